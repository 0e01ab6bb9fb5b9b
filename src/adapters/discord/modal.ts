/** The form of a command: a modal with one field, and what was written into it. */
import type { APIModalSubmitInteraction } from 'discord.js';
import type { Command } from '../../core/command.js';
import { cut } from './fit.js';
import { limits } from './limits.js';

/** A field with its label. */
interface Labelled {
  readonly type: 18;
  readonly label: string;
  readonly component: {
    readonly type: 4;
    readonly custom_id: string;
    readonly style: 1 | 2;
    readonly required: boolean;
    readonly max_length: number;
    readonly placeholder: string;
  };
}

/** The callback that opens a form; its custom_id is the command's name. */
export interface Modal {
  readonly type: 9;
  readonly data: { readonly custom_id: string; readonly title: string; readonly components: readonly Labelled[] };
}

/** Opens a command's form, whose one field is the first option. */
export function modal({ name, options }: Command, title: string): Modal {
  const fields = Object.entries(options)
    .slice(0, 1)
    .map(
      ([option, { description, required = false, paragraph = false, maxLength }]): Labelled => ({
        type: 18,
        label: option.charAt(0).toUpperCase() + option.slice(1),
        component: {
          type: 4,
          custom_id: option,
          style: paragraph ? 2 : 1,
          required,
          max_length: Math.min(maxLength, limits.modal.text),
          placeholder: cut(description, limits.modal.placeholder),
        },
      }),
    );
  return { type: 9, data: { custom_id: name, title: cut(title, limits.modal.title), components: fields } };
}

/** What was written into the one field. */
export const modalText = ({ data }: APIModalSubmitInteraction): string =>
  data.components
    .flatMap((part) => (part.type === 18 && part.component.type === 4 ? [part.component.value] : []))
    .join('\n');
