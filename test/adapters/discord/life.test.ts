/** Logging in to the local Discord, registering there, being refused, and stopping: each test has a Discord of its own. */
import { describe, expect, it, type TestContext } from 'vitest';
import { discord } from '../../../src/adapters/discord/connect.js';
import { Refusal, type Stop } from '../../../src/core/adapter.js';
import { createBot } from '../../../src/core/bot.js';
import { fakeDiscord } from '../../fakes/discord/discord.js';
import type { Welcome } from '../../fakes/discord/gateway.js';
import { person } from '../../fakes/discord/person.js';
import { rememberingLog } from '../../fakes/log.js';
import { smallBot } from './bot.js';

interface Config {
  readonly token?: string;
  readonly guildId?: string;
  readonly patience?: number;
}

/** A local Discord with so many shards, and what happens there; all of it ends with the test. */
async function scene({ onTestFinished, expect: its }: TestContext, shards = 1) {
  const world = await fakeDiscord(1, shards);
  const log = rememberingLog();
  const stops: Stop[] = [];
  onTestFinished(async () => {
    for (const stop of stops) await stop();
    await world.stop();
  });

  async function start(more: Config = {}, bot = smallBot): Promise<Stop> {
    const stop = await discord({ token: world.token, apiUrl: world.apiUrl, ...more }).start(bot, log);
    stops.push(stop);
    return stop;
  }

  async function refusal(more: Config = {}): Promise<string> {
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
  /** Waits until it is so. */
  const until = (so: () => boolean) => its.poll(so, { timeout: 5000, interval: 20 }).toBe(true);
  /** Waits until the bot has asked for something. */
  const requested = (path: string) => until(() => world.requests.some((request) => request.includes(path)));
  return { world, log, start, refusal, until, requested };
}

const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.concurrent('logging in', () => {
  it('asks for no privileged intent, nor for guilds', async (context) => {
    const { world, start } = await scene(context);
    await start();
    expect(world.gateway.intents()).toBe((1 << 9) | (1 << 12));
  });
  it('shows the invite link', async (context) => {
    const { world, log, start } = await scene(context);
    await start();
    expect(log.lines.join()).toContain(`client_id=${world.applicationId}&scope=bot+applications.commands`);
  });
  it('opens as many shards as Discord recommends', async (context) => {
    const { world, start } = await scene(context, 2);
    await start();
    expect(world.gateway.seen.identifies).toBe(2);
  });
  it('with a wrong token is refused in a line that says what to do', async (context) => {
    const { refusal } = await scene(context);
    expect(await refusal({ token: 'wrong.token.given' })).toMatch(/DISCORD_TOKEN.*Reset Token/);
  });
  it('with a token the gateway does not know is refused alike', async (context) => {
    const { world, refusal } = await scene(context);
    world.gateway.welcome = { close: 4004 };
    expect(await refusal({})).toMatch(/DISCORD_TOKEN/);
  });
  it('with intents the gateway does not grant is refused', async (context) => {
    const { world, refusal } = await scene(context);
    world.gateway.welcome = { close: 4014 };
    expect(await refusal({})).toMatch(/intents/);
  });
  it('fails when Discord answers with errors only', async (context) => {
    const { world, refusal } = await scene(context);
    for (let i = 0; i < 5; i += 1) world.fail({ path: /gateway/, with: { status: 500 } });
    expect(await refusal({})).toMatch(/500/);
  });
  it.for<[string, Welcome]>([
    ['refuses', 'refuse'],
    ['closes with 4002', { close: 4002 }],
    ['says nothing', 'silent'],
    ['keeps it waiting', 'hold'],
  ])('to a gateway that %s ends after a while, and is not tried any more', async ([, welcome], context) => {
    const { world, refusal } = await scene(context);
    world.gateway.welcome = welcome;
    expect(await refusal({ patience: 900 })).toMatch(/has not let us in/);
    const { connects } = world.gateway.seen;
    world.gateway.welcome = 'open';
    // The error of a connection that nobody listens to any more would end the process, and this run.
    world.gateway.drop();
    await quiet(1300);
    expect(world.gateway.seen.connects).toBe(connects);
    expect(world.gateway.seen.identifies).toBe(0);
  });
});

describe.concurrent('registering', () => {
  it('puts the commands in place once, and leaves them alone when they are', async (context) => {
    const { world, log, start } = await scene(context);
    await start();
    expect(world.puts).toEqual([`/applications/${world.applicationId}/commands`]);
    expect(world.refused).toEqual([]);
    await (await start())();
    expect(world.puts).toHaveLength(1);
    expect(log.lines.join()).toContain('registered already');
  });
  it('puts them again when one has changed', async (context) => {
    const { world, start } = await scene(context);
    await (await start())();
    const [first, ...rest] = smallBot.commands;
    if (!first) throw new Error('the small bot has commands');
    await start({}, createBot([{ ...first, description: 'Another' }, ...rest]));
    expect(world.puts).toHaveLength(2);
  });
  it('is for one server where one is named', async (context) => {
    const { world, start } = await scene(context);
    await start({ guildId: world.guildId });
    expect(world.puts).toEqual([`/applications/${world.applicationId}/guilds/${world.guildId}/commands`]);
  });
  it('for a server the bot is not in is refused with the link that adds it', async (context) => {
    const { refusal } = await scene(context);
    expect(await refusal({ guildId: '999999999999999999' })).toContain('https://discord.com/oauth2/authorize');
  });
  it('that fails leaves the bot answering', async (context) => {
    const { world, log, start } = await scene(context);
    await (await start())();
    for (let i = 0; i < 5; i += 1) world.fail({ path: /commands$/, with: { status: 500 } });
    await start();
    expect((await person(world).slash('status', { words: '415' })).text).toContain('415');
    expect(log.lines.join()).toContain('could not be registered');
  });
});

describe.concurrent('stopping', () => {
  const file = (world: { readonly apiUrl: string }) => ({
    id: '1000000000000000001',
    filename: 'slow.txt',
    size: 3,
    content_type: 'text/plain',
    url: new URL('/files/slow.txt', world.apiUrl).href,
  });

  it('finishes what is in hand, and takes nothing new', async (context) => {
    const { world, start, requested } = await scene(context);
    const stop = await start();
    world.files.set('/files/slow.txt', { body: '404', wait: 400 });
    const asked = person(world).menu('Explain this', { attachments: [file(world)] });
    await requested('/files/slow.txt');
    const stopped = stop();
    const after = person(world)
      .slash('status', { words: '415' }, 600)
      .catch((error: Error) => error.message);
    let text = '';
    void asked.then((seen) => {
      text = seen.text;
    });
    await stopped;
    expect(text).toContain('404 Not Found');
    expect(await after).toContain('no answer');
  });
  it('does not wait for ever', async (context) => {
    const { world, start, requested } = await scene(context);
    const stop = await start();
    world.fail({ path: /callback$/, with: { status: 500 }, wait: 8000 });
    const asked = person(world).slash('status', { words: '415' });
    asked.catch(() => {});
    await requested('/callback');
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(4500);
  });
  it('ends the connection, also one that is being opened again', async (context) => {
    const { world, start, until } = await scene(context);
    const stop = await start();
    world.gateway.welcome = 'refuse';
    world.gateway.drop();
    await until(() => world.gateway.seen.connects > 1);
    await stop();
    const { connects } = world.gateway.seen;
    world.gateway.welcome = 'open';
    await quiet(1300);
    expect(world.gateway.seen).toMatchObject({ connects, resumes: 0 });
  });
});

describe.concurrent('a connection closed for good', () => {
  it('is told to the operator', async (context) => {
    const { world, log, start, until } = await scene(context);
    await start();
    world.gateway.close(4004);
    await until(() => log.lines.join().includes('closed for good'));
  });
});
