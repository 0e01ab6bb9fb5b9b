/** The parts of a status card, each made of one entry. */
import type { Section } from '../core/card.js';
import { code, join, prose, strong, type Text } from '../core/text.js';
import { askedRank, mostAsked } from '../registry/asked.js';
import { byCode, classOf, confusions } from '../registry/registry.js';
import type { Confusion, HeaderUse, Misreading, Status } from '../registry/status.js';
import { vendors } from '../registry/vendors.js';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether to send the request again: `After a change: …`. */
export const retryText = ({ retry }: Status): Text | undefined =>
  retry && [strong(sentence(retry.answer)), ': ', ...prose(retry.because), '.'];

const headerText = ({ name, on, level, for: purpose }: HeaderUse): Text => [
  code(name),
  ` · ${on === 'request' ? 'client' : 'server'} ${level} send it · `,
  ...prose(purpose),
];

/** The headers that belong to a code, a line each. */
export const headerLines = ({ headers = [] }: Status): readonly Text[] => headers.map(headerText);

/** What a code is confused with: the pairs people ask for, then codes of its own class, and of those the most asked. */
export function mixUps(of: string): readonly Confusion[] {
  const apart = mostAsked.length + 1;
  const rank = ({ code: other, asked }: Confusion): number =>
    askedRank(other) + (other[0] === of[0] ? 0 : apart) + (asked ? 0 : 2 * apart);
  return [...confusions(of)].sort((a, b) => rank(a) - rank(b));
}

/** What a code is confused with, a line each. */
export const confusionLines = (of: string): readonly Text[] =>
  mixUps(of).map((other) => [strong(other.code), ' · ', ...prose(other.difference)]);

/** What is often said and what is true instead, a line each. */
export const misreadingLines = ({ misreadings = [] }: Status): readonly Text[] =>
  misreadings.map(({ claim, truth }: Misreading) => ['“', ...prose(claim), '” ', ...prose(truth)]);

/** What the other owners of the number mean by it, a line each. */
export const otherOwners = (owners: readonly Status[], shown: Status): readonly Text[] =>
  owners
    .filter((owner) => owner !== shown)
    .map((owner) => [
      strong(owner.vendor ? vendors[owner.vendor].name : 'IANA registry'),
      `, ${owner.name}: `,
      ...prose(owner.meaning),
    ]);

/** Where a code can come from, and whether it is ever on the wire. */
export function causesText({ code: number, from = [], wire, vendor }: Status): Text {
  const origin: Text =
    from.length > 0 ? [`${sentence(from.map((place) => (place === 'cdn' ? 'CDN' : place)).join(', '))}.`] : [];
  const [parent = ''] = number.split('.');
  const seen: Text =
    vendor === 'iis' && number.includes('.')
      ? [
          'A client reads only ',
          code(parent),
          '; the substatus stands in the error page and in the log field ',
          code('sc-substatus'),
          '.',
        ]
      : wire?.seen === 'no'
        ? ['A client never receives this number.']
        : wire?.seen === 'sometimes'
          ? ['Not always on the wire.']
          : [];
  return join([origin, seen, wire?.note ? prose(wire.note) : []], ' ');
}

/** Whether caches may keep it, in a sentence; undefined where the question does not arise. */
export function cacheText({ code: number, cacheable, caching }: Status): Text | undefined {
  if (caching) return prose(caching);
  if (cacheable === undefined || classOf(number) === '1xx') return undefined;
  return cacheable
    ? [
        'Yes, by default: a cache may keep it without being told, unless the method or ',
        code('Cache-Control'),
        ' forbids it.',
      ]
    : ['Not by default: only when ', code('Cache-Control'), ' or ', code('Expires'), ' says so.'];
}

/** Whether it may carry content, in a sentence. */
export const contentText = ({ content }: Status): Text | undefined =>
  content === undefined ? undefined : [content ? 'It may carry content.' : 'It never carries content.'];

/** What kind of number it is, where that is not simply registered. */
export function standingText({ code: number, standing, vendor, wire }: Status): Text | undefined {
  const fallback = classOf(number)?.replace('xx', '00');
  const treated: Text =
    fallback && !number.includes('.') && wire?.seen !== 'no'
      ? [' A client that does not know it treats it as ', code(fallback), ' (RFC 9110 section 15).']
      : [];
  switch (standing) {
    case 'registered':
      // A vendor's meaning of a registered number stands beside the registered one.
      return undefined;
    case 'temporary':
      return ['Registered for a limited time, for a draft.'];
    case 'unused':
      return ['Reserved in the IANA registry as unused.'];
    case 'obsolete':
      return ['Obsolete: do not send it in anything new.'];
    case 'not-a-status':
      return ['Not an HTTP status code, though lists show it as one.'];
    case 'unofficial': {
      const registered = byCode(number).some((owner) => !owner.vendor);
      const whose = vendor ? vendors[vendor].name : 'its users';
      if (number.includes('.')) return [`Not registered: a substatus of ${whose}.`];
      return registered ? [`A use of its own by ${whose}.`] : [`Not registered: ${whose} made it up.`, ...treated];
    }
  }
}

/** Old names and sources, for the foot of a card. */
export function footText({ oldNames = [], sources }: Status): Text {
  const named = oldNames.length > 0 ? [`Also called ${oldNames.join(', ')}. `] : [];
  return [...named, sources.map(({ title }) => title).join(' · ')];
}

/** A section of lines, or none when there are no lines. */
export const listOf = (heading: string, items: readonly Text[]): readonly Section[] =>
  items.length > 0 ? [{ heading, items }] : [];

/** What a code means, or how an unknown one must be taken. */
export function meaningOf(code: string): Text {
  const known = byCode(code)[0];
  if (known) return prose(known.meaning);
  const fallback = classOf(code)?.replace('xx', '00');
  return [
    fallback
      ? `Nobody is known to use it; it counts as ${fallback} (RFC 9110 section 15).`
      : 'Outside 100 to 599: it counts as a server error (RFC 9110 section 15).',
  ];
}
