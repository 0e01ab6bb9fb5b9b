/** The program as a newcomer starts it: words, pipes, files, wrong usage. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** A folder without .env, so that a developer's own does not start a bot here. */
const elsewhere = mkdtempSync(join(tmpdir(), 'http-status-bot-'));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'src/main.ts'), ...args],
    {
      cwd: elsewhere,
      env: { PATH: process.env.PATH ?? '', ...env },
    },
  );
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

const paste = 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n';

describe('in the terminal', () => {
  it.each([['/http 415'], ['415'], ['unsupported media type']])('answers %s', async (words) => {
    const { status, out, err } = await run([words]);
    expect(out).toMatch(/^415 Unsupported Media Type\n/);
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('joins words that come apart', async () => {
    expect((await run(['401', 'vs', '403'])).out).toContain('403 Forbidden');
  });

  it('ends with 1 when nothing is found', async () => {
    const { status, out } = await run(['432']);
    expect(out).toContain('treat it as 400');
    expect(status).toBe(1);
  });

  it.each([[['--nonsense']], [['--as', 'irc', '415']], [['--file', 'no-such-file']], [[]]])(
    'ends with 2 on wrong usage: %j',
    async (args) => {
      const { status, out, err } = await run(args);
      expect(out).toBe('');
      expect(err).not.toBe('');
      expect(err).not.toMatch(/^\s+at /m);
      expect(status).toBe(2);
    },
  );

  it('explains what is piped in, and what a file holds', async () => {
    const piped = await run([], paste);
    expect(piped.out).toContain('Try again after 30 seconds');
    expect(piped.status).toBe(0);
    const file = join(elsewhere, 'paste.log');
    writeFileSync(file, paste);
    expect((await run(['--file', file])).out).toBe(piped.out);
    expect((await run(['--file', '-'], paste)).out).toBe(piped.out);
  });

  it.each(['discord', 'slack', 'json'])('prints the payload --as %s', async (as) => {
    const { out, status } = await run(['--as', as, '/http 415']);
    expect(JSON.stringify(JSON.parse(out))).toContain('415 Unsupported Media Type');
    expect(status).toBe(0);
  });

  it('reads JSON Lines and writes one line each, in order', async () => {
    const lines = [
      '{"text":"/http 415","via":"command"}',
      'not json',
      '{"text":"401 vs 403","via":"mention"}',
      '{"text":"HTTP/1.1 503 Service Unavailable","via":"message"}',
      '{"text":"5xx","via":"command"}',
      '{"text":"415","via":"telepathy"}',
    ];
    const { out, status } = await run(['--json-lines'], `${lines.join('\n')}\n`);
    const read = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(read).toMatchObject([
      { kind: 'found', codes: [415], title: '415 Unsupported Media Type' },
      { kind: 'refused', codes: [] },
      { kind: 'found', codes: [401, 403] },
      { kind: 'found', codes: [503] },
      { kind: 'found', codes: [], class: '5xx' },
      { kind: 'refused', codes: [] },
    ]);
    expect(status).toBe(2);
  });

  it('loads no SDK for an answer', async () => {
    const { out } = await run(['415'], '', { NODE_DEBUG: 'module', NODE_V8_COVERAGE: '' });
    expect(out).toContain('415');
    const { err } = await run(['415'], '', { NODE_DEBUG: 'esm' });
    expect(err).not.toMatch(/node_modules\/(discord\.js|@slack|dotenv|pino|zod)\//);
  });

  it('says what to do about a half-configured platform, without a stack or a secret', async () => {
    const { status, err, out } = await run([], '', { SLACK_BOT_TOKEN: 'xoxb-secret-value' });
    expect(status).toBe(2);
    expect(err).toMatch(/^SLACK_APP_TOKEN is missing/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err + out).not.toContain('secret-value');
  });
});
