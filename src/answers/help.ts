/** What can be asked, from the commands' own examples. */
import type { Answer } from '../core/answer.js';
import type { Action } from '../core/card.js';
import type { Command } from '../core/command.js';
import { code, type Text } from '../core/text.js';

const said = ({ name, doors }: Command, words: string): string => (doors.words ? `/${name} ${words}` : words);

/** One line on what the bot does. */
export const greeting = 'I explain HTTP status codes: give me a code, a name, a question or a log.';

/** Everything that can be asked, for the asker alone. */
export function helpAnswer(commands: readonly Command[]): Answer {
  const asked = commands.filter((command) => command.examples.length > 0);
  return {
    kind: 'found',
    about: { codes: [] },
    audience: 'asker',
    card: {
      title: 'What you can ask',
      tone: 'neutral',
      lead: [greeting, ' I read what is written here, ask nobody else, and keep nothing.'],
      sections: asked.map((command) => ({
        heading: command.description,
        items: command.examples.map(({ words, shows }): Text => [code(said(command, words)), ` ${shows}`]),
      })),
      actions: asked
        .filter(({ doors }) => doors.words)
        .flatMap((command): readonly Action[] =>
          command.examples.slice(0, 5).map(({ words }) => ({
            kind: 'ask',
            label: words,
            ask: { command: command.name, args: { [Object.keys(command.options)[0] ?? '']: words } },
          })),
        ),
    },
  };
}
