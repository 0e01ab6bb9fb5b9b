/** Shrinks what is too long, at a word and with an ellipsis. */
import type { Span, Text } from '../../core/text.js';
import { clean } from '../../core/text.js';

/** The most of `text` that keeps `fits`: whole, or cut at a word where there is one, with an ellipsis; else empty. */
export function cut(text: string, most: number, fits: (start: string) => boolean = () => true): string {
  const whole = text.trim();
  if (whole.length <= most && fits(whole)) return whole;
  const ended = (length: number) => `${whole.slice(0, length).trimEnd()}…`;
  // `fits` holds for every start of a start that fits, so halving finds the longest.
  let low = 0;
  let high = Math.min(whole.length, Math.max(0, most - 1));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(ended(middle))) low = middle;
    else high = middle - 1;
  }
  const start = whole.slice(0, low);
  // A word that fills the room is cut all the same; at a space, nothing is lost by cutting there.
  const atWord = /\s/.test(whole.charAt(low)) ? low : start.search(/\s\S*$/);
  const end = atWord > 0 ? atWord : wholePairs(whole, low);
  return end > 0 ? ended(end) : '';
}

/** Steps back when a cut would leave half of a surrogate pair. */
const wholePairs = (text: string, length: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;

const withText = (span: Span, text: string): Span => (typeof span === 'string' ? text : { ...span, text });

/** The most of a text whose drawing is at most `most` long. */
export function shorten(text: Text, most: number, draw: (text: Text) => string): string {
  const whole = draw(text);
  if (whole.length <= most) return whole;
  const kept: Span[] = [];
  for (const span of text) {
    if (draw([...kept, span, '…']).length <= most) {
      kept.push(span);
      continue;
    }
    const words = clean(typeof span === 'string' ? span : span.text);
    // Plain spans keep the blank before them, which `cut` would trim away.
    const lead = typeof span === 'string' && /^\s/.test(words) ? ' ' : '';
    const start = cut(words, most, (part) => draw([...kept, withText(span, lead + part)]).length <= most);
    return draw([...kept, start === '' ? '…' : withText(span, lead + start)]);
  }
  return draw(kept);
}
