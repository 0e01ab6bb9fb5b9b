/** A paste → what it says and what to do in this case. For the asker alone. */
import type { Answer } from '../core/answer.js';
import type { Field, Section } from '../core/card.js';
import { join, prose, strong, type Text } from '../core/text.js';
import { byCode } from '../registry/registry.js';
import { byFailure, type Group, groupsOf, mattersIn, stepsFirst } from '../transcript/group.js';
import { masked, maskedTarget } from '../transcript/mask.js';
import { readTranscript } from '../transcript/read.js';
import type { Occurrence, Transcript } from '../transcript/transcript.js';
import { askAction, lookUp, titleOf, toneOf } from './asking.js';
import { leftOut, logAnswer } from './log.js';
import { listOf, meaningOf, retryText } from './parts.js';

const retryLabel = 'Retry?';

/** Up to this many responses are told one by one; more are counted. */
const few = 8;
/** So many findings lead the card; so many codes beside the first are told in full. */
const most = { leading: 2, others: 3, sources: 5, actions: 5 } as const;

const numbers = (of: readonly Occurrence[]): string => {
  const lines = [...new Set(of.map(({ line }) => line))];
  return lines.length === 1
    ? `line ${lines[0]}`
    : `lines ${lines.slice(0, 4).join(', ')}${lines.length > 4 ? ' …' : ''}`;
};

/** What was asked for: `POST /orders`. */
const requestOf = (occurrence: Occurrence | undefined): string =>
  [occurrence?.method && masked(occurrence.method, 12), occurrence?.target && maskedTarget(occurrence.target, 60)]
    .filter(Boolean)
    .join(' ');

const titled = ({ code, occurrences: [first] }: Group): string =>
  [titleOf(code), requestOf(first)].filter(Boolean).join(' · ');

const sourcesOf = (group: Group): readonly string[] => [
  ...group.findings.map(({ source }) => source),
  ...(byCode(group.code)[0]
    ?.sources.slice(0, 1)
    .map(({ title }) => title) ?? []),
];

/** What holds for the code in any case; nothing to advise where nothing failed. */
function adviceOf({ code }: Group): readonly Field[] {
  const status = byCode(code)[0];
  if (!status || !/^[45]/.test(code)) return [];
  const { client, server } = status;
  const retry = retryText(status);
  return [
    ...(client ? [{ label: 'If you are the client', value: prose(client) }] : []),
    ...(server ? [{ label: 'If you run the server', value: prose(server) }] : []),
    ...(retry ? [{ label: retryLabel, value: retry }] : []),
  ];
}

/** The first code's part: what the evidence says comes first, what holds in general after it. */
function firstOf(group: Group): {
  readonly lead: Text;
  readonly fields: readonly Field[];
  readonly more: readonly Section[];
  readonly general: readonly Section[];
} {
  const findings = stepsFirst(group.findings);
  const says = findings.map((finding) => finding.says);
  const meaning = meaningOf(group.code);
  const advice = adviceOf(group);
  if (findings.every(({ aside }) => aside))
    return { lead: meaning, fields: advice, more: listOf('In this case', says), general: [] };
  // Where the next step is known, the general ones are a press away.
  const retry = advice
    .filter(({ label }) => label === retryLabel)
    .map(({ value }): Text => [strong(retryLabel), ' ', ...value]);
  return {
    lead: join(says.slice(0, most.leading), '\n'),
    fields: [],
    more: listOf('Also in this case', says.slice(most.leading)),
    general: [{ heading: `${group.code} in general`, items: [meaning, ...retry] }],
  };
}

function fewAnswer(transcript: Transcript, groups: readonly Group[]): Answer {
  const matters = mattersIn(groups);
  const ordered = byFailure(groups);
  const [first, ...others] = ordered.filter(matters);
  if (!first) throw new RangeError('a transcript with occurrences has a first one');
  const inFull = others.slice(0, most.others);
  const rest = [...others.slice(most.others), ...ordered.filter((group) => !matters(group))];
  const { lead, fields, more, general } = firstOf(first);
  const href = byCode(first.code)[0]?.sources[0].href;
  const sources = [...new Set([first, ...inFull].flatMap(sourcesOf))].slice(0, most.sources);
  return {
    kind: 'found',
    about: { codes: ordered.map(({ code }) => code) },
    audience: 'asker',
    card: {
      title: titled(first),
      ...(href && { href }),
      tone: toneOf(first.code),
      lead,
      fields,
      sections: [
        ...more,
        ...inFull.map((group) => ({
          heading: `${titled(group)} · ${numbers(group.occurrences)}`,
          items: [
            ...stepsFirst(group.findings)
              .slice(0, 3)
              .map(({ says }) => says),
            meaningOf(group.code),
          ],
        })),
        ...general,
        ...listOf(
          'Also in it',
          rest.map((group) => [strong(titleOf(group.code)), `, ${numbers(group.occurrences)}`]),
        ),
      ],
      actions: ordered.slice(0, most.actions).map(({ code }) => askAction(code)),
      footer: [[...sources, ...leftOut(transcript)].join(' · ')],
    },
  };
}

/** Explains the codes in a text. */
export function transcriptAnswer(text: string): Answer {
  const transcript = readTranscript(text);
  if (transcript.occurrences.length === 0) {
    return {
      kind: 'missing',
      subject: 'this text',
      note: [
        'There is no HTTP status in it that I can read. I know responses, access and error logs, and the errors of common clients and tools.',
      ],
      near: [{ label: 'What you can ask', ask: lookUp('help') }],
    };
  }
  const groups = groupsOf(transcript);
  return transcript.occurrences.length > few ? logAnswer(transcript, groups) : fewAnswer(transcript, groups);
}
