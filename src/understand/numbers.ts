/** Tells numbers that are status codes from numbers that are not, by the words around them. */
import type { StatusClass } from '../core/answer.js';
import { byCode, vendorCalled } from '../registry/registry.js';
import { statusClassOf } from './classes.js';
import { aside, connecting, measures, naming, namingHan, says, scales } from './neighbours.js';
import { otherReplies } from './trades.js';

export interface Numbered {
  /** As written: `404`, `404.13`. */
  readonly code: string;
  /** How much speaks for a status code: 3 and more is beyond doubt, 0 is a number like any other. */
  readonly points: number;
  /** Whether its own name stands beside it: `404 Not Found`. */
  readonly titled: boolean;
}

export interface Numbers {
  /** The numbers that nothing speaks against, in the order of the text. */
  readonly codes: readonly Numbered[];
  /** Classes written as `4xx`. */
  readonly classes: readonly StatusClass[];
  /** What is left of the text without them. */
  readonly rest: string;
}

const edges = /^[("'`“”‘’[{<*_~#/¿¡]+|[)"'`“”‘’\]}>*_~.,;:!?…]+$/g;
const joined = /^(?:http|https|err|error|status|statuscode|status_code|http_status|code|e)[-_=:/]*(\d{3})$/;
const listed = /^\d{3}s?(?:(?:[/,|&+]|->|=>|-vs-|-or-)\d{3}s?)+$/;
const inflected = /^(\d{3})['’-]?(s|ed|d|ing|er|ern)$/;
// Pages are named after codes, and old logs write the substatus behind a semicolon.
const filed = /^(\d{3})(?:;\d{1,2}|\.(?:html?|php|aspx?|shtml|jsp))$/;

/** A word of the text, as typed and bare. */
interface Word {
  readonly raw: string;
  readonly bare: string;
}

/** What numbers are used for most: round ones count, the others rarely do. */
function likely(code: string): number {
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
  if (naming.has(previous) || (naming.has(beforeThat) && says.before.has(previous))) points += 3;
  else if (says.strongly.has(previous)) points += /^err/.test(previous) && code < '400' ? 1 : 2;
  else if (says.before.has(previous)) points += linking.has(previous) && says.before.has(beforeThat) ? 2 : 1;
  const after =
    naming.has(next) || says.strongly.has(next) || namingHan.test(next) ? 2 : goesOn && says.after.has(next) ? 1 : 0;
  if (namingHan.test(previous)) points += 3;
  // What begins with a number that is hardly ever counted is about it.
  if (at === 0 && (after > 0 || words.length <= 3 || likely(code) > 0)) points += 1;
  if (raw.endsWith('?')) points += 1;
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

/** Whether the name of a code stands beside it: "404 Not Found", "Not Found (404)". */
function titled(code: string, at: number, words: readonly Word[]): boolean {
  const name = (
    byCode(code)[0]
      ?.name.toLowerCase()
      .split(/[^a-z]+/) ?? []
  ).filter(Boolean);
  const stands = (parts: readonly string[], from: number): boolean =>
    parts.length > 0 && parts.every((part, i) => bareAt(words, from + i).startsWith(part.slice(0, 5)));
  return stands(name.slice(0, 2), at + 1) || stands(name.slice(-2), at - Math.min(2, name.length));
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

/** Points for a number by what stands around it; undefined when something speaks against it. */
function judge(code: string, at: number, words: readonly Word[]): number | undefined {
  const { raw = '', bare = '' } = words[at] ?? {};
  const previous = bareAt(words, at - 1);
  const next = bareAt(words, at + 1);
  if (/^["'`“([]*[$€£~<>+-]/.test(raw) || /[%°€$£]["'`).,]*$/.test(raw) || /\d\+$/.test(bare)) return undefined;
  if (/^["'`“([]*#\d/.test(raw) && words.length > 1) return undefined;
  if (/^\(\d{3}:$/.test(raw)) return undefined;
  // What has a plural after it is counted.
  const called = naming.has(previous) || says.strongly.has(previous);
  const counted =
    !called && next.length > 3 && /[a-rt-z]s$/.test(next) && !says.after.has(next) && !says.strongly.has(next);
  if (!joined.test(bare) && !ends.test(raw) && !naming.has(next) && (measures.has(next) || counted)) return undefined;
  // A longer number goes on: a telephone, an amount.
  if (/^\d+$/.test(next) && byCode(next).length === 0) return undefined;
  if (inflected.test(bare)) return beside(code, at, words) + likely(code) + 2;
  const close = !closed.test(words[at - 1]?.raw ?? '');
  if (close && (scales.has(previous) || aside.has(`${bareAt(words, at - 2)} ${previous}`))) return undefined;
  return beside(code, at, words) + likely(code) + owned(code, at, words) + (titled(code, at, words) ? 3 : 0);
}

/** Codes vouch for each other: in a row ("301 302 307", "401 or 403") beyond doubt, in one text ("500 comes before 429") a little. */
function vouched(found: readonly (Numbered & { readonly at: number })[], words: readonly Word[]): readonly Numbered[] {
  const near = (a: number, b: number): boolean =>
    b - a <= 4 && words.slice(a + 1, b).every(({ bare }) => connecting.has(bare));
  return found.map(({ code, points, titled, at }, i) => {
    const neighbours = [found[i - 1], found[i + 1]].filter(
      (each) => each !== undefined && byCode(each.code).length > 0,
    );
    const company = neighbours.some((each) => each !== undefined && near(Math.min(at, each.at), Math.max(at, each.at)));
    const known = byCode(code).length > 0;
    // "both 304 and 340", "drivers 390 and 418": numbers of some series.
    const strangers = [found[i - 1], found[i + 1]].some(
      (each) =>
        each !== undefined && byCode(each.code).length === 0 && near(Math.min(at, each.at), Math.max(at, each.at)),
    );
    if (strangers) return { code, points: points - 2, titled };
    const other = found.some((each) => each.code !== code && likely(each.code) > 0 && each.points > 0);
    const more = company && known ? 3 : other && known && code >= '200' ? 1 : 0;
    return { code, points: points + more, titled };
  });
}

/** Finds the numbers that may be status codes, and weighs each by its neighbours. */
export function readNumbers(text: string): Numbers {
  const read = text
    .slice(0, 4_000)
    // A class written as a range.
    .replace(/\b([1-5])\d\d\s{0,2}(?:-|–|—|to|through|\.\.)\s{0,2}\1?99\b/g, '$1xx')
    // Punctuation of East Asian scripts has no space around it.
    .replace(/[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/g, ' ')
    // Other scripts join a number to its words, and so do tags.
    .replace(/\d(?=(?!\p{Script=Latin})\p{L})|(?!\p{Script=Latin})\p{L}(?=\d)|\](?=\d)|\d(?=[[(])/gu, '$& ')
    .replaceAll('`', ' ');
  const words: readonly Word[] = read
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 300)
    .map((raw) => ({ raw, bare: raw.replace(edges, '').toLowerCase() }));
  const found: (Numbered & { readonly at: number })[] = [];
  const classes: StatusClass[] = [];
  const rest: string[] = [];
  words.forEach(({ raw, bare }, at) => {
    const named = statusClassOf(bare);
    if (named) {
      classes.push(named);
      return;
    }
    const add = (code: string, more = 0): boolean => {
      if (code < '100' || code > '999.999') return false;
      const points = judge(code, at, words);
      if (points === undefined) return false;
      found.push({ code, points: points + more, titled: titled(code, at, words), at });
      return true;
    };
    const whole = /^\d{3}$/.test(bare) || (/^\d{3}\.\d{1,3}$/.test(bare) && byCode(bare).length > 0);
    const inside = joined.exec(bare)?.[1] ?? filed.exec(bare)?.[1] ?? lasting(bare, words[at - 1]?.bare ?? '');
    if (whole ? add(bare) : inside !== undefined && add(inside, joined.test(bare) ? 3 : filed.test(bare) ? 2 : 0))
      return;
    const each = listed.test(bare) ? (bare.match(/\d{3}/g) ?? []) : [];
    if (
      each.length > 0 &&
      !(each as readonly string[]).includes('000') &&
      each.every((code) => byCode(code).length > 0) &&
      !scales.has(words[at - 1]?.bare ?? '')
    )
      for (const code of each) found.push({ code, points: 3, titled: false, at });
    else rest.push(raw);
  });
  const codes = otherReplies(read) ? [] : vouched(found, words);
  return { codes, classes, rest: rest.join(' ') };
}

/** The code of `404s` and `404ing`; not of `took 429s`. */
function lasting(bare: string, previous: string): string | undefined {
  const [, code, ending] = inflected.exec(bare) ?? [];
  return ending === 's' &&
    /^(?:took|takes?|after|in|for|within|wait(?:ed|s)?|sleep|every|about|over|than|to)$/.test(previous)
    ? undefined
    : code;
}
