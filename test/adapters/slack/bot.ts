/** A small bot for tests of the adapter: each door, each kind of answer, and a fault. */
import type { Answer } from '../../../src/core/answer.js';
import { createBot } from '../../../src/core/bot.js';
import { defineCommand } from '../../../src/core/command.js';
import { code } from '../../../src/core/text.js';

function about(words: string, via: string): Answer {
  if (words.startsWith('fault')) throw new Error(`the words were ${words}`);
  if (words.startsWith('refuse')) return { kind: 'refused', reason: ['Not like this: ', code(words)] };
  if (words.startsWith('miss')) return { kind: 'missing', subject: words, near: [] };
  if (words.startsWith('which')) {
    const choice = (query: string) => ({
      label: `Choose ${query}`,
      hint: 'a hint',
      ask: { command: 'talk', args: { query } },
    });
    return { kind: 'several', about: { codes: [] }, title: 'Which one?', choices: [choice('409'), choice('422')] };
  }
  return {
    kind: 'found',
    about: { codes: words === '' || words === 'help' ? [] : [words] },
    audience: 'room',
    card: {
      title: `About ${words || 'nothing'}`,
      tone: 'client-error',
      lead: [`heard ${words} by ${via}`],
      actions: [
        { kind: 'ask', label: 'Next', ask: { command: 'talk', args: { query: `${words} next`.trim() } } },
        { kind: 'open', label: 'Page', href: 'https://example.com/page' },
      ],
    },
  };
}

const talk = defineCommand({
  name: 'talk',
  description: 'Talk about something',
  doors: { words: true },
  options: { query: { description: 'Anything', maxLength: 40_000 } },
  examples: [{ words: '415', shows: 'an answer' }],
  run: ({ query = '' }, { via }) => about(query, via),
});

const paste = defineCommand({
  name: 'paste',
  description: 'Read a paste',
  doors: { message: 'Read this message', form: 'Read a paste' },
  options: { text: { description: 'A paste', required: true, paragraph: true, maxLength: 100_000 } },
  examples: [],
  run: ({ text }, { via }) => about(text, via),
});

const start = defineCommand({
  name: 'start',
  description: 'Where to start',
  doors: { home: true },
  options: {},
  examples: [],
  run: () => about('', 'home'),
});

export const bot = createBot([talk, paste, start]);
