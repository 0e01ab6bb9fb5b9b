/** Turns words into the terms that are searched for: stems, and for known phrases the meaning they share. */
import { phrases } from './language.js';
import { stem } from './stem.js';
import { fillers, silent } from './stopwords.js';
import { synonyms } from './synonyms.js';

// A number of three digits was weighed as a code before; others count things. Error numbers have four digits.
const measure = /^(?:\d{1,3}|\d{5,}|\d+[a-z]{1,2})$/;

/** A phrase: its stems, and the meaning it shares with others, `=exist`. */
interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

/** Phrases by their first stem, the longest first. */
type Language = ReadonlyMap<string, readonly string[]>;

function learn(): Language {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases()) {
    const first = phrase.slice(0, phrase.indexOf(' '));
    const alike = byFirst.get(first);
    if (alike) alike.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
}

function parse(phrase: string): Phrase {
  const stems = phrase.split(' ');
  const meaning = stems.pop() ?? '';
  return { stems, meaning };
}

// Learnt at the first question: who asks for a code alone need not wait for it.
let language: Language | undefined;
let known: ReadonlySet<string> | undefined;
const parsed = new Map<string, readonly Phrase[]>();

/** The phrases that begin with a stem, the longest first; taken apart when they are first met. */
function phrasesFrom(first: string): readonly Phrase[] {
  language ??= learn();
  const found = language.get(first);
  if (!found) return [];
  const before = parsed.get(first);
  if (before) return before;
  const own = found.map(parse);
  parsed.set(first, own);
  return own;
}

const phraseAt = (stems: readonly string[], at: number): Phrase | undefined =>
  phrasesFrom(stems[at] ?? '').find((phrase) => {
    let same = 1;
    while (same < phrase.stems.length && stems[at + same] === phrase.stems[same]) same += 1;
    return same === phrase.stems.length;
  });

/** The words as they count, and what they mean. */
export interface Read {
  /** The stems of the words that are no fillers, in order. */
  readonly stems: readonly string[];
  /** The stems of the words that say something, in order. */
  readonly content: readonly string[];
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
  const content = stems.filter((_, at) => !kept[at]?.silent);
  const terms: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const phrase = phraseAt(stems, at);
    if (phrase) {
      terms.push(phrase.meaning);
      at += phrase.stems.length - 1;
    } else if (!kept[at]?.silent) terms.push(stems[at] ?? '');
  }
  return { stems, content, terms };
}

/** The terms of some words, in order. */
export const termsOf = (words: readonly string[]): readonly string[] => read(words).terms;

/** Whether a word is one the language above knows, in any of its forms. */
export function isKnownWord(word: string): boolean {
  known ??= new Set(phrases().flatMap((phrase) => parse(phrase).stems));
  return silent.has(word) || known.has(stem(word));
}

/** Every word of the language above, as written. */
export const knownWords = (): Iterable<string> =>
  new Set(Object.values(synonyms).flatMap((said) => said.split(/[| ]/)));
