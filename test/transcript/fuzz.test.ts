/** A small run of `npm run fuzz`: reading never throws, and no answer quotes a secret that was pasted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTranscript } from '../../src/transcript/read.js';
import { faultIn, leakIn } from './fuzz.js';
import { damaged, noise } from './pastes.js';

test('reads whatever is pasted', () => {
  fc.assert(
    fc.property(noise, (text) => faultIn(text) === undefined),
    { numRuns: 1500 },
  );
});

test('quotes no planted secret', () => {
  fc.assert(
    fc.property(damaged, (paste) => faultIn(paste.text) === undefined && leakIn(paste) === undefined),
    {
      numRuns: 1000,
    },
  );
});

test('the same text is read the same twice', () => {
  fc.assert(
    fc.property(noise, (text) => {
      expect(readTranscript(text)).toEqual(readTranscript(text));
    }),
    { numRuns: 200 },
  );
});
