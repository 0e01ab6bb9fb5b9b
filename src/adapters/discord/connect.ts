/** Connects the bot to Discord: logs in, registers the commands, takes what arrives, and stops. */
import type { Client } from 'discord.js';
import { type Adapter, Refusal } from '../../core/adapter.js';
import { inHand } from '../../core/in-hand.js';
import type { Log } from '../../core/log.js';
import { answerInteraction, answerMessage, type Desk } from './answering.js';
import { attachmentReader } from './attachments.js';
import { applicationCommands } from './commands.js';
import { codeOf, faultOf } from './faults.js';
import { gateway } from './gateway.js';
import { register } from './register.js';

export interface DiscordConfig {
  readonly token: string;
  /** Registers the commands for this server at once, instead of everywhere. */
  readonly guildId?: string;
  /** Where the REST API is, without its version, such as `https://discord.com/api`. */
  readonly apiUrl?: string;
  /** How long the gateway may take to let us in, in milliseconds. */
  readonly patience?: number;
}

/** How long stopping waits for answers on their way, in milliseconds. */
const finishing = 3000;

// View channels, send messages, in threads too, embed links, read the history (which replying asks for).
const permissions = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n) | (1n << 16n);

const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;

/** Tells the operator of the connection's life. */
function watch(client: Client, log: Log): void {
  client.on('error', (error) => log.error(faultOf(error), 'discord.js reports an error'));
  client.on('shardError', (error) => log.warn(faultOf(error), 'the connection failed; it is tried again'));
  client.on('shardReconnecting', () => log.debug('the connection is opened again'));
  client.on('shardResume', () => log.debug('the connection is resumed'));
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
    async start(bot, log, lost) {
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
      client.on('shardDisconnect', ({ code }) => {
        if (!taking) return;
        log.error({ code }, 'the connection was closed for good');
        lost?.(
          new Refusal(
            `Discord closed the connection for good (${code}): start again, with a new token if it was reset.`,
          ),
        );
      });
      let stopped: Promise<void> | undefined;
      return () => {
        taking = false;
        stopped ??= work.empty(finishing).then(connection.close);
        return stopped;
      };
    },
  };
}
