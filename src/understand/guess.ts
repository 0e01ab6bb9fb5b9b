/** The last step: no code was named, so the words are searched for, and what is found is as sure as it is. */
import type { Via } from '../core/command.js';
import { byCode } from '../registry/registry.js';
import { type Hit, knows, search, vocabulary } from '../registry/search.js';
import type { Guess, Intent } from './intent.js';
import type { Mention } from './names.js';
import { mend, type Vocabulary, vocabularyOf } from './typos.js';
import { normalise, wordsOf } from './words/normalise.js';
import { stem } from './words/stem.js';
import { isKnownWord, knownWords, termsOf } from './words/terms.js';

let known: Vocabulary | undefined;

/** The words of a text with typing errors mended. */
export function mendedWords(text: string): readonly string[] {
  known ??= vocabularyOf(new Set([...knownWords(), ...[...vocabulary()].filter((term) => !term.startsWith('='))]));
  const all = known;
  return wordsOf(normalise(text)).map((word) =>
    isKnownWord(word) || knows(stem(word)) ? word : (mend(word, all) ?? mend(stem(word), all) ?? word),
  );
}

// How much a name that stands in the text adds to what is not yet sure.
const named = { number: 0.6, name: 0.5, word: 0.35, 'common word': 0 } as const;

function withNames(hits: readonly Hit[], mentions: readonly Mention[]): readonly Hit[] {
  const raised = hits.map((hit) => {
    const mention = mentions.find(({ code }) => code === hit.found.codes[0]);
    if (!mention) return hit;
    return { ...hit, confidence: 1 - (1 - hit.confidence) * (1 - named[mention.by]) };
  });
  const missing = mentions.filter(
    ({ code, by }) => by !== 'common word' && !raised.some((hit) => hit.found.codes[0] === code),
  );
  return [...raised, ...missing.map(({ code, by }): Hit => ({ found: { codes: [code] }, confidence: named[by] }))].sort(
    (a, b) => b.confidence - a.confidence,
  );
}

/** As sure as this, one answer is given. */
const enough = 0.62;
/** Less sure than this is nothing; between the two, the likely ones are offered. */
const least = { command: 0.3, mention: 0.42 } as const;

/** What the words come closest to. `sure`: how much the text speaks of HTTP, from 0 to 1. */
export function guess(text: string, mentions: readonly Mention[], sure: number, via: Via): Intent {
  const hits = withNames(search(termsOf(mendedWords(text)), 12), mentions);
  const [first] = hits;
  const asked = via === 'command';
  // A message that does not speak of HTTP has to hit hard.
  const bar = asked ? least.command : least.mention + (1 - sure) * 0.5;
  if (!first || first.confidence < bar) {
    if (!asked && sure < 0.4) return { kind: 'chat', thanks: false };
    return { kind: 'none', near: [...new Set(hits.slice(0, 3).map((hit) => hit.found.codes[0]))] };
  }
  const guesses = guessesOf(hits.filter((hit) => hit.confidence >= first.confidence * 0.6));
  if (first.confidence >= enough || guesses.length === 1) {
    if (first.found.situation !== undefined)
      return { kind: 'situation', situation: first.found.situation, others: guesses.slice(1, 4) };
    if (first.confidence >= 0.85 || guesses.length === 1) return { kind: 'status', code: first.found.codes[0] };
  }
  return { kind: 'several', guesses: guesses.slice(0, 3) };
}

/** Hits as guesses, each code once. */
function guessesOf(hits: readonly Hit[]): readonly Guess[] {
  const guesses = new Map<string, Guess>();
  for (const { found, confidence } of hits) {
    const [code] = found.codes;
    if (guesses.has(code) || byCode(code).length === 0) continue;
    guesses.set(code, { code, confidence, ...(found.situation !== undefined && { situation: found.situation }) });
  }
  return [...guesses.values()];
}
