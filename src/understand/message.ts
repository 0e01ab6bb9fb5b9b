/** What is known of a message before anything is decided about it: each step is a file of its own. */
import { byCode } from '../registry/registry.js';
import { type Hit, knows, strayed } from '../registry/search.js';
import { comparedIn } from './comparison.js';
import { mendedWords } from './mended.js';
import { type Mention, mentionsIn } from './names.js';
import { type Numbers, readNumbers } from './numbers.js';
import { looksLikePaste } from './paste.js';
import { rank } from './rank.js';
import { type Signs, signsIn } from './signs.js';
import { normalise, wordsOf } from './words/normalise.js';
import { termsOf } from './words/terms.js';

/** A message that is no single thing: no mere number, name, class, thank-you or paste. */
export interface Message {
  readonly text: string;
  readonly words: readonly string[];
  readonly numbers: Numbers;
  /** The codes that its numbers are, if it is about HTTP at all. */
  readonly codes: readonly string[];
  readonly mentions: readonly Mention[];
  /** The codes that it sets side by side; fewer than two when it does not. */
  readonly compared: readonly string[];
  readonly signs: Signs;
  /** What is said in it beside the numbers, each term once. */
  readonly terms: ReadonlySet<string>;
  /** What that comes closest to, best first. */
  readonly hits: readonly Hit[];
  /** How close it comes to what belongs elsewhere, from 0 to 1. */
  readonly stray: number;
  /** The share of its terms that stand in nothing the bot knows, from 0 to 1. */
  readonly unknown: number;
  /** Whether it is a log or a trace rather than a question. */
  readonly pasted: boolean;
}

/** Reads a message; `asked` by who typed a command, so that its numbers are codes unless something speaks against it. */
export function readMessage(text: string, asked: boolean): Message {
  const words = wordsOf(normalise(text));
  const numbers = readNumbers(text);
  const signs = signsIn(text, termsOf(words));
  const codes = codesIn(numbers, text, asked);
  const mentions = mentionsIn(words, new Set(codes));
  const said = mendedWords(numbers.rest);
  const terms = new Set(termsOf(said).filter((term) => !/^\d+$/.test(term)));
  return {
    text,
    words,
    numbers,
    codes,
    mentions,
    compared: comparedIn(words, mentions),
    signs,
    terms,
    hits: rank(numbers.rest, mentions, said),
    stray: strayed(said),
    unknown: [...terms].filter((term) => !knows(term)).length / Math.max(1, terms.size),
    pasted: looksLikePaste(text),
  };
}

/** Which numbers are codes: of those that mean nothing to anybody, the ones that are called so where HTTP is spoken of. */
function codesIn({ codes }: Numbers, text: string, asked: boolean): readonly string[] {
  const spoken = /\bhttp|\bstatus/i.test(text);
  const called = /\b(?:http|status|response) (?:status )?codes?\b/i.test(text);
  const kept = codes.filter(({ code, points }) => {
    if (asked) return true;
    const [entry] = byCode(code);
    return entry && entry.standing !== 'not-a-status' ? points >= (called ? -1 : 1) : points >= 3 && spoken;
  });
  return [...new Set(kept.map(({ code }) => code))];
}
