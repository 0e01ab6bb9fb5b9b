/** Starting, losing a socket, stopping: what must never be an endless retry or an unhandled rejection. */
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { slack as adapter, type SlackConfig } from '../../../src/adapters/slack/connect.js';
import { Refusal } from '../../../src/core/adapter.js';
import { signed } from '../../fakes/slack/doors.js';
import { mention, slash } from '../../fakes/slack/payloads.js';
import { fakeSlack, type SlackOptions } from '../../fakes/slack/slack.js';
import { bot } from './bot.js';
import { connect, keeping } from './connected.js';

// Among tests that run at once nobody can say whose it was; that there is none is what counts.
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** A local Slack, which ends with the test, and a bot that starts there. */
async function scene({ onTestFinished }: TestContext, options: SlackOptions = {}) {
  const slack = await fakeSlack(options);
  onTestFinished(() => slack.close());
  const starting = (config: Partial<SlackConfig> = {}) =>
    adapter({
      botToken: slack.botToken,
      apiUrl: slack.apiUrl,
      ...(config.signingSecret ? {} : { appToken: slack.appToken }),
      ...config,
    }).start(bot, keeping().log);
  return { slack, starting };
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  const { message } = error instanceof Error ? error : new Error('');
  expect(message).not.toMatch(/xoxb-\w|xapp-\w|\n/);
  return message;
};

describe.concurrent('refuses to start, in one line', () => {
  it('with a bot token that Slack does not know', async (context) => {
    const { starting } = await scene(context);
    expect(await refusal(starting({ botToken: 'xoxb-bad' }))).toMatch(/refuses SLACK_BOT_TOKEN \(invalid_auth\)/);
  });

  it('with an app token that Slack does not know', async (context) => {
    const { starting } = await scene(context);
    expect(await refusal(starting({ appToken: 'xapp-bad' }))).toMatch(/refuses SLACK_APP_TOKEN \(invalid_auth\)/);
  });

  it('with the tokens swapped', async (context) => {
    const { slack, starting } = await scene(context);
    expect(await refusal(starting({ botToken: slack.appToken }))).toMatch(/SLACK_BOT_TOKEN \(not_allowed_token_type\)/);
    expect(await refusal(starting({ appToken: slack.botToken }))).toMatch(/SLACK_APP_TOKEN \(not_allowed_token_type\)/);
  });

  it('with a token that may not do everything', async (context) => {
    const { starting } = await scene(context, { scopes: ['commands', 'chat:write'] });
    expect(await refusal(starting())).toMatch(/lacks app_mentions:read, im:history/);
  });

  it("with a person's token", async (context) => {
    const { starting } = await scene(context, { personal: true });
    expect(await refusal(starting())).toMatch(/not the token of a bot/);
  });

  it('without the scope for sockets', async (context) => {
    const { slack, starting } = await scene(context);
    slack.fail('apps.connections.open', { error: 'missing_scope' });
    expect(await refusal(starting())).toMatch(/SLACK_APP_TOKEN \(missing_scope\).*connections:write/);
  });

  it('when Slack asks us to wait', async (context) => {
    const { slack, starting } = await scene(context);
    slack.fail('auth.test', { status: 429, retryAfter: 30 });
    expect(await refusal(starting())).toBe('Slack asks us to wait 30 s: start again then.');
  });

  it('when Slack stays out of order or out of reach', async (context) => {
    const { slack, starting } = await scene(context);
    slack.fail('apps.connections.open', { status: 503 }, 9);
    expect(await refusal(starting())).toMatch(/cannot be reached \(503\)/);
    const away = adapter({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:9/api/' });
    expect(await refusal(away.start(bot, keeping().log))).toMatch(/cannot be reached \(\w+\)/);
  });

  it('on a port that is taken', async (context) => {
    const { slack, starting } = await scene(context);
    const port = Number(new URL(slack.apiUrl).port);
    expect(await refusal(starting({ signingSecret: 'a'.repeat(32), port }))).toBe(
      `Port ${port} is taken: set PORT to a free one.`,
    );
  });
});

it('starts although Slack was out of order for a moment', async (context) => {
  const { slack, starting } = await scene(context);
  slack.fail('auth.test', { status: 500 });
  slack.fail('apps.connections.open', { error: 'internal_error' });
  const stop = await starting();
  await stop();
});

describe.concurrent('keeps its sockets', () => {
  it('answers while Slack refreshes one of the two, and opens another at once', async (context) => {
    const { slack } = await scene(context);
    const { bring, stop } = await connect('socket', { slack });
    await slack.until(() => slack.sockets().length === 2);
    const [first] = slack.sockets();
    if (first) slack.refresh(first);
    await bring('slash_commands', slash('415', slack.responseUrl(), '/talk'));
    await slack.until(() => slack.sockets().length === 2);
    await bring('events_api', mention('416'));
    await slack.until(() => slack.sent.length === 2);
    expect(slack.complaints).toEqual([]);
    await stop();
  });

  it('comes back after Slack was out of order, and after both sockets were cut', async (context) => {
    const { slack } = await scene(context);
    const { bring, stop } = await connect('socket', { slack });
    await slack.until(() => slack.sockets().length === 2);
    slack.fail('apps.connections.open', { status: 503 }, 2);
    slack.fail('apps.connections.open', { error: 'not_authed' });
    for (const socket of [...slack.sockets()]) socket.terminate();
    await slack.until(() => slack.sockets().length === 0);
    await slack.until(() => slack.sockets().length === 2, 10_000);
    await bring('slash_commands', slash('415', slack.responseUrl(), '/talk'));
    expect(slack.sent).toHaveLength(1);
    await stop();
  });

  it.for(['close', 'hang up'] as const)(
    'does not hammer a Slack that greets it with: %s',
    async (greeting, context) => {
      const { slack } = await scene(context);
      const { stop } = await connect('socket', { slack });
      await slack.until(() => slack.sockets().length === 2);
      slack.greet(greeting);
      const before = slack.calls.length;
      for (const socket of [...slack.sockets()]) socket.terminate();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(slack.calls.length - before).toBeGreaterThan(2);
      expect(slack.calls.length - before).toBeLessThan(12);
      await stop();
    },
  );
});

describe.concurrent('stops', () => {
  it('in the middle of a reconnect, and opens nothing after', async (context) => {
    const { slack } = await scene(context);
    const { stop } = await connect('socket', { slack });
    await slack.until(() => slack.sockets().length === 2);
    slack.greet('silence');
    for (const socket of [...slack.sockets()]) socket.terminate();
    await slack.until(() => slack.connections() === 2 && slack.sockets().length === 0);
    slack.greet('close');
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(4500);
    const calls = slack.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(slack.calls).toHaveLength(calls);
    expect(slack.connections()).toBe(0);
  });

  it('although the other side does not say goodbye', async (context) => {
    const { slack } = await scene(context);
    const { stop } = await connect('socket', { slack });
    await slack.until(() => slack.sockets().length === 2);
    for (const socket of slack.sockets()) socket.pause();
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(4500);
  });

  it.for(['socket', 'http'] as const)('only after what is in hand is answered, over %s', async (transport, context) => {
    const { slack } = await scene(context);
    const { bring, stop } = await connect(transport, { slack });
    slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
    await bring('events_api', mention('415'));
    await slack.until(() => slack.calls.some(({ method }) => method === 'chat.postMessage'));
    await stop();
    expect(slack.sent).toHaveLength(1);
  });

  it('taking no more questions', async (context) => {
    const { slack } = await scene(context);
    const { stop } = await connect('socket', { slack });
    await slack.until(() => slack.sockets().length === 2);
    slack.fail('chat.postMessage', { status: 429, retryAfter: 2 });
    await slack.envelope('events_api', mention('415'));
    await slack.until(() => slack.calls.some(({ method }) => method === 'chat.postMessage'));
    const stopped = stop();
    expect(await slack.envelope('events_api', mention('416'), { ms: 500 })).toBeUndefined();
    await stopped;
    expect(slack.sent).toHaveLength(1);
  });

  it('telling Slack to come again, over http', async (context) => {
    const { slack } = await scene(context);
    const { bring, stop, port, secret } = await connect('http', { slack });
    slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
    await bring('events_api', mention('415'));
    await slack.until(() => slack.calls.some(({ method }) => method === 'chat.postMessage'));
    const stopped = stop();
    const late = await fetch(`http://127.0.0.1:${port}/slack/events`, signed('events_api', mention('416'), { secret }));
    expect(late.status).toBe(503);
    await stopped;
    expect(slack.sent).toHaveLength(1);
  });
});
