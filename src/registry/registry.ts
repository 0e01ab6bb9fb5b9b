/** Every status code people meet: by number, by class, by name, by old name, by vendor. */
import type { StatusClass } from '../core/answer.js';
import type { Confusion, Status } from './status.js';
import { statuses } from './statuses.js';
import { type VendorId, vendors } from './vendors.js';

export { statuses };

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

const codes = group(statuses.map((status) => [status.code, status]));
const owners = group(statuses.flatMap((status) => (status.vendor ? [[status.vendor, status] as const] : [])));
const names = group(
  statuses.flatMap((status) =>
    [...new Set([status.name, ...(status.oldNames ?? [])].map(nameKey))].map((key) => [key, status.code] as const),
  ),
);
const vendorWords = new Map(
  (Object.keys(vendors) as VendorId[]).flatMap((id) => vendors[id].words.map((word) => [word as string, id] as const)),
);
const confused = group(
  statuses.flatMap(({ code, confusedWith = [] }) =>
    confusedWith.flatMap((other) => [[code, other] as const, [other.code, { ...other, code }] as const]),
  ),
);

/** Every entry of a code as written (`415`, `404.13`), the principal meaning first; empty when unknown. */
export const byCode = (code: string): readonly Status[] => codes.get(code) ?? [];

/** The codes whose name or old name this is, in any case or joining. */
export const byName = (name: string): readonly string[] => [...new Set(names.get(nameKey(name)) ?? [])];

/** What one vendor adds or means by a code. */
export const byVendor = (vendor: VendorId): readonly Status[] => owners.get(vendor) ?? [];

/** The vendor people call by this word. */
export const vendorCalled = (word: string): VendorId | undefined => vendorWords.get(word.toLowerCase());

/** What a code is confused with, and the difference, from whichever side it was written. */
export const confusions = (code: string): readonly Confusion[] => confused.get(code) ?? [];

/** The class of a code by its first digit, substatus or not; undefined outside 100 to 599. */
export const classOf = (code: string): StatusClass | undefined =>
  /^[1-5]\d\d(\.\d+)?$/.test(code) ? (`${code.charAt(0)}xx` as StatusClass) : undefined;

/** The codes of one class in order, each once, without substatuses and without what is no status. */
export const byClass = (statusClass: StatusClass): readonly string[] =>
  [...codes.keys()]
    .filter((code) => /^\d{3}$/.test(code) && classOf(code) === statusClass)
    .filter((code) => byCode(code)[0]?.standing !== 'not-a-status')
    .sort();

/** Up to four known codes near an unknown number: those that share its first digits, the closest first. */
export function near(number: string): readonly string[] {
  const numbers = [...codes.keys()].filter(
    (code) => /^[1-5]\d\d$/.test(code) && byCode(code)[0]?.standing !== 'not-a-status',
  );
  const shared = number.slice(0, Math.min(number.length, 2));
  const distance = (code: string): number => Math.abs(Number(code) - Number(number.padEnd(3, '0')));
  const close = numbers.filter((code) => code.startsWith(shared));
  const pool = close.length > 0 ? close : numbers.filter((code) => code.startsWith(number.charAt(0)));
  return pool.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b)).slice(0, 4);
}
