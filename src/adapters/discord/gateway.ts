/** The connection to Discord: discord.js with as little memory and as few intents as answering takes. */
import { EventEmitter } from 'node:events';
import type { APIInteraction, CacheWithLimitsOptions, Client, GatewayMessageCreateDispatchData } from 'discord.js';
import { Refusal } from '../../core/adapter.js';
import { within } from '../../core/within.js';
import { codeOf, statusOf } from './faults.js';

type Discord = typeof import('discord.js');

export interface Gateway {
  readonly client: Client;
  /** Resolves when the gateway has let us in; rejects with a `Refusal` when it does not. */
  login(token: string, patience: number): Promise<void>;
  /** Ends the connection and every attempt to have one. */
  close(): Promise<void>;
}

/** What arrives, as Discord sends it. */
export interface Arrivals {
  interaction(interaction: APIInteraction): void;
  message(message: GatewayMessageCreateDispatchData): void;
}

const inside = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;

/** What a connection that is destroyed while it opens has to say goes unheard by discord.js, and would end the process. */
function hearErrors(strategy: unknown): void {
  const shards = inside(strategy, 'shards');
  if (!(shards instanceof Map)) return;
  for (const shard of shards.values()) {
    const connection = inside(shard, 'connection');
    if (connection instanceof EventEmitter) connection.on('error', () => {});
  }
}

/** The session manager of @discordjs/ws, as far as it is used; discord.js has another class of that name. */
type Sessions = { options: { retrieveSessionInfo: (shardId: number) => unknown } };

/** Closing a connection waits for the other side's goodbye; this long, in milliseconds. */
const goodbye = 1000;

/** Every cache that discord.js lets go of: what is answered is in the packet. */
const nothing: CacheWithLimitsOptions = Object.fromEntries(
  [
    'ApplicationCommandManager',
    'ApplicationEmojiManager',
    'AutoModerationRuleManager',
    'BaseGuildEmojiManager',
    'DMMessageManager',
    'EntitlementManager',
    'GuildBanManager',
    'GuildEmojiManager',
    'GuildForumThreadManager',
    'GuildInviteManager',
    'GuildMemberManager',
    'GuildMessageManager',
    'GuildScheduledEventManager',
    'GuildStickerManager',
    'GuildTextThreadManager',
    'MessageManager',
    'PresenceManager',
    'ReactionManager',
    'ReactionUserManager',
    'StageInstanceManager',
    'ThreadManager',
    'ThreadMemberManager',
    'UserManager',
    'VoiceStateManager',
  ].map((cache) => [cache, 0]),
);

/** What a failed login means to the operator. No error text of the library goes out but what is known to hold no secret. */
function refusalOf(error: unknown): Refusal {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : '';
  if (codeOf(error) === 'TokenInvalid' || status === 401 || message === 'Authentication failed')
    return new Refusal(
      'Discord refused DISCORD_TOKEN: copy a new one from Developer Portal › your application › Bot › Reset Token.',
    );
  if (message === 'Used disallowed intents' || message === 'Used invalid intents')
    return new Refusal(
      'Discord refused the intents, though none of them is privileged: look at the application’s Bot page.',
    );
  if (message.startsWith('Not enough sessions'))
    return new Refusal('Discord allows no more logins today (1,000 a day): wait, and look for what restarts the bot.');
  if (status !== undefined) return new Refusal(`Discord answered the login with ${status}. Try again later.`);
  return new Refusal('Discord cannot be reached: look at the network, a proxy, or DISCORD_API_URL.');
}

/** Prepares a connection. Nothing is sent before `login`. */
export function gateway(discord: Discord, arrivals: Arrivals, apiUrl: string | undefined): Gateway {
  const { Client, GatewayDispatchEvents, GatewayIntentBits, Options, SimpleShardingStrategy } = discord;
  let sessions: Sessions | undefined;
  let strategy: unknown;
  const client = new Client({
    // Interactions need no intent. Content comes without the privileged one where the bot is mentioned and in DMs.
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits(nothing),
    sweepers: {},
    // As many as Discord recommends: one up to about 1,000 servers.
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    ...(apiUrl && { rest: { api: apiUrl } }),
    ws: {
      buildStrategy: (manager) => {
        const simple = new SimpleShardingStrategy(manager);
        [sessions, strategy] = [manager, simple];
        return simple;
      },
    },
  });
  // The packets themselves: discord.js holds interactions back until it is ready, drops messages of channels that it
  // does not know (all of them, without the Guilds intent), and would keep what it makes of them.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: APIInteraction) => arrivals.interaction(packet));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (packet: GatewayMessageCreateDispatchData) =>
    arrivals.message(packet),
  );

  async function close(): Promise<void> {
    // destroy() does not end the retries of a connection that never opened: each asks for the session first, and
    // from now on waits for it.
    if (sessions) sessions.options.retrieveSessionInfo = () => new Promise(() => {});
    hearErrors(strategy);
    await within(client.destroy(), goodbye);
  }

  async function login(token: string, patience: number): Promise<void> {
    const ready = new Promise<void>((resolve) => client.once(discord.Events.ClientReady, () => resolve()));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const refusal = `Discord’s gateway has not let us in for ${Math.round(patience / 1000)} s: look at https://discordstatus.com, then start again.`;
      timer = setTimeout(() => reject(new Refusal(refusal)), patience);
    });
    // Many shards log in one after the other: while they do, the gateway lets us in.
    const another = () => timer?.refresh();
    client.on('shardReady', another);
    try {
      await Promise.race([client.login(token).then(() => ready), late]);
    } catch (error) {
      await close();
      throw error instanceof Refusal ? error : refusalOf(error);
    } finally {
      client.off('shardReady', another);
      clearTimeout(timer);
    }
  }
  return { client, login, close };
}
