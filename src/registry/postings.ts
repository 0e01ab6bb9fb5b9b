/** The inverted index of all that is told apart by its words. Plain data and arrays of numbers, so that a build can keep it. */
import { normalise, wordsOf } from '../understand/words/normalise.js';
import { faint } from '../understand/words/stopwords.js';
import { read } from '../understand/words/terms.js';
import { elsewhere } from './elsewhere.js';
import type { Found } from './found.js';
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';
import { namesOf, wordingsOf } from './wordings.js';

export interface Postings {
  /** What can be found: the situations, then the entries. Subjects of higher numbers belong elsewhere. */
  readonly found: readonly Found[];
  /** The number of each subject's first wording, and at the end how many wordings there are. */
  readonly first: Uint16Array;
  /** What all terms of each wording weigh together. */
  readonly masses: Float32Array;
  /** The wordings that are a single word and no known phrase, by number. */
  readonly lone: Uint16Array;
  /** In the order of their code units. */
  readonly terms: readonly string[];
  /** What each term weighs. */
  readonly weights: Float32Array;
  /** Whether each term says what something is about: 1, or 0 for the names of software, which say where. */
  readonly tells: Uint8Array;
  /** The wordings that each term stands in, term after term. */
  readonly places: Uint16Array;
  /** Where the wordings of each term begin in `places`, and at the end how many there are. */
  readonly starts: Uint32Array;
}

/** The words of a wording of ours: most are plain already. */
const spelled = (words: string): readonly string[] =>
  /[^a-z\d ]|cannot|nt\b/.test(words) ? wordsOf(normalise(words)) : words.split(' ');

interface Place {
  readonly wordings: number[];
  /** How many subjects it stands in, and the last of them. */
  subjects: number;
  last: number;
}

function build(): Postings {
  const all = [...situations.map(wordingsOf), ...statuses.map(namesOf), ...elsewhere.map(({ asks }) => asks)];
  const lone: number[] = [];
  const first: number[] = [];
  const met = new Map<string, Place>();
  let number = 0;
  for (const [subject, wordings] of all.entries()) {
    first.push(number);
    for (const words of wordings) {
      const { terms } = read(spelled(words));
      if (terms.length === 1 && !terms[0]?.startsWith('=')) lone.push(number);
      for (const term of terms) {
        const place = met.get(term) ?? { wordings: [], subjects: 0, last: -1 };
        met.set(term, place);
        if (place.wordings.at(-1) !== number) place.wordings.push(number);
        if (place.last !== subject) place.subjects += 1;
        place.last = subject;
      }
      number += 1;
    }
  }
  // Numbers of wordings are kept in 16 bits.
  if (number > 0xffff) throw new RangeError(`${number} wordings are too many for the index`);
  const names = new Set(situations.flatMap(({ saidBy = '' }) => read(wordsOf(normalise(saidBy))).terms));
  const places = new Map([...met].sort(([a], [b]) => (a < b ? -1 : 1)));
  const terms = [...places.keys()];
  const weights = terms.map((term) => {
    const rare = Math.log(1 + all.length / (places.get(term)?.subjects ?? 1));
    return rare * (faint.get(term.replace('=', '')) ?? 1);
  });
  const masses = new Float32Array(number);
  const starts: number[] = [0];
  for (const [at, { wordings }] of [...places.values()].entries()) {
    starts.push((starts.at(-1) ?? 0) + wordings.length);
    for (const wording of wordings) masses[wording] = (masses[wording] ?? 0) + (weights[at] ?? 0);
  }
  return {
    found: [
      ...situations.map(({ id, codes }): Found => ({ codes, situation: id })),
      ...statuses.map(({ code, vendor }): Found => ({ codes: [code], ...(vendor && { vendor }) })),
    ],
    first: Uint16Array.from([...first, number]),
    masses,
    lone: Uint16Array.from(lone),
    terms,
    weights: Float32Array.from(weights),
    tells: Uint8Array.from(terms, (term) => (names.has(term) ? 0 : 1)),
    places: Uint16Array.from([...places.values()].flatMap(({ wordings }) => wordings)),
    starts: Uint32Array.from(starts),
  };
}

let built: Postings | undefined;

/** The index, made once. */
export function postings(): Postings {
  built ??= build();
  return built;
}
