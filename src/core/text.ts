/** Text as spans: what it says and how each part is marked, never a markup string. */

/** Words with one mark; a bare string is plain. */
export type Span =
  | string
  | { readonly text: string; readonly mark: 'code' | 'strong' }
  | { readonly text: string; readonly mark: 'link'; readonly href: string };

/** A run of spans, read in order. Line breaks are `\n` in plain spans. */
export type Text = readonly Span[];

/** A span set in code type, such as a header name or a literal value. */
export const code = (text: string): Span => ({ text, mark: 'code' });

/** A span that stands out. */
export const strong = (text: string): Span => ({ text, mark: 'strong' });

/** A span that leads somewhere; `href` is an absolute https URL. */
export const link = (text: string, href: string): Span => ({ text, mark: 'link', href });

/** The text without its marks. */
export const plain = (text: Text): string => text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/**
 * Reads the registry's own prose, in which words between backticks are code.
 * Only for sentences written in this repository: what a user typed goes into a plain span as it is.
 */
export function prose(sentence: string): Text {
  return sentence
    .split('`')
    .map((part, i) => (i % 2 === 1 ? code(part) : part))
    .filter((span) => span !== '');
}

/** Joins texts with a plain separator between them, leaving out the empty ones. */
export function join(texts: readonly Text[], separator: string): Text {
  return texts.filter((text) => text.length > 0).flatMap((text, i) => (i === 0 ? text : [separator, ...text]));
}

/** Controls but the line break, marks that turn or hide text: nothing a reader should meet. */
const unseemly = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/gu;

/** A string fit to be shown on every platform: line breaks unified, tabs as spaces, no controls, no half of a pair. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replace(unseemly, '')
    .replace(/\p{Cs}/gu, '\ufffd');
