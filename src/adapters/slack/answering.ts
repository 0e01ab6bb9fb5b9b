/** Asking the bot on Slack's behalf: a fault inside becomes a line for the asker, and a line in the log. */
import type { Answer } from '../../core/answer.js';
import type { Ask } from '../../core/ask.js';
import type { Bot } from '../../core/bot.js';
import type { Via } from '../../core/command.js';
import { fault, place } from '../../core/fault.js';
import type { Log } from '../../core/log.js';
import { reason } from './trouble.js';

/** Asks and never throws. */
export type Asking = (ask: Ask, via?: Via) => Answer;

/** The bot's `ask`, with its faults caught; what was asked is not logged. */
export const asking =
  (bot: Bot, log: Log): Asking =>
  (ask, via) => {
    try {
      return bot.ask(ask, via);
    } catch (error) {
      log.error({ command: ask.command, reason: reason(error), at: place(error) }, 'an answer could not be made');
      return fault;
    }
  };

/** Does the work, and logs when it fails: the platform's fault must not end the process. */
export type Trying = (what: string, work: () => Promise<unknown>) => Promise<void>;

/** A `Trying` that logs what failed and why, without contents. */
export const trying =
  (log: Log): Trying =>
  async (what, work) => {
    try {
      await work();
    } catch (error) {
      log.error({ what, reason: reason(error), at: place(error) }, 'Slack did not take an answer');
    }
  };
