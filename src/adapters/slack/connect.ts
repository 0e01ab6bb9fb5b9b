/** Connects the bot to Slack: over sockets, or over signed HTTP when there is no app token. */
import type { Logger } from '@slack/bolt';
import { type Adapter, Refusal, type Stop } from '../../core/adapter.js';
import type { Bot } from '../../core/bot.js';
import { inHand } from '../../core/in-hand.js';
import type { Log } from '../../core/log.js';
import { asking, trying } from './answering.js';
import { httpTransport, signature } from './http.js';
import { rememberedEvents, startAttempts, times } from './limits.js';
import { scopes } from './manifest.js';
import { firsts } from './memory.js';
import { takePresses } from './presses.js';
import { takeQuestions } from './questions.js';
import { socketTransport } from './socket.js';
import type { Bolt, Transport } from './transport.js';
import { boltLogger, refusal } from './trouble.js';

export interface SlackConfig {
  /** Bot User OAuth Token, xoxb-… */
  readonly botToken: string;
  /** App-Level Token, xapp-…, for Socket Mode. */
  readonly appToken?: string;
  /** For signed HTTP; used when there is no app token. */
  readonly signingSecret?: string;
  /** Where the HTTP server listens; 3000 unless said. */
  readonly port?: number;
  /** Another address of the Web API, for proxies and tests. */
  readonly apiUrl?: string;
}

interface Self {
  readonly user: string;
  readonly bot: string;
}

/** Asks Slack who the bot token is, and whether it may do what the bot does. */
async function whoWeAre({ webApi }: Bolt, { botToken, apiUrl }: SlackConfig, logger: Logger): Promise<Self> {
  const client = new webApi.WebClient(botToken, {
    logger,
    ...(apiUrl && { slackApiUrl: apiUrl }),
    retryConfig: { retries: startAttempts - 1, minTimeout: times.firstPause },
    rejectRateLimitedCalls: true,
    timeout: times.call,
  });
  const {
    user_id: user,
    bot_id: bot,
    response_metadata,
  } = await client.auth.test().catch((error: unknown) => {
    throw refusal(error, 'SLACK_BOT_TOKEN');
  });
  if (!user || !bot) {
    throw new Refusal(
      'SLACK_BOT_TOKEN is not the token of a bot: copy the Bot User OAuth Token, which starts with xoxb-, from OAuth & Permissions.',
    );
  }
  const granted = response_metadata?.scopes;
  const lacking = granted ? scopes.filter((scope) => !granted.includes(scope)) : [];
  if (lacking.length > 0) {
    throw new Refusal(
      `SLACK_BOT_TOKEN lacks ${lacking.join(', ')}: add it under OAuth & Permissions › Bot Token Scopes, and install the app again.`,
    );
  }
  return { user, bot };
}

function transportOf(bolt: Bolt, config: SlackConfig, log: Log, logger: Logger): Transport {
  const { appToken, signingSecret, apiUrl, port = 3000 } = config;
  if (appToken) return socketTransport(bolt, { appToken, ...(apiUrl && { apiUrl }) }, log, logger);
  if (signingSecret) return httpTransport(bolt, { signingSecret, port }, log, logger);
  throw new Refusal('SLACK_APP_TOKEN is missing: it starts with xapp-, from Basic Information › App-Level Tokens.');
}

async function start(config: SlackConfig, bot: Bot, log: Log): Promise<Stop> {
  const bolt: Bolt = await import('@slack/bolt');
  const logger = boltLogger(log, bolt.LogLevel.INFO);
  const self = await whoWeAre(bolt, config, logger);
  const transport = transportOf(bolt, config, log, logger);
  const app = new bolt.App({
    receiver: transport.receiver,
    token: config.botToken,
    botId: self.bot,
    botUserId: self.user,
    // Asked already, where a refusal can be caught; Bolt would ask again where it cannot.
    tokenVerificationEnabled: false,
    convoStore: false,
    logger,
    clientOptions: {
      ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
      retryConfig: { retries: 2, minTimeout: times.firstPause },
      timeout: times.call,
      fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(times.call) }),
    },
  });
  app.error(async () => log.error('a question from Slack could not be taken'));

  const work = inHand();
  const newSignature = firsts(2 * times.clock, rememberedEvents);
  app.use(async ({ context, next, ...rest }) => {
    const signed = context[signature];
    if (typeof signed !== 'string' || newSignature(signed)) await work.hold(next());
    // The same request once more: Slack signs its own retries anew, so this is nobody's question.
    else if ('ack' in rest && typeof rest.ack === 'function') await rest.ack();
  });
  const desk = {
    bot,
    ask: asking(bot, log),
    attempt: trying(log),
    first: firsts(times.remembered, rememberedEvents),
    me: self.user,
  };
  takeQuestions(app, desk);
  takePresses(app, desk);
  await transport.open().catch(async (error: unknown) => {
    await transport.close();
    throw error;
  });

  return async () => {
    transport.refuse();
    await work.empty(times.drain);
    await transport.close();
  };
}

/** The Slack adapter. */
export const slack = (config: SlackConfig): Adapter => ({
  name: 'slack',
  start: (bot, log) => start(config, bot, log),
});
