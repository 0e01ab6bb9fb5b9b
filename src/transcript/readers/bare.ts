/** A code with a line to itself: what `curl -w '%{http_code}'` or a prompt prints, and the big number of an error page. */
import { occurrence } from '../reader.js';
import { isMet, reasonStarts } from '../reasons.js';
import type { Occurrence, Reader } from '../transcript.js';

const bare = /^\s{0,12}["'`(]?([1-5]\d\d|999)["'`).]?$/;
const asked =
  /http_code|response_code|status_?code|\.status\b|\.code\b|getResponseCode|response code|http code|http status|\bcurl\b.{1,400}\s-w/i;
const page =
  /^(?:(?:this|the|that) page|page |oops|sorry|uh|we (?:can|could)|not found|something|the (?:requested|resource|server)|an? (?:server )?error|error|you )/i;

/** The nearest line that is not blank, at most two away. */
const near = (lines: readonly string[], from: number, step: 1 | -1): string =>
  [lines[from + step], lines[from + 2 * step]].map((line) => line?.trim() ?? '').find((line) => line !== '') ?? '';

export const bareCode: Reader = {
  name: 'bare',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? '';
      if (line.length > 18 || line.length < 3 || taken.has(i + 1)) continue;
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
