/** Connects the bot to Discord: takes what arrives, sends what answers it, and nothing else. */
import type { APIInteraction, Client, GatewayMessageCreateDispatchData, REST } from 'discord.js';
import { type Adapter, Refusal } from '../../core/adapter.js';
import type { Answer } from '../../core/answer.js';
import type { Bot } from '../../core/bot.js';
import { askOf, askWith, commandWith } from '../../core/doors.js';
import { fault } from '../../core/fault.js';
import { inHand } from '../../core/in-hand.js';
import type { Log } from '../../core/log.js';
import { attachmentReader, type ReadAttachments } from './attachments.js';
import { applicationCommands } from './commands.js';
import { codeOf, faultOf, isAnswered, statusOf } from './faults.js';
import { gateway } from './gateway.js';
import { apology, type Callback, respond, unreadable } from './interaction.js';
import { questionIn } from './message.js';
import { register } from './register.js';
import { render } from './render.js';

export interface DiscordConfig {
  readonly token: string;
  /** Registers the commands for this server at once, instead of everywhere. */
  readonly guildId?: string;
  /** Where the REST API is, without its version, such as `https://discord.com/api`. */
  readonly apiUrl?: string;
  /** How long the gateway may take to let us in, in milliseconds. */
  readonly patience?: number;
}

/** What answering needs: the bot, the way to send, the way to read attachments. */
interface Desk {
  readonly bot: Bot;
  readonly rest: REST;
  readonly read: ReadAttachments;
  readonly log: Log;
}

/** How long stopping waits for answers on their way, in milliseconds. */
const finishing = 3000;

// View channels, send messages, in threads too, embed links, read the history (which replying asks for).
const permissions = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n) | (1n << 16n);

const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;

async function answerInteraction({ bot, rest, read, log }: Desk, interaction: APIInteraction): Promise<void> {
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

/** The answer to a message meant for us: to what is attached with it, where something is. */
async function answerTo(
  { bot, read }: Desk,
  words: string,
  message: GatewayMessageCreateDispatchData,
): Promise<Answer> {
  const { text: attached, unread } = await read(message.attachments);
  const pointed = commandWith(bot.commands, 'message');
  if (pointed && attached !== '') return bot.ask(askWith(pointed, `${words}\n${attached}`.trim()), 'message');
  if (words === '' && unread > 0) return unreadable;
  const ask = askOf(bot.commands, words);
  return ask ? bot.ask(ask, 'mention') : { kind: 'refused', reason: ['I answer to my commands only.'] };
}

async function answerMessage(desk: Desk, me: string, message: GatewayMessageCreateDispatchData): Promise<void> {
  const words = questionIn(message, me);
  if (words === undefined) return;
  const send = (answer: Answer) =>
    desk.rest.post(`/channels/${message.channel_id}/messages`, {
      body: {
        ...render(answer),
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        // A request that is sent again after a fault of the network makes no second message.
        nonce: message.id,
        enforce_nonce: true,
      },
    });
  let answer: Answer;
  try {
    answer = await answerTo(desk, words, message);
  } catch (error) {
    desk.log.error(faultOf(error), 'a message could not be answered');
    answer = fault;
  }
  await send(answer);
}

/** Tells the operator of the connection's life. */
function watch(client: Client, log: Log): void {
  client.on('error', (error) => log.error(faultOf(error), 'discord.js reports an error'));
  client.on('shardError', (error) => log.warn(faultOf(error), 'the connection failed; it is tried again'));
  client.on('shardReconnecting', () => log.debug('the connection is opened again'));
  client.on('shardResume', () => log.debug('the connection is resumed'));
  client.on('shardDisconnect', ({ code }) =>
    log.error({ code }, 'Discord closed the connection for good: start again, with a new token if it was reset'),
  );
}

async function registerCommands(desk: Desk, client: Client<true>, guildId: string | undefined): Promise<void> {
  const { log, rest, bot } = desk;
  const { id } = client.application;
  log.info(`add the bot to a server: ${inviteLink(id)}`);
  try {
    const changed = await register(rest, id, applicationCommands(bot.commands), guildId);
    log.info(changed ? 'the commands were registered' : 'the commands were registered already');
  } catch (error) {
    if (guildId && [10004, 50001].includes(Number(codeOf(error)))) {
      throw new Refusal(`The bot is not in the server of DISCORD_GUILD_ID. Add it: ${inviteLink(id)}`);
    }
    log.error(faultOf(error), 'the commands could not be registered; those registered before still work');
  }
}

/** The adapter for one application. */
export function discord({ token, guildId, apiUrl, patience = 30_000 }: DiscordConfig): Adapter {
  return {
    name: 'discord',
    async start(bot, log) {
      const library = await import('discord.js');
      const work = inHand();
      let taking = true;
      const take = (answering: () => Promise<void>): void => {
        if (!taking) return;
        // A throw before the first await must not reach the socket's listener, where it would end the process.
        const begun = Promise.resolve().then(answering);
        void work.hold(begun.catch((error) => log.error(faultOf(error), 'an answer could not be sent')));
      };
      const connection = gateway(
        library,
        {
          interaction: (interaction) => take(() => answerInteraction(desk, interaction)),
          message: (message) => take(() => answerMessage(desk, connection.client.user?.id ?? '', message)),
        },
        apiUrl,
      );
      const { client } = connection;
      const desk: Desk = { bot, rest: client.rest, read: attachmentReader(apiUrl), log };
      watch(client, log);
      await connection.login(token, patience);
      try {
        if (client.isReady()) await registerCommands(desk, client, guildId);
      } catch (error) {
        await connection.close();
        throw error;
      }
      let stopped: Promise<void> | undefined;
      return () => {
        taking = false;
        stopped ??= work.empty(finishing).then(connection.close);
        return stopped;
      };
    },
  };
}
