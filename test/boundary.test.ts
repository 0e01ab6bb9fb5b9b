/** Who may import whom, read off the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is `import()` or of types alone: neither loads anything at start. */
  readonly lazy: boolean;
}

const imports: readonly Import[] = sources.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'/gms),
    ...text.matchAll(/^(import)\s+'([^']+)'/gm),
    ...text.matchAll(/\b(import)\(\s*'([^']+)'\s*\)/g),
  ];
  return found.map(([, kind, target = '']) => ({
    from,
    to: target.startsWith('.') ? relative(root, resolve(root, dirname(from), target)).replace(/\.js$/, '.ts') : target,
    lazy: kind === 'import' || kind?.trim() === 'type',
  }));
});

const within = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const offending = (wrong: (one: Import) => boolean): string[] =>
  imports.filter(wrong).map(({ from, to }) => `${from} imports ${to}`);

describe('boundaries', () => {
  it('finds the imports it is about', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ to, lazy }) => to === 'discord.js' && lazy)).toBe(true);
    expect(imports.some(({ to, lazy }) => to === '@slack/bolt' && lazy)).toBe(true);
  });

  it('the core is pure: it imports itself alone, and nothing from Node or npm', () => {
    const core = within('src/core');
    expect(offending(({ from, to }) => core(from) && !core(to))).toEqual([]);
  });

  it('what answers never reaches for a platform, the file system or the environment', () => {
    const pure = ['src/registry', 'src/understand', 'src/transcript', 'src/answers', 'commands'].map(within);
    const allowed = ['src/core', 'src/registry', 'src/understand', 'src/transcript', 'src/answers', 'commands'].map(
      within,
    );
    const libraries = new Set(['minisearch']);
    expect(
      offending(({ from, to }) => pure.some((is) => is(from)) && !allowed.some((is) => is(to)) && !libraries.has(to)),
    ).toEqual([]);
    for (const file of sources.filter((source) => pure.some((is) => is(source)) || within('src/core')(source))) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
        /\bprocess\.(?:env|argv|exit|std|cwd|hrtime|on)|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/,
      );
    }
  });

  it('an adapter knows the core and itself: no command, no registry, no answer, no other adapter', () => {
    for (const name of ['discord', 'slack', 'terminal']) {
      const own = within(`src/adapters/${name}`);
      const wrong = offending(
        ({ from, to }) => own(from) && /^(src|commands)\//.test(to) && !own(to) && !within('src/core')(to),
      );
      expect(
        wrong.filter((line) => !line.includes('/manifest-file.ts')),
        name,
      ).toEqual([]);
    }
  });

  it('nothing imports an adapter but the entry', () => {
    const adapters = within('src/adapters');
    const entry = new Set(['src/main.ts', 'src/serve.ts']);
    expect(offending(({ from, to }) => adapters(to) && !adapters(from) && !entry.has(from))).toEqual([]);
  });

  it('each SDK stays in its adapter, and is loaded only when it connects', () => {
    const sdk = (to: string): 'discord' | 'slack' | undefined =>
      /^(discord|@discordjs)/.test(to) ? 'discord' : /^@slack\//.test(to) ? 'slack' : undefined;
    expect(offending(({ from, to }) => sdk(to) !== undefined && !from.startsWith(`src/adapters/${sdk(to)}/`))).toEqual(
      [],
    );
    expect(offending(({ to, lazy }) => sdk(to) !== undefined && !lazy)).toEqual([]);
  });
});
