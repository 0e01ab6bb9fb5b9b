/** Every status code people meet: by number, by class, by name, by old name, by vendor. */
import type { StatusClass } from '../core/answer.js';
import { entryAt } from './entries.js';
import { type Head, heads } from './heads.js';
import type { Confusion, Status } from './status.js';
import { type VendorId, vendors } from './vendors.js';

function group<K, V>(pairs: Iterable<readonly [K, V]>): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const found = groups.get(key);
    if (found) found.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** A name as a key: `I'm a Teapot`, `im_a_teapot` and `ImATeapot` are one. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    // British spelling.
    .replace('authoris', 'authoriz');

/** Every entry there is, by what it is found by. */
export const entries: readonly Head[] = heads();

const numbers = group(entries.map(({ code }, number) => [code, number]));

function entryOf(number: number): Status {
  const entry = entryAt(number);
  if (!entry) throw new RangeError(`there is no entry ${number}`);
  return entry;
}

const vendorWords = new Map(
  (Object.keys(vendors) as VendorId[]).flatMap((id) => vendors[id].words.map((word) => [word as string, id] as const)),
);
const read = new Map<string, readonly Status[]>();

/** Every entry of a code as written (`415`, `404.13`), the principal meaning first; empty when unknown. */
export function byCode(code: string): readonly Status[] {
  const own = numbers.get(code);
  if (!own) return [];
  const before = read.get(code);
  if (before) return before;
  const found = own.map(entryOf);
  read.set(code, found);
  return found;
}

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes whose name or old name this is, in any case or joining. */
export function byName(name: string): readonly string[] {
  names ??= group(
    entries.flatMap(({ code, name, oldNames = [] }) =>
      [...new Set([name, ...oldNames].map(nameKey))].map((key) => [key, code] as const),
    ),
  );
  return [...new Set(names.get(nameKey(name)) ?? [])];
}

/** What one vendor adds or means by a code. */
export const byVendor = (vendor: VendorId): readonly Status[] =>
  entries.flatMap((head, number) => (head.vendor === vendor ? [entryOf(number)] : []));

/** The vendor people call by this word. */
export const vendorCalled = (word: string): VendorId | undefined => vendorWords.get(word.toLowerCase());

let confused: ReadonlyMap<string, readonly Confusion[]> | undefined;

/** What a code is confused with, and the difference, from whichever side it was written. */
export function confusions(code: string): readonly Confusion[] {
  confused ??= group(
    entries.flatMap((head, number) =>
      (entryOf(number).confusedWith ?? []).flatMap((other) => [
        [head.code, other] as const,
        [other.code, { ...other, code: head.code }] as const,
      ]),
    ),
  );
  return confused.get(code) ?? [];
}

/** The class of a code by its first digit, substatus or not; undefined outside 100 to 599. */
export const classOf = (code: string): StatusClass | undefined =>
  /^[1-5]\d\d(\.\d+)?$/.test(code) ? (`${code.charAt(0)}xx` as StatusClass) : undefined;

/** The codes that are statuses, and pass a test. */
const statusesThat = (test: (code: string) => boolean): string[] =>
  [...numbers]
    .filter(([code, [first = 0]]) => test(code) && entries[first]?.standing !== 'not-a-status')
    .map(([code]) => code);

/** The codes of one class in order, each once, without substatuses and without what is no status. */
export const byClass = (statusClass: StatusClass): readonly string[] =>
  statusesThat((code) => /^\d{3}$/.test(code) && classOf(code) === statusClass).sort();

/** Up to four known codes near an unknown number: those that share its first digits, the closest first. */
export function near(number: string): readonly string[] {
  const known = statusesThat((code) => /^[1-5]\d\d$/.test(code));
  const shared = number.slice(0, Math.min(number.length, 2));
  const distance = (code: string): number => Math.abs(Number(code) - Number(number.padEnd(3, '0')));
  const close = known.filter((code) => code.startsWith(shared));
  const pool = close.length > 0 ? close : known.filter((code) => code.startsWith(number.charAt(0)));
  return pool.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b)).slice(0, 4);
}
