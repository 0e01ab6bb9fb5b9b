/** The last step: no code was named, so the words are searched for, and what is found is as sure as it is. */
import type { Via } from '../core/command.js';
import { byCode } from '../registry/registry.js';
import type { Hit } from '../registry/search.js';
import { situationOf } from '../registry/situations/index.js';
import type { Guess, Intent } from './intent.js';
import type { Mention } from './names.js';
import { plenty, rank } from './rank.js';
import { foreign } from './trades.js';

/** As sure as this, one answer is given. */
const enough = 0.55;

/** A hit counts less when little was said. */
const strength = ({ confidence, mass }: Hit): number => confidence * Math.min(1, mass / plenty) ** 0.5;

/** How strong a hit has to be, by how much the message speaks of HTTP: the less, the harder it has to hit. */
const bars: readonly (readonly [sure: number, strength: number])[] = [
  [0.6, 0.2],
  [0.45, 0.25],
  [0.3, 0.33],
  [0.2, 0.44],
  [0.05, 0.5],
  [0, 0.62],
];

/** Whether a hit is sure enough to speak. */
function speaks(hit: Hit, sure: number, trades: number, via: Via): boolean {
  if (via === 'command') return hit.confidence >= 0.2;
  if (trades > 0 && sure < 0.3) return hit.confidence >= 0.95 && hit.kinds > 1;
  const [, least] = bars.find(([from]) => sure >= from) ?? [0, 1];
  // One word in common with a long text is chance, unless the text is about HTTP.
  if (sure < 0.4 && hit.cover < 0.15 && hit.kinds < 2) return false;
  if (strength(hit) >= least && (sure >= 0.2 || (hit.mass >= 6 && hit.cover >= 0.45))) return true;
  // Several rare things in common that explain most of what was said are no chance.
  if (trades === 0 && sure >= 0.05 && hit.kinds >= 2 && hit.cover >= 0.4 && hit.confidence >= 0.5) return true;
  if (trades === 0 && sure >= 0.2 && hit.cover >= 0.55 && hit.confidence >= 0.6) return true;
  if (sure >= 0 && trades === 0 && hit.cover >= 0.85 && hit.confidence >= 0.85 && hit.mass >= 5) return true;
  const plain = sure >= 0 && trades === 0 && hit.cover >= 0.5;
  if (plain && hit.kinds >= 2 && hit.confidence >= 0.6) return true;
  if (plain && hit.kinds >= 1 && hit.confidence >= 0.62 && hit.mass >= 5.5) return true;
  // The very words of some software need nothing beside them.
  const quoted = hit.found.situation !== undefined && situationOf(hit.found.situation)?.saidBy !== undefined;
  return quoted && hit.confidence >= 0.93 && hit.mass >= 3.5;
}

/** What the words come closest to. `sure`: how much the text speaks of HTTP, 1 at most. */
export function guess(text: string, mentions: readonly Mention[], sure: number, via: Via): Intent {
  const hits = rank(text, mentions);
  const [first] = hits;
  const asked = via === 'command';
  if (!first || !speaks(first, sure, foreign(text), via)) {
    if (!asked && sure < 0.4) return { kind: 'chat', thanks: false };
    return {
      kind: 'none',
      near: guessesOf(hits.slice(0, 6))
        .slice(0, 3)
        .map(({ code }) => code),
    };
  }
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
