/** A build keeps data as JSON: it must answer as the sources do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../src/bundle.js';
import { situations } from '../src/registry/situations/all.js';
import { statuses } from '../src/registry/statuses.js';
import { chatter } from './eval/chatter.js';
import { everyday } from './eval/everyday.js';
import { start } from './program.js';

const root = join(import.meta.dirname, '..');
// Inside the project, for packages are found from there.
const built = mkdtempSync(join(root, 'node_modules/.http-status-bot-'));
let files: Metafile['outputs'] = {};

beforeAll(async () => {
  ({ outputs: files } = await bundle(join(root, 'src/main.ts'), built));
  writeFileSync(join(built, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(built, { recursive: true }));

/** What the program answers to each text, as it would be sent. */
async function answers(texts: readonly string[], via: string, main?: string): Promise<readonly string[]> {
  const lines = texts.map((text) => JSON.stringify({ text, via })).join('\n');
  const program = start(['--json-lines', '--as', 'discord'], {}, lines, main);
  await program.ended;
  expect(program.err()).toBe('');
  return program.out().trim().split('\n');
}

describe('what a build keeps', () => {
  it.each([
    ['every entry', 'command', statuses.map(({ code, vendor = '' }) => `${code} ${vendor}`)],
    ['every situation', 'command', situations.map(({ asks: [ask = ''] }) => ask)],
    ['what people say', 'mention', [...everyday.map(([text]) => text), ...chatter]],
  ])('%s', async (_, via, texts) => {
    const own = await answers(texts, via, join(built, 'main.js'));
    expect(own).toHaveLength(texts.length);
    expect(own).toEqual(await answers(texts, via));
  });

  it('is plain data: what the data is made of is left out', () => {
    const modules = Object.values(files).flatMap(({ inputs }) => Object.keys(inputs));
    expect(modules).toContain('src/registry/registry.ts');
    expect(modules.filter((path) => /registry\/codes|situations\/(all|missing)|elsewhere/.test(path))).toEqual([]);
  });

  it('answers without loading a platform', () => {
    const loaded = (file: string): readonly string[] => [
      file,
      ...(files[file]?.imports ?? []).flatMap(({ path, kind }) => (kind === 'import-statement' ? loaded(path) : [])),
    ];
    const main = Object.keys(files).find((file) => basename(file) === 'main.js') ?? '';
    expect(loaded(main)).toContain('picocolors');
    expect(loaded(main).filter((path) => /^(discord\.js|@slack|dotenv|pino|zod)/.test(path))).toEqual([]);
  });
});
