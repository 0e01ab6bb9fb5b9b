/** `npm run eval`: how well questions are understood, on the table of this project and, where it is there, on a shared one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { measure } from '../test/eval/measure.js';

const percent = (ok: number, of: number): string => `${((100 * ok) / of).toFixed(1).padStart(5)} %  (${ok} of ${of})`;

for (const { name, ok, of, missed } of measure()) {
  console.log(`${name.padEnd(34)} ${percent(ok, of)}`);
  if (process.argv.includes('--failures')) for (const text of missed) console.log(`    ${text}`);
}

const shared = new URL('../../shared/eval/', import.meta.url);
const score = new URL('score.mjs', shared);
if (existsSync(score)) {
  console.log('\nshared table');
  const program = ['npx', 'tsx', 'src/main.ts', '--json-lines'];
  const { status } = spawnSync('node', [score.pathname, new URL('dev', shared).pathname, '--', ...program], {
    stdio: ['ignore', 'inherit', 'ignore'],
    cwd: new URL('..', import.meta.url),
  });
  process.exitCode = status ?? 1;
}
