/** What can be asked: the start page, and the answer to nothing at all. */
import { helpAnswer } from '../src/answers/help.js';
import { defineCommand } from '../src/core/command.js';

export const help = defineCommand({
  name: 'http-help',
  description: 'What can be asked',
  doors: { home: true },
  options: {},
  examples: [],
  run: (_args, { commands }) => helpAnswer(commands),
});
