/** A quick look at which pairs of characters a line has, so that hundreds of phrases need not be searched in it. */

/** Bits of a line's signature; pairs of characters are folded onto them. */
const size = 1024;
const words = size / 32;
/** Shorter lines say nothing that a phrase could be in. */
export const shortest = 6;

const fold = (first: number, second: number): number => (first * 31 + second) & (size - 1);

/** The signatures of a text's lines. */
export interface Signs {
  /** Whether the line at this index has three digits in a row. */
  hasNumber(index: number): boolean;
  /** The phrases whose every pair the line may hold, in the order of the index. None is missed; some are false. */
  likely(index: number, phrases: Phrasebook): readonly number[];
}

/** Phrases filed by one of their pairs each. */
export interface Phrasebook {
  /** The pairs of each phrase; none for a phrase of one character, which is always likely. */
  readonly pairs: readonly (readonly number[])[];
  /** For a pair, the phrases filed under it. */
  readonly filed: readonly (readonly number[] | undefined)[];
  readonly always: readonly number[];
  /** The pairs that have phrases, as the words of a signature: which word, and its bits. */
  readonly mask: readonly (readonly [word: number, bits: number])[];
}

/** At most six pairs of a phrase, spread over it. */
function pairsOf(phrase: string): readonly number[] {
  const pairs = new Set<number>();
  const step = Math.max(1, Math.floor((phrase.length - 1) / 6));
  for (let i = 0; i + 1 < phrase.length; i += step) pairs.add(fold(phrase.charCodeAt(i), phrase.charCodeAt(i + 1)));
  return [...pairs];
}

/** Files each phrase under that of its pairs which has the fewest phrases yet. */
export function phrasebook(phrases: readonly string[]): Phrasebook {
  const pairs = phrases.map(pairsOf);
  const filed: number[][] = [];
  pairs.forEach((own, phrase) => {
    const rarest = [...own].sort((a, b) => (filed[a]?.length ?? 0) - (filed[b]?.length ?? 0))[0];
    if (rarest !== undefined) filed[rarest] = [...(filed[rarest] ?? []), phrase];
  });
  const mask = new Map<number, number>();
  for (const pair of filed.keys()) {
    if (filed[pair]) mask.set(pair >> 5, (mask.get(pair >> 5) ?? 0) | (1 << (pair & 31)));
  }
  return { pairs, filed, always: pairs.flatMap((own, phrase) => (own.length === 0 ? [phrase] : [])), mask: [...mask] };
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
  const numbers = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const place = places[i] ?? -1;
    if (place >= 0 && sign(lines[i] ?? '', bits, place)) numbers[i] = 1;
  }
  const has = (place: number, pair: number): boolean => ((bits[place + (pair >> 5)] ?? 0) & (1 << (pair & 31))) !== 0;
  return {
    hasNumber: (index) => numbers[index] === 1,
    likely(index, { pairs, filed, always, mask }) {
      const place = places[index] ?? -1;
      if (place < 0) return [];
      const found = [...always];
      for (const [word, filedHere] of mask) {
        let rest = (bits[place + word] ?? 0) & filedHere;
        while (rest !== 0) {
          const bit = 31 - Math.clz32(rest & -rest);
          rest &= rest - 1;
          for (const phrase of filed[word * 32 + bit] ?? []) {
            if (pairs[phrase]?.every((pair) => has(place, pair))) found.push(phrase);
          }
        }
      }
      return found.length > 1 ? found.sort((a, b) => a - b) : found;
    },
  };
}

/** Sets the bits of a line's pairs; true when it has three digits in a row. */
function sign(line: string, bits: Uint32Array, place: number): boolean {
  let last = line.charCodeAt(0);
  let digits = last >= 48 && last <= 57 ? 1 : 0;
  let number = false;
  for (let at = 1; at < line.length; at += 1) {
    const next = line.charCodeAt(at);
    const bit = fold(last, next);
    bits[place + (bit >> 5)] = (bits[place + (bit >> 5)] ?? 0) | (1 << (bit & 31));
    digits = next >= 48 && next <= 57 ? digits + 1 : 0;
    if (digits === 3) number = true;
    last = next;
  }
  return number;
}
