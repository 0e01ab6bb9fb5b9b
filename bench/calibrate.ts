/** `npm run calibrate`: fits the gate's weights to the tables in test/eval by logistic regression, and writes them. */
import { writeFileSync } from 'node:fs';
import { isHelp, isSmallTalk, isThanks } from '../src/understand/chatter.js';
import { reasons } from '../src/understand/gate.js';
import { readMessage } from '../src/understand/message.js';
import { looksLikePaste } from '../src/understand/paste.js';
import { whole } from '../src/understand/whole.js';
import { byNumber, sideBySide } from '../test/eval/by-number.js';
import { chatter } from '../test/eval/chatter.js';
import { everyday } from '../test/eval/everyday.js';
import { holdout, holdoutChatter } from '../test/eval/holdout.js';
import { choices, comparisons, groups, numbered, symptoms } from '../test/eval/questions.js';
import { smallTalk } from '../test/eval/small-talk.js';
import { supportTalk } from '../test/eval/support-talk.js';
import { techTalk } from '../test/eval/tech-talk.js';

interface Row {
  readonly reasons: readonly number[];
  readonly terms: readonly string[];
  readonly wanted: 0 | 1;
}

let names: readonly string[] = [];

/** What the gate sees of a message; nothing where the message is one thing as a whole. */
function rowOf(text: string, wanted: 0 | 1): readonly Row[] {
  if (isHelp(text) || isThanks(text) || isSmallTalk(text) || looksLikePaste(text) || whole(text)) return [];
  const message = readMessage(text, false);
  const all = reasons(message);
  names = Object.keys(all);
  return [{ reasons: Object.values(all), terms: [...message.terms], wanted }];
}

const questions = [
  ...choices,
  ...symptoms,
  ...numbered,
  ...comparisons,
  ...groups,
  ...holdout,
  ...everyday,
  ...byNumber,
  ...sideBySide,
].flatMap(([text]) => rowOf(text, 1));
const talk = [...chatter, ...holdoutChatter, ...smallTalk, ...techTalk, ...supportTalk].flatMap((text) =>
  rowOf(text, 0),
);
const rows = [...questions, ...talk];

const rounds = 1_500;
/** Keeps weights small that few rows speak for; words are many, and each is in few. */
const restraint = { reason: 0.000_2, word: 0.000_2 };
/** A word of less weight is left out: it changes nothing. */
const least = 0.1;

let weights: readonly number[] = names.map(() => 0);
const words = new Map<string, number>();

function likelihoodOf({ reasons, terms }: Row): number {
  let sum = 0;
  for (const [i, reason] of reasons.entries()) sum += reason * (weights[i] ?? 0);
  for (const term of terms) sum += words.get(term) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

for (let round = 0; round < rounds; round += 1) {
  const slopes = names.map(() => 0);
  const wordSlopes = new Map<string, number>();
  for (const row of rows) {
    const missed = row.wanted - likelihoodOf(row);
    for (const [i, reason] of row.reasons.entries()) slopes[i] = (slopes[i] ?? 0) + missed * reason;
    for (const term of row.terms) wordSlopes.set(term, (wordSlopes.get(term) ?? 0) + missed);
  }
  weights = weights.map((weight, i) => weight + (slopes[i] ?? 0) / rows.length - restraint.reason * weight);
  for (const [term, slope] of wordSlopes) {
    const weight = words.get(term) ?? 0;
    words.set(term, weight + slope / rows.length - restraint.word * weight);
  }
}
for (const [term, weight] of words) if (Math.abs(weight) < least) words.delete(term);

const line = (name: string, weight: number): string =>
  `  ${/^[a-z][a-z\d]*$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`;
writeFileSync(
  new URL('../src/understand/weights.ts', import.meta.url),
  `/** What speaks for answering a message, and what against it. Fitted by \`npm run calibrate\` to the tables in test/eval, not by hand. */

/** By what is known of the message as a whole. */
export const weights = {
${names.map((name, i) => line(name, weights[i] ?? 0)).join('\n')}
} as const;

/** By what is said in it: stems, and \`=\` before a meaning. */
export const words = {
${[...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([term, weight]) => line(term, weight))
  .join('\n')}
} as const;
`,
);

for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const spoken = questions.filter((row) => likelihoodOf(row) >= bar).length / questions.length;
  const silent = talk.filter((row) => likelihoodOf(row) < bar).length / talk.length;
  console.log(
    `at ${bar}: answers ${spoken.toFixed(3)} of ${questions.length}, silent at ${silent.toFixed(3)} of ${talk.length}`,
  );
}
