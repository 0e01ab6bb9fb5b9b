/** What people can say, as one plain object per command; argument types are read off the options. */
import type { Answer, Choice } from './answer.js';

/** One argument; every argument is text. */
export interface Option {
  readonly description: string;
  readonly required?: boolean;
  /** The longest text taken, in characters. */
  readonly maxLength: number;
  /** Whether choices are offered while typing, by the command's `suggest`. */
  readonly suggests?: boolean;
  /** Whether the text may have many lines: a form draws a paragraph for it. */
  readonly paragraph?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

export type ArgsOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name]['required'] extends true ? string : string | undefined;
};

/**
 * How a command can be reached. Each adapter opens the doors its platform has.
 * `words`: a slash command, a mention, a direct message, the terminal's prompt.
 * `message`: an entry of a message's menu, with this title; the message's text is the first option.
 * `form`: a modal with this title, whose one field is the first option.
 * `home`: the platform's start page for the bot, where it has one.
 */
export interface Doors {
  readonly words?: true;
  readonly message?: string;
  readonly form?: string;
  readonly home?: true;
}

/** Where the words came from: typed after a command, addressed to the bot, or a message someone pointed at. */
export type Via = 'command' | 'mention' | 'message';

/** What a command may know besides its arguments. */
export interface Context {
  readonly via: Via;
  /** Every command of the bot, for help. */
  readonly commands: readonly Command[];
}

/** An example of what to type, and what it shows. */
export interface Example {
  readonly words: string;
  readonly shows: string;
}

export interface Command<O extends Options = Options> {
  /** Lower case, 1 to 32 characters: the slash command's name. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly description: string;
  readonly doors: Doors;
  readonly options: O;
  readonly examples: readonly Example[];
  /** Pure: the same arguments give the same answer. */
  run(args: ArgsOf<O>, context: Context): Answer;
  /** What could be meant by what is typed so far, best first, at most `limit`. Empty input offers the most asked. */
  suggest?(typed: string, limit: number): readonly Choice[];
  /** Does ahead what the first question would wait for; a bot that runs for long calls it once. */
  prepare?(): void;
}

/** Gives a command its argument types; the object is returned as it is. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;
