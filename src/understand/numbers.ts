/** Tells numbers that are status codes from numbers that are not, by the words around them. */
import type { StatusClass } from '../core/answer.js';
import { byCode } from '../registry/registry.js';
import { statusClassOf } from './classes.js';
import { inflected, joined, judge, likely, titled, type Word } from './judging.js';
import { connecting, scales } from './neighbours.js';
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
const listed = /^\d{3}s?(?:(?:[/,|&+]|->|=>|-vs-|-or-)\d{3}s?)+$/;
// Pages are named after codes, and old logs write the substatus behind a semicolon.
const filed = /^(\d{3})(?:;\d{1,2}|\.(?:html?|php|aspx?|shtml|jsp))$/;
/** What a header asks for by its code. */
const expectation = /^(100)-continue$/;

/** Codes vouch for each other: in a row ("301 302 307", "401 or 403") beyond doubt, in one text ("500 comes before 429") a little. */
function vouched(found: readonly (Numbered & { readonly at: number })[], words: readonly Word[]): readonly Numbered[] {
  const near = (a: number, b: number): boolean =>
    b - a <= 4 && words.slice(a + 1, b).every(({ bare }) => bare === '' || connecting.has(bare));
  // Weights of a font, steps of a scale: "200, 300 and 500".
  const hundreds = found.length > 2 && found.every(({ code }) => code.endsWith('00'));
  return found.map(({ code, points, titled, at }, i) => {
    const neighbours = [found[i - 1], found[i + 1]].filter(
      (each) => each !== undefined && each.code !== code && byCode(each.code).length > 0,
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
    const more = company && known ? (hundreds ? 1 : 3) : other && known && code >= '200' ? 1 : 0;
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
    const inside =
      joined.exec(bare)?.[1] ??
      filed.exec(bare)?.[1] ??
      expectation.exec(bare)?.[1] ??
      lasting(bare, words[at - 1]?.bare ?? '');
    if (
      whole
        ? add(bare)
        : inside !== undefined &&
          add(inside, joined.test(bare) ? 3 : filed.test(bare) ? 2 : expectation.test(bare) ? 4 : 0)
    )
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
