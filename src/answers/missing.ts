/** What to say when there is no answer: a number nobody uses, digits that are no code, words nobody knows, chatter. */
import type { Answer } from '../core/answer.js';
import type { Text } from '../core/text.js';
import { code } from '../core/text.js';
import { classOf, near } from '../registry/registry.js';
import { choiceOf, lookUp } from './asking.js';
import { greeting } from './help.js';

const section = 'RFC 9110 section 15';

/** A number of the right form that nobody is known to use: how a client must take it, and what is near. */
export function unknownAnswer(number: string): Answer {
  const statusClass = classOf(number);
  const note: Text = statusClass
    ? [
        'Nobody is known to use ',
        code(number),
        '. A client must treat it as ',
        code(statusClass.replace('xx', '00')),
        ` (${section}).`,
      ]
    : [
        'Nobody is known to use ',
        code(number),
        `, and status codes end at 599: a client treats it as a server error (${section}).`,
      ];
  return {
    kind: 'missing',
    subject: number,
    note,
    near: [
      ...near(number).map((other) => choiceOf(other)),
      ...(statusClass ? [{ label: `All ${statusClass} codes`, ask: lookUp(statusClass) }] : []),
    ],
  };
}

/** Something that is no status code at all. */
export function malformedAnswer(written: string): Answer {
  const digits = /^\d{1,2}$/.test(written) ? near(written) : [];
  return {
    kind: 'missing',
    subject: written,
    note: ['A status code is three digits, 100 to 599 (', section, ').'],
    near: digits.map((other) => choiceOf(other)),
  };
}

/** Words that lead nowhere: what may be near, and how to ask. */
export const noAnswer = (words: string, nearby: readonly string[]): Answer => ({
  kind: 'missing',
  subject: words,
  note: [
    'Give a code, a name or a question, for example ',
    code('/http 415'),
    ' or ',
    code('/http too many requests'),
    '.',
  ],
  near: nearby.map((other) => choiceOf(other)),
});

/** Chatter: one friendly line, and no lecture for a thank-you. */
export const chatAnswer = (thanks: boolean): Answer => ({
  kind: 'refused',
  reason: [thanks ? 'You are welcome.' : greeting],
});
