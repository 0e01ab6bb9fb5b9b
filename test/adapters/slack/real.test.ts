/** The real bot on a local Slack: every door once, and every code. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { createBot } from '../../../src/core/bot.js';
import { statuses } from '../../../src/registry/statuses.js';
import {
  direct,
  globalShortcut,
  mention,
  messageShortcut,
  openHome,
  type Payload,
  press,
  slash,
  submit,
} from '../../fakes/slack/payloads.js';
import { type Connected, connect } from './connected.js';

let here: Connected;
beforeAll(async () => {
  here = await connect('socket', { bot: createBot(commands) });
});
afterAll(async () => {
  expect(await here.end()).toEqual([]);
});

/** What goes out when something is done: one message or view. */
async function out(done: () => Promise<unknown>): Promise<Payload> {
  const before = here.slack.sent.length;
  await done();
  await here.slack.until(() => here.slack.sent.length > before);
  expect(here.slack.sent).toHaveLength(before + 1);
  return here.slack.sent[before]?.body ?? {};
}

const asked = (text: string) => out(() => here.bring('slash_commands', slash(text, here.slack.responseUrl())));
const log = 'GET /orders HTTP/1.1\n\nHTTP/1.1 415 Unsupported Media Type\nAccept-Post: application/json\n';

it('answers a code, and a press under the answer', async () => {
  const answer = await asked('415');
  expect(answer.text).toMatch(/^415 Unsupported Media Type/);
  const pressed = await out(() =>
    here.bring('interactive', press('Post to channel', answer, here.slack.responseUrl(), { ephemeral: true })),
  );
  expect(pressed).toMatchObject({ response_type: 'in_channel', text: answer.text });
});

it('answers a mention and a direct message', async () => {
  expect((await out(() => here.bring('events_api', mention('what is 418?')))).text).toMatch(/^418/);
  expect((await out(() => here.bring('events_api', direct('<@U0BOT> /http 404')))).text).toMatch(/^404 Not Found/);
});

it.each([
  [
    'a message',
    () => here.bring('interactive', messageShortcut('message:http-explain', { text: log }, here.slack.responseUrl())),
  ],
  ['a paste after the command', () => here.bring('slash_commands', slash(`explain ${log}`, here.slack.responseUrl()))],
])('explains %s', async (_, done) => {
  const answer = await out(done);
  expect(answer.response_type).toBe('ephemeral');
  expect(JSON.stringify(answer)).toContain('415');
  expect(JSON.stringify(answer)).toContain('post:card');
});

it('explains a paste in a form', async () => {
  const { view } = await out(() => here.bring('interactive', globalShortcut('form:http-explain')));
  const ack = await here.bring('interactive', submit(Object(view), log));
  expect(ack).toMatchObject({ response_action: 'update' });
  expect(JSON.stringify(ack)).toContain('415');
});

it('says on its Home tab what can be asked', async () => {
  expect(JSON.stringify(await out(() => here.bring('events_api', openHome())))).toContain('/http 401 vs 403');
});

it('answers every code of the registry, and odd words, within every limit', async () => {
  const odd = [
    '',
    'help',
    '999',
    '41',
    '0x194',
    '4.04e2',
    'constructor',
    '<!channel>',
    '@everyone',
    '\u{1F600}',
    'x'.repeat(10_000),
  ];
  for (const words of [...new Set(statuses.map(({ code }) => code)), ...odd]) await asked(words);
});
