/** The adapter connected to a local Slack, over either transport, with everything it logged. */
import { randomBytes } from 'node:crypto';
import { slack as adapter, type SlackConfig } from '../../../src/adapters/slack/connect.js';
import type { Stop } from '../../../src/core/adapter.js';
import type { Bot } from '../../../src/core/bot.js';
import type { Log } from '../../../src/core/log.js';
import { type Bring, overHttp, overSocket } from '../../fakes/slack/doors.js';
import { type FakeSlack, fakeSlack } from '../../fakes/slack/slack.js';
import { bot as small } from './bot.js';

export const transports = ['socket', 'http'] as const;
export type TransportName = (typeof transports)[number];

/** A log that keeps what it is told. */
export function keeping(): { readonly log: Log; readonly lines: unknown[][] } {
  const lines: unknown[][] = [];
  const write =
    (level: string) =>
    (...parts: unknown[]) =>
      void lines.push([level, ...parts]);
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => log,
  };
  return { log, lines };
}

export interface Connected {
  readonly slack: FakeSlack;
  readonly bring: Bring;
  readonly stop: Stop;
  readonly lines: readonly unknown[][];
  readonly port: number;
  readonly secret: string;
  /** Stops both, and gives what Slack had to complain about. */
  end(): Promise<readonly string[]>;
}

/** Connects a bot, the small one unless another is given, to a local Slack, made here unless one is given. */
export async function connect(
  transport: TransportName,
  { slack: given, bot = small, ...more }: Partial<SlackConfig> & { slack?: FakeSlack; bot?: Bot } = {},
): Promise<Connected> {
  const slack = given ?? (await fakeSlack());
  const secret = randomBytes(16).toString('hex');
  const { log, lines } = keeping();
  const config: SlackConfig = {
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    ...(transport === 'socket' ? { appToken: slack.appToken } : { signingSecret: secret, port: 0 }),
    ...more,
  };
  const stop = await adapter(config).start(bot, log);
  const port =
    lines
      .flat()
      .flatMap((part) => (typeof part === 'object' && part !== null && 'port' in part ? [Number(part.port)] : []))[0] ??
    0;
  return {
    slack,
    bring: transport === 'socket' ? overSocket(slack) : overHttp(slack, port, secret),
    stop,
    lines,
    port,
    secret,
    async end() {
      await stop();
      await slack.close();
      return slack.complaints;
    },
  };
}
