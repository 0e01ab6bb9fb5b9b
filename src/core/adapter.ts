/** What every platform's adapter is: a name, and a way to start that gives a way to stop. */
import type { Bot } from './bot.js';
import type { Log } from './log.js';

/** Stops taking, finishes what is in hand, disconnects. */
export type Stop = () => Promise<void>;

/** Told when the platform ends a connection for good, after it had been there. */
export type Lost = (reason: Refusal) => void;

export interface Adapter {
  readonly name: string;
  /** Connects; rejects with a `Refusal` when the platform refuses the token or the set-up. */
  start(bot: Bot, log: Log, lost?: Lost): Promise<Stop>;
}

/** The platform refused us, in words for the operator: one line, no secret. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
