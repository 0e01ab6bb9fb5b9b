/** Rules made of words that one kind of software prints where it prints no status. */
import { prose } from '../../core/text.js';
import type { Rule } from './rule.js';

/** One kind of software: the readers' formats it is known by, words and the next step, and its manual. */
export interface Software {
  readonly name: string;
  readonly formats: readonly string[];
  readonly steps: readonly (readonly [words: RegExp, step: string])[];
  readonly source: string;
}

const codes = [400, 401, 403, 404, 405, 406, 409, 413, 415, 419, 422, 429, 499, 500, 501, 502, 503, 504];

/** A rule for each kind of software: it speaks where the status was implied by words that it knows. */
export const wordRules = (software: readonly Software[]): readonly Rule[] =>
  software.map(({ name, formats, steps, source }) => ({
    name: `${name}: the next step`,
    codes,
    source,
    says({ occurrence: { format, implied } }) {
      if (implied === undefined || !formats.includes(format)) return undefined;
      const step = steps.find(([words]) => words.test(implied))?.[1];
      return step ? prose(step) : undefined;
    },
  }));
