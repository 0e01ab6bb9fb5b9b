/** The real bot on the local Discord: every door, every code. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { discord } from '../../../src/adapters/discord/connect.js';
import type { Stop } from '../../../src/core/adapter.js';
import { createBot } from '../../../src/core/bot.js';
import { statuses } from '../../../src/registry/statuses.js';
import { type FakeDiscord, fakeDiscord } from '../../fakes/discord/discord.js';
import { person } from '../../fakes/discord/person.js';
import { readMessage } from '../../fakes/discord/reading.js';
import { rememberingLog } from '../../fakes/log.js';

let world: FakeDiscord;
let stop: Stop;
const log = rememberingLog();

beforeAll(async () => {
  world = await fakeDiscord();
  stop = await discord({ token: world.token, apiUrl: world.apiUrl }).start(createBot(commands), log);
});
afterAll(async () => {
  await stop();
  await world.stop();
  expect(world.refused).toEqual([]);
  expect(log.lines.filter((line) => /^\["(warn|error)"/.test(line))).toEqual([]);
});

const buttons = (message: Awaited<ReturnType<ReturnType<typeof person>['slash']>>['message']) =>
  message.components.flatMap((row) => row.components).filter((part) => part.custom_id && part.type === 2);

it('answers every code, with a source to open', async () => {
  const alice = person(world);
  for (const code of new Set(statuses.map((status) => status.code).filter((written) => /^\d{3}/.test(written)))) {
    const { message, text } = await alice.slash('http', { query: code });
    expect(text).toContain(code);
    expect(JSON.stringify(message)).toContain('"url":"https://');
  }
});

it('answers every button of a card, and the buttons of those answers', async () => {
  const alice = person(world);
  const { message } = await alice.slash('http', { query: '415', private: true });
  for (const { label = '' } of buttons(message)) {
    const next = await alice.click(message, label);
    expect(next.text, label).not.toContain('earlier version');
    for (const further of buttons(next.message))
      expect((await alice.click(next.message, further.label ?? '')).text).not.toBe('');
  }
});

it('offers codes while typing', async () => {
  const alice = person(world);
  expect((await alice.type('http', 'query', 'too man'))[0]).toMatchObject({ name: expect.stringContaining('429') });
  const most = await alice.type('http', 'query', '');
  expect(most.length).toBeGreaterThan(5);
  for (const { name, value } of most) {
    const [byName, byValue] = [await alice.slash('http', { query: name }), await alice.slash('http', { query: value })];
    expect(byName.text, name).toBe(byValue.text);
  }
});

it('explains a message, a form and a mention with a paste', async () => {
  const paste = 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD\n';
  const alice = person(world);
  expect(await alice.menu('Explain HTTP codes', { content: paste })).toMatchObject({
    alone: true,
    text: expect.stringContaining('405'),
  });
  expect((await alice.fill(await alice.open('http-explain'), paste)).text).toContain('405');
  alice.say(`<@${world.botId}> ${paste}`);
  await expect.poll(() => world.posted.length).toBe(1);
  expect(readMessage(world.posted[0] ?? {})).toContain('405');
});

it.each(['@everyone', '<!channel>', '0x194', 'constructor', '\u{1F600}', 'a'.repeat(6000), '432', '41'])(
  'tells the asker alone of %s',
  async (query) => {
    expect((await person(world).slash('http', { query })).alone).toBe(true);
  },
);
