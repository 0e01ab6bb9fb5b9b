/** Whether a message asks about HTTP at all: many small reasons, weighed. */
import { situationOf } from '../registry/situations/index.js';
import { likely } from './judging.js';
import type { Message } from './message.js';
import { plenty } from './rank.js';
import { weights } from './weights.js';

/** What speaks for answering a message, and what against it: each from 0 to 1. */
export function reasons({ text, numbers, codes, mentions, compared, signs, hits, stray, unknown }: Message) {
  const [hit] = hits;
  const confidence = hit?.confidence ?? 0;
  const id = hit?.found.situation;
  const points = Math.max(0, ...numbers.codes.filter(({ code }) => codes.includes(code)).map((each) => each.points));
  const flag = (is: boolean): number => (is ? 1 : 0);
  return {
    always: 1,
    // Its numbers.
    code: flag(codes.length > 0),
    points: Math.min(5, points) / 5,
    codes: Math.min(3, codes.length) / 3,
    rare: flag(codes.some(isRare)),
    class: flag(numbers.classes.length > 0),
    counted: flag(/\d/.test(text) && codes.length === 0),
    // The names of codes.
    name: flag(mentions.some(({ by }) => by === 'name')),
    word: flag(mentions.some(({ by }) => by === 'word')),
    compared: flag(compared.length > 1),
    quoted: signs.quoted,
    // Words of the web.
    plain: signs.plain,
    web: signs.web / 3,
    meanings: signs.meanings / 2,
    weak: signs.weak / 2,
    fields: signs.fields / 2,
    software: signs.software / 2,
    method: signs.method,
    choosing: signs.choosing,
    // What it is else.
    foreign: signs.foreign / 2,
    errand: signs.errand,
    question: flag(/\?\W*$/.test(text.slice(-20))),
    unknown,
    stray,
    // What it comes closest to.
    closer: Math.max(0, confidence - stray),
    confidence,
    mass: Math.min(1, (hit?.mass ?? 0) / plenty) ** 0.5,
    kinds: Math.min(3, hit?.kinds ?? 0) / 3,
    cover: hit?.cover ?? 0,
    whole: hit?.whole ?? 0,
    quote: (hit?.whole ?? 0) ** 2 * Math.min(1, (hit?.mass ?? 0) / plenty),
    spoken: signs.plain || signs.web > 0 || signs.fields > 0 || signs.software > 0 || signs.method ? confidence : 0,
    message: id !== undefined && situationOf(id)?.saidBy !== undefined ? confidence : 0,
  } satisfies Record<string, number>;
}

/** Names and weights by turns, as a map. */
function mapped(list: string): ReadonlyMap<string, number> {
  const words = list.trim().split(/\s+/);
  const map = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', Number(words[at + 1]));
  return map;
}

// Where a number may be a code, other things tell whether it is.
const weightsOf = {
  number: { reasons: mapped(weights.number.reasons), terms: mapped(weights.number.terms) },
  words: { reasons: mapped(weights.words.reasons), terms: mapped(weights.words.terms) },
} as const;

/** What a message is answered by: a number in it, or its words. */
export const kindOf = ({ codes }: Message): keyof typeof weightsOf => (codes.length > 0 ? 'number' : 'words');

/** Codes that are set against each other. */
const setAgainst = /\b[345]\d\d (?:vs|versus) [345]\d\d\b|\bdifferences?\b.* between\b/;

/** Whether a code stands beside its own name, several are named in full, a class is called one, or codes are set against each other. */
const beyondDoubt = ({ numbers, codes, compared, mentions, signs, terms, words }: Message): boolean =>
  numbers.codes.some(({ code, titled }) => titled && codes.includes(code)) ||
  new Set(mentions.flatMap(({ by, code }) => (by === 'name' ? [code] : []))).size > 1 ||
  (numbers.classes.length > 0 && words.some((word) => /^(?:codes?|status(?:es)?)$/.test(word))) ||
  (compared.length > 1 &&
    (terms.size === 0 || (compared.every(isRare) && (signs.choosing > 0 || setAgainst.test(words.join(' '))))));

/** Whether a code is one that numbers of other kinds seldom are. */
const isRare = (code: string): boolean => likely(code) > 0;

/** How likely it is that a message asks about HTTP, from 0 to 1. */
export function likelihood(message: Message): number {
  if (beyondDoubt(message)) return 1;
  const weights = weightsOf[kindOf(message)];
  let sum = 0;
  for (const [name, reason] of Object.entries(reasons(message))) sum += reason * (weights.reasons.get(name) ?? 0);
  for (const term of message.terms) sum += weights.terms.get(term) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** As likely as this, a message is answered. Who mentions the bot mostly asks something; numbers stand in anything. */
export const enough = { number: 0.4, words: 0.3 } as const satisfies Record<keyof typeof weightsOf, number>;
