/** Search by meaning: which situation, or which code, the words of a question come closest to. */
import { read } from '../understand/words/terms.js';
import type { Found } from './found.js';
import { type Index, numberOf, opened, stemsOf } from './search-index.js';

export type { Found } from './found.js';
export { knows, ready, vocabulary } from './search-index.js';

/** What was found, and how sure it is: 0 nothing in common, 1 the very words. */
export interface Hit {
  readonly found: Found;
  readonly confidence: number;
  /** How much was said: the weight of the terms in common. */
  readonly mass: number;
  /** How many different things were said that are said of little else. */
  readonly kinds: number;
  /** The share of the question that is explained, from 0 to 1. */
  readonly cover: number;
  /** The share of the wording that stands in the question, from 0 to 1. */
  readonly whole: number;
}

type Rank = Omit<Hit, 'found'>;

// What a term of the question weighs that stands nowhere: it may be the point of the question, or an aside.
const strange = 1.6;
// What a term counts that the subject has in another of its asks than the best one.
const besides = 0.6;
// A term of this weight is said of little else.
const telling = 1.5;

// An ask of a single word is in many questions that are about something else.
const single = 0.85;
// How much the very words count beside their meaning.
const literal = 0.3;
// What means less than this share of the best is no rival, whatever its words.
const near = 0.5;

/** The share of its words that a wording has in common with the question. */
function alike(words: ReadonlySet<string>, at: number, all: Index): number {
  const own = stemsOf(at, all);
  let common = 0;
  for (const word of own) if (words.has(word)) common += 1;
  return common / Math.max(1, own.length);
}

/** What words have in common with all that is told apart by its words. */
interface Scores {
  /** The hits, best first. */
  readonly hits: readonly Hit[];
  /** How close they come to what belongs elsewhere, from 0 to 1. */
  readonly stray: number;
}

function score(words: readonly string[]): Scores {
  const all = opened();
  const { found, weights, tells, places, starts, subjectOf, masses, alone } = all;
  const asking = read(words);
  const matched = new Float64Array(masses.length);
  const kinds = new Uint8Array(masses.length);
  const inSubject = new Float64Array(all.first.length);
  const met: number[] = [];
  let asked = 0;
  for (const term of new Set(asking.terms)) {
    const number = numberOf(term, all);
    if (number === undefined) {
      asked += strange;
      continue;
    }
    const weight = weights[number] ?? 0;
    asked += weight;
    const rare = tells[number] === 1 && weight >= telling;
    let last = -1;
    for (let i = starts[number] ?? 0; i < (starts[number + 1] ?? 0); i += 1) {
      const at = places[i] ?? 0;
      const before = matched[at] ?? 0;
      if (before === 0) met.push(at);
      matched[at] = before + weight;
      if (rare) kinds[at] = (kinds[at] ?? 0) + 1;
      const subject = subjectOf[at] ?? 0;
      if (subject !== last) inSubject[subject] = (inSubject[subject] ?? 0) + weight;
      last = subject;
    }
  }
  // By meaning: the share of the question and the share of the wording that they have in common.
  const meant = new Float64Array(met.length);
  let most = 0;
  let stray = 0;
  for (let i = 0; i < met.length; i += 1) {
    const at = met[i] ?? 0;
    const subject = subjectOf[at] ?? 0;
    const own = matched[at] ?? 0;
    const known = subject < found.length;
    // What else is said in another trade says nothing of this message.
    const mass = known ? own + besides * ((inSubject[subject] ?? 0) - own) : own;
    const one = asking.terms.length > 1 && alone.has(at) ? single : 1;
    const close = one * Math.sqrt((mass / asked) * (own / (masses[at] ?? 1)));
    meant[i] = known ? close : 0;
    if (known) most = Math.max(most, close);
    else stray = Math.max(stray, close);
  }
  // By the very words: only for what comes near to the best.
  const stems = new Set(asking.stems);
  const best = new Map<number, Rank>();
  for (let i = 0; i < met.length; i += 1) {
    const close = meant[i] ?? 0;
    if (close < most * near) continue;
    const at = met[i] ?? 0;
    const subject = subjectOf[at] ?? 0;
    const before = best.get(subject)?.confidence ?? 0;
    if (close <= before) continue;
    const confidence = close * (1 - literal + literal * alike(stems, at, all));
    if (confidence <= before) continue;
    const own = matched[at] ?? 0;
    const mass = own + besides * ((inSubject[subject] ?? 0) - own);
    best.set(subject, {
      confidence,
      mass,
      kinds: kinds[at] ?? 0,
      cover: own / asked,
      whole: own / (masses[at] ?? 1),
    });
  }
  const hits = [...best]
    .sort(([a, x], [b, y]) => y.confidence - x.confidence || a - b)
    .flatMap(([subject, rank]) => {
      const one = found[subject];
      return one ? [{ found: one, ...rank }] : [];
    });
  return { hits, stray: stray * (1 - literal / 2) };
}

// An answer asks after the same words more than once.
let last: { readonly words: string; readonly scores: Scores } | undefined;

function scoresOf(words: readonly string[]): Scores {
  const key = words.join(' ');
  if (last?.words !== key) last = { words: key, scores: score(words) };
  return last.scores;
}

/** What the words come closest to, best first. */
export const search = (words: readonly string[], limit = 8): readonly Hit[] => scoresOf(words).hits.slice(0, limit);

/** How close the words come to what belongs elsewhere, from 0 to 1. */
export const strayed = (words: readonly string[]): number => scoresOf(words).stray;
