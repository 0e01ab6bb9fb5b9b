/** Both platforms at once, as one process: it answers, it stops, and it says what is wrong. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Built, built } from './built.js';
import { type FakeDiscord, fakeDiscord } from './fakes/discord/discord.js';
import { person } from './fakes/discord/person.js';
import { overSocket } from './fakes/slack/doors.js';
import { mention, type Payload, press, slash, workspace } from './fakes/slack/payloads.js';
import { type FakeSlack, fakeSlack } from './fakes/slack/slack.js';
import { type Program, start } from './program.js';

describe('npm start with both platforms', () => {
  let discord: FakeDiscord;
  let slack: FakeSlack;
  let program: Program | undefined;
  let release: Built;

  beforeAll(async () => {
    release = await built();
  });
  afterAll(() => release.remove());

  const environment = () => ({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'debug',
  });

  beforeEach(async () => {
    [discord, slack] = await Promise.all([fakeDiscord(), fakeSlack()]);
  });

  afterEach(async () => {
    program?.child.kill('SIGKILL');
    await Promise.all([discord.stop(), slack.close()]);
  });

  /** Waits for the log to say it. */
  async function said(running: Program, words: string): Promise<void> {
    const until = Date.now() + 15_000;
    while (!running.out().includes(words)) {
      if (Date.now() > until) throw new Error(`never said ${words}: ${running.out()}${running.err()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it.each([
    ['the sources', () => undefined],
    ['a build', () => release.main],
  ])('%s: answers a slash command, a mention and a button on each, and stops when told', async (_, main) => {
    program = start([], environment(), '', main());
    await said(program, 'ready on discord and slack');

    const alice = person(discord);
    const answer = await alice.slash('http', { query: '415' });
    expect(answer.text).toContain('415 Unsupported Media Type');
    expect(answer.alone).toBe(false);
    expect((await alice.click(answer.message, 'Everything')).alone).toBe(true);
    const before = discord.posted.length;
    alice.say(`<@${discord.botId}> 418`);
    await expect.poll(() => discord.posted.length, { timeout: 5000 }).toBe(before + 1);
    expect(JSON.stringify(discord.posted.at(-1))).toContain('418 I');

    const bring = overSocket(slack);
    const acked = (await bring('slash_commands', slash('415', slack.responseUrl()))) as Payload;
    expect(JSON.stringify(acked)).toContain('415 Unsupported Media Type');
    await bring('interactive', press('Everything', acked, slack.responseUrl(), { ephemeral: true }));
    await bring('events_api', mention('what is a 504?'));
    await slack.until(() => slack.sent.length === 3);
    expect(slack.sent.map(({ how }) => how).sort()).toEqual(['ack', 'chat.postMessage', 'response_url']);
    expect(JSON.stringify(slack.sent)).toContain('504 Gateway Timeout');
    expect(JSON.stringify(slack.sent)).toContain(workspace.channel);

    const asked = Date.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5000);
    expect(discord.refused).toEqual([]);
    expect(slack.complaints).toEqual([]);

    // Every line of the log is JSON, and none tells what was asked or a secret.
    const lines = program.out().trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
    expect(program.out()).not.toMatch(/what is a 504/);
    for (const secret of [discord.token, slack.botToken, slack.appToken]) {
      expect(program.out() + program.err()).not.toContain(secret);
    }
  });

  it('stops on SIGINT while it is still starting', async () => {
    slack.greet('silence');
    program = start([], environment());
    await expect.poll(() => slack.calls.length, { timeout: 15_000 }).toBeGreaterThan(1);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('ends with 1 and one line when Discord closes the connection for good', async () => {
    program = start([], environment());
    await said(program, 'ready on discord and slack');
    discord.gateway.close(4004);
    expect(await program.ended).toBe(1);
    expect(program.err().trim()).toMatch(/^Discord closed the connection for good \(4004\): .+$/);
    expect(slack.connections()).toBe(0);
  });

  it.each([
    ['Discord', 'DISCORD_TOKEN', 'MTAwMDAw.fake.another-token', /^Discord refused DISCORD_TOKEN/],
    ['Slack', 'SLACK_BOT_TOKEN', 'xoxb-bad', /^Slack .*SLACK_BOT_TOKEN/],
    ['Slack', 'SLACK_APP_TOKEN', 'xapp-bad', /^Slack .*SLACK_APP_TOKEN/],
  ])('ends with 1 and one line when %s refuses %s', async (_platform, name, token, says) => {
    program = start([], { ...environment(), [name]: token });
    expect(await program.ended).toBe(1);
    const err = program.err().trim();
    expect(err).toMatch(says);
    expect(err.split('\n')).toHaveLength(1);
    expect(err + program.out()).not.toContain(token);
  });
});
