/** Turns words into the terms that are searched for: stems, and for known phrases the meaning they share. */
import { stem } from './stem.js';
import { silent } from './stopwords.js';
import { synonyms } from './synonyms.js';

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

// They stand inside phrases without changing them: "has not been verified", "a too large file".
const fillers = new Set(['a', 'an', 'the', 'be', 'been', 'yet', 'any', 'so', 'very', 'quite', 'really']);

// A number of three digits was weighed as a code before; others count things. Error numbers have four digits.
const measure = /^(?:\d{1,3}|\d{5,}|\d+[a-z]{1,2})$/;

interface Language {
  /** By first stem, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly known: ReadonlySet<string>;
}

function learn(): Language {
  const phrases = new Map<string, Phrase[]>();
  for (const [meaning, said] of Object.entries(synonyms)) {
    for (const phrase of said.split('|')) {
      const stems = phrase
        .split(' ')
        .filter((word) => !fillers.has(word))
        .map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      const alike = phrases.get(first);
      if (alike) alike.push({ stems, meaning: `=${meaning}` });
      else phrases.set(first, [{ stems, meaning: `=${meaning}` }]);
    }
  }
  for (const alike of phrases.values()) alike.sort((a, b) => b.stems.length - a.stems.length);
  return { phrases, known: new Set([...phrases.values()].flat().flatMap(({ stems }) => stems)) };
}

// Learnt at the first question: who asks for a code alone need not wait for it.
let language: Language | undefined;

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  const first = stems[at];
  language ??= learn();
  const alike = first === undefined ? undefined : language.phrases.get(first);
  if (!alike) return undefined;
  for (const phrase of alike) {
    let same = 1;
    while (same < phrase.stems.length && stems[at + same] === phrase.stems[same]) same += 1;
    if (same === phrase.stems.length) return phrase;
  }
  return undefined;
}

/** The words as they count, and what they mean. */
export interface Read {
  /** The stems of the words that are no fillers, in order. */
  readonly stems: readonly string[];
  /** `=exist` for a known meaning, else the stem; words that say nothing are left out. */
  readonly terms: readonly string[];
}

/** A word as it is read: its stem, and whether it is left out. */
interface Word {
  readonly stem: string;
  readonly filler: boolean;
  readonly silent: boolean;
}

const seen = new Map<string, Word>();

function wordOf(word: string): Word {
  const before = seen.get(word);
  if (before) return before;
  const known: Word = { stem: stem(word), filler: fillers.has(word), silent: silent.has(word) || measure.test(word) };
  // What people type is without end; the words of the language are not.
  if (seen.size < 6_000) seen.set(word, known);
  return known;
}

/** Reads words, each once: their stems, and the terms to search for. */
export function read(words: readonly string[]): Read {
  const kept: Word[] = [];
  const stems: string[] = [];
  for (const word of words) {
    const known = wordOf(word);
    if (known.filler) continue;
    kept.push(known);
    stems.push(known.stem);
  }
  const terms: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const phrase = phraseAt(stems, at);
    if (phrase) {
      terms.push(phrase.meaning);
      at += phrase.stems.length - 1;
    } else if (!kept[at]?.silent) terms.push(stems[at] ?? '');
  }
  return { stems, terms };
}

/** The terms of some words, in order. */
export const termsOf = (words: readonly string[]): readonly string[] => read(words).terms;

/** Whether a word is one the language above knows, in any of its forms. */
export function isKnownWord(word: string): boolean {
  language ??= learn();
  return silent.has(word) || language.known.has(stem(word));
}

/** Every word of the language above, as written. */
export const knownWords = (): Iterable<string> =>
  new Set(Object.values(synonyms).flatMap((said) => said.split(/[| ]/)));
