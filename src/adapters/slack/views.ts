/** Views: the Home tab, the form a paste goes into, and an answer shown in a modal. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../core/answer.js';
import type { Ask } from '../../core/ask.js';
import type { Command } from '../../core/command.js';
import { askWith } from '../../core/doors.js';
import { clean, plain } from '../../core/text.js';
import { line, shorten } from './fit.js';
import { limits } from './limits.js';
import { render } from './render.js';
import { plainText } from './text.js';

/** How a callback's id begins says which door it is; the command's name follows. */
export const called = { form: 'form:', message: 'message:' } as const;

/** The one input of a form. */
const field = { block: 'words', action: 'words' } as const;

/** The Home tab. */
export const homeView = (answer: Answer): types.HomeView => ({ type: 'home', blocks: render(answer).blocks });

/** The form of a command: its first option as a text area. */
export function formView(command: Command): types.ModalView {
  const [option] = Object.values(command.options);
  const title = command.doors.form ?? command.name;
  return {
    type: 'modal',
    callback_id: `${called.form}${command.name}`,
    title: plainText(line(title, limits.viewTitle)),
    submit: plainText('Explain'),
    close: plainText('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: field.block,
        label: plainText(line(option?.description ?? title, limits.inputLabel)),
        element: {
          type: 'plain_text_input',
          action_id: field.action,
          multiline: option?.paragraph ?? false,
          max_length: Math.min(limits.inputText, option?.maxLength ?? limits.inputText),
        },
      },
    ],
  };
}

/** What was typed into a form, as an ask. */
export const formAsk = (command: Command, values: FormValues): Ask =>
  askWith(command, values[field.block]?.[field.action]?.value ?? '');

/** The part of a submitted view's state that a form of ours has. */
export type FormValues = Readonly<
  Record<string, Readonly<Record<string, { readonly value?: string | null } | undefined>> | undefined>
>;

/** An answer in a modal. */
export const answerView = (answer: Answer, title: string): types.ModalView => ({
  type: 'modal',
  title: plainText(line(title, limits.viewTitle) || 'HTTP'),
  close: plainText('Close'),
  blocks: render(answer).blocks,
});

/** How a form is answered: the answer takes its place, a refusal stands at the input so that it can be mended. */
export const formReply = (
  answer: Answer,
  title: string,
):
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> } =>
  answer.kind === 'refused'
    ? {
        response_action: 'errors',
        errors: {
          [field.block]: shorten(clean(plain(answer.reason)), limits.inputError) || 'That cannot be answered.',
        },
      }
    : { response_action: 'update', view: answerView(answer, title) };
