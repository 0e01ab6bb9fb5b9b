/** Signed HTTP: who is let in, and who is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signed } from '../../fakes/slack/doors.js';
import { mention, slash } from '../../fakes/slack/payloads.js';
import { type Connected, connect } from './connected.js';

let here: Connected;
beforeAll(async () => {
  here = await connect('http');
});
afterAll(async () => {
  expect(await here.end()).toEqual([]);
});

const send = (request: RequestInit, path = '/slack/events') => fetch(`http://127.0.0.1:${here.port}${path}`, request);
const question = (more: { secret?: string; at?: number } = {}) =>
  signed('slash_commands', slash('415', here.slack.responseUrl(), '/talk'), { secret: here.secret, ...more });
const minutes = 60_000;

describe('lets nobody in', () => {
  it.each<[string, () => RequestInit]>([
    ['with another secret', () => question({ secret: 'b'.repeat(32) })],
    ['from six minutes ago', () => question({ at: Date.now() - 6 * minutes })],
    ['from six minutes ahead', () => question({ at: Date.now() + 6 * minutes })],
    ['with a changed body', () => ({ ...question(), body: `${question().body}&more=1` })],
    ['without a signature', () => ({ method: 'POST', body: question().body })],
    [
      'with a timestamp that is none',
      () => ({ ...question(), headers: { ...question().headers, 'x-slack-request-timestamp': 'soon' } }),
    ],
  ])('%s', async (_, request) => {
    const response = await send(request());
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
  });

  it('elsewhere', async () => {
    expect((await send({ method: 'GET' }, '/')).status).toBe(404);
    expect((await send({ method: 'GET' })).status).toBe(404);
    expect((await send(question(), '/slack/other')).status).toBe(404);
  });
});

it('lets Slack in, a little late or early', async () => {
  for (const at of [Date.now() - 4 * minutes, Date.now() + 4 * minutes]) {
    const response = await send(question({ at }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ response_type: 'ephemeral' });
  }
});

it("answers the same request once, and Slack's own retry of an unanswered event", async () => {
  const request = question();
  expect(await (await send(request)).text()).toContain('About 415');
  const again = await send(request);
  expect([again.status, await again.text()]).toEqual([200, '']);

  const event = signed('events_api', mention('415'), { secret: here.secret, retry: { num: 1, reason: 'timeout' } });
  await send(event);
  await send(event);
  await here.slack.until(() => here.slack.sent.length > 0);
  expect(here.slack.sent).toHaveLength(1);
});

it('answers Slack when it checks the address', async () => {
  const challenge = { type: 'url_verification', token: 'legacy', challenge: 'abc' };
  const response = await send(signed('events_api', challenge, { secret: here.secret }));
  expect(await response.json()).toEqual({ challenge: 'abc' });
});

it('takes no body that is far too large', async () => {
  const { headers } = question();
  expect((await send({ method: 'POST', headers, body: 'x'.repeat(1_100_000) })).status).toBe(413);
  expect((await send(question())).status).toBe(200);
});
