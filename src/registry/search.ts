/** Search by meaning: which situation, or which code, the words of a question come closest to. */

import { normalise, wordsOf } from '../understand/words/normalise.js';
import { faint } from '../understand/words/stopwords.js';
import { read } from '../understand/words/terms.js';
import { statuses } from './registry.js';
import { situations } from './situations/index.js';
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
}

type Rank = Omit<Hit, 'found'>;

/** Where a term stands, and how much it tells. */
interface Posting {
  weight: number;
  /** Whether it says something when it is rare. */
  tells: boolean;
  readonly asks: number[];
  readonly subjects: number[];
}

/** One way to put it. Kept small: there are thousands, and most are never looked at. */
interface Ask {
  readonly subject: number;
  readonly words: string;
  /** Whether it is a single word that is no known phrase. */
  readonly lone: boolean;
  /** Its stems, to tell asks of the same meaning apart; read at the first comparison. */
  stems?: readonly string[];
}

interface Index {
  readonly subjects: readonly Found[];
  readonly asks: readonly Ask[];
  /** The weight of all terms of an ask. */
  readonly weights: Float64Array;
  readonly terms: ReadonlyMap<string, Posting>;
}

/** The words of a wording of ours: most are plain already. */
const spelled = (words: string): readonly string[] =>
  /[^a-z\d ]|cannot/.test(words) ? wordsOf(normalise(words)) : words.split(' ');

function build(): Index {
  const subjects: Found[] = [];
  const asks: Ask[] = [];
  const terms = new Map<string, Posting>();
  const add = (found: Found, wordings: readonly string[]): void => {
    const subject = subjects.push(found) - 1;
    for (const words of wordings) {
      const own = read(spelled(words)).terms;
      const [first] = own;
      if (first === undefined) continue;
      const at = asks.push({ subject, words, lone: own.length === 1 && !first.startsWith('=') }) - 1;
      for (const term of own) {
        let posting = terms.get(term);
        if (!posting) {
          posting = { weight: 0, tells: true, asks: [], subjects: [] };
          terms.set(term, posting);
        }
        if (posting.asks.at(-1) !== at) posting.asks.push(at);
        if (posting.subjects.at(-1) !== subject) posting.subjects.push(subject);
      }
    }
  };
  const names = new Set<string>();
  for (const { id, codes, asks: said, what, saidBy } of situations) {
    add({ codes, situation: id }, [what, ...said]);
    if (saidBy !== undefined) for (const term of read(wordsOf(normalise(saidBy))).terms) names.add(term);
  }
  for (const { code, name, oldNames = [], phrases = [], vendor } of statuses)
    add({ codes: [code], ...(vendor && { vendor }) }, [name, ...oldNames, ...phrases]);
  const weights = new Float64Array(asks.length);
  for (const [term, posting] of terms) {
    const rare = Math.log(1 + subjects.length / posting.subjects.length);
    // The name of the software says where something was met, not what.
    posting.tells = !names.has(term);
    posting.weight = rare * (faint.get(term.replace('=', '')) ?? 1);
    for (const ask of posting.asks) weights[ask] = (weights[ask] ?? 0) + posting.weight;
  }
  return { subjects, asks, weights, terms };
}

let index: Index | undefined;

/** Makes the index now instead of at the first question. */
export const ready = (): void => {
  index ??= build();
};

/** Whether a term stands in anything that can be found. */
export function knows(term: string): boolean {
  index ??= build();
  return index.terms.has(term);
}

/** Every term there is, for mending typing errors. */
export function vocabulary(): Iterable<string> {
  index ??= build();
  return index.terms.keys();
}

// What a term of the question weighs that stands nowhere: it may be the point of the question, or an aside.
const strange = 1.6;
// What a term counts that the subject has in another of its asks than the best one.
const elsewhere = 0.6;
// How much it counts that the question is covered, beside that the ask is.
const ofQuestion = 0.5;

// A term of this weight is said of little else.
const telling = 1.5;

// An ask of a single word is in many questions that are about something else.
const single = 0.85;
// How much the very words count beside their meaning.
const literal = 0.3;

/** The share of the words that a question and an ask have in common. */
function alike(words: ReadonlySet<string>, ask: Ask): number {
  let common = 0;
  ask.stems ??= read(wordsOf(normalise(ask.words))).stems;
  for (const word of ask.stems) if (words.has(word)) common += 1;
  return common / Math.max(1, ask.stems.length);
}

/** What the words come closest to, best first. */
export function search(words: readonly string[], limit = 8): readonly Hit[] {
  index ??= build();
  const { subjects, asks, weights, terms } = index;
  const asking = read(words);
  const stems = new Set(asking.stems);
  const inAsk = new Float64Array(asks.length);
  const kindsIn = new Uint8Array(asks.length);
  const inSubject = new Float64Array(subjects.length);
  const met: number[] = [];
  let asked = 0;
  for (const term of new Set(asking.terms)) {
    const posting = terms.get(term);
    asked += posting?.weight ?? strange;
    if (!posting) continue;
    for (const ask of posting.asks) {
      if (inAsk[ask] === 0) met.push(ask);
      inAsk[ask] = (inAsk[ask] ?? 0) + posting.weight;
      if (posting.tells && posting.weight >= telling) kindsIn[ask] = (kindsIn[ask] ?? 0) + 1;
    }
    for (const subject of posting.subjects) inSubject[subject] = (inSubject[subject] ?? 0) + posting.weight;
  }
  const best = new Map<number, Rank>();
  for (const at of met) {
    const ask = asks[at];
    if (!ask) continue;
    const matched = inAsk[at] ?? 0;
    const mass = matched + elsewhere * ((inSubject[ask.subject] ?? 0) - matched);
    const meant = (mass / asked) ** ofQuestion * (matched / (weights[at] ?? 1)) ** (1 - ofQuestion);
    const most = best.get(ask.subject)?.confidence ?? 0;
    if (meant <= most) continue;
    const lone = ask.lone && asking.terms.length > 1 ? single : 1;
    const confidence = meant * lone * (1 - literal + literal * alike(stems, ask));
    if (confidence > most) best.set(ask.subject, { confidence, mass, kinds: kindsIn[at] ?? 0, cover: matched / asked });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.confidence - x.confidence || a - b)
    .slice(0, limit)
    .flatMap(([subject, rank]) => {
      const found = subjects[subject];
      return found ? [{ found, ...rank }] : [];
    });
}
