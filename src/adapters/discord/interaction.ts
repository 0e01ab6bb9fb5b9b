/** What an interaction asks, and the callback that answers it: everything but sending. */
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessage,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord.js';
import { type Answer, type Audience, audienceOf, worthSharing } from '../../core/answer.js';
import { type Ask, decodeAsk } from '../../core/ask.js';
import type { Bot } from '../../core/bot.js';
import type { Command } from '../../core/command.js';
import { askWith } from '../../core/doors.js';
import { fault } from '../../core/fault.js';
import type { ReadAttachments } from './attachments.js';
import { privately } from './commands.js';
import { selectId, shareId } from './components.js';
import { cut } from './fit.js';
import { limits } from './limits.js';
import { oneLine } from './markdown.js';
import { attachedTo, textOf } from './message.js';
import { type Modal, modal, modalText } from './modal.js';
import { type Message, type Reply, render, reply } from './render.js';
import { shared } from './share.js';

/** A suggestion while typing. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What is sent back: a message, the clicked message anew, suggestions, or a form. */
export type Callback =
  | Reply
  | { readonly type: 7; readonly data: Message }
  | { readonly type: 8; readonly data: { readonly choices: readonly Suggestion[] } }
  | Modal;

const refused = (reason: string): Reply => reply({ kind: 'refused', reason: [reason] });

const ephemeral = 64;

/** What to say when there is nothing but an attachment, and it could not be had. */
export const unreadable: Answer = {
  kind: 'refused',
  reason: ['The attachment could not be read: text of up to 1 MiB can be. Try again.'],
};

/** Asks about a message someone pointed at, with what is attached to it. */
async function aboutMessage(bot: Bot, command: Command, message: APIMessage, read: ReadAttachments): Promise<Answer> {
  const { text: attached, unread } = await read(attachedTo(message));
  const text = [textOf(message), attached].filter((part) => part !== '').join('\n');
  if (text === '' && unread > 0) return unreadable;
  return bot.ask(askWith(command, text), 'message');
}

const suggestedName = (label: string): string => cut(oneLine(label), limits.suggestions.name);

/** What was typed, or the suggestion whose name was sent in place of its value, as some clients do. */
function chosen(bot: Bot, command: string, option: string, typed: string): string {
  const suggests = bot.commands.find(({ name }) => name === command)?.options[option]?.suggests;
  if (!suggests || typed.length > limits.suggestions.name) return typed;
  const named = bot
    .suggest(command, typed, limits.suggestions.count)
    .find(({ label }) => suggestedName(label) === typed);
  return named?.ask.args[option] ?? typed;
}

async function toCommand(
  bot: Bot,
  { data }: APIApplicationCommandInteraction,
  read: ReadAttachments,
): Promise<Callback> {
  if (data.type === 3) {
    const command = bot.commands.find(({ doors }) => doors.message === data.name);
    const message = data.resolved.messages[data.target_id];
    if (!command || !message) return refused('This entry of the menu is no longer known.');
    return reply(await aboutMessage(bot, command, message, read), 'asker');
  }
  if (data.type !== 1) return refused('This command is no longer known.');
  const options = data.options ?? [];
  const command = bot.commands.find(({ name }) => name === data.name);
  const args = Object.fromEntries(
    options.flatMap((option) =>
      option.type === 3 ? [[option.name, chosen(bot, data.name, option.name, option.value)]] : [],
    ),
  );
  if (command?.doors.form && Object.keys(args).length === 0) return modal(command, command.doors.form);
  const answer = bot.ask({ command: data.name, args });
  const wished = options.some((option) => option.type === 5 && option.name === privately && option.value);
  const audience: Audience = wished ? 'asker' : audienceOf(answer);
  return reply(answer, audience);
}

function toTyping(bot: Bot, { data }: APIApplicationCommandAutocompleteInteraction): Callback {
  const typed = data.options.find((option) => option.type === 3 && option.focused);
  const found =
    typed?.type === 3 ? bot.suggest(data.name, oneLine(typed.value).slice(0, 200), limits.suggestions.count) : [];
  const values = new Set<string>();
  const choices = found.flatMap(({ label, ask }): Suggestion[] => {
    const value = ask.args[typed?.name ?? ''] ?? '';
    if (value === '' || value.length > limits.suggestions.value || values.has(value)) return [];
    values.add(value);
    return [{ name: suggestedName(label) || value, value }];
  });
  return { type: 8, data: { choices: choices.slice(0, limits.suggestions.count) } };
}

function pressed({ data }: APIMessageComponentInteraction): Ask | undefined {
  const carried = data.custom_id === selectId && 'values' in data ? data.values[0] : data.custom_id;
  return carried === undefined ? undefined : decodeAsk(carried);
}

/** In place where only the one who clicked sees the message; beside it, for them alone, where others do. */
function toClick(bot: Bot, interaction: APIMessageComponentInteraction): Callback {
  const { message, data } = interaction;
  if (data.custom_id === shareId) return shared(message) ?? refused('There is nothing left here to share. Ask again.');
  const ask = pressed(interaction);
  if (!ask) return refused('This button is from an earlier version of me. Ask again.');
  const answer = bot.ask(ask);
  return ((message.flags ?? 0) & ephemeral) !== 0
    ? { type: 7, data: render(answer, worthSharing(answer)) }
    : reply(answer, 'asker');
}

function toForm(bot: Bot, interaction: APIModalSubmitInteraction): Callback {
  const command = bot.commands.find(({ name }) => name === interaction.data.custom_id);
  if (!command) return refused('This form is from an earlier version of me. Ask again.');
  return reply(bot.ask(askWith(command, modalText(interaction)), 'message'), 'asker');
}

/** The callback that answers an interaction; undefined for what no one waits on. */
export async function respond(
  bot: Bot,
  interaction: APIInteraction,
  read: ReadAttachments,
): Promise<Callback | undefined> {
  switch (interaction.type) {
    case 1:
      return undefined;
    case 2:
      return toCommand(bot, interaction, read);
    case 3:
      return toClick(bot, interaction);
    case 4:
      return toTyping(bot, interaction);
    case 5:
      return toForm(bot, interaction);
  }
}

/** What an asker is told when we failed: a line, or no suggestions. */
export const apology = ({ type }: Pick<APIInteraction, 'type'>): Callback =>
  type === 4 ? { type: 8, data: { choices: [] } } : reply(fault);
