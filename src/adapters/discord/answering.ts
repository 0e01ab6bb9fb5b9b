/** Answers what arrived: sends one callback for an interaction, one reply for a message. */
import type { APIInteraction, GatewayMessageCreateDispatchData, REST } from 'discord.js';
import type { Answer } from '../../core/answer.js';
import type { Bot } from '../../core/bot.js';
import { askOf, askWith, commandWith } from '../../core/doors.js';
import { fault } from '../../core/fault.js';
import type { Log } from '../../core/log.js';
import { strong } from '../../core/text.js';
import type { ReadAttachments } from './attachments.js';
import { faultOf, isAnswered, isForbidden, statusOf } from './faults.js';
import { apology, type Callback, respond, unreadable } from './interaction.js';
import { attachedTo, questionIn, textOf } from './message.js';
import { plainly } from './plain.js';
import { render } from './render.js';

/** What answering needs: the bot, the way to send, the way to read attachments. */
export interface Desk {
  readonly bot: Bot;
  readonly rest: REST;
  readonly read: ReadAttachments;
  readonly log: Log;
}

/** Sends the callback that answers an interaction; one that Discord does not take is made up for by a line. */
export async function answerInteraction({ bot, rest, read, log }: Desk, interaction: APIInteraction): Promise<void> {
  const send = (body: Callback) =>
    rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
  let callback: Callback | undefined;
  try {
    callback = await respond(bot, interaction, read);
  } catch (error) {
    log.error(faultOf(error), 'an interaction could not be answered');
    callback = apology(interaction);
  }
  if (!callback) return;
  try {
    await send(callback);
  } catch (error) {
    if (isAnswered(error)) {
      log.warn(faultOf(error), 'an answer came too late or twice');
      return;
    }
    if (statusOf(error) !== 400) throw error;
    log.error(faultOf(error), 'Discord did not take an answer');
    await send(apology(interaction));
  }
}

/** What to say of a message that Discord keeps from us: only what mentions us, or its menu, shows us its words. */
const hidden = (entry: string): Answer => ({
  kind: 'refused',
  reason: ['Discord does not show me the message that you reply to. Open its menu, then Apps › ', strong(entry), '.'],
});

/** The answer to words meant for us, or to what the message brings: what is attached, forwarded or replied to. */
async function answerTo(
  { bot, read }: Desk,
  me: string,
  words: string,
  message: GatewayMessageCreateDispatchData,
): Promise<Answer> {
  // Nothing but a mention, in reply to somebody else: their message is what is asked about.
  const repliedTo = words === '' && message.referenced_message?.author.id !== me ? message.referenced_message : null;
  const { text: attached, unread } = await read([message, ...(repliedTo ? [repliedTo] : [])].flatMap(attachedTo));
  const forwarded = textOf({ ...message, content: '', embeds: [] });
  const brought = [forwarded, repliedTo ? textOf(repliedTo) : '', attached].filter((text) => text !== '');
  const pointed = commandWith(bot.commands, 'message');
  if (pointed && brought.length > 0) {
    return bot.ask(askWith(pointed, [words, ...brought].join('\n').trim()), 'message');
  }
  if (words === '' && unread > 0) return unreadable;
  if (repliedTo && pointed?.doors.message) return hidden(pointed.doors.message);
  const ask = askOf(bot.commands, words);
  return ask ? bot.ask(ask, 'mention') : { kind: 'refused', reason: ['I answer to my commands only.'] };
}

/** Replies to a message that is meant for us. */
export async function answerMessage(desk: Desk, me: string, message: GatewayMessageCreateDispatchData): Promise<void> {
  const words = questionIn(message, me);
  if (words === undefined) return;
  let answer: Answer;
  try {
    answer = await answerTo(desk, me, words, message);
  } catch (error) {
    desk.log.error(faultOf(error), 'a message could not be answered');
    answer = fault;
  }
  const send = (body: object) =>
    desk.rest.post(`/channels/${message.channel_id}/messages`, {
      // With its nonce, a request that is sent again after a fault of the network makes no second message.
      body: { ...body, nonce: message.id, enforce_nonce: true },
    });
  try {
    await send({ ...render(answer), message_reference: { message_id: message.id, fail_if_not_exists: false } });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    desk.log.warn(faultOf(error), 'a channel takes no embed or no reply of ours; it gets the words alone');
    await send(plainly(answer));
  }
}
