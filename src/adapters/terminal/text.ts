/** Text → a terminal's dialect: nothing that could steer the terminal, marks as colours. */
import pc from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { clean, type Text } from '../../core/text.js';

export type Colours = ReturnType<typeof pc.createColors>;

/** Colours, or the same functions painting nothing. */
export const colours = (wanted: boolean): Colours => pc.createColors(wanted);

/** Spans as coloured text; a link shows where it leads. */
export const paint = (text: Text, { bold, cyan, underline }: Colours): string =>
  text
    .map((span) => {
      if (typeof span === 'string') return clean(span);
      switch (span.mark) {
        case 'code':
          return cyan(clean(span.text));
        case 'strong':
          return bold(clean(span.text));
        case 'link':
          return `${clean(span.text)} (${underline(clean(span.href))})`;
      }
    })
    .join('');

/** Wraps at words to `width` columns; continuation lines begin with `indent`. The first line begins with `first`. */
export function wrap(text: string, width: number, indent: string, first = indent): string {
  const room = Math.max(width - stringWidth(indent), 8);
  return text
    .split('\n')
    .flatMap((line) => wrapAnsi(line, room, { hard: true }).split('\n'))
    .map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd())
    .join('\n');
}

/** `label` filled up to `width` columns. */
export const pad = (label: string, width: number): string =>
  label + ' '.repeat(Math.max(width - stringWidth(label), 0));
