/** The program as a newcomer starts it: words, pipes, files, wrong usage. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { elsewhere, start } from './program.js';

const trace = pathToFileURL(join(import.meta.dirname, 'trace-loads.mjs')).href;

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Run> {
  const program = start(args, env, input);
  const status = await program.ended;
  return { status, out: program.out(), err: program.err() };
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

  it('loads no SDK for an answer, and nothing that only the platforms need', async () => {
    const { out, err } = await run(['415'], '', { NODE_OPTIONS: `--import ${trace}` });
    expect(out).toContain('415 Unsupported Media Type');
    expect(err).toContain('picocolors');
    expect(err).not.toMatch(/node_modules\/(discord\.js|@slack|dotenv|pino|zod|ws)\//);
  });

  it('says what to do about a half-configured platform, without a stack or a secret', async () => {
    const { status, err, out } = await run([], '', { SLACK_BOT_TOKEN: 'xoxb-secret-value' });
    expect(status).toBe(2);
    expect(err).toMatch(/^SLACK_APP_TOKEN is missing/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err + out).not.toContain('secret-value');
  });
});
