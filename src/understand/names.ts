/** Finds codes in a text, by number or by name, in the order they stand. */
import { entries } from '../registry/registry.js';
import { normalise, wordsOf } from './words/normalise.js';

/** A code that a text names. */
export interface Mention {
  readonly code: string;
  /** The first word of it, and the word after it. */
  readonly from: number;
  readonly to: number;
  /** A number or a name of several words is meant; `Forbidden` mostly is; `created` may be just a word. */
  readonly by: 'number' | 'name' | 'word' | 'common word';
}

const common = new Set([
  'ok',
  'found',
  'created',
  'accepted',
  'continue',
  'processing',
  'gone',
  'locked',
  'unused',
  'overloaded',
  'crashed',
  'forbidden page',
]);

const people = /^(?:users?|people|persons?|visitors?|members?|clients?|callers?|guests?|customers?)$/;

interface Name {
  readonly words: readonly string[];
  readonly code: string;
  /** Whether a vendor made it up: its words may then be any words. */
  readonly vendors: boolean;
}

let names: ReadonlyMap<string, readonly Name[]> | undefined;

function build(): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  const owned = new Set<string>();
  for (const { code, name, oldNames = [], standing, vendor } of entries) {
    // Only who owns a number names it: what others call it may be any words, such as "Request Failed".
    const another = owned.has(code);
    owned.add(code);
    if (another || standing === 'not-a-status' || code.includes('.')) continue;
    for (const each of [name, ...oldNames]) {
      const words = wordsOf(normalise(each.replace(/\(.*\)/, '')));
      const first = words[0];
      if (first === undefined) continue;
      const named: Name = { words, code, vendors: vendor !== undefined };
      const alike = found.get(first);
      if (alike) alike.push(named);
      else found.set(first, [named]);
    }
  }
  for (const alike of found.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Whether a name stands at a place, or its plural: "permanent redirects". */
const stands = (name: readonly string[], words: readonly string[], at: number): boolean =>
  name.every((part, i) => {
    const word = words[at + i];
    return word === part || (i > 0 && i === name.length - 1 && word === `${part}s`);
  });

/** Every code named in these words. `numbers` are the digits that are codes here. */
export function mentionsIn(words: readonly string[], numbers: ReadonlySet<string>): readonly Mention[] {
  names ??= build();
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const digits = /^(?:http)?(\d{3})s?$/.exec(word)?.[1];
    if (digits !== undefined && numbers.has(digits)) {
      found.push({ code: digits, from: at, to: at + 1, by: 'number' });
      at += 1;
      continue;
    }
    const name = names.get(word)?.find((each) => stands(each.words, words, at));
    if (name) {
      const to = at + name.words.length;
      const single = name.words.length === 1;
      // "Hide it from unauthorized users": said of people, it names no code.
      const said = single && (common.has(word) || people.test(words[to] ?? ''));
      const by = name.vendors || said ? 'common word' : single ? 'word' : 'name';
      // "404 Not Found" names one code twice.
      const last = found.at(-1);
      if (last?.code === name.code && last.to === at) found[found.length - 1] = { ...last, to };
      else found.push({ code: name.code, from: at, to, by });
      at = to;
    } else at += 1;
  }
  return found;
}
