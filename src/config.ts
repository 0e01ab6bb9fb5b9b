/** The environment, declared once. An empty value counts as unset. */
import { z } from 'zod';

// What is pasted into a console brings blanks along, and they belong to no value here.
const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : value);
const text = (form: z.ZodString) => z.preprocess(trimmed, form.optional());

const discordToken = 'Developer Portal › your application › Bot › Reset Token';
const address = z
  .string()
  .regex(/^https?:\/\//, 'must be an address that begins with http:// or https://')
  .refine((url) => URL.canParse(url), 'must be an address, such as http://127.0.0.1:8080/api')
  // Both libraries put a path behind it, with a slash of their own.
  .overwrite((url) => url.replace(/\/+$/, ''));

/** Each variable with its form; a message says what to do and never repeats the value. */
export const environment = z.object({
  DISCORD_TOKEN: text(
    z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, `must be a bot token of three parts joined by dots, from ${discordToken}`),
  ),
  DISCORD_GUILD_ID: text(z.string().regex(/^\d{17,20}$/, 'must be a server id of 17 to 20 digits')),
  SLACK_BOT_TOKEN: text(
    z.string().regex(/^xoxb-/, 'must start with xoxb-, from OAuth & Permissions › Bot User OAuth Token'),
  ),
  SLACK_APP_TOKEN: text(z.string().regex(/^xapp-/, 'must start with xapp-, from Basic Information › App-Level Tokens')),
  SLACK_SIGNING_SECRET: text(
    z.string().regex(/^[\da-f]{32}$/i, 'must be 32 hexadecimal digits, from Basic Information › App Credentials'),
  ),
  PORT: z.preprocess(
    trimmed,
    z.coerce
      .number('must be a port number, 1 to 65535')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(65_535, 'must be at most 65535')
      .default(3000),
  ),
  LOG_LEVEL: z.preprocess(
    trimmed,
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
  ),
  DISCORD_API_URL: text(address),
  SLACK_API_URL: text(address),
});

export interface Config {
  readonly logLevel: string;
  readonly discord?: { readonly token: string; readonly guildId?: string; readonly apiUrl?: string };
  readonly slack?: {
    readonly botToken: string;
    readonly appToken?: string;
    readonly signingSecret?: string;
    readonly port: number;
    readonly apiUrl?: string;
  };
}

/** What is wrong with the environment, a line for each thing. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

/** Reads the environment; throws `Misconfigured` with one line for each thing to mend. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    throw new Misconfigured(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  }
  const {
    DISCORD_TOKEN: token,
    DISCORD_GUILD_ID: guildId,
    DISCORD_API_URL: discordUrl,
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slackUrl,
    PORT: port,
    LOG_LEVEL: logLevel,
  } = read.data;

  const wrong: string[] = [];
  if (guildId && !token)
    wrong.push(`DISCORD_TOKEN is missing, and DISCORD_GUILD_ID is set: it is under ${discordToken}.`);
  if (botToken && !appToken && !signingSecret) {
    wrong.push(
      'SLACK_APP_TOKEN is missing: it starts with xapp-, from Basic Information › App-Level Tokens. (Or set SLACK_SIGNING_SECRET to be called over HTTP.)',
    );
  }
  if (!botToken && (appToken || signingSecret)) {
    wrong.push('SLACK_BOT_TOKEN is missing: it starts with xoxb-, from OAuth & Permissions › Bot User OAuth Token.');
  }
  if (wrong.length > 0) throw new Misconfigured(wrong.join('\n'));

  return {
    logLevel,
    ...(token && {
      discord: { token, ...(guildId && { guildId }), ...(discordUrl && { apiUrl: discordUrl }) },
    }),
    ...(botToken && {
      slack: {
        botToken,
        port,
        ...(appToken && { appToken }),
        ...(signingSecret && { signingSecret }),
        ...(slackUrl && { apiUrl: slackUrl }),
      },
    }),
  };
}
