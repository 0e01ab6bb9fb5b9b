/** slack-manifest.json is what the commands make it, and what Slack takes. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { manifest } from '../../../src/adapters/slack/manifest.js';
import { bot } from './bot.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const specs = '../../../../shared/specs/slack-manifest-schema/schemas/';

it('is written down as the commands make it (npm run slack:manifest writes it)', () => {
  expect(read('../../../slack-manifest.json')).toEqual(manifest(commands));
});

it('opens the doors that the commands have', () => {
  const { features, settings, oauth_config } = manifest(bot.commands);
  expect(features.slash_commands).toEqual([
    { command: '/talk', description: 'Talk about something', usage_hint: '[query]', should_escape: false },
  ]);
  expect(features.shortcuts.map(({ type, name, callback_id }) => [type, name, callback_id])).toEqual([
    ['message', 'Read this message', 'message:paste'],
    ['global', 'Read a paste', 'form:paste'],
  ]);
  expect(settings.socket_mode_enabled).toBe(true);
  expect(oauth_config.scopes.bot).not.toContain('channels:history');
});

it('keeps every name as short as Slack wants it', () => {
  const long = { ...bot.commands[1], name: 'n'.repeat(32), description: 'd '.repeat(2000) };
  const [command] = bot.commands;
  if (!command) throw new Error('no command');
  const { features } = manifest([
    {
      ...command,
      ...long,
      doors: { words: true, message: 'A title that is far too long', form: 'Another title that is too long' },
    },
  ]);
  for (const { name, description } of features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
  for (const { command: slash } of features.slash_commands) expect(slash.length).toBeLessThanOrEqual(32);
});

// The schema is Slack's own, and lies beside the checkout where this is developed.
describe.runIf(existsSync(new URL(specs, import.meta.url)))('by the official schema', () => {
  it.each(['manifest.schema.1.0.0.json', 'manifest.schema.2.0.0.json'])('%s', (name) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(Object(read(`${specs}${name}`)));
    expect(validate(manifest(commands)) || validate.errors).toBe(true);
    expect(validate({ ...manifest(commands), unknown: true })).toBe(false);
  });
});
