/** Draws a card as an embed in the colour of its class: everything fits, and empty parts vanish. */
import type { Card, Field, Section, Tone } from '../../core/card.js';
import { clean, plain, type Text } from '../../core/text.js';
import { cut, shorten } from './fit.js';
import { limits } from './limits.js';
import { fenced, markdown, oneLine, webAddress } from './markdown.js';

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color: number;
  readonly fields?: readonly EmbedField[];
  readonly footer?: { readonly text: string };
}

const colours = {
  informational: 0x3498db,
  success: 0x2ecc71,
  redirection: 0xf1c40f,
  'client-error': 0xe67e22,
  'server-error': 0xe74c3c,
  neutral: 0x95a5a6,
} as const satisfies Record<Tone, number>;

/** Discord wants a name for every field; this one shows as nothing. */
const noName = '\u200b';
const shortened = 'Shortened to fit.';

const titleOf = (title: string, most: number) => shorten([oneLine(title)], most, markdown);

const line = (item: Text): string => markdown(item).replace(/\s*\n\s*/g, ' ');

/** The items that fit as a list, and how many did not. */
function list(items: readonly Text[], most: number): string {
  const lines = items.map(line).filter((item) => item !== '');
  const whole = lines.map((item) => `- ${item}`).join('\n');
  if (whole.length <= most) return whole;
  const left = (count: number) => `- … and ${count} more`;
  const kept: string[] = [];
  let used = 0;
  for (const item of lines) {
    if (used + item.length + 3 + left(lines.length).length > most) break;
    kept.push(`- ${item}\n`);
    used += item.length + 3;
  }
  if (kept.length > 0) return `${kept.join('')}${left(lines.length - kept.length)}`;
  return `- ${shorten(items.find((item) => line(item) !== '') ?? [], most - 2, line)}`;
}

function block(code: string, most: number): string {
  const start = cut(clean(code).replace(/^\n+/, ''), most, (part) => fenced(part).length <= most);
  return start === '' ? '' : fenced(start);
}

/** A field of the embed, drawn when its room is known. */
type Part = { readonly name: string; readonly value: (most: number) => string; readonly inline: boolean };

const partOfField = ({ label, value }: Field): Part => ({
  name: label,
  value: (most) => shorten(value, most, markdown),
  inline: true,
});

/** A long list goes on in fields of its own, as many as it takes; the embed's sum is the end of it. */
function partsOfSection({ heading, ...body }: Section): readonly Part[] {
  if ('code' in body) return [{ name: heading, value: (most) => block(body.code, most), inline: false }];
  const chunks: Text[][] = [[]];
  let used = 0;
  for (const item of body.items) {
    const length = line(item).length + 3;
    if (used + length > limits.embed.fieldValue && used > 0) {
      chunks.push([]);
      used = 0;
    }
    chunks.at(-1)?.push(item);
    used += length;
  }
  return chunks.map((items, i) => ({
    name: i === 0 ? heading : '',
    value: (most) => list(items, most),
    inline: false,
  }));
}

/** Discord sets three fields in a row: longer values read badly in a third of the width, two are fine. */
const short = 80;

/** A footer longer than this is no small print any more. */
const smallPrint = 256;

/** Less room than this is not worth a field. */
const crumbs = 40;

/** The card as an embed. */
export function embed(card: Card): Embed {
  const title = titleOf(card.title, limits.embed.title);
  const url = title === '' || !card.href ? undefined : webAddress(card.href, limits.embed.url);
  const footer = cut(oneLine(plain(card.footer ?? [])), smallPrint);
  // Room is given in the order of reading; the footer and the note that something is missing have theirs set aside.
  let room = limits.embed.sum - title.length - footer.length - shortened.length - 1;
  const description = shorten(card.lead ?? [], Math.min(limits.embed.description, room), markdown);
  room -= description.length;
  const fields: EmbedField[] = [];
  const two = card.fields?.length === 2;
  let whole = true;
  for (const { name: heading, value: draw, inline } of [
    ...(card.fields ?? []).map(partOfField),
    ...(card.sections ?? []).flatMap(partsOfSection),
  ]) {
    const name = titleOf(heading, limits.embed.fieldName) || noName;
    const most = Math.min(limits.embed.fieldValue, room - name.length);
    const value = most >= crumbs && fields.length < limits.embed.fields ? draw(most) : '';
    if (value === '') whole &&= draw(limits.embed.fieldValue) === '';
    else {
      fields.push({ name, value, ...(inline && (two || value.length <= short) && { inline }) });
      room -= name.length + value.length;
    }
  }
  const end = [footer, whole ? '' : shortened].filter((text) => text !== '').join(' ');
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(description && { description }),
    color: colours[card.tone],
    ...(fields.length > 0 && { fields }),
    ...(end && { footer: { text: end } }),
    // Discord refuses an embed that says nothing.
    ...(!title && !description && fields.length === 0 && { description: 'There is nothing to show.' }),
  };
}
