/** What all wordings taught: most of them come out where they belong, and any words come to likelihoods. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/registry/classify.js';
import { keyOf } from '../../src/registry/features.js';
import { learnt } from '../../src/registry/learnt.js';
import { situations } from '../../src/registry/situations/all.js';
import { wordingsOf } from '../../src/registry/wordings.js';
import { normalise, wordsOf } from '../../src/understand/words/normalise.js';

const likeliest = (text: string): string | undefined =>
  [...classify(wordsOf(normalise(text)))].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('the classifier', () => {
  it.each([
    // None of these stands among the wordings: what they are made of does, in many.
    ['the nickname was taken by another member the day before', '409'],
    ['their bearer expired half an hour ago', '401'],
    ['the attached photo was bigger than the server lets in', '413'],
    ['this colleague lacks the role for the report', '403'],
    ['the machine behind the proxy took too long', '504'],
    ['one key made too many calls within a minute', '429'],
  ])('%s: %s', (text, code) => {
    expect(likeliest(text)).toBe(code);
  });

  it('puts nearly all that it was taught where it belongs', () => {
    const lessons = situations.flatMap((one) => wordingsOf(one).map((wording) => [wording, one.codes] as const));
    const missed = lessons.filter(([wording, codes]) => !codes.includes(likeliest(wording) ?? ''));
    expect(missed.length / lessons.length).toBeLessThan(0.05);
  });

  it('comes to likelihoods, whatever the words', () => {
    const total = (words: readonly string[]): number =>
      [...classify(words).values()].reduce((sum, each) => sum + each, 0);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('token', 'expired', 'file', 'upstream'))), (words) => {
        expect(total(words)).toBeCloseTo(1);
      }),
    );
  });

  it('finds every code as likely as another where no word is known', () => {
    const likely = [...classify(['qwrtzp']).values()];
    expect(Math.max(...likely)).toBeCloseTo(1 / likely.length);
  });

  it('tells features apart by their keys', () => {
    const { keys } = learnt();
    expect(keys.length).toBeGreaterThan(5_000);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
    expect(keyOf('=token')).not.toBe(keyOf('token'));
  });
});
