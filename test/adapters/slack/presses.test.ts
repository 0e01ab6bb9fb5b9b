/** Buttons, menus, shortcuts and the form, end to end over both transports. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFields } from '../../fakes/slack/blocks.js';
import {
  globalShortcut,
  messageShortcut,
  openHome,
  type Payload,
  press,
  pressInView,
  slash,
  submit,
} from '../../fakes/slack/payloads.js';
import { type Connected, connect, transports } from './connected.js';

describe.each(transports)('over %s', (transport) => {
  let here: Connected;
  beforeEach(async () => {
    here = await connect(transport);
  });
  afterEach(async () => {
    expect(await here.end()).toEqual([]);
  });

  const last = (): Payload => here.slack.sent.at(-1)?.body ?? {};
  const lastView = (): Payload => (isFields(last().view) ? Object(last().view) : {});
  const asked = (text: string) => here.bring('slash_commands', slash(text, here.slack.responseUrl(), '/talk'));
  const pressed = (label: string, where?: Parameters<typeof press>[3]) =>
    here.bring('interactive', press(label, last(), here.slack.responseUrl(), where));
  const told = async (count: number) => {
    await here.slack.until(() => here.slack.sent.length >= count);
    expect(here.slack.sent).toHaveLength(count);
    return last();
  };

  it('replaces an answer that only the asker sees', async () => {
    await asked('415');
    await pressed('Next', { ephemeral: true });
    expect(await told(2)).toMatchObject({
      response_type: 'ephemeral',
      replace_original: true,
      text: 'About 415 next\nheard 415 next by command',
    });
  });

  it('answers a press in the room to whoever pressed, and leaves the room as it is', async () => {
    await asked('415');
    await pressed('Next', { thread: '1700000000.000100' });
    expect(await told(2)).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1700000000.000100',
    });
  });

  it('takes a press after a restart, from what the button carries', async () => {
    await asked('415');
    const message = last();
    await here.stop();
    here = await connect(transport, { slack: here.slack });
    await here.bring('interactive', press('Next', message, here.slack.responseUrl(), { ephemeral: true }));
    await here.slack.until(() => here.slack.sent.some(({ how }) => how === 'response_url'));
    expect(last().text).toContain('About 415 next');
  });

  it('offers the likely ones, and takes the choice', async () => {
    await asked('which');
    expect(last().text).toBe('Which one?\nChoose 409 · Choose 422');
    await pressed('Choose 422', { ephemeral: true });
    expect((await told(2)).text).toContain('About 422');
  });

  it('hears that a page was opened, and says nothing', async () => {
    await asked('415');
    await pressed('Page', { ephemeral: true });
    expect(here.slack.sent).toHaveLength(1);
  });

  it('posts an answer to the channel, by asking again', async () => {
    await asked('415');
    await pressed('Post to channel', { ephemeral: true });
    const posted = await told(2);
    expect(posted).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(posted.text).toBe('About 415\nheard 415 by command');
    expect(JSON.stringify(posted)).not.toContain('Post to channel');
  });

  it('offers to post only what was found', async () => {
    for (const words of ['miss', 'refuse', 'which']) await asked(words);
    expect(JSON.stringify(here.slack.sent)).not.toContain('Post to channel');
  });

  it('explains a message to whoever pointed at it, and posts the very answer', async () => {
    const message = { text: 'HTTP/1.1 &lt;415&gt;\nBearer abc', thread_ts: '1700000000.000100' };
    await here.bring('interactive', messageShortcut('message:paste', message, here.slack.responseUrl()));
    const answer = await told(1);
    expect(answer).toMatchObject({ response_type: 'ephemeral', thread_ts: '1700000000.000100' });
    expect(answer.text).toContain('heard HTTP/1.1 &lt;415&gt;\nBearer abc by message');
    await pressed('Post to channel', { ephemeral: true, thread: '1700000000.000100' });
    const posted = await told(2);
    expect(posted).toMatchObject({ response_type: 'in_channel', thread_ts: '1700000000.000100', text: answer.text });
  });

  it('will not post what a button no longer carries', async () => {
    await here.bring('interactive', messageShortcut('message:paste', { text: 'a\nb' }, here.slack.responseUrl()));
    await told(1);
    const broken = JSON.parse(JSON.stringify(last()).replace(/("action_id":"post:card".*?"value":")[^"]*/, '$1AAAA'));
    await here.bring('interactive', press('Post to channel', broken, here.slack.responseUrl(), { ephemeral: true }));
    expect(await told(2)).toMatchObject({ response_type: 'ephemeral' });
  });

  it('says so when a message has nothing to read', async () => {
    await here.bring('interactive', messageShortcut('message:paste', { text: '' }, here.slack.responseUrl()));
    expect((await told(1)).text).toContain('no text that I can read');
  });

  it('takes a paste in a form, and shows the answer in its place', async () => {
    await here.bring('interactive', globalShortcut('form:paste'));
    await told(1);
    expect(lastView()).toMatchObject({ type: 'modal', callback_id: 'form:paste' });
    const ack = await here.bring('interactive', submit(lastView(), 'line one\nline two'));
    expect(ack).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    expect(JSON.stringify(ack)).toContain('line one\\nline two');
    expect(JSON.stringify(ack)).not.toContain('Post to channel');
  });

  it('keeps the form open when the paste is refused', async () => {
    await here.bring('interactive', globalShortcut('form:paste'));
    await told(1);
    const ack = await here.bring('interactive', submit(lastView(), 'refuse this'));
    expect(ack).toEqual({ response_action: 'errors', errors: { words: 'Not like this: refuse this' } });
  });

  it('answers a press on the Home tab in a modal, and a press there in its place', async () => {
    await here.bring('events_api', openHome());
    await told(1);
    await here.bring('interactive', pressInView('Next', lastView()));
    await told(2);
    expect(here.slack.sent[1]?.how).toBe('views.open');
    await here.bring('interactive', pressInView('Next', lastView()));
    await told(3);
    expect(here.slack.sent[2]?.how).toBe('views.update');
  });

  it('outlives a response URL that fails', async () => {
    await asked('415');
    here.slack.fail('response_url', { status: 500 });
    await pressed('Next', { ephemeral: true });
    await asked('416');
    expect(here.slack.sent).toHaveLength(2);
    expect(JSON.stringify(here.lines)).toContain('Slack did not take an answer');
  });
});
