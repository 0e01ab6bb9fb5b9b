/** The app's manifest, made from the commands: what Slack must know before a question can reach us. */
import type { webApi } from '@slack/bolt';
import type { Command } from '../../core/command.js';
import { line } from './fit.js';
import { manifestLimits as limits } from './limits.js';
import { called } from './views.js';

type Manifest = webApi.AppsManifestCreateArguments['manifest'];

/** What the bot may do, and what it is told of; a token without one of these scopes cannot answer everywhere. */
export const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history'] as const;
const events = ['app_home_opened', 'app_mention', 'message.im'] as const;

/** `[query]`, where a command takes one. */
function usage({ options }: Command): { usage_hint?: string } {
  const [first] = Object.entries(options);
  if (!first) return {};
  const [name, { required }] = first;
  return { usage_hint: line(required ? `<${name}>` : `[${name}]`, limits.usageHint) };
}

const slashCommand = (command: Command) => ({
  command: line(`/${command.name}`, limits.commandName),
  description: line(command.description, limits.commandDescription),
  ...usage(command),
  should_escape: false,
});

/** The entries that open a command from a message's menu, and from anywhere as a form. */
const shortcuts = ({ name, description, doors }: Command) =>
  (
    [
      ['message', doors.message, called.message],
      ['global', doors.form, called.form],
    ] as const
  ).flatMap(([type, title, prefix]) =>
    title === undefined
      ? []
      : [
          {
            name: line(title, limits.shortcutName),
            type,
            callback_id: `${prefix}${name}`,
            description: line(description, limits.shortcutDescription),
          },
        ],
  );

/** The manifest for these commands; over a socket, so that no address is needed. */
export const manifest = (commands: readonly Command[]) =>
  ({
    display_information: {
      name: 'HTTP status',
      description: line('Explains HTTP status codes: what they mean, who can fix it and how.', limits.appDescription),
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'HTTP status', always_online: true },
      shortcuts: commands.flatMap(shortcuts),
      slash_commands: commands.filter(({ doors }) => doors.words).map(slashCommand),
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { bot_events: [...events] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }) satisfies Manifest;
