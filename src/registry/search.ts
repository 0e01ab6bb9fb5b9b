/** Search by meaning: which situation, or which code, the words of a question come closest to. */

import { normalise, wordsOf } from '../understand/words/normalise.js';
import { read } from '../understand/words/terms.js';
import { type Posting, postings } from './postings.js';
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';
import { findable, subjects, wordingsOf } from './subjects.js';
import type { VendorId } from './vendors.js';

/** Something that can be found: a situation, or an entry of the registry. */
export interface Found {
  /** The codes it is about, best first. */
  readonly codes: readonly [string, ...string[]];
  /** The situation's id; absent for an entry of the registry. */
  readonly situation?: string;
  /** Whose meaning of the code it is, for an entry of a vendor. */
  readonly vendor?: VendorId;
}

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

interface Index {
  readonly found: readonly Found[];
  readonly terms: ReadonlyMap<string, Posting>;
  /** The subject of each wording. */
  readonly subjectOf: Uint16Array;
  /** The weight of all terms of each wording. */
  readonly weights: Float64Array;
  readonly lone: ReadonlySet<number>;
  /** The number of each subject's first wording. */
  readonly first: readonly number[];
  /** The stems of wordings, to tell those of the same meaning apart; read at the first comparison. */
  readonly stems: Map<number, readonly string[]>;
}

/** Lays the index out for searching. Every process does this at start, cold: plain loops take a fifth of the time. */
function open(): Index {
  const { terms, first, lone } = postings();
  const found: readonly Found[] = [
    ...situations.map(({ id, codes }) => ({ codes, situation: id })),
    ...statuses.map(({ code, vendor }): Found => ({ codes: [code], ...(vendor && { vendor }) })),
  ];
  const subjectOf = new Uint16Array(first.at(-1) ?? 0);
  for (let subject = 0; subject < subjects; subject += 1) subjectOf.fill(subject, first[subject]);
  const weights = new Float64Array(subjectOf.length);
  const byTerm = new Map<string, Posting>();
  for (const posting of terms) {
    byTerm.set(posting[0], posting);
    const weight = posting[1];
    const places = posting[3];
    for (let i = 0; i < places.length; i += 1) {
      const at = places[i] ?? 0;
      weights[at] = (weights[at] ?? 0) + weight;
    }
  }
  return { found, terms: byTerm, subjectOf, weights, lone: new Set(lone), first, stems: new Map() };
}

let index: Index | undefined;

const opened = (): Index => {
  index ??= open();
  return index;
};

/** Makes the index now instead of at the first question. */
export const ready = (): void => {
  opened();
};

/** Whether a term stands in anything that can be found. */
export const knows = (term: string): boolean => opened().terms.has(term);

/** Every term there is, for mending typing errors. */
export const vocabulary = (): Iterable<string> => opened().terms.keys();

// What a term of the question weighs that stands nowhere: it may be the point of the question, or an aside.
const strange = 1.6;
// What a term counts that the subject has in another of its asks than the best one.
const besides = 0.6;
// How much it counts that the question is covered, beside that the ask is.
const ofQuestion = 0.5;

// A term of this weight is said of little else.
const telling = 1.5;

// An ask of a single word is in many questions that are about something else.
const single = 0.85;
// How much the very words count beside their meaning.
const literal = 0.3;

/** The share of its words that a wording has in common with the question. */
function alike(words: ReadonlySet<string>, at: number, { stems, subjectOf, first }: Index): number {
  let own = stems.get(at);
  if (!own) {
    const subject = subjectOf[at] ?? 0;
    const wording = wordingsOf(subject)[at - (first[subject] ?? 0)] ?? '';
    own = read(wordsOf(normalise(wording))).stems;
    stems.set(at, own);
  }
  let common = 0;
  for (const word of own) if (words.has(word)) common += 1;
  return common / Math.max(1, own.length);
}

/** What the words have in common with everything. */
function scored(words: readonly string[]): ReadonlyMap<number, Rank> {
  const all = opened();
  const { terms, subjectOf, weights, lone } = all;
  const asking = read(words);
  const stems = new Set(asking.stems);
  const inWording = new Float64Array(weights.length);
  const kindsIn = new Uint8Array(weights.length);
  const inSubject = new Float64Array(subjects);
  const met: number[] = [];
  let asked = 0;
  for (const term of new Set(asking.terms)) {
    const posting = terms.get(term);
    asked += posting?.[1] ?? strange;
    if (!posting) continue;
    const [, weight, tells, places] = posting;
    let last = -1;
    for (const at of places) {
      if (inWording[at] === 0) met.push(at);
      inWording[at] = (inWording[at] ?? 0) + weight;
      if (tells && weight >= telling) kindsIn[at] = (kindsIn[at] ?? 0) + 1;
      const subject = subjectOf[at] ?? 0;
      if (subject !== last) inSubject[subject] = (inSubject[subject] ?? 0) + weight;
      last = subject;
    }
  }
  const best = new Map<number, Rank>();
  for (const at of met) {
    const subject = subjectOf[at] ?? 0;
    const matched = inWording[at] ?? 0;
    // What else is said in a trade says nothing of this message.
    const more = subject < findable ? (inSubject[subject] ?? 0) - matched : 0;
    const mass = matched + besides * more;
    const meant = (mass / asked) ** ofQuestion * (matched / (weights[at] ?? 1)) ** (1 - ofQuestion);
    const most = best.get(subject)?.confidence ?? 0;
    if (meant <= most) continue;
    const one = asking.terms.length > 1 && lone.has(at) ? single : 1;
    const confidence = meant * one * (1 - literal + literal * alike(stems, at, all));
    const whole = matched / (weights[at] ?? 1);
    if (confidence > most)
      best.set(subject, { confidence, mass, kinds: kindsIn[at] ?? 0, cover: matched / asked, whole });
  }
  return best;
}

/** What the words come closest to, best first. */
export function search(words: readonly string[], limit = 8): readonly Hit[] {
  const { found } = opened();
  return [...scored(words)]
    .filter(([subject]) => subject < findable)
    .sort(([a, x], [b, y]) => y.confidence - x.confidence || a - b)
    .slice(0, limit)
    .flatMap(([subject, rank]) => {
      const one = found[subject];
      return one ? [{ found: one, ...rank }] : [];
    });
}

/** How close the words come to what belongs elsewhere, from 0 to 1. */
export const strayed = (words: readonly string[]): number =>
  Math.max(0, ...[...scored(words)].map(([subject, { confidence }]) => (subject < findable ? 0 : confidence)));
