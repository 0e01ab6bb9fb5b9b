/** A build keeps data as JSON: it must answer as the sources do. */
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situations } from '../src/registry/situations/all.js';
import { statuses } from '../src/registry/statuses.js';
import { type Built, built } from './built.js';
import { chatter } from './eval/chatter.js';
import { everyday } from './eval/everyday.js';
import { start } from './program.js';

let program: Built;

beforeAll(async () => {
  program = await built();
});
afterAll(() => program.remove());

/** What the program answers to each text, as it would be sent. */
async function answers(texts: readonly string[], via: string, main?: string): Promise<readonly string[]> {
  const lines = texts.map((text) => JSON.stringify({ text, via })).join('\n');
  const run = start(['--json-lines', '--as', 'discord'], {}, lines, main);
  await run.ended;
  expect(run.err()).toBe('');
  return run.out().trim().split('\n');
}

describe('what a build keeps', () => {
  it.each([
    ['every entry', 'command', statuses.map(({ code, vendor = '' }) => `${code} ${vendor}`)],
    ['every situation', 'command', situations.map(({ asks: [ask = ''] }) => ask)],
    ['what people say', 'mention', [...everyday.map(([text]) => text), ...chatter]],
  ])('%s', async (_, via, texts) => {
    const [own, sources] = [await answers(texts, via, program.main), await answers(texts, via)];
    expect(own).toHaveLength(texts.length);
    expect(own.filter((answer, i) => answer !== sources[i])).toEqual([]);
  });

  it('is plain data: what the data is made of is left out', () => {
    const modules = Object.values(program.files).flatMap(({ inputs }) => Object.keys(inputs));
    expect(modules).toContain('src/registry/registry.ts');
    expect(modules.filter((path) => /registry\/codes|situations\/(all|missing)|elsewhere/.test(path))).toEqual([]);
  });

  it('answers without loading a platform', () => {
    const loaded = (file: string): readonly string[] => [
      file,
      ...(program.files[file]?.imports ?? []).flatMap(({ path, kind }) =>
        kind === 'import-statement' ? loaded(path) : [],
      ),
    ];
    const main = Object.keys(program.files).find((file) => basename(file) === 'main.js') ?? '';
    expect(loaded(main)).toContain('picocolors');
    expect(loaded(main).filter((path) => /^(discord\.js|@slack|dotenv|pino|zod)/.test(path))).toEqual([]);
  });
});
