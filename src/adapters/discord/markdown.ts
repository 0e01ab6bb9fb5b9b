/** Text in Discord's markdown: the one place where it is escaped. */
import { clean, plain, type Span, type Text } from '../../core/text.js';

/** A string on one line, for the places that have only one. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

// Inline marks anywhere; what opens a heading, list, quote or small print only where it would: at the start of a line,
// before a blank. The look-behinds stand after the character, so that a long run of blanks is walked back over once.
// An escaped `:` keeps `https://` from becoming a link, inside which Discord would show the other escapes as they are.
const inline = /[\\`*_~|<[\]]|:(?=\/\/)|@(?=everyone|here)/;
const opening = /(?:[-+](?=[\s#]|$)|#(?=[\s#]|$)|>(?=[\s>]|$))(?<=^[^\S\n]*.)|[.)](?=\s|$)(?<=^[^\S\n]*\d{1,9}.)/;
const markup = new RegExp(`${inline.source}|${opening.source}`, 'gm');

/** A plain string, so that Discord shows it as it is. */
export const escaped = (text: string): string => clean(text).replace(markup, '\\$&');

/** The address of a link as Discord takes it inside parentheses; undefined when it is no web address. */
export function webAddress(href: string, longest: number): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { href: address, protocol } = new URL(href);
  const safe = address.replaceAll('(', '%28').replaceAll(')', '%29');
  return /^https?:$/.test(protocol) && safe.length <= longest ? safe : undefined;
}

function draw(span: Span): string {
  if (typeof span === 'string') return escaped(span);
  const text = clean(span.text).replaceAll('\n', ' ');
  if (text.trim() === '') return text;
  switch (span.mark) {
    case 'code':
      // A backtick inside would end the code, and clients disagree on longer fences: it is shown as plain text.
      return text.includes('`') ? escaped(text) : `\`${text}\``;
    case 'strong':
      return `**${escaped(text)}**`;
    case 'link': {
      const address = webAddress(span.href, 2048);
      // Discord shows a link as it was written when its words look like another address.
      return address && !text.includes('://') ? `[${escaped(text)}](${address})` : escaped(text);
    }
  }
}

const sameMark = (a: Span, b: Span): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && a.mark === b.mark && a.mark !== 'link';

/** Neighbours with one mark become one span: closing and opening marks side by side would read as something else. */
function joined(text: Text): Text {
  const spans: Span[] = [];
  for (const span of text) {
    const last = spans.at(-1);
    if (plain([span]) === '') continue;
    if (last !== undefined && typeof last !== 'string' && typeof span !== 'string' && sameMark(last, span)) {
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    } else spans.push(span);
  }
  return spans;
}

/** Text in Discord's markdown, trimmed. */
export const markdown = (text: Text): string => joined(text).map(draw).join('').trim();

/** Lines shown as they are, in a block that nothing inside can close. */
export const fenced = (code: string): string =>
  `\`\`\`http\n${clean(code)
    .replace(/`(?=``)/g, '`\u200b')
    .replace(/`$/, '`\u200b')}\n\`\`\``;
