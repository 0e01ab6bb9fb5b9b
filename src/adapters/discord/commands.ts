/** The command list as Discord's application commands. */
import type { Command, Option } from '../../core/command.js';
import { cut } from './fit.js';
import { limits } from './limits.js';

/** The option every slash command that is answered in the room has beside its own. */
export const privately = 'private';

const text = (name: string, { description, required = false, maxLength, suggests = false }: Option) => ({
  type: 3,
  name,
  description: cut(description, limits.command.description),
  required,
  max_length: Math.min(maxLength, limits.command.text),
  autocomplete: suggests,
});

// In servers, in the bot's direct messages and in private channels; installed by server or by user.
const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

const slash = ({ name, description, options }: Command, words: boolean) => ({
  type: 1,
  name,
  description: cut(description, limits.command.description),
  options: words
    ? [
        ...Object.entries(options)
          .map(([option, of]) => text(option, of))
          .sort((a, b) => Number(b.required) - Number(a.required)),
        { type: 5, name: privately, description: 'Show the answer to you alone', required: false },
      ]
    : [],
  ...everywhere,
});

const menu = (name: string) => ({ type: 3, name, ...everywhere });

export type ApplicationCommand = ReturnType<typeof slash> | ReturnType<typeof menu>;

/** A slash command for every door of words or form, a message menu entry for every door of that kind. */
export const applicationCommands = (commands: readonly Command[]): readonly ApplicationCommand[] =>
  commands.flatMap((command) => [
    ...(command.doors.words || command.doors.form ? [slash(command, command.doors.words === true)] : []),
    ...(command.doors.message ? [menu(command.doors.message)] : []),
  ]);
