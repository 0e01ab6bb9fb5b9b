/** A log of many responses → counts: which codes, how often, where, since when. */
import type { Answer } from '../core/answer.js';
import type { Section } from '../core/card.js';
import { code, type Text } from '../core/text.js';
import { bySeverity, type Group } from '../transcript/group.js';
import { masked } from '../transcript/mask.js';
import type { Occurrence, Transcript } from '../transcript/transcript.js';
import { askAction, titleOf, toneOf } from './asking.js';
import { meaningOf } from './parts.js';

/** Codes told in full; the rest are counted in a line. */
const told = 5;

const count = (n: number): string => n.toLocaleString('en');

const utc = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, ' UTC');

/** The earliest and latest time, where lines have one. */
function times(occurrences: readonly Occurrence[]): { readonly first: number; readonly last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of occurrences) {
    if (at === undefined) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return first <= last ? { first, last } : undefined;
}

/** The requests met most often, as `GET /a 312 times`. */
function places(occurrences: readonly Occurrence[]): Text | undefined {
  const counts = new Map<string, number>();
  for (const { method, target } of occurrences) {
    if (!target) continue;
    const path = target.replace(/[?#].*/s, '');
    const key = `${method ?? ''} ${path}`.trim();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  if (most.length === 0) return undefined;
  const rest = counts.size - most.length;
  return [
    ...most.flatMap(
      ([place, n], i): Text => [i === 0 ? 'On ' : ', ', code(masked(place, 60)), n > 1 ? ` (${count(n)})` : ''],
    ),
    rest > 0 ? ` and ${count(rest)} more.` : '.',
  ];
}

function since(occurrences: readonly Occurrence[]): Text | undefined {
  const found = times(occurrences);
  const line = occurrences[0]?.line ?? 0;
  if (!found) return [`First on line ${count(line)}.`];
  return found.first === found.last ? [`At ${utc(found.first)}.`] : [`From ${utc(found.first)} to ${utc(found.last)}.`];
}

function sectionOf(group: Group): Section {
  const { code: status, occurrences, findings } = group;
  const lines = [
    meaningOf(status),
    places(occurrences),
    since(occurrences),
    ...findings.slice(0, 2).map(({ says }) => says),
  ];
  return {
    heading: `${titleOf(status)} × ${count(occurrences.length)}`,
    items: lines.filter((line) => line !== undefined),
  };
}

/** The answer to many responses, the odd ones first. */
export function logAnswer(transcript: Transcript, groups: readonly Group[]): Answer {
  const ordered = bySeverity(groups);
  const all = transcript.occurrences.length;
  const failing = transcript.occurrences.filter((occurrence) => occurrence.code >= 400).length;
  const odd = ordered.filter(({ code: status }) => !status.startsWith('2'));
  const shown = (odd.length > 0 ? odd : ordered).slice(0, told);
  const rest = ordered.filter((group) => !shown.includes(group));
  const whole = times(transcript.occurrences);
  const share =
    failing === 0
      ? 'none of them failed'
      : `${count(failing)} of them failed (${((100 * failing) / all).toFixed(1)} %)`;
  return {
    kind: 'found',
    about: { codes: ordered.map(({ code: status }) => status) },
    audience: 'asker',
    card: {
      title: `${count(all)} responses: ${ordered
        .slice(0, 4)
        .map((group) => `${count(group.occurrences.length)} × ${group.code}`)
        .join(', ')}${ordered.length > 4 ? ' …' : ''}`,
      tone: toneOf(ordered[0]?.code ?? ''),
      lead: [
        `${count(all)} responses in ${count(transcript.lines)} lines; ${share}.`,
        ...(whole ? [` From ${utc(whole.first)} to ${utc(whole.last)}.`] : []),
      ],
      sections: [
        ...shown.map(sectionOf),
        ...(rest.length > 0
          ? [
              {
                heading: 'The rest',
                items: rest.map((group): Text => [`${titleOf(group.code)} × ${count(group.occurrences.length)}`]),
              },
            ]
          : []),
      ],
      actions: shown.map((group) => askAction(group.code)),
      footer: [...new Set(shown.flatMap(({ findings }) => findings.slice(0, 2).map(({ source }) => source)))]
        .slice(0, 4)
        .map((source, i) => (i === 0 ? source : ` · ${source}`)),
    },
  };
}
