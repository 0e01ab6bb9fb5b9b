/** Starts the program as a process of its own, in a folder without .env. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
/** The program's working folder. */
export const elsewhere = mkdtempSync(join(tmpdir(), 'http-status-bot-'));

export interface Program {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts it; `input` is what is piped in, `main` another file to start than the sources. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
  main = join(root, 'src/main.ts'),
): Program {
  const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, main, ...args], {
    cwd: elsewhere,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // A program that ends before it has read everything is no error of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, out: () => out, err: () => err, ended };
}
