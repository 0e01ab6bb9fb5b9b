/** What Slack sends → what the person typed: escapes, links and mentions undone, a message's parts put together. */
import { z } from 'zod';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** `<https://x|label>`, `<@U1|name>`, `<#C1|general>`, `<!here>`: what a reader sees of it. */
function seen(inside: string): string | undefined {
  const [target = '', ...rest] = inside.split('|');
  const label = rest.join('|');
  switch (target.charAt(0)) {
    case '@':
    case '!':
      if (label) return label;
      return target.startsWith('@') ? target : `@${target.slice(1)}`;
    case '#':
      return `#${label || target.slice(1)}`;
    default:
      // Anything else between brackets was typed so, and is no markup of Slack's.
      return /^[a-z][\w+.-]*:/i.test(target) ? label || target : undefined;
  }
}

const plainer = (text: string): string =>
  text.replace(/&(lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole);

/** Undoes Slack's markup and its three escapes, and straightens the quotes its composer curls. */
export const typed = (text: string): string =>
  text.replace(
    /<([^<>\n]{1,4000})>|&(?:lt|gt|amp);|[\u201c\u201d\u201e\u201f]|[\u2018\u2019\u201a\u201b]|\u00a0/g,
    (found, inside: string | undefined) => {
      if (inside !== undefined) return plainer(seen(inside) ?? found);
      if (found.startsWith('&')) return plainer(found);
      if (found === '\u00a0') return ' ';
      return found <= '\u201b' ? "'" : '"';
    },
  );

const words = z.string().optional().catch(undefined);
const listOf = <T extends z.ZodType>(each: T) => z.array(each).optional().catch(undefined);

const attachment = z.looseObject({
  pretext: words,
  title: words,
  text: words,
  fallback: words,
  fields: listOf(z.looseObject({ title: words, value: words })),
  blocks: listOf(z.unknown()),
});
const file = z.looseObject({ title: words, preview: words, preview_plain_text: words, plain_text: words });
const message = z.looseObject({
  text: words,
  bot_id: words,
  blocks: listOf(z.unknown()),
  attachments: listOf(attachment),
  files: listOf(file),
});

/** Every text in blocks, in order; text elements of one line are put together. */
function blocksText(part: unknown, depth = 0): string {
  if (depth > 12 || typeof part !== 'object' || part === null) return '';
  if (Array.isArray(part)) return part.map((each) => blocksText(each, depth + 1)).join('');
  const { type, text, url, elements, fields } = part as Readonly<Record<string, unknown>>;
  if (type === 'text' || type === 'link') return String(text ?? url ?? '');
  const own = typeof text === 'string' ? typed(text) : blocksText(text, depth + 1);
  const inner = [fields, elements].map((each) => blocksText(each, depth + 1)).join('');
  const all = `${own}${inner}`;
  return all === '' || all.endsWith('\n') ? all : `${all}\n`;
}

/** The words alone, for comparing what Slack writes once with marks and once without. */
const squeezed = (text: string): string => text.replace(/[\s`*_~>•]/g, '');

/** A person's blocks say what the text says; an app's may say more, or all of it. */
function spoken(text: string, blocks: string, app: boolean): string {
  if (text === '') return blocks;
  if (!app || squeezed(text).includes(squeezed(blocks))) return text;
  return squeezed(blocks).includes(squeezed(text)) ? blocks : `${text}\n${blocks}`;
}

/**
 * Everything a message shows that a reader could ask about: its text, and what its attachments, blocks and file
 * previews add to it. Nothing is fetched: what the payload does not carry is not read.
 */
export function messageText(payload: unknown): string {
  const read = message.safeParse(payload);
  if (!read.success) return '';
  const { text, blocks, bot_id: app, attachments = [], files = [] } = read.data;
  const parts = [
    spoken(typed(text ?? '').trim(), blocksText(blocks).trim(), app !== undefined),
    ...attachments.flatMap((it) => [
      ...[it.pretext, it.title, it.text].map((each) => typed(each ?? '')),
      ...(it.fields ?? []).map(({ title, value }) => typed([title, value].filter(Boolean).join(': '))),
      blocksText(it.blocks),
      it.text || it.title || it.blocks ? '' : typed(it.fallback ?? ''),
    ]),
    ...files.map((it) => it.plain_text ?? it.preview_plain_text ?? it.preview ?? ''),
  ];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

/** What a message says to the bot: all of it but the bot's own mention. Other mentions stay, as readers see them. */
export function addressed(payload: { readonly text?: string | undefined }, bot: string): string {
  const mention = new RegExp(`<@${bot}(?:\\|[^<>]*)?>`, 'g');
  return messageText({ ...payload, text: (payload.text ?? '').replace(mention, ' ').trim() }).trim();
}
