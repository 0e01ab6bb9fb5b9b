/** The last step: no code was named, so the words are searched for, and what is found is as sure as it is. */
import { byCode } from '../registry/registry.js';
import type { Hit } from '../registry/search.js';
import type { Guess, Intent } from './intent.js';
import type { Message } from './message.js';

/** As sure as this, one answer is given. */
const enough = 0.55;
/** Less sure than this, none is; a single word may stand in anything. */
const least = 0.2;
const leastOfOne = 0.4;

/** The codes of the best hits, for who was not understood. */
export const near = (hits: readonly Hit[]): readonly string[] =>
  guessesOf(hits.slice(0, 6))
    .slice(0, 3)
    .map(({ code }) => code);

/** What the words come closest to. */
export function guess({ hits, terms }: Message): Intent {
  const [first] = hits;
  if (!first || first.confidence < (terms.size > 1 ? least : leastOfOne)) return { kind: 'none', near: near(hits) };
  const guesses = guessesOf(hits.filter((hit) => hit.confidence >= first.confidence * 0.6));
  if (first.confidence >= enough || guesses.length === 1) {
    // A situation says more than the code it ends with.
    const situation = hits.find(
      ({ found, confidence }) =>
        found.situation !== undefined &&
        found.codes[0] === first.found.codes[0] &&
        confidence >= first.confidence * 0.85,
    )?.found.situation;
    if (situation !== undefined) return { kind: 'situation', situation, others: beside(guesses, first) };
    if (first.confidence >= 0.85 || guesses.length === 1) return { kind: 'status', code: first.found.codes[0] };
  }
  return { kind: 'several', guesses: guesses.slice(0, 3) };
}

/** What else may well have been meant beside the first. */
const beside = (guesses: readonly Guess[], first: Hit): readonly Guess[] =>
  guesses.slice(1, 4).filter(({ confidence }) => confidence >= first.confidence * 0.72);

/** Hits as guesses, each code once. */
function guessesOf(hits: readonly Hit[]): readonly Guess[] {
  const guesses = new Map<string, Guess>();
  for (const { found, confidence } of hits) {
    const [code] = found.codes;
    if (guesses.has(code) || byCode(code).length === 0) continue;
    guesses.set(code, { code, confidence, ...(found.situation !== undefined && { situation: found.situation }) });
  }
  return [...guesses.values()];
}
