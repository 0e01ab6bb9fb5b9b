/** Classifies words by all that the wordings taught: how likely each code is meant. */
import { read } from '../understand/words/terms.js';
import { featuresOf, keyOf } from './features.js';
import { learnt } from './learnt.js';
import { placeOf } from './sorted.js';

/** How much a difference counts: the margin that is learnt is 1. */
const sharpness = 6;

/** How likely each code is meant, from 0 to 1; together 1. */
export function classify(words: readonly string[]): ReadonlyMap<string, number> {
  const { codes, keys, rarities, starts, spoken, weights, step } = learnt();
  const sums = new Float64Array(codes.length);
  let square = 0;
  for (const feature of featuresOf(read(words))) {
    const number = placeOf(keyOf(feature), keys);
    if (number === undefined) continue;
    const rarity = rarities[number] ?? 0;
    square += rarity ** 2;
    for (let i = starts[number] ?? 0; i < (starts[number + 1] ?? 0); i += 1) {
      const code = spoken[i] ?? 0;
      sums[code] = (sums[code] ?? 0) + rarity * (weights[i] ?? 0);
    }
  }
  const scale = (sharpness * step) / Math.sqrt(square || 1);
  const grown = sums.map((sum) => Math.exp(sum * scale));
  const total = grown.reduce((sum, each) => sum + each, 0);
  return new Map(codes.map((code, number) => [code, (grown[number] ?? 0) / total]));
}
