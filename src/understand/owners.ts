/** Weighs what was found by whose words it is: a vendor's code, one software's message, a code out of use. */
import { byCode, vendorCalled } from '../registry/registry.js';
import type { Found, Hit } from '../registry/search.js';
import type { VendorId } from '../registry/vendors.js';
import { speakers } from './speakers.js';

/** How much less likely an entry is meant whose owner is not named, or which is out of use. */
function standingOf({ codes: [code], vendor }: Found, owners: ReadonlySet<VendorId | undefined>): number {
  const entries = byCode(code);
  const standing = (entries.find((entry) => entry.vendor === vendor) ?? entries[0])?.standing;
  const inUse = standing === 'registered' || standing === 'unofficial' ? 1 : 0.75;
  if (vendor === undefined || owners.has(vendor)) return inUse;
  // A substatus, or a second meaning of a number that has another owner, is seldom meant by chance.
  return inUse * (code.includes('.') || entries[0]?.vendor !== vendor ? 0.7 : 0.85);
}

/** Whether a code is the invention of one vendor who is not named. */
function madeUp(code: string, owners: ReadonlySet<VendorId | undefined>): boolean {
  const entries = byCode(code);
  return (
    /^\d{3}$/.test(code) && entries.every(({ standing, vendor }) => standing === 'unofficial' && !owners.has(vendor))
  );
}

interface Software {
  /** The words that name the software of a situation. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlySet<string>;
}

let known: Software | undefined;

function software(): Software {
  known ??= { of: new Map(speakers()), all: new Set(speakers().flatMap(([, words]) => words)) };
  return known;
}

/** What one piece of software says is meant where it is named, and less where another is, or where it is not quoted. */
function saidBy({ found: { situation = '' }, whole }: Hit, words: ReadonlySet<string>, anyNamed: boolean): number {
  const names = software().of.get(situation);
  if (!names) return 1;
  if (names.some((name) => words.has(name))) return 1.1;
  return anyNamed ? 0.84 : whole < 0.95 ? 0.87 : 0.95;
}

/** Weighs hits by whose words they are. */
export function likelier(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  const owners = new Set(words.map(vendorCalled));
  const all = new Set(words);
  const named = software().all;
  const anyNamed = words.some((word) => named.has(word));
  return hits.map((hit) => {
    const { codes, situation } = hit.found;
    const factor =
      situation === undefined
        ? standingOf(hit.found, owners)
        : saidBy(hit, all, anyNamed) * (madeUp(codes[0], owners) ? 0.88 : 1);
    return { ...hit, confidence: Math.min(1, hit.confidence * factor) };
  });
}
