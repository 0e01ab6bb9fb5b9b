/** Matchers that let tests read as conversation. */
import { expect } from 'vitest';
import { render } from '../src/adapters/terminal/render.js';
import type { Answer } from '../src/core/answer.js';

/** What a person would read, on one line. */
const words = (answer: Answer): string => render(answer, { width: 80, colour: false }).replace(/\s+/g, ' ');

interface Says<R = unknown> {
  /** The answer's text, as the terminal shows it, holds these words; line breaks do not matter. */
  toSay(expected: string): R;
}

declare module 'vitest' {
  interface Assertion<T> extends Says<T> {}
  interface AsymmetricMatchersContaining extends Says {}
}

expect.extend({
  toSay(received: Answer, expected: string) {
    const said = words(received);
    return {
      pass: said.includes(expected.replace(/\s+/g, ' ')),
      message: () => `expected the answer ${this.isNot ? 'not ' : ''}to say\n  ${expected}\nand it says\n  ${said}`,
    };
  },
});
