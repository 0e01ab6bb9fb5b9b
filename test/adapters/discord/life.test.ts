/** Logging in to the local Discord, registering there, being refused, and stopping. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discord } from '../../../src/adapters/discord/connect.js';
import { Refusal, type Stop } from '../../../src/core/adapter.js';
import { createBot } from '../../../src/core/bot.js';
import { type FakeDiscord, fakeDiscord } from '../../fakes/discord/discord.js';
import { person } from '../../fakes/discord/person.js';
import { type Remembered, rememberingLog } from '../../fakes/log.js';
import { smallBot } from './bot.js';

let world: FakeDiscord;
let log: Remembered;
const stops: Stop[] = [];

beforeEach(async () => {
  world = await fakeDiscord();
  log = rememberingLog();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await world.stop();
});

async function start(
  more: { token?: string; guildId?: string; patience?: number } = {},
  bot = smallBot,
): Promise<Stop> {
  const stop = await discord({ token: world.token, apiUrl: world.apiUrl, ...more }).start(bot, log);
  stops.push(stop);
  return stop;
}

async function refusal(more: { token?: string; guildId?: string; patience?: number }): Promise<string> {
  const error: unknown = await start(more).then(
    () => 'it started',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  const message = error instanceof Refusal ? error.message : '';
  expect(message).not.toContain('\n');
  expect([message, ...log.lines].join()).not.toContain(world.token);
  return message;
}

const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('logging in', () => {
  it('asks for no privileged intent, nor for guilds', async () => {
    await start();
    expect(world.gateway.intents()).toBe((1 << 9) | (1 << 12));
  });
  it('shows the invite link', async () => {
    await start();
    expect(log.lines.join()).toContain(`client_id=${world.applicationId}&scope=bot+applications.commands`);
  });
  it('opens as many shards as Discord recommends', async () => {
    await world.stop();
    world = await fakeDiscord(1, 2);
    await start();
    expect(world.gateway.seen.identifies).toBe(2);
  });
  it('with a wrong token is refused in a line that says what to do', async () => {
    expect(await refusal({ token: 'wrong.token.given' })).toMatch(/DISCORD_TOKEN.*Reset Token/);
  });
  it('with a token the gateway does not know is refused alike', async () => {
    world.gateway.welcome = { close: 4004 };
    expect(await refusal({})).toMatch(/DISCORD_TOKEN/);
  });
  it('with intents the gateway does not grant is refused', async () => {
    world.gateway.welcome = { close: 4014 };
    expect(await refusal({})).toMatch(/intents/);
  });
  it('fails when Discord answers with errors only', async () => {
    for (let i = 0; i < 5; i += 1) world.fail({ path: /gateway/, with: { status: 500 } });
    expect(await refusal({})).toMatch(/500/);
  });
  it.each([
    ['refuses', 'refuse' as const],
    ['closes with 4002', { close: 4002 }],
    ['says nothing', 'silent' as const],
  ])('to a gateway that %s ends after a while, and is not tried any more', async (_, welcome) => {
    world.gateway.welcome = welcome;
    expect(await refusal({ patience: 900 })).toMatch(/has not let us in/);
    const { connects } = world.gateway.seen;
    world.gateway.welcome = 'open';
    await quiet(1300);
    expect(world.gateway.seen.connects).toBe(connects);
    expect(world.gateway.seen.identifies).toBe(0);
  });
});

describe('registering', () => {
  const everywhere = () => `/applications/${world.applicationId}/commands`;

  it('puts the commands in place once, and leaves them alone when they are', async () => {
    await start();
    expect(world.puts).toEqual([everywhere()]);
    expect(world.refused).toEqual([]);
    await (await start())();
    expect(world.puts).toHaveLength(1);
    expect(log.lines.join()).toContain('registered already');
  });
  it('puts them again when one has changed', async () => {
    await (await start())();
    const [first, ...rest] = smallBot.commands;
    if (!first) throw new Error('the small bot has commands');
    await start({}, createBot([{ ...first, description: 'Another' }, ...rest]));
    expect(world.puts).toHaveLength(2);
  });
  it('is for one server where one is named', async () => {
    await start({ guildId: world.guildId });
    expect(world.puts).toEqual([`/applications/${world.applicationId}/guilds/${world.guildId}/commands`]);
  });
  it('for a server the bot is not in is refused with the link that adds it', async () => {
    expect(await refusal({ guildId: '999999999999999999' })).toContain('https://discord.com/oauth2/authorize');
  });
  it('that fails leaves the bot answering', async () => {
    await (await start())();
    for (let i = 0; i < 5; i += 1) world.fail({ path: /commands$/, with: { status: 500 } });
    await start();
    expect((await person(world).slash('status', { words: '415' })).text).toContain('415');
    expect(log.lines.join()).toContain('could not be registered');
  });
});

describe('stopping', () => {
  const file = () => ({
    id: '1000000000000000001',
    filename: 'slow.txt',
    size: 3,
    content_type: 'text/plain',
    url: new URL('/files/slow.txt', world.apiUrl).href,
  });

  it('finishes what is in hand, and takes nothing new', async () => {
    const stop = await start();
    world.files.set('/files/slow.txt', { body: '404', wait: 400 });
    const asked = person(world).menu('Explain this', { attachments: [file()] });
    await quiet(50);
    const stopped = stop();
    const after = person(world).slash('status', { words: '415' }, 600);
    expect((await asked).text).toContain('404 Not Found');
    await stopped;
    await expect(after).rejects.toThrow('no answer');
  });
  it('does not wait for ever', async () => {
    const stop = await start();
    world.fail({ path: /callback$/, with: { status: 500 }, wait: 8000 });
    const asked = person(world).slash('status', { words: '415' });
    asked.catch(() => {});
    await quiet(50);
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(4500);
  });
  it('ends the connection, also one that is being opened again', async () => {
    const stop = await start();
    world.gateway.welcome = 'refuse';
    world.gateway.drop();
    await quiet(200);
    await stop();
    const { connects } = world.gateway.seen;
    world.gateway.welcome = 'open';
    await quiet(1300);
    expect(world.gateway.seen).toMatchObject({ connects, resumes: 0 });
  });
});

describe('a connection closed for good', () => {
  it('is told to the operator', async () => {
    await start();
    world.gateway.close(4004);
    await expect.poll(() => log.lines.join()).toContain('closed the connection for good');
  });
});
