/** How answers name codes and offer the next question. */
import type { Choice, StatusClass } from '../core/answer.js';
import type { Ask } from '../core/ask.js';
import type { Action, Tone } from '../core/card.js';
import { byCode, classOf } from '../registry/registry.js';

/** The ask that looks words up, as a button carries it. */
export const lookUp = (query: string): Ask => ({ command: 'http', args: { query } });

/** A code with its name: `415 Unsupported Media Type`; the bare number where nobody named it. */
export function titleOf(code: string): string {
  const name = byCode(code)[0]?.name;
  return name ? `${code} ${name}` : code;
}

/** A code as something to choose. */
export const choiceOf = (code: string, hint?: string): Choice => ({
  label: titleOf(code).slice(0, 80),
  ...(hint ? { hint } : {}),
  ask: lookUp(code),
});

/** A code as something to press; the label is the bare number, or the number and its name. */
export const askAction = (code: string, label = titleOf(code)): Action => ({ kind: 'ask', label, ask: lookUp(code) });

const tones = {
  '1xx': 'informational',
  '2xx': 'success',
  '3xx': 'redirection',
  '4xx': 'client-error',
  '5xx': 'server-error',
} as const satisfies Record<StatusClass, Tone>;

/** The colour of a code: its class, or neutral for what has none. */
export function toneOf(code: string): Tone {
  const statusClass = classOf(code);
  return statusClass && byCode(code)[0]?.standing !== 'not-a-status' ? tones[statusClass] : 'neutral';
}

/** The colour of a class. */
export const toneOfClass = (statusClass: StatusClass): Tone => tones[statusClass];
