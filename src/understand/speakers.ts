/** The words that name the software of each situation. Plain data, so that a build can keep it. */
import { situations } from '../registry/situations/all.js';
import { normalise, wordsOf } from './words/normalise.js';

/** A situation, by its id, and the words that name its software. */
export type Speaker = readonly [situation: string, words: readonly string[]];

/** A word of a product's name that so many situations of others speak of says nothing of the product: "cloud", "app". */
const common = 12;

function listen(): readonly Speaker[] {
  const named = situations.flatMap(({ id, saidBy }) =>
    saidBy === undefined ? [] : [[id, wordsOf(normalise(saidBy)).filter((word) => word.length > 1)] as const],
  );
  const names = new Set(named.flatMap(([, words]) => words));
  const spoken = new Map<string, number>();
  for (const { what, asks, saidBy } of situations) {
    if (saidBy !== undefined) continue;
    const words = new Set([what.toLowerCase(), ...asks].join(' ').split(/[^a-z\d]+/));
    for (const word of words) if (names.has(word)) spoken.set(word, (spoken.get(word) ?? 0) + 1);
  }
  const tells = (word: string): boolean => !general.has(word) && (spoken.get(word) ?? 0) < common;
  return named.map(([id, words]): Speaker => [id, words.filter(tells)]);
}

const general = new Set('and other the of in for core native tools owner'.split(' '));

let heard: readonly Speaker[] | undefined;

/** Every situation in the words of some software. */
export function speakers(): readonly Speaker[] {
  heard ??= listen();
  return heard;
}
