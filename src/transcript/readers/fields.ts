/** Fields named like a status anywhere: logfmt, JSON over several lines, inspected objects, YAML, headers of pages. */
import { type Found, occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import { codeIn, timeIn } from '../shapes.js';
import type { Occurrence, Reader } from '../transcript.js';

/** A number of three digits with a name before it; the lookbehind runs backwards from the number, so it is linear. */
const field =
  /(?<=([\w.$:-]{1,61})(?:\(%?[a-z]\))?\\?["'`]?\]?\s{0,20}(?::|=>?|=)\s{0,4}(?:Optional\(|Some\()?\\?["'`]?)([1-9]\d\d)(?![\w%]|[.,:/-]\d|\/[A-Z])/g;

const statusNames =
  /(?:status_?-?code|http_?-?status|http_?-?code|response_?-?code|response_?-?status|resp_?-?status|sc-status|statuscode)(?:\.value(?:__)?)?$/i;
const plainStatus = /(?:^|[._:$-]|[a-z](?=S))status$|^resp$/i;
const errorNames = /(?:^|[._])(?:code|error_?-?code|err_?-?code|errcode|error|cod)$|[a-z]ErrorCode$/i;
const upstreamNames = /(?:upstream|origin|backend|target)[\w.-]{0,12}status(?:_?code)?$/i;
/** Names and words of things that end with a number and are no HTTP: processes, exits, units of systemd. */
const elsewhere = /exit|errno|signal|win32|sub-?status|sql|zip|country|postal|area|source/i;
const notHere =
  /code=(?:exited|killed|dumped)|\bexit(?:ed)?[ _-]?(?:status|code)|SIP\/2\.0|\bSMTP\b|\bDSN\b|\bdsn=|\bDB::\w*Exception/;

function nameMeans(name: string, code: number, line: string): boolean {
  if (elsewhere.test(name)) return false;
  if (statusNames.test(name)) return true;
  if (name === 'code' && /^\w{0,80}http\w{0,80}\{/.test(line)) return isMet(code);
  if (plainStatus.test(name)) return isMet(code) && !notHere.test(line);
  return errorNames.test(name) && code >= 400 && code < 600 && isMet(code) && !notHere.test(line);
}

const pair = (line: string, names: string): string | undefined =>
  new RegExp(`(?:^|[\\s,{])["']?(?:${names})["']?[=:] ?(?:"([^"]{1,2048})"|'([^']{1,2048})'|([^\\s,"'}]{1,2048}))`)
    .exec(line)
    ?.slice(1)
    .find((value) => value);

/** At most this many fields of a line are looked at. */
const most = 16;

function read(line: string): readonly Found[] {
  const all: { readonly name: string; readonly code: number }[] = [];
  let looked = 0;
  for (const match of line.matchAll(field)) {
    looked += 1;
    if (looked > most) break;
    const [, name = '', digits] = match;
    const code = codeIn(digits);
    if (code !== undefined && nameMeans(name, code, line)) all.push({ name, code });
  }
  if (all.length === 0) return [];
  const sent = all.filter(({ name }) => !upstreamNames.test(name));
  const upstream = all.find(({ name }) => upstreamNames.test(name))?.code;
  const method = pair(line, 'method|request_method|verb|requestMethod');
  return (sent.length > 0 ? sent : all).map(({ code }) => ({
    code,
    method: method && /^[A-Z]{3,12}$/i.test(method) ? method.toUpperCase() : undefined,
    target: pair(line, 'path|uri|url|request_uri|request|target'),
    host: pair(line, 'host|authority'),
    at: method === undefined ? undefined : timeIn(line),
    hop: sent.length > 0 && upstream !== undefined ? { name: 'proxy', upstreamStatus: upstream } : undefined,
  }));
}

export const fields: Reader = {
  name: 'fields',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    lines.forEach((line, i) => {
      if (taken.has(i + 1) || line.length < 8 || !/[:=]/.test(line)) return;
      // PHP's var_dump has the value on the next line.
      const next = line.endsWith('=>') ? /^\s{0,80}int\((\d{3})\)$/.exec(lines[i + 1] ?? '')?.[1] : undefined;
      // lldb shows an optional number below its name: `▿ Optional<Int>`, `- some : 404`.
      const held =
        line.length < 40 ? /^\s{0,20}(?:- )?(?:some|value|rawValue)\s?: (\d{3})$/.exec(line)?.[1] : undefined;
      if (held && [1, 2, 3].some((back) => /status_?code/i.test((lines[i - back] ?? '').slice(0, 400)))) {
        const made = occurrence('fields', i + 1, { code: codeIn(held) });
        if (made) occurrences.push(made);
      }
      for (const each of read(next === undefined ? line : `${line}${next}`)) {
        const made = occurrence('fields', i + 1, each);
        if (made) occurrences.push(made);
      }
    });
    return { occurrences, lines: [] };
  },
};
