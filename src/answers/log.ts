/** A log of many responses → counts: which codes, how often, where, since when. */
import type { Answer } from '../core/answer.js';
import type { Section } from '../core/card.js';
import { code, strong, type Text } from '../core/text.js';
import type { Finding } from '../transcript/diagnosis/diagnose.js';
import { bySeverity, type Group } from '../transcript/group.js';
import { masked, maskedTarget } from '../transcript/mask.js';
import type { Occurrence, Transcript } from '../transcript/transcript.js';
import { askAction, titleOf, toneOf } from './asking.js';
import { meaningOf } from './parts.js';

/** Codes told in full; the rest are counted in a line. */
const told = 5;

const count = (n: number): string => n.toLocaleString('en');

/** A note that not all of it was read, where it was not. */
export const leftOut = ({ cut = 0 }: Transcript): readonly string[] =>
  cut > 0 ? [`Not all was read: ${count(cut)} characters were left out`] : [];

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

/** A request without its query, as it is counted. */
const placeOf = ({ method, target }: Occurrence): string | undefined => {
  if (!target) return undefined;
  const end = target.search(/[?#]/);
  return `${method ?? ''} ${end < 0 ? target : target.slice(0, end)}`.trim();
};

const shownPlace = (place: string): string => {
  const [method = '', target] = place.split(' ', 2);
  return target === undefined ? maskedTarget(method, 60) : `${masked(method, 12)} ${maskedTarget(target, 60)}`;
};

/** Requests by how often they are met, the most frequent first. */
function places(occurrences: readonly Occurrence[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const occurrence of occurrences) {
    const place = placeOf(occurrence);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function placesText(occurrences: readonly Occurrence[]): Text | undefined {
  const all = places(occurrences);
  const most = all.slice(0, 3);
  const rest = all.length - most.length;
  if (most.length === 0) return undefined;
  return [
    'On ',
    ...most.flatMap(
      ([place, n], i): Text => [i === 0 ? '' : ', ', code(shownPlace(place)), n > 1 ? ` (${count(n)})` : ''],
    ),
    rest > 0 ? ` and ${count(rest)} other ${rest === 1 ? 'place' : 'places'}.` : '.',
  ];
}

function since(occurrences: readonly Occurrence[]): Text | undefined {
  const found = times(occurrences);
  const line = occurrences[0]?.line ?? 0;
  if (!found) return [`First on line ${count(line)}.`];
  return found.first === found.last
    ? [`At ${utc(found.first)}, line ${count(line)}.`]
    : [`Since ${utc(found.first)} (line ${count(line)}), last at ${utc(found.last)}.`];
}

const said = (lines: readonly (Text | undefined)[]): readonly Text[] => lines.filter((line) => line !== undefined);

/** What names a next step. */
const stepsOf = ({ findings }: Group): readonly Finding[] => findings.filter(({ aside }) => !aside);

/** What is to be done first, then where and since when, then what the code means. */
const sectionOf = (
  { code: status, occurrences }: Group,
  findings: readonly Finding[],
  stepKnown: boolean,
): Section => ({
  heading: `${titleOf(status)} × ${count(occurrences.length)}`,
  items: said([
    ...findings.slice(0, 2).map(({ says }) => says),
    placesText(occurrences),
    since(occurrences),
    // Where a step is known, the meaning is a press away.
    ...(stepKnown ? [] : [meaningOf(status)]),
  ]),
});

/** The line that says where to look first: the gravest failure, where it is, since when. */
function pressing(group: Group | undefined, failing: number): Text {
  if (!group || failing === 0) return [];
  const { code: status, occurrences } = group;
  const [finding] = stepsOf(group);
  const [place] = places(occurrences);
  const found = times(occurrences);
  return [
    '\nLook first at ',
    strong(titleOf(status)),
    `: ${count(occurrences.length)}`,
    ...(place
      ? [place[1] === occurrences.length ? ', all on ' : `, ${count(place[1])} of them on `, code(shownPlace(place[0]))]
      : []),
    found ? `, since ${utc(found.first)}.` : `, first on line ${count(occurrences[0]?.line ?? 0)}.`,
    ...(finding ? [' ', ...finding.says] : []),
  ];
}

/** The answer to many responses, the odd ones first. */
export function logAnswer(transcript: Transcript, groups: readonly Group[]): Answer {
  const ordered = bySeverity(groups);
  const all = transcript.occurrences.length;
  const failing = transcript.occurrences.filter((occurrence) => occurrence.code >= 400).length;
  const odd = ordered.filter((group) => !/^[12]/.test(group.code) || group.findings.some(({ amiss }) => amiss));
  const shown = (odd.length > 0 ? odd : ordered).slice(0, told);
  const rest = ordered.filter((group) => !shown.includes(group));
  const whole = times(transcript.occurrences);
  const share =
    failing === 0
      ? 'none failed'
      : failing === all
        ? 'all failed'
        : `${count(failing)} failed (${((100 * failing) / all).toFixed(1)} %)`;
  return {
    kind: 'found',
    about: { codes: ordered.map(({ code: status }) => status) },
    audience: 'asker',
    card: {
      title: `${count(all)} responses, ${share}`,
      tone: toneOf(ordered[0]?.code ?? ''),
      lead: [
        ordered
          .slice(0, 8)
          .map((group) => `${count(group.occurrences.length)} × ${group.code}`)
          .join(', '),
        ordered.length > 8 ? ' …' : '',
        whole ? `, from ${utc(whole.first)} to ${utc(whole.last)}.` : '.',
        ...pressing(shown[0], failing),
      ],
      sections: [
        // What the lead has said of the first is not said again.
        ...shown.map((group, i) => {
          const steps = stepsOf(group);
          return sectionOf(group, i === 0 && failing > 0 ? steps.slice(1) : steps, steps.length > 0);
        }),
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
      footer: [
        [
          ...[...new Set(shown.flatMap(({ findings }) => findings.slice(0, 2).map(({ source }) => source)))].slice(
            0,
            4,
          ),
          ...leftOut(transcript),
        ].join(' · '),
      ],
    },
  };
}
