/** Words → intent. Reads top to bottom: each step is a file of its own, and the first that is sure decides. */
import type { Via } from '../core/command.js';
import { byCode, byName, vendorCalled } from '../registry/registry.js';
import type { VendorId } from '../registry/vendors.js';
import { isHelp, isSmallTalk, isThanks } from './chatter.js';
import { classNamed } from './classes.js';
import { comparedIn } from './comparison.js';
import { evidence } from './evidence.js';
import { facetOf } from './facets.js';
import { guess, rank } from './guess.js';
import type { Intent } from './intent.js';
import { type Mention, mentionsIn } from './names.js';
import { type Numbered, type Numbers, readNumbers } from './numbers.js';
import { looksLikePaste } from './paste.js';
import { normalise, wordsOf } from './words/normalise.js';
import { termsOf } from './words/terms.js';

export { suggest } from './suggest.js';

/** What these words mean. A message someone pointed at is a paste, and so is what looks like one. */
export function understand(text: string, via: Via): Intent {
  const bare = text
    .replace(/<[@#!&][^>\s]{0,60}>/g, ' ')
    .replace(via === 'command' ? /^\s*\/?http(?=\s|$)/i : /^\s*\/http(?=\s|$)/i, '')
    .trim();
  if (via === 'message' || looksLikePaste(bare)) return { kind: 'transcript', text };
  return understandQuestion(bare, via);
}

const padding =
  /^(?:(?:what(?:['’]?s| is| are| does)?|whats|explain|tell me about|define|meaning of|show|list|all|the|of|an?|http|https|status(?:es)?|codes?|errors?|responses?|about|please|for|by|from|mean(?:s|ing)?|specific|custom|used)\b\s*)+/;

/** The vendor that a whole text names: `cloudflare`, `cloudflare error codes`. */
function vendorNamed(line: string): VendorId | undefined {
  const words = line.replace(/[?!.,]/g, ' ').trim();
  const direct = vendorCalled(words);
  if (direct) return direct;
  const core = words
    .replace(padding, '')
    .replace(/(?:\s*\b(?:http|status(?:es)?|codes?|errors?|responses?|mean(?:s|ing)?|specific|only|list))+\s*$/, '')
    .trim();
  return vendorCalled(core);
}

/** Forms that are a code, or are none, whatever stands around: the whole text is one. */
function wholeNumber(text: string): Intent | undefined {
  const bare = text.replace(/^[\s"'`(#]+|[\s"'`)?!.,]+$/g, '');
  if (/^\d{1,3}(?:\.\d{1,3})?$/.test(bare) && byCode(bare).length > 0) return { kind: 'status', code: bare };
  if (/^[1-9]\d\d(?:\.\d{1,3})?$/.test(bare)) return { kind: 'unknown', code: bare };
  if (/^[-+]?(?:\d[\d.,_e+-]*|0x[\da-f]+|0b[01]+|0o[0-7]+)$/i.test(bare))
    return { kind: 'malformed', written: bare.slice(0, 40) };
  return undefined;
}

/** Which of the numbers count: the more the text speaks of HTTP, the less the neighbours have to. */
function usable(numbers: readonly Numbered[], via: Via, sure: number): readonly string[] {
  const asked = via === 'command';
  const bar = asked ? -1 : sure >= 0.5 ? 1 : sure >= 0.2 ? 2 : 3;
  const counts = ({ code, points }: Numbered): boolean => {
    const [entry] = byCode(code);
    if (!entry || entry.standing === 'not-a-status') return asked || (points >= 3 && sure >= 0.7);
    // Hardly anything else is counted 404 or 502 times.
    const own = code > '400' && entry.vendor === undefined && !code.endsWith('00') ? 2 : bar;
    return points >= Math.min(bar, own);
  };
  return [...new Set(numbers.filter(counts).map(({ code }) => code))];
}

/** The same, for what is known to be no paste. */
export function understandQuestion(text: string, via: Via): Intent {
  const asked = via === 'command';
  if (isHelp(text)) return { kind: 'help' };
  if (!asked && isThanks(text)) return { kind: 'chat', thanks: true };
  if (!asked && isSmallTalk(text)) return { kind: 'chat', thanks: false };
  const whole = wholeNumber(text);
  if (whole) return whole;

  const line = normalise(text);
  const names = byName(text.slice(0, 120).replace(padding, '')).filter((code) => !code.includes('.'));
  if (names.length === 1 && names[0] !== undefined) return { kind: 'status', code: names[0] };
  if (names.length > 1) return { kind: 'comparison', codes: names };
  const named = classNamed(line);
  if (named) return { kind: 'class', class: named };
  const owner = vendorNamed(line);
  if (owner) return { kind: 'vendor', vendor: owner };

  const words = wordsOf(line);
  const sure = asked ? 1 : evidence(text, termsOf(words));
  const numbers = readNumbers(text);
  const codes = usable(numbers.codes, via, sure);
  const mentions = mentionsIn(words, new Set(codes));
  const compared = comparedIn(words, mentions);
  if (compared.length > 1 && (clear(mentions, words) || sure >= 0.2)) return { kind: 'comparison', codes: compared };

  const [code = backed(numbers)] = codes;
  if (code !== undefined) return one(code, numbers.rest, words);
  const [found] = numbers.classes;
  if (found !== undefined) return { kind: 'class', class: found };
  return guess(numbers.rest, mentions, sure, via);
}

/** Whether codes are named beyond doubt: by a number, by a name of several words, or by nothing but names. */
const clear = (mentions: readonly Mention[], words: readonly string[]): boolean =>
  mentions.some(({ by }) => by === 'number' || by === 'name') ||
  mentions.reduce((sum, { from, to }) => sum + to - from, 0) >= words.length - 2;

/** A number that is near to nothing, but belongs to what the other words speak of: "using 200 for no data found". */
function backed({ codes, rest }: Numbers): string | undefined {
  const open = codes.filter(({ points }) => points > 0);
  const [hit] = open.length > 0 ? rank(rest, []) : [];
  return hit && hit.confidence >= 0.5 ? open.find(({ code }) => hit.found.codes.includes(code))?.code : undefined;
}

/** One code was named: what of it is asked, and whose. */
function one(code: string, rest: string, words: readonly string[]): Intent {
  const entries = byCode(code);
  if (entries.length === 0) return { kind: 'unknown', code };
  const facet = facetOf(rest);
  const vendor = words.map(vendorCalled).find((id) => entries.some((entry) => entry.vendor === id));
  return { kind: 'status', code, ...(facet && { facet }), ...(vendor && { vendor }) };
}
