/** What is pressed: buttons and menus under answers, message shortcuts, and the form. All state is in what is pressed. */
import type { App, BlockAction, RespondFn, webApi } from '@slack/bolt';
import type { Answer } from '../../core/answer.js';
import type { Ask } from '../../core/ask.js';
import { decodeAsk } from '../../core/ask.js';
import type { Command } from '../../core/command.js';
import { askWith } from '../../core/doors.js';
import { pressed } from './actions.js';
import { messageText } from './incoming.js';
import type { Desk } from './questions.js';
import { render, reply } from './render.js';
import { carried } from './share.js';
import { answerView, called, formAsk, formReply, formView } from './views.js';

const unreadable: Answer = {
  kind: 'refused',
  reason: ['That answer can no longer be posted. Ask again, and post the new one.'],
};
const wordless: Answer = { kind: 'refused', reason: ['That message has no text that I can read.'] };

/** What an element carries: a button's value, or the chosen option's. */
function carriedBy(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? '';
  return action.type === 'static_select' ? (action.selected_option?.value ?? '') : '';
}

/** Answers appear where the pressed message is: in its thread, if it is in one. */
function inThread(message: unknown): { thread_ts?: string } {
  const thread =
    typeof message === 'object' && message !== null && 'thread_ts' in message ? message.thread_ts : undefined;
  return typeof thread === 'string' ? { thread_ts: thread } : {};
}

/** Adds the listeners for what is pressed. */
export function takePresses(app: App, { bot, ask, attempt }: Desk): void {
  const commandOf = (callback: string, prefix: string): Command | undefined =>
    bot.commands.find(({ name }) => `${prefix}${name}` === callback);

  /** In a view the answer is a modal; an answer only the asker sees is replaced; in a room it is for who pressed. */
  async function answerPress(
    asked: Ask,
    body: BlockAction,
    client: webApi.WebClient,
    respond: RespondFn,
  ): Promise<unknown> {
    const said = ask(asked);
    if (body.view) {
      const view = answerView(said, 'HTTP');
      return body.view.type === 'modal'
        ? client.views.update({ view_id: body.view.id, view })
        : client.views.open({ trigger_id: body.trigger_id, view });
    }
    const replace = body.container.is_ephemeral === true;
    return respond({
      ...reply(said, asked),
      replace_original: replace,
      ...(replace ? {} : inThread(body.message ?? body.container)),
    });
  }

  app.action<BlockAction>(new RegExp(`^${pressed.ask}`), ({ ack, action, body, client, respond }) =>
    attempt('ask', async () => {
      await ack();
      const asked = decodeAsk(carriedBy(action));
      if (asked) await answerPress(asked, body, client, respond);
    }),
  );

  app.action<BlockAction>(/^post:/, ({ ack, action, body, respond }) =>
    attempt('post', async () => {
      await ack();
      const value = carriedBy(action);
      const asked = action.action_id === pressed.postAsk ? decodeAsk(value) : undefined;
      const card = action.action_id === pressed.postCard ? carried(value) : undefined;
      const answer: Answer = asked
        ? ask(asked)
        : card
          ? { kind: 'found', about: { codes: [] }, audience: 'room', card }
          : unreadable;
      await respond({
        ...render(answer),
        response_type: answer.kind === 'found' ? 'in_channel' : 'ephemeral',
        replace_original: false,
        ...inThread(body.container),
      });
    }),
  );

  // A button that opens a page tells us so; Slack only wants to hear that we heard.
  app.action(new RegExp(`^${pressed.open}`), ({ ack }) => attempt('open', () => ack()));

  app.shortcut(
    { type: 'message_action', callback_id: new RegExp(`^${called.message}`) },
    ({ shortcut, ack, respond }) =>
      attempt('message shortcut', async () => {
        await ack();
        const command = commandOf(shortcut.callback_id, called.message);
        if (!command || shortcut.type !== 'message_action') return;
        const text = messageText(shortcut.message);
        const answer = text === '' ? wordless : ask(askWith(command, text), 'message');
        await respond({ ...reply(answer), replace_original: false, ...inThread(shortcut.message) });
      }),
  );

  app.shortcut({ type: 'shortcut', callback_id: new RegExp(`^${called.form}`) }, ({ shortcut, ack, client }) =>
    attempt('form', async () => {
      await ack();
      const command = commandOf(shortcut.callback_id, called.form);
      if (command) await client.views.open({ trigger_id: shortcut.trigger_id, view: formView(command) });
    }),
  );

  app.view({ type: 'view_submission', callback_id: new RegExp(`^${called.form}`) }, ({ ack, view }) =>
    attempt('form sent', async () => {
      const command = commandOf(view.callback_id, called.form);
      if (!command) return ack();
      await ack(formReply(ask(formAsk(command, view.state.values), 'message'), command.doors.form ?? ''));
    }),
  );
}
