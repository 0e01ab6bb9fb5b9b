/** `npm run bench`: how long an answer takes, beside a plain MiniSearch over the names of the npm package `statuses`. */
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import statuses from 'statuses';
import { ready } from '../src/registry/search.js';
import { suggest, understand } from '../src/understand/understand.js';
import { chatter } from '../test/eval/chatter.js';
import { choices, symptoms } from '../test/eval/questions.js';

const questions = [...choices, ...symptoms].map(([text]) => text);
const keystrokes = questions.slice(0, 40).flatMap((text) => Array.from({ length: 24 }, (_, i) => text.slice(0, i + 1)));

interface Timing {
  readonly median: number;
  readonly worst: number;
}

/** Milliseconds per call, after the engine has warmed up. */
function time(texts: readonly string[], call: (text: string) => unknown, rounds = 20): Timing {
  for (let round = 0; round < 5; round += 1) for (const text of texts) call(text);
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const began = performance.now();
      call(text);
      took.push(performance.now() - began);
    }
  }
  took.sort((a, b) => a - b);
  return { median: took[took.length >> 1] ?? 0, worst: took[Math.floor(took.length * 0.99)] ?? 0 };
}

const began = performance.now();
ready();
const built = performance.now() - began;

const peer = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
const peerBegan = performance.now();
peer.addAll(Object.entries(statuses.message).map(([code, name]) => ({ id: Number(code), name: String(name) })));
const peerBuilt = performance.now() - peerBegan;

const byPeer = time(questions, (text) => peer.search(text, { fuzzy: 0.2, prefix: true }));
const line = (name: string, { median, worst }: Timing): void =>
  console.log(
    `${name.padEnd(30)} median ${median.toFixed(3)} ms   99 % under ${worst.toFixed(3)} ms   ` +
      `${(median / byPeer.median).toFixed(1)} × peer`,
  );

line('MiniSearch over names (peer)', byPeer);
line(
  'a question, typed after /http',
  time(questions, (text) => understand(text, 'command')),
);
line(
  'a question, in a mention',
  time(questions, (text) => understand(text, 'mention')),
);
line(
  'chatter, in a mention',
  time(chatter, (text) => understand(text, 'mention')),
);
line(
  'a keystroke',
  time(keystrokes, (text) => suggest(text, 25), 3),
);
console.log(
  `index made from the sources in ${built.toFixed(1)} ms; a build keeps it made (peer: ${peerBuilt.toFixed(1)} ms)`,
);
