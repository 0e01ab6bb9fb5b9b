/** The real discord.js against the local Discord: commands, buttons, menus and forms, and what people see. */
import { describe, expect, it } from 'vitest';
import { person } from '../../fakes/discord/person.js';
import { readMessage } from '../../fakes/discord/reading.js';
import { attached, connected } from './connected.js';

const here = connected();
const world = () => here().world;
const log = () => here().log;

describe('slash commands', () => {
  it('answer in the room', async () => {
    const { alone, text, message } = await person(world()).slash('status', { words: '415' });
    expect(text).toContain('415 Unsupported Media Type');
    expect(alone).toBe(false);
    expect(message.embeds[0]?.color).toBe(0xe67e22);
  });
  it('answer the asker alone when that is wished', async () => {
    const { alone, text } = await person(world()).slash('status', { words: '415', private: true });
    expect([alone, text.includes('415 Unsupported')]).toEqual([true, true]);
  });
  it('tell only the asker of a miss, and of help', async () => {
    const alice = person(world());
    expect((await alice.slash('status', { words: 'nonsense' })).alone).toBe(true);
    expect((await alice.slash('status')).alone).toBe(true);
  });
  it('answer in direct messages', async () => {
    expect((await person(world(), 'direct').slash('status', { words: '404' })).text).toContain('404 Not Found');
  });
  it('ping no one, whatever was typed', async () => {
    const { text, message } = await person(world()).slash('status', { words: '@everyone <@1> <@&2>' });
    expect(text).toContain('@everyone <@1> <@&2>');
    expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
  });
  it('tell the asker when we fail, and log no contents', async () => {
    const { alone, text } = await person(world()).slash('status', { words: 'throw' });
    expect([alone, text]).toEqual([true, expect.stringContaining('went wrong')]);
    expect(log().lines.join()).toContain('could not be answered');
    expect(log().lines.join()).not.toContain('secret');
  });
});

describe('typing', () => {
  it('offers what begins so, and the most asked for nothing', async () => {
    const alice = person(world());
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
    const alice = person(world());
    const [{ name = '', value = '' } = {}] = await alice.type('status', 'words', '41');
    const byName = await alice.slash('status', { words: name });
    expect(byName.text).toContain('What it means');
    expect(byName.text).toBe((await alice.slash('status', { words: value })).text);
  });
});

describe('buttons', () => {
  it('answer whoever clicked beside a message of the room', async () => {
    const { message } = await person(world()).slash('status', { words: '415' });
    const { alone, inPlace, text } = await person(world()).click(message, 'Not 404?');
    expect([alone, inPlace, text.includes('404 Not Found')]).toEqual([true, false, true]);
  });
  it('answer in place where one person sees the message', async () => {
    const alice = person(world());
    const { message } = await alice.slash('status', { words: '415', private: true });
    const next = await alice.click(message, 'Not 404?');
    expect([next.alone, next.inPlace, next.text.includes('404 Not Found')]).toEqual([true, true, true]);
    const further = await alice.click(next.message, 'Not 429?');
    expect([further.inPlace, further.text.includes('429 Too Many')]).toEqual([true, true]);
    expect(further.text).not.toContain('404 Not Found');
  });
  it('are a list to choose from where there are many', async () => {
    const alice = person(world());
    const { message } = await alice.slash('status', { words: 'many' });
    expect((await alice.choose(message, '410')).text).toContain('410 Gone');
  });
  it('of an earlier version say so', async () => {
    const alice = person(world());
    const { message } = await alice.slash('status', { words: '415' });
    const old = { ...message, components: [{ type: 1, components: [{ type: 2, label: 'Old', custom_id: 'v0' }] }] };
    expect(await alice.click(old, 'Old')).toMatchObject({ alone: true, text: expect.stringContaining('earlier') });
  });
  it('share with the room what one person sees', async () => {
    const alice = person(world());
    const { message } = await alice.slash('status', { words: '415', private: true });
    const shared = await alice.click(message, 'Share');
    expect([shared.alone, shared.inPlace]).toEqual([false, false]);
    expect(shared.text).toBe(readMessage(message).replace('\nShare', ''));
    expect((await person(world()).click(shared.message, 'Not 404?')).alone).toBe(true);
  });
  it('do not offer to share help, or what is there for all', async () => {
    const alice = person(world());
    expect((await alice.slash('status')).text).not.toContain('Share');
    expect((await alice.slash('status', { words: '415' })).text).not.toContain('Share');
  });
});

describe('the menu of a message', () => {
  it('reads what it says, in its embeds too, for the asker alone', async () => {
    const alice = person(world());
    expect(await alice.menu('Explain this', { content: 'got a 404 here' })).toMatchObject({
      alone: true,
      text: expect.stringContaining('404 Not Found'),
    });
    const embeds = [{ type: 'rich', title: 'Build failed', fields: [{ name: 'Status', value: '429' }] }];
    expect((await alice.menu('Explain this', { embeds })).text).toContain('429 Too Many Requests');
    expect((await alice.menu('Explain this', { embeds })).text).toContain('Share');
  });
  it('reads attached text', async () => {
    world().files.set('/files/log.txt', { body: 'GET /x 410' });
    const attachments = [
      { ...attached(world(), '/files/log.txt', 10) },
      attached(world(), '/files/cat.png', 10, 'image/png'),
    ];
    expect((await person(world()).menu('Explain this', { attachments })).text).toContain('410 Gone');
  });
  it('says so when the attachment cannot be read, and fetches nothing from elsewhere', async () => {
    const alice = person(world());
    world().files.set('/files/log.txt', { body: 'GET /x 410' });
    world().files.set('/files/slow.txt', { body: '404', wait: 4000 });
    world().files.set('/files/away.txt', { body: '', location: `${world().apiUrl.replace('/api', '')}/files/log.txt` });
    world().files.set('/files/more.txt', { body: '404'.repeat(1000) });
    const elsewhere = `http://localhost:${new URL(world().apiUrl).port}/files/log.txt`;
    for (const attachments of [
      [attached(world(), '/files/slow.txt', 3)],
      [attached(world(), '/files/away.txt', 100)],
      [attached(world(), '/files/more.txt', 3)],
      [attached(world(), '/files/log.txt', 2 * 1024 * 1024)],
      [{ ...attached(world(), '/files/log.txt', 10), url: elsewhere }],
      [{ ...attached(world(), '/files/log.txt', 10), url: 'file:///etc/hostname' }],
    ]) {
      expect((await alice.menu('Explain this', { attachments })).text).toContain('could not be read');
    }
  });
});

describe('the form', () => {
  it('opens, and is answered for the asker alone', async () => {
    const alice = person(world());
    const form = await alice.open('status-paste');
    expect(form).toMatchObject({ title: 'Explain a paste', most: 4000 });
    const { alone, text } = await alice.fill(form, 'HTTP/1.1 429 Too Many Requests');
    expect([alone, text.includes('429 Too Many Requests')]).toEqual([true, true]);
  });
});
