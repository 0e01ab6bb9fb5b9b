/** The inverted index of all that is told apart by its words. Plain data, so that a build can keep it. */
import { normalise, wordsOf } from '../understand/words/normalise.js';
import { faint } from '../understand/words/stopwords.js';
import { read } from '../understand/words/terms.js';
import { elsewhere } from './elsewhere.js';
import type { Found } from './found.js';
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';
import { namesOf, wordingsOf } from './wordings.js';

/** A term: what it weighs, whether it says what something is about, and the numbers of the wordings it stands in. */
export type Posting = readonly [term: string, weight: number, tells: boolean, wordings: readonly number[]];

export interface Postings {
  /** What can be found: the situations, then the entries. Subjects of higher numbers belong elsewhere. */
  readonly found: readonly Found[];
  readonly terms: readonly Posting[];
  /** The number of each subject's first wording, and at the end how many there are. */
  readonly first: readonly number[];
  /** The wordings that are a single word and no known phrase, by number. */
  readonly lone: readonly number[];
}

/** The words of a wording of ours: most are plain already. */
const spelled = (words: string): readonly string[] =>
  /[^a-z\d ]|cannot/.test(words) ? wordsOf(normalise(words)) : words.split(' ');

interface Place {
  readonly wordings: number[];
  /** How many subjects it stands in, and the last of them. */
  subjects: number;
  last: number;
}

function build(): Postings {
  const all = [...situations.map(wordingsOf), ...statuses.map(namesOf), ...elsewhere.map(({ asks }) => asks)];
  const found: readonly Found[] = [
    ...situations.map(({ id, codes }): Found => ({ codes, situation: id })),
    ...statuses.map(({ code, vendor }): Found => ({ codes: [code], ...(vendor && { vendor }) })),
  ];
  const lone: number[] = [];
  const first: number[] = [];
  const places = new Map<string, Place>();
  let number = 0;
  for (const [subject, wordings] of all.entries()) {
    first.push(number);
    for (const words of wordings) {
      const { terms } = read(spelled(words));
      if (terms.length === 1 && !terms[0]?.startsWith('=')) lone.push(number);
      for (const term of terms) {
        const place = places.get(term) ?? { wordings: [], subjects: 0, last: -1 };
        places.set(term, place);
        if (place.wordings.at(-1) !== number) place.wordings.push(number);
        if (place.last !== subject) place.subjects += 1;
        place.last = subject;
      }
      number += 1;
    }
  }
  // The name of the software says where something was met, not what.
  const names = new Set(situations.flatMap(({ saidBy = '' }) => read(wordsOf(normalise(saidBy))).terms));
  const terms = [...places].map(([term, { wordings, subjects: many }]): Posting => {
    const rare = Math.log(1 + all.length / many);
    const weight = rare * (faint.get(term.replace('=', '')) ?? 1);
    // Four digits tell weights apart; more would only make the kept file larger.
    return [term, Math.round(weight * 10_000) / 10_000, !names.has(term), wordings];
  });
  return { found, terms, first: [...first, number], lone };
}

let built: Postings | undefined;

/** The index, made once. */
export function postings(): Postings {
  built ??= build();
  return built;
}
