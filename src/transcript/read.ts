/** Reads a paste: cleans it, shows it to every reader in turn, and puts what they found in the order of the text. */
import { clean } from './clean.js';
import { readers } from './readers/index.js';
import type { Occurrence, Transcript } from './transcript.js';

/** An implied code this near to a printed failure is taken for the same event, told twice. */
const near = 8;
/** At most so many printed failures are compared with an implied one. */
const most = 32;

/** Finds every HTTP status a text tells of. Never throws; linear in the text. */
export function readTranscript(text: string): Transcript {
  const { lines, cut } = clean(text);
  const taken = new Set<number>();
  const found: Occurrence[] = [];
  for (const reader of readers) {
    const reading = reader.read(lines, taken);
    for (const line of reading.lines) taken.add(line);
    for (const each of reading.occurrences) found.push(each);
  }
  const occurrences = certain(once(found));
  return { occurrences, lines: lines.length, ...(cut > 0 ? { cut } : {}) };
}

/** Drops what a later reader found again on the same line, and sorts by line. */
function once(found: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>();
  const first = found.filter(({ code, line }) => {
    const key = `${line} ${code}`;
    const again = seen.has(key);
    seen.add(key);
    return !again;
  });
  return first.sort((a, b) => a.line - b.line);
}

/**
 * Drops implied codes where a failure is printed close by: the number is what was sent.
 * Where both name a path, it must be the same: other requests stand beside each other in a log.
 */
function certain(found: readonly Occurrence[]): readonly Occurrence[] {
  const printed = found.filter(({ code, implied }) => implied === undefined && code >= 400);
  if (printed.length === 0) return found;
  let next = 0;
  return found.filter(({ implied, line, target }) => {
    if (implied === undefined) return true;
    while (next < printed.length && (printed[next]?.line ?? 0) < line - near) next += 1;
    for (let at = next; at < printed.length && at < next + most; at += 1) {
      const other = printed[at];
      if (!other || other.line > line + near) break;
      if (!target || !other.target || pathOf(target) === pathOf(other.target)) return false;
    }
    return true;
  });
}

/** A target without its scheme, host and query. */
const pathOf = (target: string): string => target.replace(/^[a-z]{2,8}:\/\/[^/]{0,260}/i, '').replace(/[?#].*$/, '');
