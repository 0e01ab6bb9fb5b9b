/** Questions in words, end to end: the real Bolt against a local Slack, over a socket and over signed HTTP. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { direct, mention, openHome, slash, workspace } from '../../fakes/slack/payloads.js';
import { type Connected, connect, transports } from './connected.js';

describe.each(transports)('over %s', (transport) => {
  let here: Connected;
  beforeEach(async () => {
    here = await connect(transport);
  });
  afterEach(async () => {
    expect(await here.end()).toEqual([]);
  });

  const said = () => here.slack.sent.map(({ how, body }) => [how, String(body.text ?? '')]);

  it('answers a slash command inside its acknowledgement, to the asker', async () => {
    await here.bring('slash_commands', slash('415', here.slack.responseUrl(), '/talk'));
    expect(said()).toEqual([['ack', 'About 415\nheard 415 by command']]);
    expect(here.slack.sent[0]?.body).toMatchObject({ response_type: 'ephemeral' });
  });

  it('answers a slash command that was given another name', async () => {
    await here.bring('slash_commands', slash('415', here.slack.responseUrl(), '/renamed'));
    expect(said()).toEqual([['ack', 'About 415\nheard 415 by command']]);
  });

  it.each([
    ['a miss', 'miss', 'Nothing known of “miss”'],
    ['a refusal', 'refuse', 'Not like this: refuse'],
    ['a fault of ours', 'fault with words', 'Something went wrong on my side'],
  ])('tells the asker alone of %s', async (_, words, text) => {
    await here.bring('slash_commands', slash(words, here.slack.responseUrl(), '/talk'));
    expect(here.slack.sent).toHaveLength(1);
    expect(here.slack.sent[0]).toMatchObject({ how: 'ack', body: { response_type: 'ephemeral' } });
    expect(said()[0]?.[1]).toContain(text);
    expect(JSON.stringify(here.lines)).not.toContain('with words');
  });

  it('reads what was typed, not how Slack writes it', async () => {
    const text = '“a &lt;b&gt; &amp;amp; it’s” <https://x.example/?a=1&amp;b=2|x.example>';
    await here.bring('slash_commands', slash(text, here.slack.responseUrl(), '/talk'));
    expect(said()[0]?.[1]).toContain(`heard "a &lt;b&gt; &amp;amp; it's" x.example by command`);
  });

  it('pings nobody, whatever is asked', async () => {
    await here.bring(
      'slash_commands',
      slash('<!channel> <@U0BOB> <!here|x> @everyone', here.slack.responseUrl(), '/talk'),
    );
    await here.bring('events_api', mention('<!channel> <@U0BOB> &lt;!channel&gt;'));
    await here.slack.until(() => here.slack.sent.length === 2);
    for (const { body } of here.slack.sent) expect(String(body.text)).not.toMatch(/<[!@#]/);
  });

  it('answers a mention in a thread under it', async () => {
    const payload = mention('415 please');
    await here.bring('events_api', payload);
    await here.slack.until(() => here.slack.sent.length > 0);
    expect(here.slack.sent).toMatchObject([
      {
        how: 'chat.postMessage',
        body: { channel: workspace.channel, text: 'About 415 please\nheard 415 please by mention' },
      },
    ]);
    expect(payload.event).toMatchObject({ ts: here.slack.sent[0]?.body.thread_ts });
  });

  it('answers a mention inside a thread there', async () => {
    await here.bring('events_api', mention('415', { thread_ts: '1700000000.000100' }));
    await here.slack.until(() => here.slack.sent.length > 0);
    expect(here.slack.sent[0]?.body).toMatchObject({ thread_ts: '1700000000.000100' });
  });

  it.each(['fault', 'miss', 'refuse', 'which', 'help'])('tells only who mentioned it of %s', async (words) => {
    await here.bring('events_api', mention(words));
    await here.bring('events_api', mention(words, { thread_ts: '1700000000.000100' }));
    await here.slack.until(() => here.slack.sent.length > 1);
    const aside = { channel: workspace.channel, user: workspace.user };
    expect(here.slack.sent).toMatchObject([
      { how: 'chat.postEphemeral', body: aside },
      { how: 'chat.postEphemeral', body: { ...aside, thread_ts: '1700000000.000100' } },
    ]);
    // In a thread that nobody has begun, Slack would not show it.
    expect(here.slack.sent[0]?.body).not.toHaveProperty('thread_ts');
  });

  it('offers to post a hit to the channel, and nothing else', async () => {
    for (const words of ['415', 'help', 'miss']) {
      await here.bring('slash_commands', slash(words, here.slack.responseUrl(), '/talk'));
    }
    expect(here.slack.sent.map(({ body }) => JSON.stringify(body).includes('"post:ask"'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('answers a direct message there, hit or miss, in its thread if it is in one', async () => {
    await here.bring('events_api', direct('miss', { thread_ts: '1700000000.000100' }));
    await here.slack.until(() => here.slack.sent.length > 0);
    expect(here.slack.sent).toMatchObject([{ how: 'chat.postMessage', body: { thread_ts: '1700000000.000100' } }]);
  });

  it('answers a direct message, and no edit, notice or app', async () => {
    await here.bring(
      'events_api',
      direct('', { subtype: 'message_changed', text: undefined, message: { text: '404' } }),
    );
    await here.bring('events_api', direct('404', { subtype: 'bot_message', bot_id: 'B0OTHER', user: undefined }));
    await here.bring('events_api', direct('404', { bot_id: workspace.botId, user: workspace.bot }));
    await here.bring('events_api', direct('404', { channel_type: 'channel' }));
    await here.bring('events_api', direct('415'));
    await here.slack.until(() => here.slack.sent.length > 0);
    expect(said()).toEqual([['chat.postMessage', 'About 415\nheard 415 by mention']]);
    expect(here.slack.sent[0]?.body).toMatchObject({ channel: workspace.direct });
    expect(here.slack.sent[0]?.body).not.toHaveProperty('thread_ts');
  });

  it('answers an event once, however often it comes, and even if only the repetition comes', async () => {
    const payload = mention('415');
    await here.bring('events_api', payload);
    await here.bring('events_api', payload, { num: 1, reason: 'timeout' });
    await here.bring('events_api', mention('only once'), { num: 2, reason: 'http_error' });
    await here.slack.until(() => here.slack.sent.length === 2);
    await here.bring('slash_commands', slash('last', here.slack.responseUrl(), '/talk'));
    expect(said().map(([, text]) => text?.split('\n')[0])).toEqual(['About 415', 'About only once', 'About last']);
  });

  it('answers a message once that comes as a mention and as a direct message', async () => {
    const payload = mention('415');
    const { event } = payload;
    await here.bring('events_api', payload);
    await here.bring('events_api', {
      ...direct('415'),
      event: { ...Object(event), type: 'message', channel_type: 'im' },
    });
    await here.bring('slash_commands', slash('last', here.slack.responseUrl(), '/talk'));
    await here.slack.until(() => here.slack.sent.length >= 2);
    expect(said()).toHaveLength(2);
  });

  it('shows on the Home tab what can be asked', async () => {
    await here.bring('events_api', openHome('messages'));
    const opened = openHome();
    await here.bring('events_api', opened);
    await here.bring('events_api', opened);
    await here.stop();
    expect(here.slack.sent).toMatchObject([
      { how: 'views.publish', body: { user_id: workspace.user, view: { type: 'home' } } },
    ]);
    expect(JSON.stringify(here.slack.sent)).toContain('About nothing');
  });

  it('waits when Slack says so, and tries again when Slack is out of order', async () => {
    here.slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
    here.slack.fail('chat.postMessage', { status: 503 });
    await here.bring('events_api', mention('415'));
    await here.slack.until(() => here.slack.sent.length > 0, 8000);
    expect(said()).toHaveLength(1);
    expect(here.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(3);
  });

  it('outlives an answer that Slack does not take', async () => {
    here.slack.fail('chat.postMessage', { error: 'channel_not_found' });
    await here.bring('events_api', mention('a secret'));
    await here.slack.until(() => here.slack.calls.some(({ method }) => method === 'chat.postMessage'));
    await here.bring('slash_commands', slash('415', here.slack.responseUrl(), '/talk'));
    expect(said()).toHaveLength(1);
    expect(JSON.stringify(here.lines)).toContain('channel_not_found');
    expect(JSON.stringify(here.lines)).not.toContain('a secret');
  });
});
