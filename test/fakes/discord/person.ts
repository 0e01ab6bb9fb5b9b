/** Somebody at the keyboard of the local Discord: types commands, clicks, writes, and sees what comes back. */
import type { Component, FakeDiscord, Seen } from './discord.js';
import { newId } from './ids.js';
import { readMessage } from './reading.js';

/** What the bot's answer looks like to the one who asked. */
export interface Sight {
  /** Whether only the asker sees it. */
  readonly alone: boolean;
  /** Whether it took the place of the clicked message. */
  readonly inPlace: boolean;
  readonly message: Seen;
  /** The message as it is read. */
  readonly text: string;
}

export interface Form {
  readonly title: string;
  readonly id: string;
  readonly field: string;
  readonly most: number;
}

export interface Person {
  readonly id: string;
  /** Gives up after `patience` milliseconds. */
  slash(name: string, options?: Readonly<Record<string, string | boolean>>, patience?: number): Promise<Sight>;
  open(name: string): Promise<Form>;
  fill(form: Form, text: string): Promise<Sight>;
  type(
    name: string,
    option: string,
    typed: string,
  ): Promise<readonly { readonly name: string; readonly value: string }[]>;
  menu(name: string, message: object): Promise<Sight>;
  click(message: Seen, label: string): Promise<Sight>;
  choose(message: Seen, label: string): Promise<Sight>;
  /** Writes a message; gives its id. */
  say(content: string, more?: object): string;
}

interface Callback {
  readonly type: number;
  readonly data: object;
}

/** Someone in a server, or in the bot's direct messages. */
export function person(discord: FakeDiscord, place: 'server' | 'direct' = 'server'): Person {
  const user = { id: newId(), username: 'alice', discriminator: '0', avatar: null, global_name: 'Alice' };
  const channel = newId();
  const inServer = place === 'server';
  const where = {
    channel_id: channel,
    channel: { id: channel, type: inServer ? 0 : 1, ...(inServer && { guild_id: discord.guildId, name: 'general' }) },
    locale: 'en-US',
    app_permissions: '2248473465835073',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: { '0': inServer ? discord.guildId : '0' },
    context: inServer ? 0 : 1,
    ...(inServer
      ? {
          guild_id: discord.guildId,
          guild: { id: discord.guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user,
            roles: [],
            joined_at: '2026-01-01T00:00:00Z',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: '0',
          },
        }
      : { user }),
  };

  const registered = (type: number, name: string) => {
    const all = [...discord.registered.values()].flat() as {
      type: number;
      name: string;
      id: string;
      options?: object[];
    }[];
    const command = all.find((one) => one.type === type && one.name === name);
    if (!command) throw new Error(`${name} is not registered`);
    return command;
  };

  async function ask(interaction: object, patience?: number): Promise<Callback> {
    return (await discord.interact({ ...where, ...interaction }, patience)) as Callback;
  }

  function sight({ type, data }: Callback, clicked?: Seen): Sight {
    if (type !== 4 && type !== 7) throw new Error(`callback type ${type} is no message`);
    const { flags = 0, ...drawn } = data as Partial<Seen>;
    const message: Seen = {
      id: type === 7 && clicked ? clicked.id : newId(),
      channel_id: channel,
      embeds: [],
      components: [],
      ...drawn,
      flags: type === 7 && clicked ? clicked.flags : flags,
    };
    return { alone: (message.flags & 64) !== 0, inPlace: type === 7, message, text: readMessage(message) };
  }

  /** The message as Discord sends it back with a click: with more than it was given. */
  const given = (message: Seen) => ({
    ...message,
    type: 20,
    content: '',
    author: { id: discord.botId, username: 'status', bot: true },
    embeds: message.embeds.map((embed) => ({
      type: 'rich',
      content_scan_version: 1,
      ...embed,
      fields: (embed.fields ?? []).map((field) => ({ inline: false, ...field })),
    })),
    components: message.components.map((row, i) => ({
      id: i + 1,
      ...row,
      components: row.components.map((one, j) => ({ id: 10 * (i + 1) + j, ...one })),
    })),
    attachments: [],
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    timestamp: '2026-11-22T00:00:00Z',
  });

  const parts = (message: Seen): readonly Component[] => message.components.flatMap((row) => row.components);

  return {
    id: user.id,
    async slash(name, options = {}, patience = 5000) {
      const { id } = registered(1, name);
      const given = Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeof value === 'boolean' ? 5 : 3,
        value,
      }));
      return sight(await ask({ type: 2, data: { id, name, type: 1, options: given } }, patience));
    },
    async open(name) {
      const { id } = registered(1, name);
      const { type, data } = await ask({ type: 2, data: { id, name, type: 1 } });
      if (type !== 9) throw new Error(`callback type ${type} is no form`);
      const form = data as {
        title: string;
        custom_id: string;
        components: { component: { custom_id: string; max_length: number } }[];
      };
      const field = form.components[0]?.component;
      return { title: form.title, id: form.custom_id, field: field?.custom_id ?? '', most: field?.max_length ?? 0 };
    },
    async fill({ id, field }, text) {
      const components = [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: field, value: text } }];
      return sight(await ask({ type: 5, data: { custom_id: id, components } }));
    },
    async type(name, option, typed) {
      const { id } = registered(1, name);
      const options = [{ name: option, type: 3, value: typed, focused: true }];
      const { data } = await ask({ type: 4, data: { id, name, type: 1, options } });
      return (data as { choices: { name: string; value: string }[] }).choices;
    },
    async menu(name, message) {
      const { id } = registered(3, name);
      const target = newId();
      const whole = { id: target, type: 0, content: '', embeds: [], attachments: [], channel_id: channel, ...message };
      return sight(
        await ask({
          type: 2,
          data: { id, name, type: 3, target_id: target, resolved: { messages: { [target]: whole } } },
        }),
      );
    },
    async click(message, label) {
      const button = parts(message).find((part) => part.type === 2 && part.label === label && part.custom_id);
      if (!button) throw new Error(`there is no button ${label} among ${parts(message).map((part) => part.label)}`);
      const data = { component_type: 2, custom_id: button.custom_id, id: 1 };
      return sight(await ask({ type: 3, message: given(message), data }), message);
    },
    async choose(message, label) {
      const select = parts(message).find((part) => part.type === 3);
      const option = select?.options?.find((one) => one.label === label);
      if (!option) throw new Error(`there is no choice ${label}`);
      const data = { component_type: 3, custom_id: select?.custom_id, values: [option.value], id: 1 };
      return sight(await ask({ type: 3, message: given(message), data }), message);
    },
    say(content, more = {}) {
      const id = newId();
      const mine = new RegExp(`<@!?${discord.botId}>`).test(content);
      discord.arrive({
        id,
        type: 0,
        channel_id: channel,
        ...(inServer && { guild_id: discord.guildId }),
        author: user,
        content,
        mentions: mine ? [{ id: discord.botId, username: 'status' }] : [],
        mention_roles: [],
        mention_everyone: /@everyone|@here/.test(content),
        embeds: [],
        attachments: [],
        components: [],
        pinned: false,
        tts: false,
        timestamp: '2026-11-22T00:00:00Z',
        edited_timestamp: null,
        ...more,
      });
      return id;
    },
  };
}
