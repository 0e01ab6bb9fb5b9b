/** The words of a text as they were meant: typing errors mended by all the words there are. */
import { knows, vocabulary } from '../registry/search.js';
import { speakers } from './speakers.js';
import { mend, type Vocabulary, vocabularyOf } from './typos.js';
import { isWhole, normalise, wordsOf } from './words/normalise.js';
import { stem } from './words/stem.js';
import { isKnownWord, knownWords } from './words/terms.js';

let known: Vocabulary | undefined;

const isWord = (word: string): boolean => isKnownWord(word) || knows(stem(word));

function learn(): Vocabulary {
  // Short names of software are one slip from ordinary words: "discarded" is not Discord's.
  const names = new Set(speakers().flatMap(([, words]) => words.filter((word) => word.length < 8)));
  const terms = [...vocabulary()].filter((term) => !term.startsWith('=') && !names.has(term));
  return vocabularyOf(new Set([...knownWords(), ...terms]));
}

/** What ends a word and is none: `distinguish-able`. */
const ending = /^(?:[ai]ble|[ae]nce|ment|ness|tion|ings?|less|ship|like|wise|a?[bl]ly|ation)s?$/;

/** Two known words that were written as one: `searchengine`, `loadbalancer`. */
function parted(word: string): readonly string[] | undefined {
  if (word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
  for (let at = 4; at <= word.length - 4; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isWord) && !ending.test(word.slice(at))) return parts;
  }
  return undefined;
}

/** The words of a text with typing errors mended. */
export function mendedWords(text: string): readonly string[] {
  known ??= learn();
  const all = known;
  return wordsOf(normalise(text)).flatMap((word) => {
    const bare = stem(word);
    if (isWord(word) || isWhole(word)) return word;
    const parts = parted(word);
    if (parts) return parts;
    return mend(word, all, 1) ?? mend(bare, all, 1) ?? mend(word, all, 2) ?? mend(bare, all, 2) ?? word;
  });
}
