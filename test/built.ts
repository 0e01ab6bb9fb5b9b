/** Builds the program, as a release is built. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundle } from '../src/bundle.js';

const root = join(import.meta.dirname, '..');

export interface Built {
  /** The file to start. */
  readonly main: string;
  /** What went into which file. */
  readonly files: Metafile['outputs'];
  readonly remove: () => void;
}

export async function built(): Promise<Built> {
  // Inside the project, for packages are found from there.
  const folder = mkdtempSync(join(root, 'node_modules/.http-status-bot-'));
  const { outputs } = await bundle(join(root, 'src/main.ts'), folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return { main: join(folder, 'main.js'), files: outputs, remove: () => rmSync(folder, { recursive: true }) };
}
