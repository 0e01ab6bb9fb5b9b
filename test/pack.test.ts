/** A build keeps data as JSON: it must give what the sources give. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { heads } from '../src/registry/heads.js';
import { postings } from '../src/registry/postings.js';
import { situations } from '../src/registry/situations/all.js';
import { statuses } from '../src/registry/statuses.js';
import { speakers } from '../src/understand/speakers.js';
import { phrases } from '../src/understand/words/language.js';

const root = join(import.meta.dirname, '..');
const built = mkdtempSync(join(tmpdir(), 'http-status-bot-build-'));
const load = (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(join(built, 'src', path)).href);

beforeAll(() => {
  writeFileSync(join(built, 'package.json'), '{"type":"module"}');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', built]);
  execFileSync(process.execPath, [join(built, 'src/pack.js')]);
}, 120_000);

/** Calls what a packed module exports. */
function call(exported: unknown, ...args: readonly unknown[]): unknown {
  if (typeof exported !== 'function') throw new Error('not a function');
  return exported(...args);
}

describe('what a build keeps', () => {
  it('entries, each by its number, and their heads', async () => {
    const { entryAt } = await load('registry/entries.js');
    expect(statuses.map((_, number) => call(entryAt, number))).toEqual(statuses);
    expect(call((await load('registry/heads.js')).heads)).toEqual(heads());
  });

  it('situations, each by its number', async () => {
    const { situationAt } = await load('registry/situations/texts.js');
    expect(situations.map((_, number) => call(situationAt, number))).toEqual(situations);
    expect(call(situationAt, situations.length)).toBeUndefined();
    expect(call(situationAt, -1)).toBeUndefined();
    expect(call(situationAt, 3)).toBe(call(situationAt, 3));
  });

  it('the index', async () => {
    const kept = await load('registry/postings.js');
    expect(call(kept.postings)).toEqual(postings());
  });

  it('phrases, and the names of software', async () => {
    expect(call((await load('understand/words/language.js')).phrases)).toEqual(phrases());
    expect(call((await load('understand/speakers.js')).speakers)).toEqual(speakers());
  });

  it('is plain data: the code of the entries is not loaded', () => {
    for (const path of ['registry/heads.js', 'registry/postings.js', 'understand/speakers.js'])
      expect(/^import /m.test(readFileSync(join(built, 'src', path), 'utf8')), path).toBe(false);
  });
});
