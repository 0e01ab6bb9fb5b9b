/** Error pages and bare error bodies: a reason phrase that stands alone on its line, without its number. */
import { lineReader } from '../reader.js';
import { codeOfReason } from '../reasons.js';

const tags = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,200})?>/gi;
/** What may stand around the phrase: an error's class, a key of JSON, a mark of a log. */
const before =
  /^[\s"'{*#>!-]{0,8}(?:(?:\[[A-Za-z]{2,10}\] )?(?:Uncaught )?(?:\w{0,30}(?:Error|Exception|error|message|detail|title|msg|reason|ERROR)["']?\s?[:=]\s?["']?){1,3})?/;
const after = /["'},.!;\s]{0,8}$/;
const title = /^(?:[A-Z][A-Za-z'-]*|a|too|for|by|not|with)(?: (?:[A-Z][A-Za-z'-]*|a|too|for|by|not|with))*$/;
const alone = /^(?:Forbidden|Unauthorized|Unauthenticated)$/;
const phrase = /^[A-Z][A-Za-z' -]{7,50}$/;

export const pages = lineReader('page', (line) => {
  if (line.length > 200) return undefined;
  const shown = line.replace(tags, ' ').trim();
  const words = shown.replace(before, '').replace(after, '');
  // Every word with a capital, as servers write it: a sentence that happens to say so is not meant.
  if (!phrase.test(words) || !title.test(words)) return undefined;
  // One word is enough only where a page or a field has it to itself.
  const framed = words.includes(' ') || (words.length < line.trim().length - 2 && alone.test(words));
  const code = framed ? codeOfReason(words) : undefined;
  return code === undefined || code < 400 ? undefined : [{ code, implied: words }];
});
