/** Lays the index out for searching, and reads what is needed of it only now and then. */
import { normalise, wordsOf } from '../understand/words/normalise.js';
import { read } from '../understand/words/terms.js';
import { entryAt } from './entries.js';
import { learnt } from './learnt.js';
import { type Postings, postings } from './postings.js';
import { situationAt } from './situations/texts.js';
import { placeOf } from './sorted.js';
import { namesOf, wordingsOf } from './wordings.js';

/** The index as it is searched. */
export interface Index extends Postings {
  /** How many subjects are situations: entries follow. */
  readonly situated: number;
  /** The subject of each wording. */
  readonly subjectOf: Uint16Array;
  readonly alone: ReadonlySet<number>;
  /** The stems of wordings, to tell those of the same meaning apart; read at the first comparison. */
  readonly stems: Map<number, readonly string[]>;
}

/** Lays the index out for searching. */
function open(): Index {
  const all = postings();
  const { first, lone } = all;
  const subjectOf = new Uint16Array(first.at(-1) ?? 0);
  for (let subject = 0; subject < first.length - 1; subject += 1) subjectOf.fill(subject, first[subject]);
  const situated = all.found.filter(({ situation }) => situation !== undefined).length;
  return { ...all, situated, subjectOf, alone: new Set(lone), stems: new Map() };
}

let index: Index | undefined;

/** The index, laid out once. */
export const opened = (): Index => {
  index ??= open();
  return index;
};

/** Makes the index, and learns from the wordings, now instead of at the first question. */
export const ready = (): void => {
  opened();
  learnt();
};

/** The number of a term; undefined where it stands in nothing that can be found. */
export const numberOf = (term: string, { terms }: Index): number | undefined => placeOf(term, terms);

/** Whether a term stands in anything that can be found. */
export const knows = (term: string): boolean => numberOf(term, opened()) !== undefined;

/** Every term there is, for mending typing errors. */
export const vocabulary = (): Iterable<string> => opened().terms;

/** The wording of a number, of what can be found. */
function wordingAt(at: number, { found, subjectOf, first, situated }: Index): string {
  const subject = subjectOf[at] ?? 0;
  const number = at - (first[subject] ?? 0);
  const situation = found[subject]?.situation === undefined ? undefined : situationAt(subject);
  if (situation) return wordingsOf(situation)[number] ?? '';
  const status = entryAt(subject - situated);
  return status ? (namesOf(status)[number] ?? '') : '';
}

/** The stems of a wording. */
export function stemsOf(at: number, all: Index): readonly string[] {
  let own = all.stems.get(at);
  if (!own) {
    own = read(wordsOf(normalise(wordingAt(at, all)))).stems;
    all.stems.set(at, own);
  }
  return own;
}
