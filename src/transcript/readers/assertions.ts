/** Failed tests that compare two statuses: what came counts, what was hoped for does not. */
import { lineReader, occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import type { Reader } from '../transcript.js';

/** The status that came is `got`, the one that was hoped for is `hoped`. */
const shapes: readonly RegExp[] = [
  /\b(?<got>[1-5]\d\d) \(expected:? (?<hoped>[1-5]\d\d)\)/,
  /(?:asserting that|[Aa]ssert(?:ion(?:Error)?)?:?|expected) (?<got>[1-5]\d\d) (?:!==?|===?|matches expected|is identical to|is equal to|to (?:equal|be|eq)) (?<hoped>[1-5]\d\d)\b/,
  /[Ee]xpected:?[\w\s:]{0,40}?[<["'`(]{0,2}(?<hoped>[1-5]\d\d)[>\]"'`)]{0,2}(?: "[^"]{0,40}")?[.,;]?\s{0,3}(?:but )?(?:was|got|received|Received|actual|found|returned|Actual)[\s:]{0,3}(?:HTTP )?[<["'`(]{0,2}(?<got>[1-5]\d\d)\b/,
  /[Ee]xpected (?<got>[1-5]\d\d) to (?:equal|be|eq|match) (?<hoped>[1-5]\d\d)\b/,
];

const inLine = lineReader('assertion', (line) => {
  if (!/assert|xpect/i.test(line)) return undefined;
  for (const shape of shapes) {
    const { got, hoped } = shape.exec(line)?.groups ?? {};
    if (got && hoped && isMet(Number(got)) && isMet(Number(hoped))) return [{ code: Number(got) }];
  }
  return undefined;
});

/** Jest and others write the two on lines of their own, in either order. */
const half =
  /^\s{0,12}[-+]?\s?(Expected|Received|Actual|expected|actual|got)(?: (?:value|status))?\s?:\s{0,12}(?:HTTP )?([1-5]\d\d)$/;

export const assertions: Reader = {
  name: 'assertion',
  read(lines, taken) {
    const { occurrences, lines: own } = inLine.read(lines, taken);
    const found = [...occurrences];
    const took = [...own];
    for (let i = 0; i + 1 < lines.length; i += 1) {
      const [, first, a] = (lines[i] ?? '').length < 60 ? (half.exec(lines[i] ?? '') ?? []) : [];
      const [, second, b] = first ? (half.exec(lines[i + 1] ?? '') ?? []) : [];
      if (!first || !second || !isMet(Number(a)) || !isMet(Number(b))) continue;
      const wishedFirst = /expected/i.test(first);
      if (wishedFirst === /expected/i.test(second)) continue;
      const made = occurrence('assertion', wishedFirst ? i + 2 : i + 1, { code: Number(wishedFirst ? b : a) });
      if (made) found.push(made);
      took.push(i + 1, i + 2);
    }
    return { occurrences: found, lines: took };
  },
};
