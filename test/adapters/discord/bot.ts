/** A small bot with every door, under names of its own: the adapter must not know the real ones. */
import type { Answer } from '../../../src/core/answer.js';
import { type Bot, createBot } from '../../../src/core/bot.js';
import type { Card } from '../../../src/core/card.js';
import { defineCommand } from '../../../src/core/command.js';
import { code } from '../../../src/core/text.js';

const names: Readonly<Record<string, string>> = {
  '404': 'Not Found',
  '410': 'Gone',
  '415': 'Unsupported Media Type',
  '429': 'Too Many Requests',
};

const card = (number: string): Card => ({
  title: `${number} ${names[number] ?? ''}`,
  href: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  tone: 'client-error',
  lead: ['What it means, with ', code('Some-Header'), '.'],
  fields: [{ label: 'Retry', value: ['After a change.'] }],
  sections: [{ heading: 'Example', code: `GET /x HTTP/1.1\n\nHTTP/1.1 ${number}` }],
  actions: [
    { kind: 'open', label: 'Specification', href: 'https://www.rfc-editor.org/rfc/rfc9110' },
    ...Object.keys(names)
      .filter((other) => other !== number)
      .slice(0, number === '429' ? 1 : 3)
      .map(
        (other) =>
          ({ kind: 'ask', label: `Not ${other}?`, ask: { command: 'status', args: { words: other } } }) as const,
      ),
  ],
});

const found = (number: string, audience: 'room' | 'asker'): Answer => ({
  kind: 'found',
  about: { codes: [number] },
  audience,
  card: card(number),
});

const status = defineCommand({
  name: 'status',
  description: 'Explain a code',
  doors: { words: true },
  options: { words: { description: 'A code', maxLength: 10_000, suggests: true } },
  examples: [],
  run({ words = '' }, { via }): Answer {
    if (words === 'throw') throw new Error('with contents: secret words');
    if (words === '')
      return { kind: 'found', about: { codes: [] }, audience: 'asker', card: { title: 'Help', tone: 'neutral' } };
    if (names[words]) return found(words, 'room');
    if (words === 'many') {
      const choices = Object.keys(names).flatMap((number) =>
        ['', ' headers', ' retry'].map((part) => ({
          label: `${number}${part}`,
          hint: 'why',
          ask: { command: 'status', args: { words: part === '' ? number : number + part } },
        })),
      );
      return { kind: 'several', about: { codes: [] }, title: 'Which?', choices };
    }
    return { kind: 'missing', subject: words, note: [`Nothing, ${via}.`], near: [] };
  },
  suggest: (typed, limit) =>
    Object.keys(names)
      .filter((number) => `${number} ${names[number]}`.startsWith(typed))
      .slice(0, limit)
      .map((number) => ({ label: `${number} ${names[number]}`, ask: { command: 'status', args: { words: number } } })),
});

const paste = defineCommand({
  name: 'status-paste',
  description: 'Explain a paste',
  doors: { message: 'Explain this', form: 'Explain a paste' },
  options: { text: { description: 'A log', required: true, paragraph: true, maxLength: 1_048_576 } },
  examples: [],
  run: ({ text }, { via }): Answer => {
    const [number] = /\d{3}/.exec(text) ?? [];
    if (number && names[number]) return found(number, 'asker');
    return { kind: 'missing', subject: 'this message', note: [`${text.length} characters, ${via}.`], near: [] };
  },
});

/** The bot. */
export const smallBot: Bot = createBot([status, paste]);
