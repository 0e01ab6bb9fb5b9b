/** `npm run bench`: what all the data and the index add to a start, beside MiniSearch and the names of `statuses`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../src/bundle.js';

// Below `node_modules`, for packages are found from there.
const folder = new URL('../node_modules/.cache/http-status-bot/', import.meta.url);

/** The address of a program, built as ours is. */
async function built(name: string): Promise<string> {
  const own = new URL(`${name}/`, folder);
  await bundle(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), fileURLToPath(own));
  writeFileSync(new URL('package.json', own), '{"type":"module"}');
  return new URL(`${name}.js`, own).href;
}

/** Milliseconds that a new process takes to load a module. */
function start(address: string): number {
  const timed = `const began = performance.now(); await import(${JSON.stringify(address)}); console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', timed], { encoding: 'utf8' }));
}

const programs = {
  // What Node takes to load any module at all, and its files, which every program of ours reads.
  nothing: 'data:text/javascript,import "node:fs"',
  peer: await built('peer'),
  ours: await built('data'),
};
type Name = keyof typeof programs;

const rounds = 25;
const took: Readonly<Record<Name, number>>[] = [];
for (let round = 0; round < rounds; round += 1)
  took.push({ nothing: start(programs.nothing), peer: start(programs.peer), ours: start(programs.ours) });

const sorted = (name: Name): readonly number[] => took.map((one) => one[name]).toSorted((a, b) => a - b);
const median = (name: Name): number => sorted(name)[rounds >> 1] ?? 0;
const least = (name: Name): number => sorted(name)[0] ?? 0;
const line = (label: string, name: Name): void =>
  console.log(
    `${label.padEnd(30)} median ${median(name).toFixed(1)} ms   least ${least(name).toFixed(1)} ms   ` +
      `growth ${(median(name) - median('nothing')).toFixed(1)} ms   ${(median(name) / median('peer')).toFixed(1)} × peer`,
  );
line('start: an empty module', 'nothing');
line('start: MiniSearch (peer)', 'peer');
line('start: data, index and code', 'ours');
