/** `npm run bench`: what all the data and the index add to a start, beside MiniSearch and the names of `statuses`. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const dist = new URL('../dist/src/', import.meta.url);
if (!existsSync(dist)) {
  console.error('There is no build to start: run `npm run build`.');
  process.exit(2);
}

const load = (path: string): string => `await import(${JSON.stringify(new URL(path, dist).href)})`;
/** The code that reads words, and Node's files, would be there without any data. */
const code = `await import('node:fs'); const { termsOf } = ${load('understand/words/terms.js')}; ${load('understand/words/normalise.js')};`;
const ours = `
  ${load('registry/registry.js')};
  const { ready } = ${load('registry/search.js')};
  const { speakers } = ${load('understand/speakers.js')};
  ready(); speakers(); termsOf(['email', 'already', 'taken']);`;
const peer = `
  const { default: MiniSearch } = await import('minisearch');
  const { default: statuses } = await import('statuses');
  const index = new MiniSearch({ fields: ['name'] });
  index.addAll(Object.entries(statuses.message).map(([code, name]) => ({ id: Number(code), name })));`;

/** Milliseconds that a new process takes to load and make ready what comes after the code before it. */
function start(script: string, before = ''): number {
  const timed = `${before} const began = performance.now(); ${script} console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', timed], { encoding: 'utf8' }));
}

const rounds = 25;
// With the code that reads words and finds them counted too, and without it.
const took = { all: [] as number[], data: [] as number[], peer: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  took.peer.push(start(peer));
  took.all.push(start(`${code} ${ours}`));
  took.data.push(start(ours, code));
}
const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]): number => sorted(times)[rounds >> 1] ?? 0;
const line = (name: string, times: readonly number[]): void =>
  console.log(
    `${name.padEnd(30)} median ${median(times).toFixed(1)} ms   least ${(sorted(times)[0] ?? 0).toFixed(1)} ms   ` +
      `${(median(times) / median(took.peer)).toFixed(1)} × peer (${median(took.peer).toFixed(1)} ms)`,
  );
line('start: data, index and code', took.all);
line('start: data and index alone', took.data);
