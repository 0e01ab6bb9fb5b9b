/** What Slack sends: the payloads of its reference, with every id made up. */
import { every, isFields } from './blocks.js';

/** The made-up workspace. */
export const workspace = {
  team: 'T0WORK',
  channel: 'C0ROOM',
  direct: 'D0ALICE',
  user: 'U0ALICE',
  bot: 'U0BOT',
  botId: 'B0BOT',
  app: 'A0APP',
} as const;

export type Payload = Readonly<Record<string, unknown>>;

let serial = 0;
const next = (): string => {
  serial += 1;
  return String(serial).padStart(6, '0');
};
const stamp = (): string => `1800000000.${next()}`;

/** `/http 415` typed in a channel. */
export const slash = (text: string, responseUrl: string, command = '/http'): Payload => ({
  token: 'legacy',
  team_id: workspace.team,
  team_domain: 'work',
  channel_id: workspace.channel,
  channel_name: 'room',
  user_id: workspace.user,
  user_name: 'alice',
  command,
  text,
  api_app_id: workspace.app,
  is_enterprise_install: 'false',
  response_url: responseUrl,
  trigger_id: `trigger.${next()}`,
});

const event = (inner: Payload): Payload => ({
  token: 'legacy',
  team_id: workspace.team,
  api_app_id: workspace.app,
  event: { event_ts: stamp(), ...inner },
  type: 'event_callback',
  event_id: `Ev${next()}`,
  event_time: 1_800_000_000,
  authorizations: [
    {
      enterprise_id: null,
      team_id: workspace.team,
      user_id: workspace.bot,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
});

/** A message in a channel that mentions the bot. */
export const mention = (words: string, more: Payload = {}): Payload =>
  event({
    type: 'app_mention',
    user: workspace.user,
    text: `<@${workspace.bot}> ${words}`,
    ts: stamp(),
    channel: workspace.channel,
    ...more,
  });

/** A direct message to the bot, or something that looks like one. */
export const direct = (text: string, more: Payload = {}): Payload =>
  event({
    type: 'message',
    user: workspace.user,
    text,
    ts: stamp(),
    channel: workspace.direct,
    channel_type: 'im',
    ...more,
  });

/** Somebody opens the app's page. */
export const openHome = (tab: 'home' | 'messages' = 'home'): Payload =>
  event({ type: 'app_home_opened', user: workspace.user, channel: workspace.direct, tab });

const interaction = (type: string): Payload => ({
  type,
  token: 'legacy',
  team: { id: workspace.team, domain: 'work' },
  user: { id: workspace.user, name: 'alice', username: 'alice', team_id: workspace.team },
  api_app_id: workspace.app,
  is_enterprise_install: false,
  enterprise: null,
  trigger_id: `trigger.${next()}`,
});

/** The entry of a message's menu. */
export const messageShortcut = (callback: string, message: Payload, responseUrl: string): Payload => ({
  ...interaction('message_action'),
  callback_id: callback,
  action_ts: stamp(),
  message_ts: stamp(),
  channel: { id: workspace.channel, name: 'room' },
  message: { type: 'message', user: 'U0BOB', ts: stamp(), ...message },
  response_url: responseUrl,
});

/** The entry of the shortcut menu. */
export const globalShortcut = (callback: string): Payload => ({
  ...interaction('shortcut'),
  callback_id: callback,
  action_ts: stamp(),
});

/** A form sent with this text in its one input. */
export function submit(view: Payload, text: string): Payload {
  const [block] = Array.isArray(view.blocks) ? view.blocks.filter((each) => each.type === 'input') : [];
  return {
    ...interaction('view_submission'),
    view: {
      ...view,
      id: `V${next()}`,
      team_id: workspace.team,
      state: {
        values: { [block.block_id]: { [block.element.action_id]: { type: 'plain_text_input', value: text } } },
      },
      hash: 'hash',
    },
    response_urls: [],
  };
}

/** The element under a message or in a view whose label is this: a button, or an option of a menu. */
function pressedOn(blocks: unknown, label: string): Payload {
  for (const element of every('elements', blocks).flat()) {
    if (!isFields(element) || typeof element.action_id !== 'string') continue;
    const { type, action_id, value, text } = element;
    if (isFields(text) && text.text === label)
      return { type, action_id, value, text, block_id: 'b', action_ts: stamp() };
    const options = Array.isArray(element.options) ? element.options : [];
    const chosen = options.find((option) => option.text.text === label);
    if (chosen) return { type, action_id, selected_option: chosen, block_id: 'b', action_ts: stamp() };
  }
  throw new Error(`nothing to press is labelled ${JSON.stringify(label)}`);
}

/** A press under a message: one that only the presser sees, or one in the room. */
export const press = (
  label: string,
  message: Payload,
  responseUrl: string,
  where: { readonly ephemeral?: boolean; readonly thread?: string } = {},
): Payload => {
  const ts = stamp();
  const thread = where.thread ? { thread_ts: where.thread } : {};
  return {
    ...interaction('block_actions'),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: workspace.channel,
      is_ephemeral: where.ephemeral ?? false,
      ...thread,
    },
    channel: { id: workspace.channel, name: 'room' },
    ...(where.ephemeral
      ? {}
      : { message: { type: 'message', user: workspace.bot, ts, blocks: message.blocks, ...thread } }),
    response_url: responseUrl,
    actions: [pressedOn(message.blocks, label)],
  };
};

/** A press in a modal or on the Home tab. */
export const pressInView = (label: string, view: Payload): Payload => {
  const id = `V${next()}`;
  return {
    ...interaction('block_actions'),
    container: { type: 'view', view_id: id },
    view: { ...view, id, team_id: workspace.team, hash: 'hash' },
    actions: [pressedOn(view.blocks, label)],
  };
};
