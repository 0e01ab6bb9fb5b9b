/** Codes written as numbers: which of them count, and what of a single one is asked. */
import { byCode, vendorCalled } from '../registry/registry.js';
import type { Hit } from '../registry/search.js';
import { situationOf } from '../registry/situations/index.js';
import { facetOf } from './facets.js';
import type { Intent } from './intent.js';
import type { Numbers } from './numbers.js';
import { rank } from './rank.js';
import { isChoosing } from './signs.js';

/** A number that is near to nothing, but belongs to what the other words speak of: "we still return 200 for an empty result list". */
export function backed({ codes, rest }: Numbers): string | undefined {
  const open = codes.filter(({ points }) => points > 0);
  const [hit] = open.length > 0 ? rank(rest, []) : [];
  return hit && hit.confidence >= 0.5 ? open.find(({ code }) => hit.found.codes.includes(code))?.code : undefined;
}

/** Whether a code is the one that should not be: "bad parameters should not result in a 500". */
const denied = (code: string, text: string): boolean =>
  new RegExp(
    [
      `\\b(?:should|must|shall)(?: ?n[o’']?t| never)\\b.{0,40}\\b${code}\\b`,
      `(?:^|[.:;,!?] |please )\\W*(?:do ?n[o’']t|never) (?:return|send|respond|answer|throw|give)\\b.{0,20}\\b${code}\\b`,
      `\\b(?:and|,) not (?:an? |with |as |just |http |status |code )*${code}\\b`,
      `\\b${code}\\b[^,.;]{0,30}\\b(?:should|must|shall)(?: ?n[o’']?t| never) be\\b`,
    ].join('|'),
    'i',
  ).test(text.slice(0, 2_000));

/** What an answer does, as who complains of it puts it. */
const answering =
  '(?:returns|returned|returning|gives|gave|leads to|[a-z]{3,}s (?:return|give|answer|respond)|responds|responded|answers|results in|reported as|throws)';

/** Whether a code is complained about: it is called wrong, or stands for what another class is for. */
function wrongly(code: string, right: string, text: string): boolean {
  const read = text.slice(0, 2_000);
  if (
    /\b(?:wrong|improper|incorrect|inappropriate|misleading) (?:http )?(?:status|return|response|error|result)\b/i.test(
      read,
    )
  )
    return true;
  const answered = new RegExp(`\\b${answering}\\b.{0,30}\\b${code}\\b`, 'i').test(read);
  // Who asks why wants the code explained.
  if (/^\W*why\b/i.test(read)) return false;
  // A success for what failed; "internal server error" for what the client did.
  if (code.startsWith('2'))
    return (
      /^[45]/.test(right) &&
      (answered ||
        new RegExp(`^\\W*(?:http )?(?:status )?(?:code )?${code}\\b.{0,30}\\b(?:when|on|for|after)\\b`, 'i').test(
          read,
        ) ||
        new RegExp(`\\b${code}\\b.{0,30}\\b(?:despite|although|(?:even )?though|even (?:if|when|with))\\b`, 'i').test(
          read,
        ))
    );
  return code === '500' && right.startsWith('4') && answered && !/\b(?:why|fix|help)\b/i.test(read);
}

/** Says no more of a code than its number does: that it was returned, as an error. */
const returned =
  /\b(?:return|throw|give|produce|cause|get|result in|lead to|respond with|fail with)\w* (?:an? |the )?(?:http )?(?:internal )?(?:server )?(?:errors?\b)?/gi;

/** What was said beside the code and its own name. */
const besides = (code: string, rest: string): string =>
  byCode(code)
    .flatMap(({ name, oldNames = [] }) => [name, ...oldNames])
    .reduce((line, name) => line.replace(new RegExp(name.replace(/[^\p{L}\p{N}]+/gu, '.{1,3}'), 'i'), ' '), rest)
    .replace(returned, ' ');

/**
 * "Should I return 404 for an empty list?" names a code and asks about a situation, "502 upstream prematurely closed
 * connection" says what happened: where the situation is clear and the code is one of those it speaks of, it is the answer.
 */
function chosen(code: string, text: string, rest: string): Intent | undefined {
  const hits = rank(besides(code, rest), []);
  const unwanted = denied(code, text);
  // What should not be answered is not what the situation comes to.
  const other = ({ found: { situation, codes } }: Hit): boolean =>
    situation !== undefined && codes[0] !== code && !(code.startsWith('2') && codes[0].startsWith('2'));
  const hit = unwanted ? hits.find(other) : hits[0];
  const situation = hit?.found.situation === undefined ? undefined : situationOf(hit.found.situation);
  if (!hit || !situation) return undefined;
  // Words that speak of the code nearly as much do not speak against it.
  const itself = hits.some(({ found, confidence }) => found.codes[0] === code && confidence >= hit.confidence * 0.75);
  const wrong = !itself && wrongly(code, situation.codes[0], text);
  if (hit.confidence < (unwanted || (wrong && code.startsWith('2')) ? 0.35 : 0.75)) return undefined;
  const meant =
    unwanted || wrong
      ? situation.codes[0] !== code
      : situation.saidBy === undefined
        ? isChoosing(text) && [...situation.codes, situation.runnerUp?.code].includes(code)
        : situation.codes[0] === code;
  return meant
    ? { kind: 'situation', situation: situation.id, others: [{ code, confidence: hit.confidence }] }
    : undefined;
}

/** "Is it 401 or 403 when the token expired?": the situation that decides between the codes, where it is clear. */
export function decidedBy(codes: readonly string[], rest: string): string | undefined {
  const [hit] = rank(rest, []);
  const situation = hit?.found.situation === undefined ? undefined : situationOf(hit.found.situation);
  if (!hit || !situation || situation.saidBy !== undefined || hit.confidence < 0.55) return undefined;
  return codes.includes(situation.codes[0]) ? situation.id : undefined;
}

/** One code was named: what of it is asked, and whose. */
export function one(code: string, text: string, rest: string, words: readonly string[]): Intent {
  const entries = byCode(code);
  if (entries.length === 0) return { kind: 'unknown', code };
  const facet = facetOf(besides(code, rest).toLowerCase());
  const vendor = words.map(vendorCalled).find((id) => entries.some((entry) => entry.vendor === id));
  const status: Intent = { kind: 'status', code, ...(facet && { facet }), ...(vendor && { vendor }) };
  return chosen(code, text, rest) ?? status;
}
