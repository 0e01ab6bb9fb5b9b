/** The words of a text as they were meant: typing errors mended by all the words there are. */
import { knows, vocabulary } from '../registry/search.js';
import { mend, type Vocabulary, vocabularyOf } from './typos.js';
import { normalise, wordsOf } from './words/normalise.js';
import { stem } from './words/stem.js';
import { isKnownWord, knownWords } from './words/terms.js';

let known: Vocabulary | undefined;

/** The words of a text with typing errors mended. */
export function mendedWords(text: string): readonly string[] {
  known ??= vocabularyOf(new Set([...knownWords(), ...[...vocabulary()].filter((term) => !term.startsWith('='))]));
  const all = known;
  return wordsOf(normalise(text)).map((word) => {
    const bare = stem(word);
    if (isKnownWord(word) || knows(bare)) return word;
    return mend(word, all, 1) ?? mend(bare, all, 1) ?? mend(word, all, 2) ?? mend(bare, all, 2) ?? word;
  });
}
