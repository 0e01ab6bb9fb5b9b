/** A table of pastes: what stands in them, and the codes that must be read from them, in order of first appearance. */
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../src/transcript/read.js';
import type { Occurrence } from '../../src/transcript/transcript.js';

/** A paste, its codes, and optionally what its first occurrence must hold. */
export type Sample = readonly [text: string, codes: readonly number[], first?: Partial<Occurrence>];

/** The codes of a text, each once. */
export const codesIn = (text: string): readonly number[] => [
  ...new Set(readTranscript(text).occurrences.map(({ code }) => code)),
];

/** Makes a test of each sample. */
export function reads(what: string, samples: readonly Sample[]): void {
  describe(what, () => {
    for (const [text, codes, first] of samples) {
      test(text.slice(0, 90).replaceAll('\n', '⏎'), () => {
        expect(codesIn(text)).toEqual(codes);
        if (first) expect(readTranscript(text).occurrences[0]).toMatchObject(first);
      });
    }
  });
}
