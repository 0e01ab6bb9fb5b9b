/** How a format reader is made: from a reading of single lines, or from a table of phrases. */
import { codeIn, hostOf } from './shapes.js';
import { phrasebook, shortest, signsOf } from './signs.js';
import type { Header, Hop, Occurrence, Reader } from './transcript.js';

/** An occurrence before its reader's name and its line are put in; empty parts are left out. */
export interface Found {
  readonly code: number | undefined;
  readonly substatus?: number | undefined;
  readonly implied?: string | undefined;
  readonly reason?: string | undefined;
  readonly method?: string | undefined;
  readonly target?: string | undefined;
  readonly host?: string | undefined;
  readonly version?: string | undefined;
  readonly at?: number | undefined;
  readonly requestHeaders?: readonly Header[] | undefined;
  readonly responseHeaders?: readonly Header[] | undefined;
  readonly hop?: Hop | undefined;
}

/** No part of an occurrence needs more characters than this. */
const longest = 4096;

/** Makes an occurrence of what was found; undefined where there is no code, or one outside 100 to 999. */
export function occurrence(format: string, line: number, found: Found): Occurrence | undefined {
  const { code } = found;
  if (code === undefined || code < 100 || code > 999) return undefined;
  const host = found.host ?? hostOf(found.target);
  const { substatus, implied, reason, method, target, version, at, requestHeaders, responseHeaders, hop } = found;
  return {
    code,
    ...(substatus ? { substatus } : {}),
    format,
    line,
    ...(implied ? { implied } : {}),
    ...(reason ? { reason: reason.slice(0, longest) } : {}),
    ...(method ? { method } : {}),
    ...(target ? { target: target.slice(0, longest) } : {}),
    ...(host ? { host } : {}),
    ...(version ? { version } : {}),
    ...(at === undefined ? {} : { at }),
    ...(requestHeaders?.length ? { requestHeaders } : {}),
    ...(responseHeaders?.length ? { responseHeaders } : {}),
    ...(hop ? { hop } : {}),
  };
}

/** A reader of formats in which a line stands alone. The lines it recognises are its own, with or without a code. */
export function lineReader(name: string, read: (line: string) => readonly Found[] | undefined): Reader {
  return {
    name,
    read(lines, taken) {
      const occurrences: Occurrence[] = [];
      const own: number[] = [];
      for (let i = 0; i < lines.length; i += 1) {
        const line = lines[i] ?? '';
        if (line.length < shortest || taken.has(i + 1)) continue;
        const found = read(line);
        if (!found) continue;
        own.push(i + 1);
        for (const each of found) {
          const made = occurrence(name, i + 1, each);
          if (made) occurrences.push(made);
        }
      }
      return { occurrences, lines: own };
    },
  };
}

/** The reader, but taking no line: the number may be printed elsewhere on it. */
export const sharing = ({ name, read }: Reader): Reader => ({
  name,
  read: (lines, taken) => ({ occurrences: read(lines, taken).occurrences, lines: [] }),
});

/** A phrase that one piece of software writes, and where the code is in it. */
export interface Phrase {
  /** Who writes it: the occurrence's format. */
  readonly by: string;
  /** A part that every such line has: a cheap look before the pattern. */
  readonly has: string;
  /** Linear. Its groups are named as the parts of an occurrence: code, substatus, reason, method, target, host. */
  readonly pattern: RegExp;
  /** The code it means, where the phrase prints none; the phrase itself is then the words it is implied by. */
  readonly means?: number;
  /** The phrase is all that such a line says, so no other reader needs to look at it. */
  readonly whole?: true;
}

/** A reader of phrases anywhere in a line. Other codes beside a phrase are read too, unless it is the whole line. */
export function phraseReader(name: string, phrases: readonly Phrase[]): Reader {
  const book = phrasebook(phrases.map(({ has }) => has));
  return {
    name,
    read(lines, taken) {
      const occurrences: Occurrence[] = [];
      const own: number[] = [];
      const signs = signsOf(lines);
      for (let i = 0; i < lines.length; i += 1) {
        const line = lines[i] ?? '';
        if (line.length < shortest || taken.has(i + 1)) continue;
        for (const at of signs.likely(i, book)) {
          const phrase = phrases[at];
          if (!phrase || (phrase.means === undefined && !signs.hasNumber(i)) || !line.includes(phrase.has)) continue;
          const made = saidIn(line, i + 1, phrase);
          if (!made) continue;
          occurrences.push(made);
          if (phrase.whole) own.push(i + 1);
          break;
        }
      }
      return { occurrences, lines: own };
    },
  };
}

function saidIn(line: string, number: number, { by, pattern, means }: Phrase): Occurrence | undefined {
  const match = pattern.exec(line);
  if (!match) return undefined;
  const { code, substatus, reason, method, target, host } = match.groups ?? {};
  return occurrence(by, number, {
    code: means ?? codeIn(code),
    substatus: substatus === undefined ? undefined : Number(substatus),
    implied: means === undefined ? undefined : match[0].slice(0, 120),
    reason,
    method,
    target,
    host,
  });
}
