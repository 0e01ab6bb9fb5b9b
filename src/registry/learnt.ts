/**
 * What each feature of a text speaks for and against: a linear classifier of codes, learnt from all wordings. Where the
 * index finds the one wording that comes closest, this weighs what all of them have taught. Plain data and arrays of
 * numbers, so that a build can keep it.
 */
import { normalise, wordsOf } from '../understand/words/normalise.js';
import { read } from '../understand/words/terms.js';
import { featuresOf, keyOf } from './features.js';
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';
import { namesOf, wordingsOf } from './wordings.js';

export interface Learnt {
  /** What is told apart. */
  readonly codes: readonly string[];
  /** The keys of the features, in ascending order. */
  readonly keys: Uint32Array;
  /** How rare each feature is. */
  readonly rarities: Float32Array;
  /** Where the codes of each feature begin in `spoken`, and at the end how many there are. */
  readonly starts: Uint32Array;
  /** The numbers of the codes that each feature speaks for or against, feature after feature. */
  readonly spoken: Uint8Array;
  /** How much it does, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
}

interface Lesson {
  readonly features: readonly string[];
  /** The codes that are right, best first. */
  readonly codes: readonly string[];
}

/** Every wording, shuffled by its own key: neighbours are much alike, and where one is filed changes nothing. */
const lessons = (): readonly Lesson[] =>
  [
    ...situations.map((situation) => ({ wordings: wordingsOf(situation), codes: situation.codes })),
    ...statuses.map((status) => ({ wordings: namesOf(status), codes: [status.code] })),
  ]
    .flatMap(({ wordings, codes }) => wordings.map((wording) => ({ wording, key: keyOf(wording), codes })))
    .sort((a, b) => a.key - b.key)
    .map(({ wording, codes }) => ({ features: featuresOf(read(wordsOf(normalise(wording)))), codes }));

/** A feature of several words says something once it was met twice. */
const leastMet = 2;
/** How often all lessons are gone through, and how far one of them may move the weights each time. */
const rounds = 4;
const pace = 0.5;
/** A lesson in numbers. */
interface Example {
  readonly features: readonly number[];
  /** How much each of them counts; their squares sum up to 1. */
  readonly shares: readonly number[];
  readonly right: number;
  /** What is right too, and so no rival. */
  readonly fine: readonly number[];
}

/**
 * Passive-aggressive learning (Crammer and others, 2006): a lesson that comes out right, with room to spare, changes
 * nothing; another moves the weights as far as it takes, and no farther than `pace`. The weights of all the way are
 * averaged, so that the last lessons count no more than the first. What comes out is the weight of each feature for each
 * of `many` codes, feature after feature.
 */
function taught(examples: readonly Example[], features: number, many: number): Float32Array {
  const weights = new Float32Array(features * many);
  const moved = new Float32Array(features * many);
  // Most features have a weight for few codes.
  const touched = Array.from({ length: features }, (): number[] => []);
  const sums = new Float32Array(many);
  const turns = rounds * examples.length;
  for (let turn = 0; turn < turns; turn += 1) {
    const example = examples[turn % examples.length];
    if (!example) continue;
    const { right, fine } = example;
    sums.fill(0);
    for (let i = 0; i < example.features.length; i += 1) {
      const feature: number = example.features[i] ?? 0;
      const share = example.shares[i] ?? 0;
      const row = feature * many;
      for (const code of touched[feature] ?? []) sums[code] = (sums[code] ?? 0) + share * (weights[row + code] ?? 0);
    }
    const reached = sums[right] ?? 0;
    for (const code of fine) sums[code] = Number.NEGATIVE_INFINITY;
    let rival = 0;
    for (let code = 1; code < many; code += 1) if ((sums[code] ?? 0) > (sums[rival] ?? 0)) rival = code;
    const short = 1 - reached + (sums[rival] ?? 0);
    if (short <= 0) continue;
    const by = Math.min(pace, short / 2);
    for (let i = 0; i < example.features.length; i += 1) {
      const feature: number = example.features[i] ?? 0;
      for (const code of [right, rival]) {
        const move = (code === right ? by : -by) * (example.shares[i] ?? 0);
        const place = feature * many + code;
        if (weights[place] === 0 && moved[place] === 0) touched[feature]?.push(code);
        weights[place] = (weights[place] ?? 0) + move;
        // What is moved late is in few of the weights that are averaged.
        moved[place] = (moved[place] ?? 0) + (move * turn) / turns;
      }
    }
  }
  return weights.map((weight, place) => weight - (moved[place] ?? 0));
}

function learn(): Learnt {
  const all = lessons();
  const met = new Map<string, number>();
  for (const { features } of all) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
  const kept = [...met]
    .filter(([feature, times]) => times >= leastMet || !feature.includes(' '))
    .map(([feature, times]) => ({ feature, key: keyOf(feature), rarity: Math.log(1 + all.length / times) }))
    .sort((a, b) => a.key - b.key);
  const numbers = new Map(kept.map(({ feature }, number) => [feature, number]));
  const codes = [...new Set(all.flatMap((lesson) => lesson.codes.slice(0, 1)))].sort();
  if (codes.length > 0x100) throw new RangeError(`${codes.length} codes are too many for numbers of a byte`);
  const numberOf = new Map(codes.map((code, number) => [code, number]));
  const examples = all.map((lesson): Example => {
    const features = lesson.features.flatMap((feature) => numbers.get(feature) ?? []);
    const rarities = features.map((number) => kept[number]?.rarity ?? 0);
    const length = Math.hypot(...rarities) || 1;
    const fine = lesson.codes.flatMap((code) => numberOf.get(code) ?? []);
    return { features, shares: rarities.map((rarity) => rarity / length), right: fine[0] ?? 0, fine };
  });
  const weights = taught(examples, kept.length, codes.length);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const starts: number[] = [0];
  const spoken: number[] = [];
  const steps: number[] = [];
  for (let number = 0; number < kept.length; number += 1) {
    for (let code = 0; code < codes.length; code += 1) {
      const weight = Math.round((weights[number * codes.length + code] ?? 0) / step);
      if (weight === 0) continue;
      spoken.push(code);
      steps.push(weight);
    }
    starts.push(spoken.length);
  }
  return {
    codes,
    keys: Uint32Array.from(kept, ({ key }) => key),
    rarities: Float32Array.from(kept, ({ rarity }) => rarity),
    starts: Uint32Array.from(starts),
    spoken: Uint8Array.from(spoken),
    weights: Int8Array.from(steps),
    step,
  };
}

let known: Learnt | undefined;

/** What was learnt, once. */
export function learnt(): Learnt {
  known ??= learn();
  return known;
}
