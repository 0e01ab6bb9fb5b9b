/** A fault of ours: what the asker is told of it, and what of it may be logged. */
import type { Answer } from './answer.js';

/** What the asker is told. */
export const fault: Answer = {
  kind: 'refused',
  reason: ['Something went wrong on my side, and was noted. Try again, or put it in other words.'],
};

/** Where in the code an error came from; its message is left out, for it may repeat what was asked. */
export function place(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  // The stack repeats the message, and a message that quotes a paste may have lines that look like the stack's own.
  const told = error.stack.indexOf(error.message);
  return error.stack
    .slice(told < 0 ? 0 : told + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
}
