/** Making things fit: shortened at a word, saying so, and weighed as Slack weighs a message. */
import { clean, plain, type Span, type Text } from '../../core/text.js';
import { message } from './limits.js';
import { respan, words } from './text.js';

/** The end of the last whole word within `room` characters; 0 when the first word is longer than that. */
function wordEnd(text: string, room: number): number {
  let end = room;
  while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
  return text.slice(0, end).trimEnd().length;
}

/** Where a word may be broken: never between the halves of a pair. */
const breakAt = (text: string, room: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;

/** At most `limit` characters; what is cut is cut at a word and marked by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  return `${text.slice(0, wordEnd(text, room) || breakAt(text, Math.max(room, 0)))}…`;
}

/** One line of at most `limit` characters: a title, a label. */
export const line = (text: string, limit: number): string => shorten(clean(text).replace(/\s+/g, ' ').trim(), limit);

/** At most `limit` characters over all spans, cut like `shorten`. */
export function shortenText(text: Text, limit: number): Text {
  if (plain(text).length <= limit) return text;
  const kept: Span[] = [];
  let room = limit - 1;
  for (const span of text) {
    const said = words(span);
    if (said.length <= room) {
      kept.push(span);
      room -= said.length;
      continue;
    }
    const end = wordEnd(said, room);
    // A word that does not fit whole goes, unless it is all there is.
    if (end > 0) kept.push(respan(span, said.slice(0, end)));
    else if (kept.length === 0) kept.push(respan(span, said.slice(0, breakAt(said, Math.max(room, 0)))));
    break;
  }
  return [...kept.filter((span) => words(span) !== ''), '…'];
}

/** Lines as they are, at most `limit` characters: cut at a line's end where one is near. */
export function shortenLines(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf('\n', limit - 2);
  return end > limit / 2 ? `${text.slice(0, end)}\n…` : shorten(text, limit);
}

/** How heavy a block is: every text, address and value in it, and something for each element. */
export function weigh(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, each) => sum + weigh(each), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (typeof value === 'string' ? (key === 'type' ? message.perElement : value.length) : weigh(value)),
    0,
  );
}
