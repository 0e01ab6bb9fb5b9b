/** The small bot on a local Discord, for the tests of one file. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { discord } from '../../../src/adapters/discord/connect.js';
import type { Stop } from '../../../src/core/adapter.js';
import { type FakeDiscord, fakeDiscord } from '../../fakes/discord/discord.js';
import { type Remembered, rememberingLog } from '../../fakes/log.js';
import { smallBot } from './bot.js';

/** What the tests of a file share. */
export interface Connected {
  readonly world: FakeDiscord;
  readonly log: Remembered;
}

/** Connects before the tests of a file and stops after them; after each, nothing may have been refused. */
export function connected(): () => Connected {
  let now: Connected | undefined;
  let stop: Stop | undefined;
  const here = (): Connected => {
    if (!now) throw new Error('not connected yet');
    return now;
  };
  beforeAll(async () => {
    now = { world: await fakeDiscord(), log: rememberingLog() };
    stop = await discord({ token: now.world.token, apiUrl: now.world.apiUrl }).start(smallBot, now.log);
  });
  afterAll(async () => {
    await stop?.();
    await here().world.stop();
  });
  afterEach(() => {
    const { world, log } = here();
    expect(world.refused.splice(0)).toEqual([]);
    world.posted.splice(0);
    log.lines.splice(0);
  });
  return here;
}

/** A file served by the local Discord, as a message tells of it. */
export const attached = ({ apiUrl }: FakeDiscord, path: string, size: number, type = 'text/plain; charset=utf-8') => ({
  id: '1000000000000000001',
  filename: path.split('/').at(-1) ?? '',
  size,
  content_type: type,
  url: new URL(path, apiUrl).href,
  proxy_url: new URL(path, apiUrl).href,
});

/** Long enough for a message that must not come. */
export const awhile = () => new Promise((resolve) => setTimeout(resolve, 150));
