/** Whether a hit is sure enough to speak: the less a message is about HTTP, the more of it has to fit. */
import type { Via } from '../core/command.js';
import type { Hit } from '../registry/search.js';
import { situationOf } from '../registry/situations/index.js';
import { plenty } from './rank.js';

/** What is known of a message beside its hits. */
export interface Ground {
  /** How much it speaks of HTTP, 1 at most. */
  readonly sure: number;
  /** How many words of other trades it has. */
  readonly trades: number;
  /** Whether it is a log or a trace rather than a question. */
  readonly pasted: boolean;
  readonly via: Via;
}

/** A hit counts less when little was said. */
const strength = ({ confidence, mass }: Hit): number => confidence * Math.min(1, mass / plenty) ** 0.5;

/** How strong a hit has to be, by how much the message speaks of HTTP. */
const bars: readonly (readonly [sure: number, strength: number])[] = [
  [0.6, 0.2],
  [0.45, 0.25],
  [0.3, 0.33],
  [0.2, 0.44],
  [0.05, 0.5],
  [0, 0.62],
];

/** What is no chance although hardly anything speaks of HTTP: each number is the least. */
const ways: readonly Readonly<Record<'sure' | 'kinds' | 'cover' | 'confidence' | 'mass', number>>[] = [
  { sure: 0.2, kinds: 0, cover: 0.55, confidence: 0.6, mass: 0 },
  { sure: 0.05, kinds: 2, cover: 0.4, confidence: 0.5, mass: 0 },
  { sure: 0, kinds: 2, cover: 0.5, confidence: 0.6, mass: 0 },
  { sure: 0, kinds: 1, cover: 0.5, confidence: 0.62, mass: 5.5 },
  { sure: 0, kinds: 0, cover: 0.85, confidence: 0.85, mass: 5 },
];

/** Whether a hit is sure enough to speak. */
export function speaks(hit: Hit, { sure, trades, pasted, via }: Ground): boolean {
  const { kinds, cover, confidence, mass } = hit;
  if (via === 'command') return confidence >= 0.2;
  if (trades > 0 && sure < 0.3) return confidence >= 0.95 && kinds > 1;
  // A paste that names no status has words of everything.
  if (pasted && confidence < 0.5 && cover < 0.4) return false;
  if (confidence < 0.3 && cover < 0.2) return false;
  // One word in common with a long text is chance, unless the text is about HTTP.
  if (sure < 0.4 && cover < 0.15 && kinds < 2) return false;
  const [, least] = bars.find(([from]) => sure >= from) ?? [0, 1];
  if (strength(hit) >= least && (sure >= 0.2 || (mass >= 6 && cover >= 0.4))) return true;
  const rich = ways.some(
    (way) =>
      sure >= way.sure && kinds >= way.kinds && cover >= way.cover && confidence >= way.confidence && mass >= way.mass,
  );
  if (trades === 0 && rich) return true;
  // The very words of some software need nothing beside them.
  const quoted = hit.found.situation !== undefined && situationOf(hit.found.situation)?.saidBy !== undefined;
  return quoted && confidence >= 0.93 && mass >= 3.5;
}
