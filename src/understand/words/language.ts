/** The phrases of the synonyms, by their stems. Plain data, so that a build can keep it; text, for that is read fast. */
import { stem } from './stem.js';
import { fillers } from './stopwords.js';
import { synonyms } from './synonyms.js';

function learn(): readonly string[] {
  return Object.entries(synonyms).flatMap(([meaning, said]) =>
    said.split('|').map((phrase) => {
      const words = phrase.split(' ').filter((word) => !fillers.has(word));
      return [...words.map(stem), `=${meaning}`].join(' ');
    }),
  );
}

let learnt: readonly string[] | undefined;

const length = (phrase: string): number => phrase.split(' ').length;

/**
 * Every phrase: its stems, and at the end the meaning it shares with others, such as `rate limit =ratelimit`; the longer
 * before the shorter that begins it. Learnt once, at the first question.
 */
export function phrases(): readonly string[] {
  learnt ??= learn().toSorted((a, b) => length(b) - length(a));
  return learnt;
}
