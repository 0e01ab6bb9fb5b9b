/** The real discord.js against the local Discord: messages to the bot, and Discord's own faults. */
import { describe, expect, it } from 'vitest';
import { person } from '../../fakes/discord/person.js';
import { readMessage } from '../../fakes/discord/reading.js';
import { attached, awhile, connected } from './connected.js';

const here = connected();
const world = () => here().world;
const log = () => here().log;

const posted = (count: number) => expect.poll(() => world().posted.length, { timeout: 5000 }).toBe(count);

describe('messages', () => {
  const me = () => `<@${world().botId}>`;

  it('that mention the bot are answered once, as replies that ping no one', async () => {
    const id = person(world()).say(`${me()} 415`);
    await posted(1);
    await awhile();
    expect(world().posted).toHaveLength(1);
    expect(world().posted[0]).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(readMessage(world().posted[0] ?? {})).toContain('415 Unsupported Media Type');
  });
  it('may name a command, or bring nothing', async () => {
    person(world()).say(`${me()} /status 404`);
    await posted(1);
    person(world()).say(me());
    await posted(2);
    expect(readMessage(world().posted[0] ?? {})).toContain('404 Not Found');
    expect(readMessage(world().posted[1] ?? {})).toContain('Help');
  });
  it('in private need no mention', async () => {
    person(world(), 'direct').say('410');
    await posted(1);
    expect(readMessage(world().posted[0] ?? {})).toContain('410 Gone');
  });
  it('with attached text are answered for what is attached', async () => {
    world().files.set('/files/message.txt', { body: 'HTTP/1.1 410 Gone' });
    person(world()).say(`${me()} what is this`, { attachments: [attached(world(), '/files/message.txt', 17)] });
    await posted(1);
    expect(readMessage(world().posted[0] ?? {})).toContain('410 Gone');
  });
  it('with nothing but the mention ask about what they reply to, where Discord shows it', async () => {
    const bob = { id: '1000000000000000003', username: 'bob' };
    const log = { id: '1000000000000000004', content: 'GET /x 410', author: bob, mentions: [], attachments: [] };
    const alice = person(world());
    alice.say(me(), { type: 19, referenced_message: { ...log, mentions: [{ id: world().botId }] } });
    await posted(1);
    expect(readMessage(world().posted[0] ?? {})).toContain('410 Gone');
    alice.say(me(), { type: 19, referenced_message: log });
    await posted(2);
    expect(readMessage(world().posted[1] ?? {})).toContain('Open its menu, then Apps › Explain this.');
    alice.say(`${me()} 404`, { type: 19, referenced_message: log });
    await posted(3);
    expect(readMessage(world().posted[2] ?? {})).toContain('404 Not Found');
    const own = { ...log, content: '', author: { id: world().botId, username: 'status', bot: true } };
    alice.say(me(), { type: 19, referenced_message: own });
    await posted(4);
    expect(readMessage(world().posted[3] ?? {})).toContain('Help');
  });
  it('that forward another are answered for what they forward, its attachment too', async () => {
    const alice = person(world(), 'direct');
    alice.say('', { message_snapshots: [{ message: { content: 'it said 429', embeds: [], attachments: [] } }] });
    await posted(1);
    expect(readMessage(world().posted[0] ?? {})).toContain('429 Too Many Requests');
    world().files.set('/files/forwarded.txt', { body: '404' });
    const attachments = [attached(world(), '/files/forwarded.txt', 3)];
    alice.say('', { message_snapshots: [{ message: { content: '', embeds: [], attachments } }] });
    await posted(2);
    expect(readMessage(world().posted[1] ?? {})).toContain('404 Not Found');
  });
  it('that are not for the bot are left alone', async () => {
    const alice = person(world());
    alice.say('415');
    alice.say('@everyone 415', { mention_everyone: true });
    const ping = { mentions: [{ id: world().botId }], referenced_message: { author: { id: world().botId } }, type: 19 };
    alice.say('thanks, that was 415', ping);
    alice.say(`${me()} 415`, { author: { id: alice.id, username: 'other', bot: true } });
    alice.say(`${me()} 415`, { webhook_id: '1000000000000000002' });
    alice.say(`${me()} pinned a message`, { type: 6 });
    await awhile();
    expect(world().posted).toEqual([]);
  });
  it('for which answering fails get a line, and no contents are logged', async () => {
    person(world()).say(`${me()} throw`);
    await posted(1);
    expect(readMessage(world().posted[0] ?? {})).toContain('went wrong');
    expect(log().lines.join()).not.toContain('secret');
  });
});

describe('faults', () => {
  it('an answer that Discord took though it said 503 is not sent twice', async () => {
    world().fail({ path: /callback$/, with: { status: 503 }, after: true });
    expect((await person(world()).slash('status', { words: '415' })).text).toContain('415');
    await expect.poll(() => log().lines.join()).toContain('came too late or twice');
    expect(world().refused.splice(0)).toEqual(['40060 already acknowledged']);
  });
  it('an answer that comes too late is logged and no more', async () => {
    world().files.set('/files/late.txt', { body: '404', wait: 300 });
    const late = person(world()).menu('Explain this', { attachments: [attached(world(), '/files/late.txt', 3)] });
    late.catch(() => {});
    await awhile();
    world().skip(3001);
    await expect.poll(() => log().lines.join(), { timeout: 3000 }).toContain('10062');
    expect(world().refused.splice(0)).toEqual(['10062 unknown interaction']);
  });
  it('a message is posted once though the first try was answered by 502', async () => {
    world().fail({ path: /messages$/, with: { status: 502 }, after: true });
    person(world()).say(`<@${world().botId}> 415`);
    await posted(1);
    await awhile();
    expect(world().posted).toHaveLength(1);
  });
  it('429 is waited for', async () => {
    const limited = {
      status: 429,
      headers: { 'retry-after': '0.2' },
      body: { message: 'slow', retry_after: 0.2, global: false },
    };
    world().fail({ path: /messages$/, with: limited });
    person(world()).say(`<@${world().botId}> 415`);
    await posted(1);
  });
  it.each(['embeds', 'replies'] as const)('a channel that takes no %s gets the words alone', async (what) => {
    world().forbidden.add(what);
    const alice = person(world());
    alice.say(`<@${world().botId}> 415`);
    await posted(1);
    await awhile();
    world().forbidden.clear();
    const [message] = world().posted;
    expect(message?.content).toMatch(/^\*\*415 Unsupported Media Type\*\*\nWhat it means, with `Some-Header`\./);
    expect(message).toMatchObject({ embeds: [], allowed_mentions: { parse: [] } });
    expect(world().posted).toHaveLength(1);
    if (message) expect((await alice.click(message, 'Not 404?')).text).toContain('404 Not Found');
  });
  it('a channel that takes no message is logged without contents', async () => {
    world().forbidden.add('writing');
    person(world()).say(`<@${world().botId}> 415`);
    await expect.poll(() => log().lines.join()).toContain('an answer could not be sent');
    world().forbidden.clear();
    expect(log().lines.join()).toContain('50013');
    expect(log().lines.join()).not.toContain('Unsupported');
    expect(world().requests.filter((request) => request.includes('/messages')).length).toBeGreaterThan(1);
  });
  it('a body that Discord refuses is made up for by a line', async () => {
    world().fail({ path: /callback$/, with: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
    expect((await person(world()).slash('status', { words: '415' })).text).toContain('went wrong');
  });
  it('what was asked while the connection was gone is answered after it', async () => {
    world().gateway.drop();
    const asked = person(world()).slash('status', { words: '415' });
    person(world()).say(`<@${world().botId}> 404`);
    expect((await asked).text).toContain('415');
    await posted(1);
    expect(world().gateway.seen.resumes).toBeGreaterThan(0);
    expect(world().gateway.seen.identifies).toBe(1);
  });
});
