/** Text → Slack's dialects: rich text elements, which need no escapes, and the fallback, which has three. */
import type { types } from '@slack/bolt';
import { clean, plain, type Span, type Text } from '../../core/text.js';
import { limits } from './limits.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Slack's three escapes; they also keep `<!channel>` and `<@U…>` from pinging anyone. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);

/** The same span saying something else. */
export const respan = (span: Span, text: string): Span => (typeof span === 'string' ? text : { ...span, text });

/** What a span says. */
export const words = (span: Span): string => (typeof span === 'string' ? span : span.text);

/** Where the line breaks at the end begin; a regular expression would look from each of them. */
function lastLineEnd(text: string): number {
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end -= 1;
  return end;
}

/** A text cleaned, without the spans that then say nothing and without line breaks around it; empty when all is blank. */
export function tidy(text: Text | undefined): Text {
  const spans = (text ?? []).map((span) => respan(span, clean(words(span)))).filter((span) => words(span) !== '');
  if (plain(spans).trim() === '') return [];
  const [first = '', ...rest] = spans;
  const trimmed = [respan(first, words(first).replace(/^\n+/, '')), ...rest];
  const last = trimmed.pop() ?? '';
  return [...trimmed, respan(last, words(last).slice(0, lastLineEnd(words(last))))].filter(
    (span) => words(span) !== '',
  );
}

/** An address that Slack takes, or nothing. */
export function address(href: string | undefined): string | undefined {
  if (href === undefined || href.length > limits.linkUrl || !/^https?:\/\//i.test(href)) return undefined;
  // What the parser writes has every odd character encoded, so that it means the same to Slack as to us.
  const parsed = URL.canParse(href) ? new URL(href).href : undefined;
  return parsed !== undefined && parsed.length <= limits.linkUrl ? parsed : undefined;
}

function element(span: Span): types.RichTextElement {
  if (typeof span === 'string') return { type: 'text', text: span };
  switch (span.mark) {
    case 'code':
      return { type: 'text', text: span.text, style: { code: true } };
    case 'strong':
      return { type: 'text', text: span.text, style: { bold: true } };
    case 'link': {
      const url = address(span.href);
      return url ? { type: 'link', url, text: span.text } : { type: 'text', text: span.text };
    }
  }
}

/** Neighbouring plain spans as one: fewer elements say the same. */
function joined(text: Text): Text {
  const spans: Span[] = [];
  for (const span of text) {
    const before = spans.at(-1);
    if (typeof span === 'string' && typeof before === 'string') spans[spans.length - 1] = before + span;
    else spans.push(span);
  }
  return spans;
}

/** A tidy text as one rich text section. */
export const section = (text: Text): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: joined(text).map(element),
});

/** Plain text for headers, buttons and options; Slack turns no `:smile:` in it into a picture. */
export const plainText = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
