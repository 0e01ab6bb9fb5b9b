/** The small chat: prompt, answers, Tab, exit. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/adapters/terminal/connect.js';
import { bot } from '../../ask.js';

/** Types into a chat, and gives what stood on the screen and the exit status. */
async function typing(...keys: readonly string[]) {
  const [input, out] = [new PassThrough(), new PassThrough()];
  let shown = '';
  out.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const ended = chat(bot, 'Hello.', input, out, { NO_COLOR: '1' });
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const status = await ended;
  return { shown, status };
}

describe('chat', () => {
  it('greets, answers and ends', async () => {
    const { shown, status } = await typing('/http 415\r', 'exit\r');
    expect(shown).toMatch(/^Hello\.\n/);
    expect(shown).toContain('415 Unsupported Media Type');
    expect(status).toBe(0);
  });

  it('completes what can mean one code', async () => {
    expect((await typing('teap\t', '\r', 'exit\r')).shown).toContain("418 I'm a teapot");
  });

  it('shows what else it could mean, and leaves the line as it is', async () => {
    const { shown } = await typing('cf 52\t', '2\r', 'exit\r');
    expect(shown).toContain('520 Web Server Returned an Unknown Error');
    // An answer follows its title with an empty line; the list of choices does not.
    expect(shown).toContain('522 Connection Timed Out\n\n');
  });

  it('ends when input does', async () => {
    const [input, out] = [new PassThrough(), new PassThrough()];
    out.resume();
    input.end();
    expect(await chat(bot, 'Hello.', input, out, {})).toBe(0);
  });
});
