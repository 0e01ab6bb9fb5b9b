/** How much speaks for a number being a status code: what stands around it. */
import { byCode, vendorCalled } from '../registry/registry.js';
import { aside, measures, names, namingHan, says, scales } from './neighbours.js';

/** A code joined to what it is called: `err_502`, `HTTP404`, `elb_status_code=460`. */
export const joined =
  /^(?:[a-z]+[_.-])*(?:http|https|err|error|status|statuscode|status_code|http_status|code|e)[-_=:/]*(\d{3})$/;
/** A code with an ending: `404s`, `404ing`, `500er`. */
export const inflected = /^(\d{3})['’-]?(s|ed|d|ing|er|ern)$/;

/** A word of the text, as typed and bare. */
export interface Word {
  readonly raw: string;
  readonly bare: string;
}

/** What numbers are used for most: round ones count, the others rarely do. */
export function likely(code: string): number {
  const registered = byCode(code).some(({ vendor }) => vendor === undefined);
  if (code < '200' || code >= '600') return -1;
  return registered && code > '300' && !code.endsWith('00') ? 1 : 0;
}

/** Points for what stands beside a number. */
function beside(code: string, at: number, words: readonly Word[]): number {
  const { raw = '' } = words[at] ?? {};
  const previous = bareAt(words, at - 1);
  const beforeThat = bareAt(words, at - 2);
  const next = bareAt(words, at + 1);
  const goesOn = !ends.test(raw);
  let points = 0;
  if (names(previous) || (names(beforeThat) && says.before.has(previous))) points += 3;
  else if (says.strongly.has(previous)) points += /^err/.test(previous) && code < '400' ? 1 : 2;
  else if (says.before.has(previous)) points += linking.has(previous) && says.before.has(beforeThat) ? 2 : 1;
  const after =
    names(next) || says.strongly.has(next) || namingHan.test(next) ? 2 : goesOn && says.after.has(next) ? 1 : 0;
  if (namingHan.test(previous)) points += 3;
  // What begins with a number that is hardly ever counted is about it.
  if (at === 0 && (after > 0 || words.length <= 3 || likely(code) > 0)) points += 1;
  if (raw.endsWith('?')) points += 1;
  // "418 lol" at a bot that explains codes.
  if (words.length === 2) points += 1;
  // "500 error": as many errors would have a plural.
  if (next === 'error' && code >= '400') points += 1;
  // A code that heads a line: "504 - upstream timed out".
  if (at === 0 && (raw.endsWith(':') || /^[-–—|:]$/.test(words[1]?.raw ?? ''))) points += 2;
  return points + after;
}

/** Points for the owner of a code being named: "nginx 499". */
function owned(code: string, at: number, words: readonly Word[]): number {
  const entries = byCode(code);
  const owners = words.slice(Math.max(0, at - 3), at + 4).map(({ bare }) => vendorCalled(bare));
  if (owners.some((owner) => owner !== undefined && entries.some(({ vendor }) => vendor === owner))) return 2;
  return entries.length > 0 && owners.some((owner) => owner !== undefined) ? 1 : 0;
}

/**
 * Whether a code is called one beyond doubt: its name stands beside it ("404 Not Found", "500 server error", "Not Found
 * (404)"; a pause parts them), or HTTP does ("HTTP status 103").
 */
export function titled(code: string, at: number, words: readonly Word[]): boolean {
  const name = (
    byCode(code)[0]
      ?.name.toLowerCase()
      .split(/[^a-z]+/) ?? []
  ).filter(Boolean);
  const stands = (parts: readonly string[], from: number): boolean =>
    parts.length > 0 && parts.every((part, i) => words[from + i]?.bare.startsWith(part.slice(0, 5)) === true);
  const [before = '', last = ''] = [bareAt(words, at - 2), bareAt(words, at - 1)];
  if (name.length > 0 && (last === 'http' || (before === 'http' && /^(?:status|error|code|response)$/.test(last))))
    return true;
  const side = code >= '500' ? 'server' : 'client';
  if (stands(name.slice(0, 2), at + 1) || (code >= '400' && stands([side, 'error'], at + 1))) return true;
  return !closed.test(words[at - 1]?.raw ?? '') && stands(name.slice(-2), at - Math.min(2, name.length));
}

const ends = /[.?!,:;)\]]["'`]?$/;
/** What stands before a pause measures nothing after it: `wait, 405?`; but `Error:` names. */
const closed = /[?!,;"”)\]]$/;
const linking = new Set(['a', 'an', 'the', 'this', 'these', 'those', 'with', 'on', 'as', 'for', 'of', 'is']);

/** A tag such as `[BUG]` stands beside nothing. */
const bareAt = (words: readonly Word[], at: number): string => {
  const word = words[at];
  return word === undefined || /^\[.*\]:?$/.test(word.raw) ? '' : word.bare;
};

const gotten = /^(?:g[eo]ts?|getting|gives?|gave|sends?|sent|sees?|seeing|saw|receives?|received|throws?|shows?|with)$/;

/** Whether a port is spoken of nearby that has no number of its own: "set the port, the default is 502". */
function ofPort(at: number, words: readonly Word[]): boolean {
  if (gotten.test(bareAt(words, at - 1)) || words.some(({ raw }) => /:\d{2,5}\b/.test(raw))) return false;
  const numbered = (i: number): boolean => i !== at && /^\d+$/.test(bareAt(words, i));
  if (
    /^(?:bind|binds|binding|listen|listens|listening) (?:to|on)$/.test(
      `${bareAt(words, at - 2)} ${bareAt(words, at - 1)}`,
    )
  )
    return true;
  return words.slice(Math.max(0, at - 8), at + 7).some(({ bare }, i) => {
    const port = Math.max(0, at - 8) + i;
    return /^ports?$/.test(bare) && bareAt(words, port - 1) !== 'https' && !numbered(port - 1) && !numbered(port + 1);
  });
}

const counting = /^(?:max|maximum|min|minimum|limit|limited|number|count|amount|size|rows|per|batch|length|capacity)$/;

/** What may hold a status: `res.statusCode == 404`, `http_code is 502`. */
const answering = /status|code|http|err|resp|ret/;

/** Points for a number by what stands around it; undefined when something speaks against it. */
export function judge(code: string, at: number, words: readonly Word[]): number | undefined {
  const { raw = '', bare = '' } = words[at] ?? {};
  const previous = bareAt(words, at - 1);
  const next = bareAt(words, at + 1);
  if (/^["'`“([]*[$€£~<>+-]/.test(raw) || /[%°€$£]["'`).,]*$/.test(raw) || /\d\+$/.test(bare)) return undefined;
  if (/^["'`“([]*#\d/.test(raw) && words.length > 1) return undefined;
  if (/^\(\d{3}:$/.test(raw)) return undefined;
  // What has a plural after it is counted.
  const called = names(previous) || says.strongly.has(previous);
  const counted =
    !called && next.length > 3 && /[a-rt-z]s$/.test(next) && !says.after.has(next) && !says.strongly.has(next);
  if (!joined.test(bare) && !ends.test(raw) && !names(next) && (measures.has(next) || counted)) return undefined;
  // A longer number goes on: a telephone, an amount.
  if (/^\d+$/.test(next) && byCode(next).length === 0) return undefined;
  if (inflected.test(bare)) return beside(code, at, words) + likely(code) + 2;
  if (!called && ofPort(at, words)) return undefined;
  const sign = words[at - 1]?.raw ?? '';
  // "The maximum number of rows is 200."
  if (
    /^(?:is|to|of|be|was|at)$/.test(sign) &&
    words.slice(Math.max(0, at - 9), at - 1).some(({ bare }) => counting.test(bare))
  )
    return undefined;
  // "len = 404", "max_connections is 200".
  const named = /^(?:={1,3}|[<>&]|[<>!]=|is|to)$/.test(sign) ? bareAt(words, at - 2) : previous;
  if (
    !called &&
    !answering.test(named) &&
    (/^[=<>&!]+$/.test(sign) || (/[a-z]_[a-z]/.test(named) && !sign.endsWith(':')))
  )
    return undefined;
  const close = !closed.test(words[at - 1]?.raw ?? '');
  // "Issue 429 instead of 409."
  const told = previous === 'issue' && /^(?:instead|rather)$/.test(next);
  if (close && ((scales.has(previous) && !told) || aside.has(`${bareAt(words, at - 2)} ${previous}`))) return undefined;
  return beside(code, at, words) + likely(code) + owned(code, at, words) + (titled(code, at, words) ? 3 : 0);
}
