/** `npm run bench`: what all the data and the index add to a start, beside MiniSearch and the names of `statuses`. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const built = new URL('../dist/src/registry/search.js', import.meta.url);
if (!existsSync(built)) {
  console.error('There is no build to start: run `npm run build`.');
  process.exit(2);
}

const ours = `const { ready } = await import(${JSON.stringify(built.href)}); ready();`;
const peer = `
  const { default: MiniSearch } = await import('minisearch');
  const { default: statuses } = await import('statuses');
  const index = new MiniSearch({ fields: ['name'] });
  index.addAll(Object.entries(statuses.message).map(([code, name]) => ({ id: Number(code), name })));`;

/** Milliseconds that a new process takes to load and make ready. */
function start(script: string): number {
  const timed = `const began = performance.now(); ${script} console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', timed], { encoding: 'utf8' }));
}

const rounds = 25;
const took = { ours: [] as number[], peer: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  took.peer.push(start(peer));
  took.ours.push(start(ours));
}
const [least = 0, median = 0] = [0, rounds >> 1].map((at) => took.ours.sort((a, b) => a - b)[at]);
const peerMedian = took.peer.sort((a, b) => a - b)[rounds >> 1] ?? 1;
console.log(
  `data and index, at a start     median ${median.toFixed(0)} ms   least ${least.toFixed(0)} ms   ` +
    `${(median / peerMedian).toFixed(1)} × peer (${peerMedian.toFixed(0)} ms)`,
);
