/** A Discord of our own: one application, and people who talk to it. */
import type { AddressInfo } from 'node:net';
import { type Gateway, openGateway } from './gateway.js';
import { newId } from './ids.js';
import { type Failure, serveRest, type Waiting, type World } from './rest.js';

export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

export interface Component {
  readonly type: number;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** A message that someone wrote, as far as it decides what the bot is shown of it. */
interface Arriving {
  readonly guild_id?: string;
  readonly author?: { readonly id: string };
  readonly mentions?: readonly { readonly id: string }[];
  readonly referenced_message?: Arriving;
}

/** A message of the bot, as it stands in a channel or before one person. */
export interface Seen {
  readonly id: string;
  readonly channel_id: string;
  readonly content?: string;
  readonly flags: number;
  readonly embeds: readonly Embed[];
  readonly components: readonly { readonly type: number; readonly components: readonly Component[] }[];
  readonly message_reference?: { readonly message_id: string };
}

export interface FakeDiscord extends Omit<World, 'post' | 'now' | 'files' | 'guilds'> {
  readonly apiUrl: string;
  readonly botId: string;
  readonly guildId: string;
  readonly gateway: Gateway;
  readonly files: Map<string, { readonly body: string; readonly wait?: number; readonly location?: string }>;
  /** Every message that stands in a channel, in order. */
  readonly posted: Seen[];
  /** Moves the clock by which answers are late. */
  skip(ms: number): void;
  fail(failure: Failure): void;
  /** Sends an interaction, and gives its callback; rejects when none comes. */
  interact(interaction: object, patience?: number): Promise<object>;
  /** Sends a message that someone wrote. */
  arrive(message: object): void;
  stop(): Promise<void>;
}

/** Starts it on a free port, with the bot in so many servers and so many shards. */
export async function fakeDiscord(guilds = 1, shards = 1): Promise<FakeDiscord> {
  const applicationId = newId();
  const bot = { id: applicationId, username: 'status', discriminator: '0', avatar: null, bot: true };
  const guildId = newId();
  let skipped = 0;
  const posted: Seen[] = [];
  const nonces = new Map<string, Seen>();
  const waiting = new Map<string, Waiting>();
  const files: FakeDiscord['files'] = new Map();
  const world: World = {
    token: 'MTAwMDAw.fake.token-of-the-tests',
    applicationId,
    shards,
    now: () => Date.now() + skipped,
    waiting,
    registered: new Map(),
    puts: [],
    failures: [],
    refused: [],
    guilds: new Set([guildId]),
    forbidden: new Set(),
    files,
    requests: [],
    post(channel, body) {
      const { nonce, ...message } = body as Partial<Seen> & { nonce?: string };
      const known = nonce === undefined ? undefined : nonces.get(nonce);
      if (known) return known;
      const seen: Seen = { id: newId(), channel_id: channel, flags: 0, embeds: [], components: [], ...message };
      if (nonce !== undefined) nonces.set(nonce, seen);
      posted.push(seen);
      return { ...seen, author: bot };
    },
  };
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const server = serveRest(world, gatewayUrl);
  const gateway = openGateway(server, gatewayUrl, { token: world.token, applicationId, bot, guilds });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;

  return {
    ...world,
    files,
    apiUrl: `http://127.0.0.1:${port}/api`,
    botId: bot.id,
    guildId,
    gateway,
    posted,
    skip: (ms) => {
      skipped += ms;
    },
    fail: (failure) => void world.failures.push(failure),
    interact(interaction, patience = 5000) {
      const [id, token] = [newId(), `aW50ZXJhY3Rpb24${newId()}`];
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('the interaction got no answer')), patience);
        const settle = (callback: object) => {
          clearTimeout(late);
          resolve(callback);
        };
        waiting.set(token, { id, at: world.now(), answered: false, settle });
        gateway.dispatch(
          'INTERACTION_CREATE',
          { id, token, application_id: applicationId, version: 1, ...interaction },
          0,
        );
      });
    },
    arrive(message) {
      const { guild_id: guild, referenced_message: repliedTo } = message as Arriving;
      // Content comes without its intent only in direct messages, where the bot is mentioned, and in what it wrote.
      const hidden = { content: '', embeds: [], attachments: [], components: [] };
      const asShown = (one: Arriving) =>
        guild === undefined || one.author?.id === bot.id || one.mentions?.some(({ id }) => id === bot.id)
          ? one
          : { ...one, ...hidden };
      gateway.dispatch(
        'MESSAGE_CREATE',
        { ...asShown(message), ...(repliedTo && { referenced_message: asShown(repliedTo) }) },
        guild === undefined ? 1 << 12 : 1 << 9,
      );
    },
    stop: () =>
      new Promise((resolve) => {
        gateway.stop();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
