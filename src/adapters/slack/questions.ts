/** Questions in words: slash commands, mentions, direct messages, and the Home tab that says what can be asked. */
import type { App, webApi } from '@slack/bolt';
import { type Answer, worthSharing } from '../../core/answer.js';
import type { Bot } from '../../core/bot.js';
import { askOf, askWith, commandWith } from '../../core/doors.js';
import type { Asking, Trying } from './answering.js';
import { addressed, typed } from './incoming.js';
import type { Firsts } from './memory.js';
import { render, reply } from './render.js';
import { homeView } from './views.js';

/** What the listeners work with. */
export interface Desk {
  readonly bot: Bot;
  readonly ask: Asking;
  readonly attempt: Trying;
  /**
   * Whether something is met for the first time. A message is known by its channel and time, not by the event that
   * brought it: the same one may come as a mention and as a direct message, and each of them again.
   */
  readonly first: Firsts;
  /** The bot's own user id. */
  readonly me: string;
}

/** Words written to us, and where. */
interface Addressed {
  readonly channel: string;
  readonly ts: string;
  /** The thread they were written in, if they were in one. */
  readonly thread?: string | undefined;
  readonly words: string;
}

/** Messages whose text is a person's own. Everything else with a subtype is an edit, a notice or an app's. */
const spoken = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast']);

/** Adds the listeners for questions in words. */
export function takeQuestions(app: App, { bot, ask, attempt, first, me }: Desk): void {
  const answer = (words: string): Answer | undefined => {
    const asked = askOf(bot.commands, words);
    return asked && ask(asked, 'mention');
  };

  /** A hit goes into the thread under the mention; a miss, a choice, help and a fault to the one who asked alone. */
  async function answerInRoom(client: webApi.WebClient, user: string, { channel, ts, thread, words }: Addressed) {
    const said = answer(words);
    if (!said) return;
    if (worthSharing(said)) {
      await client.chat.postMessage({ channel, thread_ts: thread ?? ts, ...render(said) });
      return;
    }
    // Slack shows no such message in a thread that nobody has begun.
    await client.chat.postEphemeral({ channel, user, ...(thread && { thread_ts: thread }), ...render(said) });
  }

  async function answerInPrivate(client: webApi.WebClient, { channel, thread, words }: Addressed) {
    const said = answer(words);
    if (said) await client.chat.postMessage({ channel, ...(thread && { thread_ts: thread }), ...render(said) });
  }

  app.command(/^\//, ({ command, ack, respond }) =>
    attempt('command', async () => {
      const named =
        bot.commands.find(({ name }) => `/${name}` === command.command) ?? commandWith(bot.commands, 'words');
      if (!named) return ack();
      const asked = askWith(named, typed(command.text).trim());
      const said = reply(ask(asked), asked);
      // The acknowledgement is the answer; a socket closed in this very moment leaves the response_url.
      await ack(said).catch(() => respond(said));
    }),
  );

  app.event('app_mention', ({ event, client }) =>
    attempt('mention', async () => {
      const { channel, ts, thread_ts, user } = event;
      if (!user || event.bot_id || !first(`${channel} ${ts}`)) return;
      await answerInRoom(client, user, { channel, ts, thread: thread_ts, words: addressed(event, me) });
    }),
  );

  app.event('message', ({ event, client }) =>
    attempt('direct message', async () => {
      if (event.channel_type !== 'im' || !spoken.has(event.subtype) || !('user' in event) || !event.user) return;
      if ('bot_id' in event && event.bot_id) return;
      const { channel, ts } = event;
      if (!first(`${channel} ${ts}`)) return;
      const thread = 'thread_ts' in event ? event.thread_ts : undefined;
      await answerInPrivate(client, { channel, ts, thread, words: addressed(event, me) });
    }),
  );

  app.event('app_home_opened', ({ event, body, client }) =>
    attempt('home', async () => {
      const home = commandWith(bot.commands, 'home');
      if (event.tab !== 'home' || !home || !first(body.event_id)) return;
      const view = homeView(ask({ command: home.name, args: {} }));
      await client.views.publish({ user_id: event.user, view });
    }),
  );
}
