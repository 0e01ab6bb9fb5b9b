/** How to find a situation by its id. */
import { postings } from '../postings.js';
import type { Situation } from './situation.js';
import { situationAt } from './texts.js';

export type { Situation } from './situation.js';

let numbers: ReadonlyMap<string, number> | undefined;

/** The situation of this id, as buttons carry it. */
export function situationOf(id: string): Situation | undefined {
  numbers ??= new Map(
    postings().found.flatMap(({ situation }, at) => (situation === undefined ? [] : [[situation, at]])),
  );
  const number = numbers.get(id);
  return number === undefined ? undefined : situationAt(number);
}
