/** Reads messages: whether one asks us something, and all the text that one shows. */
import type { APIEmbed, APIMessage } from 'discord.js';
import type { Attached } from './attachments.js';

/** The parts of a message that are read. */
export interface Post {
  readonly content: string;
  readonly embeds?: readonly Pick<APIEmbed, 'title' | 'description' | 'fields' | 'footer'>[];
  readonly attachments?: readonly Attached[];
  readonly message_snapshots?: readonly { readonly message: Post }[];
}

/** The parts of an arriving message that tell whether it is for us. */
export type Arrival = Post &
  Pick<APIMessage, 'id' | 'channel_id' | 'author' | 'mentions' | 'type'> &
  Partial<Pick<APIMessage, 'webhook_id'>> & { readonly guild_id?: string };

/** An ordinary message and a reply; everything else is a notice. */
const spoken: readonly number[] = [0, 19];

/**
 * The words of a message that is meant for us, our own mention taken out; undefined when it is not for us.
 * A mention counts when it is written: replying to us pings too, and @everyone mentions everybody.
 */
export function questionIn(message: Arrival, me: string): string | undefined {
  const { content, author, mentions, guild_id: guild, webhook_id: webhook, type } = message;
  if (author.bot || author.id === me || webhook || !spoken.includes(type)) return undefined;
  const mine = new RegExp(`<@!?${me}>`, 'g');
  if (guild !== undefined && !(mentions.some(({ id }) => id === me) && mine.test(content))) return undefined;
  return content.replace(mine, ' ').trim();
}

/** Everything a message shows as text: what was written, what its embeds say, what it forwards. */
export function textOf({ content, embeds = [], message_snapshots: forwarded = [] }: Post): string {
  const shown = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...shown, ...forwarded.map(({ message }) => textOf(message))]
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n');
}

/** What is attached to a message, or to what it forwards. */
export const attachedTo = ({ attachments = [], message_snapshots: forwarded = [] }: Post): readonly Attached[] => [
  ...attachments,
  ...forwarded.flatMap(({ message }) => attachedTo(message)),
];
