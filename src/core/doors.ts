/** Finding a command by its door, so that no adapter names one. */
import type { Ask } from './ask.js';
import type { Command, Doors } from './command.js';

/** The first command that can be reached so. */
export const commandWith = (commands: readonly Command[], door: keyof Doors): Command | undefined =>
  commands.find(({ doors }) => doors[door] !== undefined);

/** The ask that gives a command its first option; no text, no argument. */
export function askWith({ name, options }: Command, text: string): Ask {
  const [first] = Object.keys(options);
  return { command: name, args: first !== undefined && text !== '' ? { [first]: text } : {} };
}

/** Reads `/http 415`, where the command may be left out. */
export function askOf(commands: readonly Command[], words: string): Ask | undefined {
  const [, name, rest = ''] = /^\s*\/([\w-]+)(?:\s+([\s\S]*))?$/.exec(words) ?? [];
  const named = commands.find((command) => command.name === name);
  if (named) return askWith(named, rest.trim());
  const spoken = commandWith(commands, 'words');
  return spoken && askWith(spoken, words.trim());
}
