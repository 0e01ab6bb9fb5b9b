/**
 * Reading is linear: no class of characters, and no repeated beginning of a format, makes it slow.
 * The bounds are ten times what is aimed at, so that a busy machine passes and only a blow-up fails; `npm run fuzz` is strict.
 */
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../src/transcript/read.js';
import { hostile } from './hostile.js';

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least processor time of a few runs: other work on the machine is not ours to measure. */
function milliseconds(text: string, runs: number, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best > enough; run += 1) {
    const begun = used();
    readTranscript(text);
    best = Math.min(best, used() - begun);
  }
  return best;
}

describe('64 KiB without a blow-up', () => {
  test.each(hostile.map((unit) => [JSON.stringify(unit), unit] as const))('%s', (_, unit) => {
    expect(milliseconds(fill(unit, 64 * 1024), 3, 500)).toBeLessThan(500);
  });
});

describe('1 MiB of each class of characters without a blow-up', () => {
  test.each([
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '\t',
    '"',
    '<',
    '{',
    '[',
    '(',
    '/',
    ':',
    '=',
    '.',
    '-',
    '\\',
    '\u001b',
    'é',
    '漢',
  ])(
    '%j',
    (unit) => {
      expect(milliseconds(fill(unit, 1024 * 1024), 2, 8000)).toBeLessThan(8000);
    },
    60_000,
  );
});
