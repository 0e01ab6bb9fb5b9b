/** Turns words into the terms that are searched for: stems, and for known phrases the meaning they share. */
import { normalise, wordsOf } from './normalise.js';
import { stem } from './stem.js';
import { silent } from './stopwords.js';
import { synonyms } from './synonyms.js';

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

// They stand inside phrases without changing them: "has not been verified", "a too large file".
const fillers = new Set(['a', 'an', 'the', 'be', 'been', 'being', 'yet', 'any', 'so', 'very', 'quite', 'really']);

// A number of three digits was weighed as a code before; others count things. Error numbers have four digits.
const measure = /^(?:\d{1,3}|\d{5,}|\d+[a-z]{1,2})$/;

const phrases = new Map<string, Phrase[]>();
for (const [meaning, said] of Object.entries(synonyms)) {
  for (const phrase of said.split('|')) {
    const stems = phrase
      .split(' ')
      .filter((word) => !fillers.has(word))
      .map(stem);
    const first = stems[0];
    if (first === undefined) continue;
    const alike = phrases.get(first);
    if (alike) alike.push({ stems, meaning: `=${meaning}` });
    else phrases.set(first, [{ stems, meaning: `=${meaning}` }]);
  }
}
for (const alike of phrases.values()) alike.sort((a, b) => b.stems.length - a.stems.length);

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  const first = stems[at];
  if (first === undefined) return undefined;
  return phrases.get(first)?.find((phrase) => phrase.stems.every((part, i) => stems[at + i] === part));
}

/** The terms of some words, in order: `=exist` for a known meaning, else the stem; words that say nothing are left out. */
export function termsOf(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !fillers.has(word));
  const stems = kept.map(stem);
  const terms: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const phrase = phraseAt(stems, at);
    const word = kept[at];
    const bare = stems[at];
    if (phrase) {
      terms.push(phrase.meaning);
      at += phrase.stems.length - 1;
    } else if (word !== undefined && bare !== undefined && !silent.has(word) && !measure.test(word)) terms.push(bare);
  }
  return terms;
}

/** The terms of a text as it was typed. */
export const termsIn = (text: string): readonly string[] => termsOf(wordsOf(normalise(text)));

/** Whether a word is one the language above knows, in any of its forms. */
export const isKnownWord = (word: string): boolean => silent.has(word) || phrases.has(stem(word));

/** Every word of the language above, as written. */
export const knownWords = (): Iterable<string> =>
  new Set(Object.values(synonyms).flatMap((said) => said.split(/[| ]/)));
