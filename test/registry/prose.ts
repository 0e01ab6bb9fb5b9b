/** Everything an entry says in words, each with its place, its kind and the length it must keep to. */
import type { Status } from '../../src/registry/status.js';

export interface Words {
  readonly field: string;
  readonly text: string;
  /** A sentence starts large and ends with a stop; a phrase does neither. */
  readonly kind: 'sentence' | 'phrase';
  readonly limit: number;
}

/** Short enough for the smallest card any platform draws. */
const limits = {
  meaning: 300,
  client: 350,
  server: 350,
  'retry.because': 160,
  'wire.note': 200,
  caching: 200,
  'header.for': 100,
  difference: 200,
  claim: 140,
  truth: 240,
} as const;

const sentence = (field: keyof typeof limits, text: string | undefined): readonly Words[] =>
  text === undefined ? [] : [{ field, text, kind: 'sentence', limit: limits[field] }];

const phrase = (field: keyof typeof limits, text: string | undefined): readonly Words[] =>
  text === undefined ? [] : [{ field, text, kind: 'phrase', limit: limits[field] }];

/** Which entry, for a failure message: `499 (nginx)`. */
export const titleOf = ({ code, vendor }: Status): string => (vendor ? `${code} (${vendor})` : code);

/** The prose of one entry, in the order of its fields. */
export const wordsOf = (status: Status): readonly Words[] => [
  ...sentence('meaning', status.meaning),
  ...sentence('client', status.client),
  ...sentence('server', status.server),
  ...phrase('retry.because', status.retry?.because),
  ...(status.headers ?? []).flatMap((header) => phrase('header.for', header.for)),
  ...sentence('wire.note', status.wire?.note),
  ...sentence('caching', status.caching),
  ...(status.confusedWith ?? []).flatMap((other) => sentence('difference', other.difference)),
  ...(status.misreadings ?? []).flatMap(({ claim, truth }) => [
    ...sentence('claim', claim),
    ...sentence('truth', truth),
  ]),
];

/** The parts outside backticks. */
export const outsideCode = (text: string): string => text.replace(/`[^`]*`/g, '`');

/** One text cut at its full stops, in a form that makes equal sentences equal. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[.!?\s]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
