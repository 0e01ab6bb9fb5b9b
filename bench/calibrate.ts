/** `npm run calibrate`: fits the gate's weights to the tables in test/eval by logistic regression, and writes them. */
import { writeFileSync } from 'node:fs';
import { isHelp, isSmallTalk, isThanks } from '../src/understand/chatter.js';
import { kindOf, reasons } from '../src/understand/gate.js';
import { readMessage } from '../src/understand/message.js';
import { looksLikePaste } from '../src/understand/paste.js';
import { whole } from '../src/understand/whole.js';
import { byNumber, sideBySide } from '../test/eval/by-number.js';
import { chatter } from '../test/eval/chatter.js';
import { everyday } from '../test/eval/everyday.js';
import { holdout, holdoutChatter } from '../test/eval/holdout.js';
import { numberTalk } from '../test/eval/number-talk.js';
import { choices, comparisons, groups, numbered, symptoms } from '../test/eval/questions.js';
import { smallTalk } from '../test/eval/small-talk.js';
import { supportTalk } from '../test/eval/support-talk.js';
import { techTalk } from '../test/eval/tech-talk.js';
import { wordTalk } from '../test/eval/word-talk.js';

interface Row {
  readonly kind: 'number' | 'words';
  readonly reasons: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
  readonly wanted: 0 | 1;
}

/** What the gate sees of a message; nothing where the message is one thing as a whole. */
function rowOf(text: string, wanted: 0 | 1): readonly Row[] {
  if (isHelp(text) || isThanks(text) || isSmallTalk(text) || looksLikePaste(text) || whole(text)) return [];
  const message = readMessage(text, false);
  const seen = new Map(Object.entries(reasons(message)));
  return [{ kind: kindOf(message), reasons: seen, terms: message.terms, wanted }];
}

const rows = [
  ...[
    ...choices,
    ...symptoms,
    ...numbered,
    ...comparisons,
    ...groups,
    ...holdout,
    ...everyday,
    ...byNumber,
    ...sideBySide,
  ]
    .map(([text]) => text)
    .flatMap((text) => rowOf(text, 1)),
  ...[...chatter, ...holdoutChatter, ...smallTalk, ...techTalk, ...supportTalk, ...numberTalk, ...wordTalk].flatMap(
    (text) => rowOf(text, 0),
  ),
];

const rounds = 1_500;
/** Keeps weights small that few rows speak for; words are many, and each is in few. */
const restraint = { reason: 0.000_2, term: 0.000_3 };
/** A word of less weight is left out: it changes nothing. */
const least = 0.1;

type Weights = Readonly<Record<'reasons' | 'terms', Map<string, number>>>;

function likelihoodOf({ reasons, terms }: Row, weights: Weights): number {
  let sum = 0;
  for (const [name, reason] of reasons) sum += reason * (weights.reasons.get(name) ?? 0);
  for (const term of terms) sum += weights.terms.get(term) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by gradient ascent, always with the same result. */
function fitted(known: readonly Row[]): Weights {
  const weights: Weights = { reasons: new Map(), terms: new Map() };
  for (let round = 0; round < rounds; round += 1) {
    const slopes: Weights = { reasons: new Map(), terms: new Map() };
    for (const row of known) {
      const missed = (row.wanted - likelihoodOf(row, weights)) / known.length;
      for (const [name, reason] of row.reasons)
        slopes.reasons.set(name, (slopes.reasons.get(name) ?? 0) + missed * reason);
      for (const term of row.terms) slopes.terms.set(term, (slopes.terms.get(term) ?? 0) + missed);
    }
    const step = (kept: Map<string, number>, slope: Map<string, number>, held: number): void => {
      for (const [name, by] of slope) kept.set(name, (kept.get(name) ?? 0) * (1 - held) + by);
    };
    step(weights.reasons, slopes.reasons, restraint.reason);
    step(weights.terms, slopes.terms, restraint.term);
  }
  for (const [term, weight] of weights.terms) if (Math.abs(weight) < least) weights.terms.delete(term);
  for (const [name, weight] of weights.reasons) if (Math.abs(weight) < 0.005) weights.reasons.delete(name);
  return weights;
}

const all = {
  number: fitted(rows.filter(({ kind }) => kind === 'number')),
  words: fitted(rows.filter(({ kind }) => kind === 'words')),
};

/** Names and weights by turns, in lines of a readable length. */
function listed(weights: Iterable<readonly [string, number]>): string {
  const lines = [''];
  for (const [name, weight] of weights) {
    const pair = `${name} ${Number(weight.toFixed(2))}`;
    if (`${lines.at(-1)} ${pair}`.length > 112) lines.push('');
    lines.push([lines.pop(), pair].filter(Boolean).join(' '));
  }
  return `\`${lines.map((line) => `\n      ${line}`).join('')}\n    \``;
}

const table = ({ reasons, terms }: Weights): string =>
  `{
    reasons: ${listed(reasons)},
    terms: ${listed([...terms].sort(([a], [b]) => (a < b ? -1 : 1)))},
  }`;

writeFileSync(
  new URL('../src/understand/weights.ts', import.meta.url),
  `/**
 * What speaks for answering a message, and what against it: the reasons of \`gate.ts\`, and the terms in it, which are
 * stems, or meanings behind \`=\`; each with its weight. Fitted by \`npm run calibrate\` to the tables in test/eval, not by
 * hand. Plain data, so that a build can keep it, and text, for that is read faster than thousands of pairs.
 */
export const weights = {
  // Of a message with a number that may be a code.
  number: ${table(all.number)},
  // Of a message without one.
  words: ${table(all.words)},
} as const satisfies Record<string, Record<'reasons' | 'terms', string>>;
`,
);

for (const kind of ['number', 'words'] as const) {
  const own = rows.filter((row) => row.kind === kind);
  const likely = own.map((row) => ({ wanted: row.wanted, likely: likelihoodOf(row, all[kind]) }));
  for (const bar of [0.4, 0.5, 0.6, 0.7]) {
    const questions = likely.filter(({ wanted }) => wanted === 1);
    const talk = likely.filter(({ wanted }) => wanted === 0);
    const spoken = questions.filter((each) => each.likely >= bar).length / questions.length;
    const silent = talk.filter((each) => each.likely < bar).length / talk.length;
    console.log(
      `${kind} at ${bar}: answers ${spoken.toFixed(3)} of ${questions.length}, silent at ${silent.toFixed(3)} of ${talk.length}`,
    );
  }
}
