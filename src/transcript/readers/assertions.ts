/** Failed tests that compare two statuses: what came counts, what was hoped for does not. */
import { lineReader, occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import type { Reader } from '../transcript.js';
import { counted, explicit, unit } from './prose-words.js';

const number = '(?:HTTP/[\\d.]+ )?';
const wish =
  '(?:[Ee]xpect(?:ed|s|ing)?|EXPECTED|[Ww]ant(?:ed|s)?|failed to get|should (?:be|return|have (?:been|returned|status)))\\b';
const came = '(?:was|were|got|gave|have|had|received?|Received|returned|[Aa]ctual(?:ly)?|found|obtained|but)\\b';

/** The status that came is `got`, the one that was hoped for is `hoped`. */
const shapes: readonly RegExp[] = [
  /\b(?<got>[1-5]\d\d) \(expected:? (?<hoped>[1-5]\d\d)\)/,
  /(?:asserting that|[Aa]ssert(?:ion(?:Error)?)?:?|expected) (?<got>[1-5]\d\d) (?:!==?|===?|matches expected|is identical to|is equal to|to (?:equal|be|eq)) (?<hoped>[1-5]\d\d)\b/,
  /[Ee]xpected (?<got>[1-5]\d\d) to (?:equal|be|eq|match) (?<hoped>[1-5]\d\d)\b/,
  new RegExp(
    `\\b${wish}[^\\d\\n]{0,60}?${number}(?<hoped>[1-5]\\d\\d)(?!\\d)[^\\d\\n]{0,40}?\\b${came}[^\\d\\n]{0,30}${number}(?<got>[1-5]\\d\\d)(?!\\d)`,
  ),
  new RegExp(
    `\\b(?:got|have|received|was|were|returned|actual)\\b[^\\d\\n]{1,24}${number}(?<got>[1-5]\\d\\d)(?!\\d)[^\\d\\n]{0,24}?\\b(?:want(?:ed)?|expect(?:ed|ing)?|instead of|should be)\\b[^\\d\\n]{0,24}${number}(?<hoped>[1-5]\\d\\d)(?!\\d)`,
  ),
  /\b(?<got>[1-5]\d\d)["'`]? when (?:the )?(?:status )?(?:code )?["'`]?(?<hoped>[1-5]\d\d)["'`]? was expected/,
  /\b(?<got>[1-5]\d\d)["'`]? (?:did|does) not match[^\d\n]{0,60}\b(?<hoped>[1-5]\d\d)\b/,
];

interface Compared {
  readonly got: string;
  readonly hoped: string;
}

function comparedIn(line: string): Compared | undefined {
  if (
    line.length > longest ||
    !/[Aa]ssert|xpect|EXPECT|[Ww]ant|instead of|should|failed to get|not match| when /.test(line)
  )
    return undefined;
  for (const shape of shapes) {
    const match = shape.exec(line);
    const { got, hoped } = match?.groups ?? {};
    if (!match || !got || !hoped || !isMet(Number(got)) || !isMet(Number(hoped))) continue;
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const at = line.indexOf(hoped, match.index);
    const noun = line.slice(at + 3, at + 43);
    const label = line.slice(Math.max(0, at - 40), at);
    if ([after, noun].some((words) => unit.test(words) || counted.test(words)) || explicit.label.test(label)) continue;
    return { got, hoped };
  }
  return undefined;
}

/** Lines of more characters are no assertion. */
const longest = 4096;

const inLine = lineReader('assertion', (line) => {
  const compared = comparedIn(line);
  return compared && [{ code: Number(compared.got) }];
});

/** The lines around an assertion that name only what was hoped for: its title, or the test's. */
function titles(lines: readonly string[], at: number, { got, hoped }: Compared): readonly number[] {
  const own: number[] = [];
  for (let i = Math.max(0, at - 3); i <= Math.min(lines.length - 1, at + 3); i += 1) {
    const line = lines[i] ?? '';
    if (i === at || line.length > 200 || !line.includes(hoped) || line.includes(got)) continue;
    if (/status|code|respon|return/i.test(line) && !/HTTP\/\d/.test(line)) own.push(i + 1);
  }
  return own;
}

/** Jest and others write the two on lines of their own, in either order. */
const half =
  /^\s{0,12}[-+]?\s?(Expected|Received|Actual|expected|actual|got)(?: (?:value|status))?\s?:\s{0,12}(?:HTTP )?([1-5]\d\d)$/;

export const assertions: Reader = {
  name: 'assertion',
  read(lines, taken) {
    const { occurrences, lines: own } = inLine.read(lines, taken);
    const found = [...occurrences];
    const took = [...own];
    for (const line of own) {
      const compared = comparedIn(lines[line - 1] ?? '');
      if (compared) took.push(...titles(lines, line - 1, compared));
    }
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
