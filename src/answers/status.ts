/** One code → its card: the answer of the main job. */
import type { Answer } from '../core/answer.js';
import type { Action, Card, Field } from '../core/card.js';
import { prose, type Text } from '../core/text.js';
import { byCode, byVendor } from '../registry/registry.js';
import type { Status } from '../registry/status.js';
import type { VendorId } from '../registry/vendors.js';
import type { Facet } from '../understand/intent.js';
import { askAction, lookUp, titleOf, toneOf } from './asking.js';
import {
  cacheText,
  causesText,
  confusionLines,
  contentText,
  footText,
  headerLines,
  listOf,
  misreadingLines,
  mixUps,
  otherOwners,
  retryText,
  standingText,
} from './parts.js';

const field = (label: string, value: Text | undefined): readonly Field[] =>
  value && value.length > 0 ? [{ label, value }] : [];

/** How much of each list a card shows before everything is asked for: it stands in a channel, and is read in a hurry. */
const most = { headers: 3, mixUps: 3, misreadings: 1 } as const;

/** MDN has a page for each registered code that is in use. */
function pages({ code, standing, sources }: Status): readonly Action[] {
  const mdn: readonly Action[] =
    standing === 'registered' || code === '418'
      ? [
          {
            kind: 'open',
            label: 'MDN',
            href: `https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/${code}`,
          },
        ]
      : [];
  const [{ title, href }] = sources;
  return [
    { kind: 'open', label: title.startsWith('RFC') ? title.replace(' section ', ' § ') : title.slice(0, 80), href },
    ...mdn,
  ];
}

const confusedActions = (code: string): readonly Action[] =>
  mixUps(code)
    .slice(0, most.mixUps)
    .map((other) => askAction(other.code));

/** The whole entry, or its most useful half: who can fix it, whether to retry, what it is not. */
function wholeCard(status: Status, owners: readonly Status[], full: boolean): Card {
  const { code, name, meaning, client, server, example, vendor } = status;
  const headers = headerLines(status);
  const misread = misreadingLines(status);
  const mixed = confusionLines(code);
  const substatuses = full && !vendor ? byVendor('iis').filter((iis) => iis.code.startsWith(`${code}.`)) : [];
  return {
    title: `${code} ${name}`,
    href: status.sources[0].href,
    tone: toneOf(code),
    lead: prose(meaning),
    fields: [
      ...field('Standing', standingText(status)),
      ...field('If you are the client', client ? prose(client) : undefined),
      ...field('If you run the server', server ? prose(server) : undefined),
      ...field('Retry?', retryText(status)),
      ...(full
        ? [
            ...field('Comes from', causesText(status)),
            ...field('Cacheable?', cacheText(status)),
            ...field('Content?', contentText(status)),
          ]
        : status.wire && status.wire.seen !== 'yes'
          ? field('Comes from', causesText(status))
          : []),
    ],
    sections: [
      ...listOf(vendor ? `Others who use ${code}` : 'Uses of their own', otherOwners(owners, status)),
      ...listOf('Headers', full ? headers : headers.slice(0, most.headers)),
      ...listOf('Not to be confused with', full ? mixed : mixed.slice(0, most.mixUps)),
      ...listOf('Often misread', full ? misread : misread.slice(0, most.misreadings)),
      ...(full && example ? [{ heading: 'Example', code: example }] : []),
      ...listOf(
        'IIS tells more',
        substatuses.map((iis) => [`${iis.code} ${iis.name}`]),
      ),
    ],
    actions: [
      ...pages(status),
      ...confusedActions(code),
      ...(full ? [] : [{ kind: 'ask', label: 'Everything', ask: lookUp(whole(status, owners)) } as const]),
    ],
    footer: footText(status),
  };
}

/** The words that ask for every part of an entry: `499 full`, or `nginx 499 full` where it is not the principal meaning. */
const whole = (status: Status, owners: readonly Status[]): string =>
  [...(status.vendor && owners[0] !== status ? [status.vendor] : []), status.code, 'full'].join(' ');

const lines = (texts: readonly Text[]): Text => texts.flatMap((text, i) => (i === 0 ? text : ['\n', ...text]));

/** The part that was asked for, or why there is none. */
function partOf(status: Status, facet: Exclude<Facet, 'full'>): { readonly label: string; readonly says: Text } {
  const none = (what: string): Text => [`${status.code} ${what}`];
  switch (facet) {
    case 'retry':
      return { label: 'Retry?', says: retryText(status) ?? none('is no failure: there is nothing to retry.') };
    case 'headers': {
      const found = headerLines(status);
      return { label: 'Headers', says: found.length > 0 ? lines(found) : none('has no header of its own.') };
    }
    case 'cache':
      return { label: 'Cacheable?', says: cacheText(status) ?? none('is never stored by a cache.') };
    case 'content':
      return { label: 'Content?', says: contentText(status) ?? none('is not known to have a rule on content.') };
    case 'causes': {
      const causes = causesText(status);
      return { label: 'Comes from', says: causes.length > 0 ? causes : none('is not known to come from one place.') };
    }
    case 'client':
      return {
        label: 'If you are the client',
        says: status.client ? prose(status.client) : none('asks nothing of the client.'),
      };
    case 'server':
      return {
        label: 'If you run the server',
        says: status.server ? prose(status.server) : none('asks nothing of the server.'),
      };
    case 'example':
      return { label: 'Example', says: status.example ? [] : none('has no example here.') };
  }
}

function partCard(status: Status, owners: readonly Status[], facet: Exclude<Facet, 'full'>): Card {
  const { label, says } = partOf(status, facet);
  const rest = [
    { label: 'Meaning', value: prose(status.meaning) },
    ...(facet === 'retry' ? [] : field('Retry?', retryText(status))),
  ];
  return {
    title: titleOf(status.code),
    href: status.sources[0].href,
    tone: toneOf(status.code),
    ...(says.length > 0
      ? { lead: [{ text: label, mark: 'strong' } as const, '\n', ...says] }
      : { lead: prose(status.meaning) }),
    fields: says.length > 0 ? rest : [],
    sections: facet === 'example' && status.example ? [{ heading: label, code: status.example }] : [],
    actions: [...pages(status), { kind: 'ask', label: 'Everything', ask: lookUp(whole(status, owners)) }],
    footer: footText(status),
  };
}

/**
 * The answer to a known code. `vendor` chooses whose meaning leads; `facet` which part comes first.
 * A code nobody is known to use throws a RangeError: ask `byCode` first.
 */
export function statusAnswer(code: string, facet?: Facet, vendor?: VendorId): Answer {
  const owners = byCode(code);
  const status = owners.find((owner) => vendor && owner.vendor === vendor) ?? owners[0];
  if (!status) throw new RangeError(`no entry for ${code}`);
  const card =
    facet && facet !== 'full' ? partCard(status, owners, facet) : wholeCard(status, owners, facet === 'full');
  return { kind: 'found', about: { codes: [code] }, audience: 'room', card };
}
