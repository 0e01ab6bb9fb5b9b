/** What may be meant by what is typed so far: numbers, names, and the beginnings of words. */
import { askedRank, mostAsked } from '../registry/asked.js';
import { byClass, byCode, byVendor, entries, vendorCalled } from '../registry/registry.js';
import { search } from '../registry/search.js';
import { situationOf } from '../registry/situations/index.js';
import { statusClassOf } from './classes.js';
import { mendedWords } from './mended.js';
import { normalise, wordsOf } from './words/normalise.js';
import { isKnownWord, knownWords } from './words/terms.js';

export interface Suggestion {
  readonly code: string;
  /** `429 Too Many Requests`. */
  readonly label: string;
  /** The situation it is offered for, or whose code it is. */
  readonly hint?: string;
}

const suggestion = (code: string, hint?: string): Suggestion => {
  const name = byCode(code)[0]?.name;
  return { code, label: name ? `${code} ${name}` : code, ...(hint !== undefined && { hint }) };
};

interface Spelled {
  readonly code: string;
  readonly words: readonly string[];
}
let spelled: readonly Spelled[] | undefined;

/** How well what is typed begins a name: 3 the name begins so, 2 its words do in order, 1 in any order, 0 not. */
function begins(typed: readonly string[], words: readonly string[]): number {
  if (typed.every((part, i) => (i < typed.length - 1 ? words[i] === part : words[i]?.startsWith(part)))) return 3;
  let from = 0;
  const inOrder = typed.every((part) => {
    const at = words.findIndex((word, i) => i >= from && word.startsWith(part));
    from = at + 1;
    return at >= 0;
  });
  if (inOrder) return 2;
  return typed.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

function byBeginning(typed: readonly string[]): readonly string[] {
  spelled ??= entries.flatMap(({ code, name, oldNames = [] }) =>
    [name, ...oldNames].map((each) => ({ code, words: wordsOf(normalise(each)) })),
  );
  return spelled
    .map(({ code, words }) => ({ code, fit: begins(typed, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || askedRank(a.code) - askedRank(b.code))
    .map(({ code }) => code);
}

let whole: readonly string[] | undefined;

/** The text with its last word finished, where it is the beginning of a known one: `email alre` → `email already`. */
function completed(typed: string): string {
  const begun = /[a-z]{3,}$/.exec(typed)?.[0];
  if (begun === undefined || isKnownWord(begun)) return typed;
  whole ??= [...knownWords()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const word = whole.find((each) => each.startsWith(begun));
  return word === undefined ? typed : typed.slice(0, -begun.length) + word;
}

/** Codes for what is typed so far, best first; for nothing, the most asked. */
export function suggest(typed: string, limit: number): readonly Suggestion[] {
  const line = typed.slice(0, 200).trim();
  const bare = line.toLowerCase();
  const chosen = new Map<string, Suggestion>();
  const offer = (codes: Iterable<string>, hint?: string) => {
    for (const code of codes) if (!chosen.has(code)) chosen.set(code, suggestion(code, hint));
  };
  if (bare === '') offer(mostAsked);
  const found = statusClassOf(bare);
  if (found) offer(byClass(found));
  const all = [...new Set(entries.map(({ code }) => code))].sort();
  const digits = /(?:^|\s)(\d[\d.]*)$/.exec(bare)?.[1];
  const vendor = bare
    .split(/\s+/)
    .map(vendorCalled)
    .find((id) => id !== undefined);
  if (vendor)
    offer(
      byVendor(vendor)
        .map(({ code }) => code)
        .filter((code) => digits === undefined || code.startsWith(digits)),
    );
  if (digits !== undefined) offer(all.filter((code) => code.startsWith(digits)).sort((a, b) => a.length - b.length));
  else if (bare !== '' && !found) {
    const words = wordsOf(normalise(line));
    if (words.length > 0) {
      offer(byBeginning(words));
      for (const { found: hit, confidence } of search(mendedWords(completed(bare)), 10)) {
        if (confidence < 0.4) break;
        offer([hit.codes[0]], hit.situation === undefined ? undefined : situationOf(hit.situation)?.what);
      }
    }
  }
  return [...chosen.values()].slice(0, limit);
}
