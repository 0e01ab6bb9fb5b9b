/** A paste → what it says and what to do in this case. For the asker alone. */
import type { Answer } from '../core/answer.js';
import type { Field, Section } from '../core/card.js';
import { prose, strong, type Text } from '../core/text.js';
import { byCode } from '../registry/registry.js';
import { byFailure, type Group, groupsOf, mattersIn } from '../transcript/group.js';
import { masked } from '../transcript/mask.js';
import { readTranscript } from '../transcript/read.js';
import type { Occurrence, Transcript } from '../transcript/transcript.js';
import { askAction, lookUp, titleOf, toneOf } from './asking.js';
import { logAnswer } from './log.js';
import { meaningOf, retryText } from './parts.js';

/** Up to this many responses are told one by one; more are counted. */
const few = 8;

const numbers = (of: readonly Occurrence[]): string => {
  const lines = [...new Set(of.map(({ line }) => line))];
  return lines.length === 1
    ? `line ${lines[0]}`
    : `lines ${lines.slice(0, 4).join(', ')}${lines.length > 4 ? ' …' : ''}`;
};

/** What was asked for: `POST /orders`. */
function requestOf({ method, target }: Occurrence): string {
  return [method && masked(method, 12), target && masked(target, 60)].filter(Boolean).join(' ');
}

const sourcesOf = (group: Group): readonly string[] => [
  ...group.findings.map(({ source }) => source),
  ...(byCode(group.code)[0]
    ?.sources.slice(0, 1)
    .map(({ title }) => title) ?? []),
];

const heading = (group: Group): string => {
  const [first] = group.occurrences;
  const asked = first && requestOf(first);
  return [titleOf(group.code), ...(asked ? [asked] : []), numbers(group.occurrences)].join(' · ');
};

function adviceOf({ code }: Group): readonly Field[] {
  const status = byCode(code)[0];
  if (!status || !/^[45]/.test(code)) return [];
  const { client, server } = status;
  const retry = retryText(status);
  return [
    ...(client ? [{ label: 'If you are the client', value: prose(client) }] : []),
    ...(server ? [{ label: 'If you run the server', value: prose(server) }] : []),
    ...(retry ? [{ label: 'Retry?', value: retry }] : []),
  ];
}

function fewAnswer(transcript: Transcript, groups: readonly Group[]): Answer {
  const matters = mattersIn(groups);
  const ordered = byFailure(groups);
  const [first, ...others] = ordered.filter(matters);
  if (!first) throw new RangeError('a transcript with occurrences has a first one');
  const asked = first.occurrences[0] && requestOf(first.occurrences[0]);
  const passing = ordered.filter((group) => !matters(group));
  const sections: readonly Section[] = [
    ...(first.findings.length > 0 ? [{ heading: 'In this case', items: first.findings.map(({ says }) => says) }] : []),
    ...others.slice(0, 4).map((group) => ({
      heading: heading(group),
      items: [meaningOf(group.code), ...group.findings.map(({ says }) => says)],
    })),
    ...(others.length > 4 || passing.length > 0
      ? [
          {
            heading: 'Also in it',
            items: [...others.slice(4), ...passing].map(
              (group): Text => [strong(titleOf(group.code)), `, ${numbers(group.occurrences)}`],
            ),
          },
        ]
      : []),
  ];
  return {
    kind: 'found',
    about: { codes: ordered.map(({ code }) => code) },
    audience: 'asker',
    card: {
      title: [titleOf(first.code), ...(asked ? [asked] : [])].join(' · '),
      ...(byCode(first.code)[0] && { href: byCode(first.code)[0]?.sources[0].href ?? '' }),
      tone: toneOf(first.code),
      lead: meaningOf(first.code),
      fields: adviceOf(first),
      sections,
      actions: ordered.slice(0, 5).map(({ code }) => askAction(code)),
      footer: [
        [...new Set([first, ...others.slice(0, 4)].flatMap(sourcesOf))].slice(0, 6).join(' · '),
        ...cutNote(transcript),
      ],
    },
  };
}

const cutNote = ({ cut }: Transcript): Text => (cut ? [` · the last ${cut.toLocaleString('en')} characters were not read`] : []);

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
