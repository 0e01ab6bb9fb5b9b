/** The last step: no code was named, so the words are searched for, and what is found is as sure as it is. */
import type { Via } from '../core/command.js';
import { byCode, vendorCalled } from '../registry/registry.js';
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
const named = { number: 0.6, name: 0.5, word: 0.4, 'common word': 0 } as const;

function withNames(hits: readonly Hit[], mentions: readonly Mention[]): readonly Hit[] {
  const raised = hits.map((hit) => {
    const mention = mentions.find(({ code }) => code === hit.found.codes[0]);
    if (!mention) return hit;
    return { ...hit, confidence: 1 - (1 - hit.confidence) * (1 - named[mention.by]) };
  });
  const missing = mentions.filter(
    ({ code, by }) => by !== 'common word' && !raised.some((hit) => hit.found.codes[0] === code),
  );
  return [
    ...raised,
    ...missing.map(({ code, by }): Hit => ({ found: { codes: [code] }, confidence: named[by], mass: plenty })),
  ].sort((a, b) => b.confidence - a.confidence);
}

/** As sure as this, one answer is given. */
const enough = 0.55;

/** How much has to be found before anything is said: a message that does not speak of HTTP has to hit hard. */
function bar(sure: number, via: Via): number {
  if (via === 'command') return 0.25;
  if (sure >= 0.6) return 0.3;
  if (sure >= 0.4) return 0.36;
  return sure >= 0.2 ? 0.43 : 0.68;
}

// Three rare words in common say something; one may be chance.
const plenty = 8;

/** A hit counts less when little was said. */
const strength = ({ confidence, mass }: Hit): number => confidence * Math.min(1, mass / plenty) ** 0.5;

/** What belongs to one vendor is meant only where the vendor is named, or its very words. */
function byOwner(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  const owners = new Set(words.map(vendorCalled));
  return hits.map((hit) => {
    const [code] = hit.found.codes;
    if (hit.found.situation !== undefined) return hit;
    const [entry] = byCode(code);
    if (!entry?.vendor || owners.has(entry.vendor)) return hit;
    return { ...hit, confidence: hit.confidence * (code.includes('.') ? 0.7 : 0.85) };
  });
}

/** What the words come closest to. `sure`: how much the text speaks of HTTP, from 0 to 1. */
export function guess(text: string, mentions: readonly Mention[], sure: number, via: Via): Intent {
  const words = mendedWords(text);
  const hits = withNames(byOwner(search(termsOf(words), 24), words), mentions);
  const [first] = hits;
  const asked = via === 'command';
  if (!first || (asked ? first.confidence : strength(first)) < bar(sure, via)) {
    if (!asked && sure < 0.4) return { kind: 'chat', thanks: false };
    return {
      kind: 'none',
      near: guessesOf(hits.slice(0, 6))
        .slice(0, 3)
        .map(({ code }) => code),
    };
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
