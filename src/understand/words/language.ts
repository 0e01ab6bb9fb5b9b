/** The phrases of the synonyms, by their stems. Plain data, so that a build can keep it. */
import { stem } from './stem.js';
import { fillers } from './stopwords.js';
import { synonyms } from './synonyms.js';

/** A phrase: its stems, and the meaning it shares with others, `=exist`. */
export type Phrase = readonly [stems: readonly string[], meaning: string];

function learn(): readonly Phrase[] {
  return Object.entries(synonyms).flatMap(([meaning, said]) =>
    said.split('|').map((phrase): Phrase => {
      const words = phrase.split(' ').filter((word) => !fillers.has(word));
      return [words.map(stem), `=${meaning}`];
    }),
  );
}

let learnt: readonly Phrase[] | undefined;

/** Every phrase, the longer before the shorter that begins it. Learnt once, at the first question. */
export function phrases(): readonly Phrase[] {
  learnt ??= learn().toSorted(([a], [b]) => b.length - a.length);
  return learnt;
}
