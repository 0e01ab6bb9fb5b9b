/** Words → intent. Reads top to bottom: each step is a file of its own, and the first that is sure decides. */
import type { StatusClass } from '../core/answer.js';
import type { Via } from '../core/command.js';
import { classOf } from '../registry/registry.js';
import { situationOf } from '../registry/situations/index.js';
import { isHelp, isSmallTalk, isThanks } from './chatter.js';
import { classSpoken } from './classes.js';
import { backed, decidedBy, one } from './codes.js';
import { enough, kindOf, likelihood } from './gate.js';
import { guess, near } from './guess.js';
import type { Intent } from './intent.js';
import { type Message, readMessage } from './message.js';
import type { Mention } from './names.js';
import { onlyRedirect, onlyVendor } from './only.js';
import { looksLikePaste, saidInBody } from './paste.js';
import { suggest } from './suggest.js';
import { whole } from './whole.js';

export { suggest };

/** What these words mean. A message someone pointed at is a paste, and so is what looks like one. */
export function understand(text: string, via: Via): Intent {
  const bare = text
    // Full-width digits and letters are the same ones.
    .normalize('NFKC')
    .replace(/<[@#!&][^>\s]{0,60}>/g, ' ')
    .replace(/(?<=\b\d{3})(vs?|or)(?=\d{3}\b)/gi, ' $1 ')
    .replace(via === 'command' ? /^\s*(?:\/http(?=\s|$)|http(?=\s+\d|\s*$))/i : /^\s*\/http(?=\s|$)/i, '')
    .trim();
  if (via === 'message') return { kind: 'transcript', text };
  if (!looksLikePaste(bare)) return understandQuestion(bare, via);
  const said = saidInBody(bare);
  const intent = said === undefined ? undefined : understandQuestion(`api error response: ${said}`, via);
  return intent?.kind === 'situation' ? intent : { kind: 'transcript', text };
}

/** The same, for what is known to be no paste. */
export function understandQuestion(text: string, via: Via): Intent {
  const asked = via === 'command';
  if (isHelp(text)) return { kind: 'help' };
  if (isThanks(text)) return { kind: 'chat', thanks: true };
  if (!asked && isSmallTalk(text)) return { kind: 'chat', thanks: false };
  const entire = whole(text);
  if (entire) return entire;

  const message = readMessage(text, asked);
  if (!asked) {
    if (ofEverything(message)) return { kind: 'none', near: near(message.hits) };
    if (likelihood(message) < enough[kindOf(message)])
      return speaksOfHttp(message) ? { kind: 'none', near: near(message.hits) } : { kind: 'chat', thanks: false };
  }
  const { words, numbers, codes, mentions, compared } = message;
  if (compared.length > 1 && (clear(mentions, words) || asked)) {
    const situation = decidedBy(compared, numbers.rest);
    const [right] =
      situation === undefined || !/\bor\b/.test(words.join(' ')) ? [] : (situationOf(situation)?.codes ?? []);
    const codes = right === undefined ? compared : [right, ...compared.filter((code) => code !== right)];
    return { kind: 'comparison', codes, ...(situation !== undefined && { situation }) };
  }
  const [code = backed(numbers)] = codes;
  if (code !== undefined) return one(code, text, numbers.rest, words);
  const statusClass = numbers.classes[0] ?? classSpoken(words.join(' '));
  // "Return 5xx when upstream is unreachable": what happened says which one.
  if (statusClass !== undefined && (numbers.classes.length > 1 || !within(statusClass, message)))
    return { kind: 'class', class: statusClass };
  if (onlyRedirect(words)) return { kind: 'class', class: '3xx' };
  const vendor = onlyVendor(words);
  if (vendor !== undefined) return { kind: 'vendor', vendor };
  const guessed = guess(message);
  return asked && guessed.kind === 'none' ? (begun(text) ?? guessed) : guessed;
}

/** Whether the words clearly come to one code of a class. */
const within = (statusClass: StatusClass, { hits: [hit] }: Message): boolean =>
  hit !== undefined &&
  (hit.confidence >= 0.8 || (hit.confidence >= 0.6 && hit.kinds >= 2)) &&
  classOf(hit.found.codes[0]) === statusClass;

/** Whether a message is about HTTP by its own words: then it was not understood, and is no chatter. */
const speaksOfHttp = ({ signs }: Message): boolean => signs.plain + signs.choosing + signs.method + signs.fields > 0;

/** Whether it is a log that names no status: such a one has words of everything. */
const ofEverything = ({ pasted, hits: [hit] }: Message): boolean =>
  pasted && hit !== undefined && hit.confidence < 0.5 && hit.cover < 0.4;

/** What a half-typed name may become. */
function begun(text: string): Intent | undefined {
  if (!/^[a-z\d][a-z\d ]*$/i.test(text)) return undefined;
  const begin = suggest(text, 12).filter(({ code }) => !code.includes('.'));
  const names = begin.filter(({ hint }) => hint === undefined);
  const [first, ...others] = names;
  if (!first) return undefined;
  // What the letters may have to do with comes after the names that begin so.
  const more = [...others, ...begin.filter(({ hint }) => hint !== undefined)].slice(0, 3);
  if (others.length === 0) return { kind: 'status', code: first.code };
  return { kind: 'several', guesses: [first, ...more].map(({ code }) => ({ code, confidence: 0.3 })) };
}

/** Whether codes are named beyond doubt: by a number, by a name of several words, or by nothing but names. */
const clear = (mentions: readonly Mention[], words: readonly string[]): boolean =>
  mentions.some(({ by }) => by === 'number' || by === 'name') ||
  mentions.reduce((sum, { from, to }) => sum + to - from, 0) >= words.length - 2;
