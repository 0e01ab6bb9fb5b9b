/** The environment: what is taken, what is refused, and that no secret is ever said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, Misconfigured, readConfig } from '../src/config.js';
import { createLog } from '../src/log.js';

const discordToken = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.not-a-real-token-only-its-form';
const slack = { SLACK_BOT_TOKEN: 'xoxb-1-not-real', SLACK_APP_TOKEN: 'xapp-1-not-real' };

function complaint(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Misconfigured) return error.message;
    throw error;
  }
  return '';
}

describe('configuration', () => {
  it('takes nothing, either platform, or both', () => {
    expect(readConfig({})).toEqual({ logLevel: 'info' });
    expect(readConfig({ DISCORD_TOKEN: discordToken })).toEqual({ logLevel: 'info', discord: { token: discordToken } });
    expect(readConfig({ ...slack, DISCORD_TOKEN: discordToken, PORT: '8080', LOG_LEVEL: 'debug' })).toEqual({
      logLevel: 'debug',
      discord: { token: discordToken },
      slack: { botToken: slack.SLACK_BOT_TOKEN, appToken: slack.SLACK_APP_TOKEN, port: 8080 },
    });
  });

  it('takes an address with a slash at its end or without', () => {
    for (const url of ['http://127.0.0.1:1/api', 'http://127.0.0.1:1/api/', ' http://127.0.0.1:1/api// ']) {
      expect(readConfig({ DISCORD_TOKEN: discordToken, DISCORD_API_URL: url }).discord?.apiUrl).toBe(
        'http://127.0.0.1:1/api',
      );
    }
  });

  it('takes no blank around a value for a part of it', () => {
    const { discord, logLevel } = readConfig({ DISCORD_TOKEN: ` ${discordToken}\n`, LOG_LEVEL: ' warn ' });
    expect([discord?.token, logLevel]).toEqual([discordToken, 'warn']);
  });

  it('counts an empty value as unset', () => {
    const empty = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, '  ']));
    expect(readConfig(empty)).toEqual({ logLevel: 'info' });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing: it starts with xapp-'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing: it starts with xoxb-'],
    [{ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must start with xoxb-'],
    [{ DISCORD_GUILD_ID: '123456789012345678' }, 'DISCORD_TOKEN is missing'],
    [{ DISCORD_TOKEN: 'not a token' }, 'DISCORD_TOKEN must be a bot token'],
    [{ DISCORD_TOKEN: discordToken, DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID must be a server id'],
    [{ PORT: 'http' }, 'PORT must be a port number'],
    [{ PORT: '80.5' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be at most 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug'],
    [{ ...slack, SLACK_SIGNING_SECRET: 'short' }, 'SLACK_SIGNING_SECRET must be 32'],
    [{ DISCORD_API_URL: 'http://' }, 'DISCORD_API_URL must be an address'],
    [{ DISCORD_API_URL: 'ftp://example.com' }, 'DISCORD_API_URL must be an address'],
  ])('says what to do about %o', (env: Record<string, string>, says) => {
    const said = complaint(env);
    expect(said).toContain(says);
    expect(said.split('\n')).toHaveLength(1);
    for (const [name, value] of Object.entries(env)) {
      if (/TOKEN|SECRET/.test(name)) expect(said).not.toContain(value);
    }
  });

  it('says everything that is wrong at once', () => {
    expect(complaint({ DISCORD_TOKEN: 'x', PORT: 'y' }).split('\n')).toHaveLength(2);
  });

  it('is what .env.example lists', () => {
    const listed = [...readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)];
    expect(listed.map(([, name]) => name).sort()).toEqual(Object.keys(environment.shape).sort());
  });
});

describe('log', () => {
  it('never shows a secret, wherever it stands', () => {
    const lines: string[] = [];
    const log = createLog(readConfig({ ...slack, DISCORD_TOKEN: discordToken }), { write: (line) => lines.push(line) });
    log.info({ headers: { authorization: `Bot ${discordToken}` } }, `used ${slack.SLACK_BOT_TOKEN}`);
    log.child({ platform: 'slack' }).error({ err: new Error(`bad ${slack.SLACK_APP_TOKEN}`) }, 'failed');
    expect(lines).toHaveLength(2);
    for (const secret of [discordToken, ...Object.values(slack)]) expect(lines.join()).not.toContain(secret);
    expect(lines.join()).toContain('[redacted]');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info' });
  });
});
