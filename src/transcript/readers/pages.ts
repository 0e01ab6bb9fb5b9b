/** Error pages and bare error bodies: a reason phrase that stands alone on its line, without its number. */
import { type Found, lineReader, sharing } from '../reader.js';
import { codeOfReason } from '../reasons.js';

const tags = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,200})?>/gi;
/** What may stand around the phrase: an error's class, a key of JSON, a mark of a log. */
const before =
  /^[\s"'{*#>!-]{0,8}(?:(?:\[[A-Za-z]{2,10}\] )?(?:Uncaught )?(?:\w{0,30}(?:Error|Exception|error|message|detail|title|msg|reason|ERROR)["']?\s?[:=]\s?["']?){1,3})?/;
const after = /["'},.!;\s]{0,8}$/;
const title = /^(?:[A-Z][A-Za-z'-]*|a|too|for|by|not|with)(?: (?:[A-Z][A-Za-z'-]*|a|too|for|by|not|with))*$/;
const alone = /^(?:Forbidden|Unauthorized|Unauthenticated)$/;
const phrase = /^[A-Z][A-Za-z' -]{7,50}$/;

/** What a server is said to have answered, at the line's end. */
const replied =
  /\b(?:repl(?:ied|y)|respon(?:ded|se)|answered|server|error|failed|status)(?: with)?: ["'`]?([A-Z][A-Za-z' -]{7,50})["'`]?[.!]?$/;

/** The words that are a reason phrase: all that a line says, or what it says was answered. */
function phraseIn(line: string): string | undefined {
  if (line.length > 200) return replied.exec(line.slice(-120))?.[1];
  const shown = line.replace(tags, ' ').trim();
  const words = shown.replace(before, '').replace(after, '');
  // Every word with a capital, as servers write it: a sentence that happens to say so is not meant.
  if (!phrase.test(words) || !title.test(words)) {
    return /:\/\/|server|http|request/i.test(shown) ? replied.exec(shown)?.[1] : undefined;
  }
  // One word is enough only where a page or a field has it to itself.
  return words.includes(' ') || (words.length < line.trim().length - 2 && alone.test(words)) ? words : undefined;
}

function read(line: string): readonly Found[] | undefined {
  const words = phraseIn(line);
  const code = words !== undefined && (words.includes(' ') || alone.test(words)) ? codeOfReason(words) : undefined;
  return code === undefined || code < 400 ? undefined : [{ code, implied: words }];
}

export const pages = sharing(lineReader('page', read));
