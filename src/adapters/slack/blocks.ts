/** A card as blocks: a header, rich text, things to press, a footer. Everything fits, and empty parts vanish. */
import type { types } from '@slack/bolt';
import type { Card, Field, Section } from '../../core/card.js';
import { clean, plain, strong, type Text } from '../../core/text.js';
import { type Posting, pressing } from './actions.js';
import { line, shorten, shortenLines, shortenText, weigh } from './fit.js';
import { limits, message } from './limits.js';
import { address, plainText, section, tidy } from './text.js';

type Block = types.KnownBlock;

/** The title; Slack's desktop notification reads it first. */
export const header = (title: string): types.HeaderBlock => ({
  type: 'header',
  text: plainText(line(title, limits.header) || 'HTTP'),
});

const rich = (...elements: types.RichTextBlockElement[]): types.RichTextBlock => ({ type: 'rich_text', elements });

/** A text as a block of its own; nothing when it says nothing. */
export function paragraph(text: Text | undefined, limit: number): readonly types.RichTextBlock[] {
  const said = tidy(text);
  return said.length > 0 ? [rich(section(shortenText(said, limit)))] : [];
}

/** A list with a heading over it; no items, no list. */
export function list(heading: string, items: readonly Text[], limit: number): readonly types.RichTextBlock[] {
  const said = items.map(tidy).filter((item) => item.length > 0);
  if (said.length === 0) return [];
  const shown = said.slice(0, message.items).map((item) => section(shortenText(item, limit)));
  const more: Text[] = said.length > shown.length ? [[`… and ${said.length - shown.length} more`]] : [];
  const over = line(heading, limits.header);
  return [
    rich(...(over ? [section([strong(over)])] : []), {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [...shown, ...more.map(section)],
    }),
  ];
}

function exchange(heading: string, code: string): readonly types.RichTextBlock[] {
  const lines = clean(code).replace(/^\n+/, '').trimEnd();
  if (lines === '') return [];
  const over = line(heading, limits.header);
  return [
    rich(...(over ? [section([strong(over)])] : []), {
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: shortenLines(lines, message.code) }],
    }),
  ];
}

const part = (it: Section): readonly Block[] =>
  'code' in it ? exchange(it.heading, it.code) : list(it.heading, it.items, message.item);

/** Labelled facts: a line each, or a paragraph each where one is long. Two columns would break apart on a phone. */
function facts(fields: readonly Field[]): readonly types.RichTextBlock[] {
  const said = fields
    .map(({ label, value }) => ({
      label: line(label, limits.buttonText),
      value: shortenText(tidy(value), message.field),
    }))
    .filter(({ value }) => value.length > 0)
    .slice(0, message.fields);
  if (said.length === 0) return [];
  const long = said.some(({ value }) => plain(value).length > message.shortField);
  const texts = said.map(({ label, value }): Text => (label ? [strong(label), long ? '\n' : '  ', ...value] : value));
  return [rich(section(texts.flatMap((text, i) => (i === 0 ? text : [long ? '\n\n' : '\n', ...text]))))];
}

/** Small print. */
export function small(text: string): readonly types.ContextBlock[] {
  const said = shorten(clean(text).trim(), message.footer);
  return said ? [{ type: 'context', elements: [plainText(said)] }] : [];
}

/** The page that a card's title leads to, as something to press: a header takes no link. */
function withPage({ href, actions = [] }: Card): NonNullable<Card['actions']> {
  const page = address(href);
  if (!page || actions.some((action) => action.kind === 'open' && address(action.href) === page)) return actions;
  return [...actions, { kind: 'open', label: 'Read more', href: page }];
}

/** The card as blocks, lighter than Slack's unwritten limit; what had to go is said to have gone. */
export function cardBlocks(card: Card, posting?: Posting): readonly Block[] {
  const title = header(card.title);
  const below: readonly Block[] = [...pressing(withPage(card), posting), ...small(plain(card.footer ?? []))];
  const gone = small('Shortened to fit.');
  let room = message.weight - weigh([title, below, gone]);
  const kept: Block[] = [];
  let whole = true;
  const body = [
    ...paragraph(card.lead, message.lead),
    ...facts(card.fields ?? []),
    ...(card.sections ?? []).flatMap(part),
  ];
  for (const block of body) {
    if (kept.length < message.sections && weigh(block) <= room) {
      kept.push(block);
      room -= weigh(block);
    } else whole = false;
  }
  return [title, ...kept, ...(whole ? [] : gone), ...below];
}
