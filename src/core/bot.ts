/** The bot: takes an ask, finds its command, checks the arguments, gives the answer. */
import type { Answer, Choice } from './answer.js';
import type { Ask } from './ask.js';
import type { Command, Via } from './command.js';
import { code, type Text } from './text.js';

export interface Bot {
  readonly commands: readonly Command[];
  /** Answers an ask; never throws on what a user typed. */
  ask(ask: Ask, via?: Via): Answer;
  /** Choices for what is typed so far into a command's first option, best first. */
  suggest(command: string, typed: string, limit: number): readonly Choice[];
  /** Does ahead what the first question would wait for. */
  prepare(): void;
}

const refused = (...reason: Text): Answer => ({ kind: 'refused', reason });

/** Makes a bot of a list of commands. */
export function createBot(commands: readonly Command[]): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  return {
    commands,
    ask({ command: name, args }, via = 'command') {
      const command = byName.get(name);
      if (!command)
        return refused('There is no command ', code(name.slice(0, 40)), '. Ask for ', code('/http help'), '.');
      const taken: Record<string, string> = {};
      for (const [option, { required, maxLength }] of Object.entries(command.options)) {
        const value = Object.hasOwn(args, option) ? args[option] : undefined;
        if (value === undefined) {
          if (required) return refused(code(`/${name}`), ' needs ', code(option), '.');
          continue;
        }
        if (value.length > maxLength) {
          const most = maxLength.toLocaleString('en');
          return refused(
            `That is too long: ${value.length.toLocaleString('en')} characters, and at most ${most} can be read.`,
          );
        }
        taken[option] = value;
      }
      return command.run(taken, { via, commands });
    },
    suggest: (name, typed, limit) => byName.get(name)?.suggest?.(typed, limit) ?? [],
    prepare() {
      for (const command of commands) command.prepare?.();
    },
  };
}
