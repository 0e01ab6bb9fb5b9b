/** The real discord.js against the local Discord: what people do there, and what they see. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { discord } from '../../../src/adapters/discord/connect.js';
import type { Stop } from '../../../src/core/adapter.js';
import { type FakeDiscord, fakeDiscord } from '../../fakes/discord/discord.js';
import { person } from '../../fakes/discord/person.js';
import { readMessage } from '../../fakes/discord/reading.js';
import { type Remembered, rememberingLog } from '../../fakes/log.js';
import { smallBot } from './bot.js';

let world: FakeDiscord;
let log: Remembered;
let stop: Stop;

beforeAll(async () => {
  world = await fakeDiscord();
  log = rememberingLog();
  stop = await discord({ token: world.token, apiUrl: world.apiUrl }).start(smallBot, log);
});
afterAll(async () => {
  await stop();
  await world.stop();
});
afterEach(() => {
  expect(world.refused.splice(0)).toEqual([]);
  world.posted.splice(0);
  log.lines.splice(0);
});

const posted = (count: number) => expect.poll(() => world.posted.length, { timeout: 5000 }).toBe(count);
/** Long enough for a message that must not come. */
const awhile = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('slash commands', () => {
  it('answer in the room', async () => {
    const { alone, text, message } = await person(world).slash('status', { words: '415' });
    expect(text).toContain('415 Unsupported Media Type');
    expect(alone).toBe(false);
    expect(message.embeds[0]?.color).toBe(0xe67e22);
  });
  it('answer the asker alone when that is wished', async () => {
    const { alone, text } = await person(world).slash('status', { words: '415', private: true });
    expect([alone, text.includes('415 Unsupported')]).toEqual([true, true]);
  });
  it('tell only the asker of a miss, and of help', async () => {
    const alice = person(world);
    expect((await alice.slash('status', { words: 'nonsense' })).alone).toBe(true);
    expect((await alice.slash('status')).alone).toBe(true);
  });
  it('answer in direct messages', async () => {
    expect((await person(world, 'direct').slash('status', { words: '404' })).text).toContain('404 Not Found');
  });
  it('ping no one, whatever was typed', async () => {
    const { text, message } = await person(world).slash('status', { words: '@everyone <@1> <@&2>' });
    expect(text).toContain('@everyone <@1> <@&2>');
    expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
  });
  it('tell the asker when we fail, and log no contents', async () => {
    const { alone, text } = await person(world).slash('status', { words: 'throw' });
    expect([alone, text]).toEqual([true, expect.stringContaining('went wrong')]);
    expect(log.lines.join()).toContain('could not be answered');
    expect(log.lines.join()).not.toContain('secret');
  });
});

describe('typing', () => {
  it('offers what begins so, and the most asked for nothing', async () => {
    const alice = person(world);
    expect(await alice.type('status', 'words', '41')).toEqual([
      { name: '410 Gone', value: '410' },
      { name: '415 Unsupported Media Type', value: '415' },
    ]);
    expect(await alice.type('status', 'words', '')).toHaveLength(4);
    expect(await alice.type('status', 'words', 'x'.repeat(5000))).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('is understood by its name as by its value', async () => {
    const alice = person(world);
    const [{ name = '', value = '' } = {}] = await alice.type('status', 'words', '41');
    const byName = await alice.slash('status', { words: name });
    expect(byName.text).toContain('What it means');
    expect(byName.text).toBe((await alice.slash('status', { words: value })).text);
  });
});

describe('buttons', () => {
  it('answer whoever clicked beside a message of the room', async () => {
    const { message } = await person(world).slash('status', { words: '415' });
    const { alone, inPlace, text } = await person(world).click(message, 'Not 404?');
    expect([alone, inPlace, text.includes('404 Not Found')]).toEqual([true, false, true]);
  });
  it('answer in place where one person sees the message', async () => {
    const alice = person(world);
    const { message } = await alice.slash('status', { words: '415', private: true });
    const next = await alice.click(message, 'Not 404?');
    expect([next.alone, next.inPlace, next.text.includes('404 Not Found')]).toEqual([true, true, true]);
    const further = await alice.click(next.message, 'Not 429?');
    expect([further.inPlace, further.text.includes('429 Too Many')]).toEqual([true, true]);
    expect(further.text).not.toContain('404 Not Found');
  });
  it('are a list to choose from where there are many', async () => {
    const alice = person(world);
    const { message } = await alice.slash('status', { words: 'many' });
    expect((await alice.choose(message, '410')).text).toContain('410 Gone');
  });
  it('of an earlier version say so', async () => {
    const alice = person(world);
    const { message } = await alice.slash('status', { words: '415' });
    const old = { ...message, components: [{ type: 1, components: [{ type: 2, label: 'Old', custom_id: 'v0' }] }] };
    expect(await alice.click(old, 'Old')).toMatchObject({ alone: true, text: expect.stringContaining('earlier') });
  });
  it('share with the room what one person sees', async () => {
    const alice = person(world);
    const { message } = await alice.slash('status', { words: '415', private: true });
    const shared = await alice.click(message, 'Share');
    expect([shared.alone, shared.inPlace]).toEqual([false, false]);
    expect(shared.text).toBe(readMessage(message).replace('\nShare', ''));
    expect((await person(world).click(shared.message, 'Not 404?')).alone).toBe(true);
  });
  it('do not offer to share help, or what is there for all', async () => {
    const alice = person(world);
    expect((await alice.slash('status')).text).not.toContain('Share');
    expect((await alice.slash('status', { words: '415' })).text).not.toContain('Share');
  });
});

describe('the menu of a message', () => {
  it('reads what it says, in its embeds too, for the asker alone', async () => {
    const alice = person(world);
    expect(await alice.menu('Explain this', { content: 'got a 404 here' })).toMatchObject({
      alone: true,
      text: expect.stringContaining('404 Not Found'),
    });
    const embeds = [{ type: 'rich', title: 'Build failed', fields: [{ name: 'Status', value: '429' }] }];
    expect((await alice.menu('Explain this', { embeds })).text).toContain('429 Too Many Requests');
    expect((await alice.menu('Explain this', { embeds })).text).toContain('Share');
  });
  it('reads attached text', async () => {
    world.files.set('/files/log.txt', { body: 'GET /x 410' });
    const attachments = [{ ...attached('/files/log.txt', 10) }, attached('/files/cat.png', 10, 'image/png')];
    expect((await person(world).menu('Explain this', { attachments })).text).toContain('410 Gone');
  });
  it('says so when the attachment cannot be read, and fetches nothing from elsewhere', async () => {
    const alice = person(world);
    world.files.set('/files/slow.txt', { body: '404', wait: 4000 });
    world.files.set('/files/away.txt', { body: '', location: `${world.apiUrl.replace('/api', '')}/files/log.txt` });
    world.files.set('/files/more.txt', { body: '404'.repeat(1000) });
    const elsewhere = `http://localhost:${new URL(world.apiUrl).port}/files/log.txt`;
    for (const attachments of [
      [attached('/files/slow.txt', 3)],
      [attached('/files/away.txt', 100)],
      [attached('/files/more.txt', 3)],
      [attached('/files/log.txt', 2 * 1024 * 1024)],
      [{ ...attached('/files/log.txt', 10), url: elsewhere }],
      [{ ...attached('/files/log.txt', 10), url: 'file:///etc/hostname' }],
    ]) {
      expect((await alice.menu('Explain this', { attachments })).text).toContain('could not be read');
    }
  });
});

const attached = (path: string, size: number, type = 'text/plain; charset=utf-8') => ({
  id: '1000000000000000001',
  filename: path.split('/').at(-1) ?? '',
  size,
  content_type: type,
  url: new URL(path, world.apiUrl).href,
  proxy_url: new URL(path, world.apiUrl).href,
});

describe('the form', () => {
  it('opens, and is answered for the asker alone', async () => {
    const alice = person(world);
    const form = await alice.open('status-paste');
    expect(form).toMatchObject({ title: 'Explain a paste', most: 4000 });
    const { alone, text } = await alice.fill(form, 'HTTP/1.1 429 Too Many Requests');
    expect([alone, text.includes('429 Too Many Requests')]).toEqual([true, true]);
  });
});

describe('messages', () => {
  const me = () => `<@${world.botId}>`;

  it('that mention the bot are answered once, as replies that ping no one', async () => {
    const id = person(world).say(`${me()} 415`);
    await posted(1);
    await awhile();
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(readMessage(world.posted[0] ?? {})).toContain('415 Unsupported Media Type');
  });
  it('may name a command, or bring nothing', async () => {
    person(world).say(`${me()} /status 404`);
    await posted(1);
    person(world).say(me());
    await posted(2);
    expect(readMessage(world.posted[0] ?? {})).toContain('404 Not Found');
    expect(readMessage(world.posted[1] ?? {})).toContain('Help');
  });
  it('in private need no mention', async () => {
    person(world, 'direct').say('410');
    await posted(1);
    expect(readMessage(world.posted[0] ?? {})).toContain('410 Gone');
  });
  it('with attached text are answered for what is attached', async () => {
    world.files.set('/files/message.txt', { body: 'HTTP/1.1 410 Gone' });
    person(world).say(`${me()} what is this`, { attachments: [attached('/files/message.txt', 17)] });
    await posted(1);
    expect(readMessage(world.posted[0] ?? {})).toContain('410 Gone');
  });
  it('that are not for the bot are left alone', async () => {
    const alice = person(world);
    alice.say('415');
    alice.say('@everyone 415', { mention_everyone: true });
    const ping = { mentions: [{ id: world.botId }], referenced_message: { author: { id: world.botId } }, type: 19 };
    alice.say('thanks, that was 415', ping);
    alice.say(`${me()} 415`, { author: { id: alice.id, username: 'other', bot: true } });
    alice.say(`${me()} 415`, { webhook_id: '1000000000000000002' });
    alice.say(`${me()} pinned a message`, { type: 6 });
    await awhile();
    expect(world.posted).toEqual([]);
  });
  it('for which answering fails get a line, and no contents are logged', async () => {
    person(world).say(`${me()} throw`);
    await posted(1);
    expect(readMessage(world.posted[0] ?? {})).toContain('went wrong');
    expect(log.lines.join()).not.toContain('secret');
  });
});

describe('faults', () => {
  it('an answer that Discord took though it said 503 is not sent twice', async () => {
    world.fail({ path: /callback$/, with: { status: 503 }, after: true });
    expect((await person(world).slash('status', { words: '415' })).text).toContain('415');
    await expect.poll(() => log.lines.join()).toContain('came too late or twice');
    expect(world.refused.splice(0)).toEqual(['40060 already acknowledged']);
  });
  it('an answer that comes too late is logged and no more', async () => {
    world.files.set('/files/late.txt', { body: '404', wait: 300 });
    const late = person(world).menu('Explain this', { attachments: [attached('/files/late.txt', 3)] });
    late.catch(() => {});
    await awhile();
    world.skip(3001);
    await expect.poll(() => log.lines.join(), { timeout: 3000 }).toContain('10062');
    expect(world.refused.splice(0)).toEqual(['10062 unknown interaction']);
  });
  it('a message is posted once though the first try was answered by 502', async () => {
    world.fail({ path: /messages$/, with: { status: 502 }, after: true });
    person(world).say(`<@${world.botId}> 415`);
    await posted(1);
    await awhile();
    expect(world.posted).toHaveLength(1);
  });
  it('429 is waited for', async () => {
    const limited = {
      status: 429,
      headers: { 'retry-after': '0.2' },
      body: { message: 'slow', retry_after: 0.2, global: false },
    };
    world.fail({ path: /messages$/, with: limited });
    person(world).say(`<@${world.botId}> 415`);
    await posted(1);
  });
  it('a message that may not be posted is logged without contents', async () => {
    world.fail({ path: /messages$/, with: { status: 403, body: { code: 50013, message: 'Missing Permissions' } } });
    person(world).say(`<@${world.botId}> 415`);
    await expect.poll(() => log.lines.join()).toContain('50013');
    expect(log.lines.join()).not.toContain('Unsupported');
  });
  it('a body that Discord refuses is made up for by a line', async () => {
    world.fail({ path: /callback$/, with: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
    expect((await person(world).slash('status', { words: '415' })).text).toContain('went wrong');
  });
  it('what was asked while the connection was gone is answered after it', async () => {
    world.gateway.drop();
    const asked = person(world).slash('status', { words: '415' });
    person(world).say(`<@${world.botId}> 404`);
    expect((await asked).text).toContain('415');
    await posted(1);
    expect(world.gateway.seen.resumes).toBeGreaterThan(0);
    expect(world.gateway.seen.identifies).toBe(1);
  });
});
