/** What every platform's adapter is: a name, and a way to start that gives a way to stop. */
import type { Bot } from './bot.js';
import type { Log } from './log.js';

/** Stops taking, finishes what is in hand, disconnects. */
export type Stop = () => Promise<void>;

export interface Adapter {
  readonly name: string;
  /** Connects; rejects with a `Refusal` when the platform refuses the token or the set-up. */
  start(bot: Bot, log: Log): Promise<Stop>;
}

/** The platform refused us, in words for the operator: one line, no secret. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
