/** A class, a vendor, or codes side by side → a card. */
import type { Answer, StatusClass } from '../core/answer.js';
import type { Field } from '../core/card.js';
import { join, prose, strong, type Text } from '../core/text.js';
import { mostAsked } from '../registry/asked.js';
import { byClass, byCode, byVendor, confusions } from '../registry/registry.js';
import { situationOf } from '../registry/situations/index.js';
import { type VendorId, vendors } from '../registry/vendors.js';
import { askAction, titleOf, toneOf, toneOfClass } from './asking.js';
import { listOf, retryText } from './parts.js';

const classes = {
  '1xx': {
    title: '1xx Informational',
    section: '15.2',
    meaning:
      'Interim: sent by the server before the one final response, to say that it has begun or what will come. It has no content, and HTTP/1.0 clients must not be sent one.',
  },
  '2xx': {
    title: '2xx Successful',
    section: '15.3',
    meaning: 'The request was received, understood and accepted.',
  },
  '3xx': {
    title: '3xx Redirection',
    section: '15.4',
    meaning:
      'More has to be done to complete the request: usually follow `Location`, or use the copy you already have (304).',
  },
  '4xx': {
    title: '4xx Client Error',
    section: '15.5',
    meaning: 'The server holds the request to be at fault. Sending it again unchanged rarely helps.',
  },
  '5xx': {
    title: '5xx Server Error',
    section: '15.6',
    meaning: 'The request may be fine: the server, or something behind it, failed to carry it out.',
  },
} as const satisfies Record<StatusClass, { title: string; section: string; meaning: string }>;

/** What a class means, and its codes. */
export function classAnswer(statusClass: StatusClass): Answer {
  const { title, section, meaning } = classes[statusClass];
  const codes = byClass(statusClass);
  const registered = codes.filter((code) => !byCode(code)[0]?.vendor);
  const listed = (wanted: readonly string[]): Text[] => wanted.map((code) => [titleOf(code)]);
  return {
    kind: 'found',
    about: { codes: [], class: statusClass },
    audience: 'room',
    card: {
      title,
      href: `https://www.rfc-editor.org/rfc/rfc9110.html#section-${section}`,
      tone: toneOfClass(statusClass),
      lead: prose(meaning),
      sections: [
        ...listOf('Registered', listed(registered)),
        ...listOf('Not registered, but met', listed(codes.filter((code) => !registered.includes(code)))),
      ],
      actions: codes.filter((code) => mostAsked.includes(code)).map((code) => askAction(code)),
      footer: [`RFC 9110 section ${section}`],
    },
  };
}

/** The codes a vendor adds, and what it means by registered ones. */
export function vendorAnswer(vendor: VendorId): Answer {
  const entries = byVendor(vendor);
  return {
    kind: 'found',
    about: { codes: entries.map(({ code }) => code) },
    audience: 'room',
    card: {
      title: `Status codes of ${vendors[vendor].name}`,
      tone: 'neutral',
      lead: ['None of these is in the IANA registry with this meaning.'],
      sections: listOf(
        'Codes',
        // A long list (IIS) shows names alone: the meaning is one question away.
        entries.map(({ code, name, meaning }) =>
          entries.length > 12 ? [strong(code), ` ${name}`] : [strong(code), ` ${name} · `, ...prose(meaning)],
        ),
      ),
      actions: entries.slice(0, 20).map(({ code }) => ({
        kind: 'ask',
        label: titleOf(code),
        ask: { command: 'http', args: { query: `${vendors[vendor].words[0]} ${code}` } },
      })),
      footer: [[...new Set(entries.map(({ sources }) => sources[0].title))].slice(0, 3).join(' · ')],
    },
  };
}

function side(code: string): readonly Field[] {
  const status = byCode(code)[0];
  if (!status) return [{ label: code, value: ['Not a code anyone is known to use.'] }];
  const retry = retryText(status);
  return [{ label: titleOf(code), value: [...prose(status.meaning), ...(retry ? ['\nRetry? ', ...retry] : [])] }];
}

/** The situation that decides between the codes, as a verdict: which one, why, and who sees it otherwise. */
function verdict(id: string | undefined): readonly Text[] {
  const situation = id === undefined ? undefined : situationOf(id);
  if (!situation) return [];
  const { codes, what, because, disagreement } = situation;
  const said = [because, disagreement].filter((part) => part !== undefined).join(' ');
  return [[strong(titleOf(codes[0])), ` · ${what}. `, ...prose(said)]];
}

const citedBy = (id: string | undefined): readonly string[] =>
  (id === undefined ? undefined : situationOf(id))?.sources.map(({ title }) => title) ?? [];

/** Codes side by side, with what tells each pair apart; `situation` is the id of the one that decides between them. */
export function comparisonAnswer(codes: readonly string[], situation?: string): Answer {
  const differences = codes.flatMap((code, i) =>
    confusions(code)
      .filter((other) => codes.indexOf(other.code) > i)
      .map(({ difference }) => prose(difference)),
  );
  const known = codes.filter((code) => byCode(code).length > 0);
  const lead = [...verdict(situation), ...differences];
  return {
    kind: 'found',
    about: { codes: known },
    audience: 'room',
    card: {
      title: codes.length === 2 ? codes.map(titleOf).join(' or ') : codes.join(', '),
      tone: toneOf(codes[0] ?? ''),
      ...(lead.length > 0 && { lead: join(lead, '\n') }),
      fields: codes.flatMap(side),
      actions: known.map((code) => askAction(code)),
      footer: [
        [...new Set([...known.flatMap((code) => byCode(code)[0]?.sources[0].title ?? []), ...citedBy(situation)])].join(
          ' · ',
        ),
      ],
    },
  };
}
