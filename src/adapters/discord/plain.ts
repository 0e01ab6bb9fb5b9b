/** An answer in words alone, for channels in which we may write and not embed. */
import type { Answer } from '../../core/answer.js';
import type { Card, Section } from '../../core/card.js';
import { code, join, plain, strong, type Text } from '../../core/text.js';
import { shorten } from './fit.js';
import { limits } from './limits.js';
import { markdown, oneLine } from './markdown.js';
import { drawn, type Message, render } from './render.js';

/** What is sent: the same to press, and no embed. */
export interface PlainMessage extends Omit<Message, 'embeds'> {
  readonly content: string;
}

const heading = (words: string): Text => [strong(oneLine(words))];

function linesOf(section: Section): readonly Text[] {
  const lines =
    'code' in section
      ? section.code.split('\n').map((line): Text => [code(line)])
      : section.items.map((item): Text => (plain(item).trim() === '' ? [] : ['• ', ...item]));
  return [heading(section.heading), ...lines];
}

/** A card from top to bottom, a line for each thing it says. */
function wordsOf({ title, lead = [], fields = [], sections = [], footer = [] }: Card): Text {
  const lines: readonly Text[] = [
    heading(title),
    lead,
    ...fields.map(({ label, value }): Text => [...heading(label), ' ', ...value]),
    ...sections.flatMap(linesOf),
    footer,
  ];
  return join(
    lines.filter((line) => plain(line).trim() !== ''),
    '\n',
  );
}

/** The message for an answer, as much of it as one takes. */
export function plainly(answer: Answer): PlainMessage {
  const { embeds: _, ...rest } = render(answer);
  const content = shorten(wordsOf(drawn(answer).card), limits.content, markdown);
  return { content: content || 'There is nothing to show.', ...rest };
}
