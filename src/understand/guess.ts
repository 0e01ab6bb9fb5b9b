/** The last step: no code was named, so the words are searched for, and what is found is as sure as it is. */
import type { Via } from '../core/command.js';
import { byCode, vendorCalled } from '../registry/registry.js';
import { type Hit, knows, search, vocabulary } from '../registry/search.js';
import { situationOf, situations } from '../registry/situations/index.js';
import type { VendorId } from '../registry/vendors.js';
import type { Guess, Intent } from './intent.js';
import type { Mention } from './names.js';
import { mend, type Vocabulary, vocabularyOf } from './typos.js';
import { normalise, wordsOf } from './words/normalise.js';
import { stem } from './words/stem.js';
import { isKnownWord, knownWords } from './words/terms.js';

let known: Vocabulary | undefined;

/** The words of a text with typing errors mended. */
export function mendedWords(text: string): readonly string[] {
  known ??= vocabularyOf(new Set([...knownWords(), ...[...vocabulary()].filter((term) => !term.startsWith('='))]));
  const all = known;
  return wordsOf(normalise(text)).map((word) => {
    const bare = stem(word);
    if (isKnownWord(word) || knows(bare)) return word;
    return mend(word, all, 1) ?? mend(bare, all, 1) ?? mend(word, all, 2) ?? mend(bare, all, 2) ?? word;
  });
}

// How much a name that stands in the text adds to what is not yet sure.
const named = { number: 0.6, name: 0.5, word: 0.4, 'common word': 0 } as const;

function withNames(hits: readonly Hit[], mentions: readonly Mention[]): readonly Hit[] {
  const raised = hits.map((hit) => {
    const mention = mentions.find(({ code }) => code === hit.found.codes[0]);
    if (!mention) return hit;
    const confidence = 1 - (1 - hit.confidence) * (1 - named[mention.by]);
    return { ...hit, confidence, mass: Math.max(hit.mass, named[mention.by] * plenty) };
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

// Three rare words in common say something; one may be chance.
const plenty = 8;

/** A hit counts less when little was said. */
const strength = ({ confidence, mass }: Hit): number => confidence * Math.min(1, mass / plenty) ** 0.5;

/** How strong a hit has to be, by how much the message speaks of HTTP: the less, the harder it has to hit. */
const bars: readonly (readonly [sure: number, strength: number])[] = [
  [0.6, 0.2],
  [0.45, 0.25],
  [0.3, 0.33],
  [0.2, 0.44],
  [0.1, 0.53],
  [0, 0.62],
];

/** Whether a hit is sure enough to speak. */
function speaks(hit: Hit, sure: number, via: Via): boolean {
  if (via === 'command') return hit.confidence >= 0.2;
  const [, least] = bars.find(([from]) => sure >= from) ?? [0, 1];
  if (strength(hit) >= least && (sure >= 0.2 || hit.mass >= 6)) return true;
  // The very words of some software need nothing beside them.
  const quoted = hit.found.situation !== undefined && situationOf(hit.found.situation)?.saidBy !== undefined;
  return quoted && hit.confidence >= 0.93;
}

/** How much less likely a code is meant whose owner is not named, or which is out of use. */
function standingOf(code: string, owners: ReadonlySet<VendorId | undefined>): number {
  const [entry] = byCode(code);
  if (!entry) return 1;
  const inUse = entry.standing === 'registered' || entry.standing === 'unofficial' ? 1 : 0.75;
  const named = entry.vendor === undefined || owners.has(entry.vendor) ? 1 : code.includes('.') ? 0.7 : 0.85;
  return inUse * named;
}

/** Whether a code is the invention of one vendor who is not named. */
function madeUp(code: string, owners: ReadonlySet<VendorId | undefined>): boolean {
  const entries = byCode(code);
  return (
    /^\d{3}$/.test(code) && entries.every(({ standing, vendor }) => standing === 'unofficial' && !owners.has(vendor))
  );
}

const general = new Set(
  'and other services servers framework security rest core the resource owner native data browsers fetch requests go client python java node tools'.split(
    ' ',
  ),
);
const speakers = new Map(
  situations.flatMap(({ id, saidBy }) =>
    saidBy === undefined
      ? []
      : [[id, wordsOf(normalise(saidBy)).filter((word) => word.length > 1 && !general.has(word))] as const],
  ),
);
const software: ReadonlySet<string> = new Set([...speakers.values()].flat());

/** What one piece of software says is meant where it is named, and less where another is. */
function saidBy(situation: string, words: ReadonlySet<string>, anyNamed: boolean): number {
  const names = speakers.get(situation);
  if (!names) return 1;
  if (names.some((name) => words.has(name))) return 1.12;
  return anyNamed ? 0.82 : 0.95;
}

/** Weighs hits by whose words they are. */
function likelier(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  const owners = new Set(words.map(vendorCalled));
  const all = new Set(words);
  const anyNamed = words.some((word) => software.has(word));
  return hits.map((hit) => {
    const { codes, situation } = hit.found;
    const factor =
      situation === undefined
        ? standingOf(codes[0], owners)
        : saidBy(situation, all, anyNamed) * (madeUp(codes[0], owners) ? 0.88 : 1);
    return { ...hit, confidence: Math.min(1, hit.confidence * factor) };
  });
}

/** What a text may mean, best first. */
export function rank(text: string, mentions: readonly Mention[]): readonly Hit[] {
  const words = mendedWords(text);
  return withNames(likelier(search(words, 24), words), mentions);
}

/** What the words come closest to. `sure`: how much the text speaks of HTTP, from 0 to 1. */
export function guess(text: string, mentions: readonly Mention[], sure: number, via: Via): Intent {
  const hits = rank(text, mentions);
  const [first] = hits;
  const asked = via === 'command';
  if (!first || !speaks(first, sure, via)) {
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
    // A situation says more than the code it ends with.
    const situation = hits.find(
      ({ found, confidence }) =>
        found.situation !== undefined &&
        found.codes[0] === first.found.codes[0] &&
        confidence >= first.confidence * 0.85,
    )?.found.situation;
    if (situation !== undefined) return { kind: 'situation', situation, others: beside(guesses, first) };
    if (first.confidence >= 0.85 || guesses.length === 1) return { kind: 'status', code: first.found.codes[0] };
  }
  return { kind: 'several', guesses: guesses.slice(0, 3) };
}

/** What else may well have been meant beside the first. */
const beside = (guesses: readonly Guess[], first: Hit): readonly Guess[] =>
  guesses.slice(1, 4).filter(({ confidence }) => confidence >= first.confidence * 0.72);

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
