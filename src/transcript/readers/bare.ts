/** A code with a line to itself: what `curl -w '%{http_code}'` or a prompt prints, and the big number of an error page. */
import { occurrence } from '../reader.js';
import { isMet, reasonStarts } from '../reasons.js';
import type { Occurrence, Reader } from '../transcript.js';

const bare = /^\s{0,12}["'`(]?([1-5]\d\d|999)["'`).]?$/;
const asked =
  /http_code|response_code|status_?code|\.status\b|\.code\b|getResponseCode|response code|http code|http status|\bcurl\b.{1,400}\s-w/i;
const page =
  /^(?:(?:this|the|that) page|page |oops|sorry|uh|we (?:can|could)|not found|something|the (?:requested|resource|server)|an? (?:server )?error|error|you )/i;

/** A page of Apache's begins with the phrase alone; so does the whole body of many an API. */
const word = /^\s{0,12}(Forbidden|Unauthorized)\.?$/;
const explained = /^(?:You (?:don['’]t|do not) have permission|This server could not verify|Access (?:is|to) )/;

function wordAt(lines: readonly string[], index: number, said: number): number | undefined {
  const name = word.exec(lines[index] ?? '')?.[1];
  if (name === undefined || (said > 1 && !explained.test(near(lines, index, 1)))) return undefined;
  return name === 'Forbidden' ? 403 : 401;
}

/** The nearest line that is not blank, at most two away. */
const near = (lines: readonly string[], from: number, step: 1 | -1): string =>
  [lines[from + step], lines[from + 2 * step]].map((line) => line?.trim() ?? '').find((line) => line !== '') ?? '';

export const bareCode: Reader = {
  name: 'bare',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    // Two are enough to know: has the text more than the one line?
    const said = lines.length > 40 ? 2 : lines.filter((line) => line.trim() !== '').length;
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? '';
      if (line.length > 18 || line.length < 3 || taken.has(i + 1)) continue;
      const implied = wordAt(lines, i, said);
      if (implied !== undefined) {
        const made = occurrence('page', i + 1, { code: implied, implied: line.trim() });
        if (made) occurrences.push(made);
        continue;
      }
      const code = Number(bare.exec(line)?.[1]);
      if (!isMet(code)) continue;
      const next = near(lines, i, 1).slice(0, 80);
      const shown = code >= 400 && (page.test(next) || reasonStarts(code, ` ${next}`));
      if (!shown && !asked.test(near(lines, i, -1).slice(-600))) continue;
      const made = occurrence('bare', i + 1, { code });
      if (made) occurrences.push(made);
    }
    return { occurrences, lines: [] };
  },
};
