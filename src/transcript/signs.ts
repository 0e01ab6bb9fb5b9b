/** A quick look at which pairs of characters a line has, so that hundreds of phrases need not be searched in it. */

/** Bits of a line's signature; pairs of characters are folded onto them. */
const size = 1024;
const words = size / 32;
/** Shorter lines say nothing that a phrase could be in. */
export const shortest = 6;

const fold = (first: number, second: number): number => (first * 31 + second) & (size - 1);

/** The signatures of a text's lines. */
export interface Signs {
  /** Whether the line at this index may hold all the pairs; false is certain, true is not. */
  mayHold(index: number, pairs: readonly number[]): boolean;
}

/** At most six pairs of a phrase, spread over it. */
export function pairsOf(phrase: string): readonly number[] {
  const pairs = new Set<number>();
  const step = Math.max(1, Math.floor((phrase.length - 1) / 6));
  for (let i = 0; i + 1 < phrase.length; i += step) pairs.add(fold(phrase.charCodeAt(i), phrase.charCodeAt(i + 1)));
  return [...pairs];
}

const known = new WeakMap<readonly string[], Signs>();

/** Signs of the lines, made once for all readers of a text. */
export function signsOf(lines: readonly string[]): Signs {
  const made = known.get(lines) ?? make(lines);
  known.set(lines, made);
  return made;
}

function make(lines: readonly string[]): Signs {
  const places = new Int32Array(lines.length).fill(-1);
  let count = 0;
  for (let i = 0; i < lines.length; i += 1) {
    if ((lines[i] ?? '').length < shortest) continue;
    places[i] = count * words;
    count += 1;
  }
  const bits = new Uint32Array(count * words);
  for (let i = 0; i < lines.length; i += 1) {
    const place = places[i] ?? -1;
    if (place < 0) continue;
    const line = lines[i] ?? '';
    let last = line.charCodeAt(0);
    for (let at = 1; at < line.length; at += 1) {
      const next = line.charCodeAt(at);
      const bit = fold(last, next);
      bits[place + (bit >> 5)] = (bits[place + (bit >> 5)] ?? 0) | (1 << (bit & 31));
      last = next;
    }
  }
  return {
    mayHold(index, pairs) {
      const place = places[index] ?? -1;
      if (place < 0) return false;
      for (const pair of pairs) if (((bits[place + (pair >> 5)] ?? 0) & (1 << (pair & 31))) === 0) return false;
      return true;
    },
  };
}
