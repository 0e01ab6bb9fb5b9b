/** What entries say of each other: every confusion leads somewhere, once, from the lower code. */
import { expect, test } from 'vitest';
import { byCode, confusions } from '../../src/registry/registry.js';
import { statuses } from '../../src/registry/statuses.js';
import { titleOf } from './prose.js';

/** `404.2` comes before `404.13`, `6xx` counts as 600, and of `0` and `000` the shorter comes first. */
function before(one: string, other: string): boolean {
  const [a, b] = [one, other].map((code) => code.replaceAll('x', '0').split('.').map(Number));
  const main = (a?.[0] ?? 0) - (b?.[0] ?? 0);
  const sub = (a?.[1] ?? -1) - (b?.[1] ?? -1);
  return (main || sub || one.length - other.length) < 0;
}

const pairs = statuses.flatMap((entry) => (entry.confusedWith ?? []).map((other) => ({ entry, other })));

test('codes are ordered as people count', () => {
  expect(before('401', '403') && before('404.2', '404.13') && before('404', '404.1') && before('0', '000')).toBe(true);
  expect(before('403', '401') || before('404.13', '404.2') || before('401', '401')).toBe(false);
});

test('every confusion leads to a code that exists', () => {
  const lost = pairs.filter(({ other }) => byCode(other.code).length === 0);
  expect(lost.map(({ entry, other }) => `${titleOf(entry)} names ${other.code}`)).toEqual([]);
});

test('every confusion is declared at the lower code, and never with itself', () => {
  const wrong = pairs.filter(({ entry, other }) => !before(entry.code, other.code));
  expect(wrong.map(({ entry, other }) => `${titleOf(entry)} names ${other.code}`)).toEqual([]);
});

test('no pair is declared twice', () => {
  const keys = pairs.map(({ entry, other }) => `${entry.code} and ${other.code}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every difference names both codes', () => {
  const silent = pairs.filter(
    ({ entry, other }) => !(other.difference.includes(entry.code) && other.difference.includes(other.code)),
  );
  expect(silent.map(({ entry, other }) => `${titleOf(entry)} and ${other.code}: ${other.difference}`)).toEqual([]);
});

test('both sides of a pair show it', () => {
  const oneSided = pairs.filter(
    ({ other }) => !confusions(other.code).some(({ difference }) => difference === other.difference),
  );
  expect(oneSided.map(({ entry, other }) => `${other.code} does not know ${entry.code}`)).toEqual([]);
});
