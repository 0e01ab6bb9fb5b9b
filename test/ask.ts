/** Asks the real bot, as each door does. */
import { commands } from '../commands/index.js';
import type { Answer } from '../src/core/answer.js';
import { createBot } from '../src/core/bot.js';
import type { Via } from '../src/core/command.js';
import { askOf } from '../src/core/doors.js';

export const bot = createBot(commands);

/** What typing these words gives; a leading `/http ` may be left out. */
export function ask(words: string, via: Via = 'command'): Answer {
  const asked = askOf(commands, words);
  if (!asked) throw new Error(`no command takes ${words}`);
  return bot.ask(asked, via);
}

/** What pointing at a message with this text gives. */
export const explain = (text: string): Answer => bot.ask({ command: 'http-explain', args: { text } }, 'message');
