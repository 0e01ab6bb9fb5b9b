/** Starts the platforms the environment configures, and stops them on a signal. */
import { config as loadDotenv } from 'dotenv';
import { type Config, Misconfigured, readConfig } from './config.js';
import { type Adapter, type Lost, Refusal, type Stop } from './core/adapter.js';
import type { Bot } from './core/bot.js';
import { within } from './core/within.js';
import { createLog } from './log.js';

/** How the process ends: stopped as asked, refused or left by a platform, or configured wrongly. */
const exitStatus = { stopped: 0, refused: 1, misconfigured: 2 } as const;

/** What the last of the 5 s of a stop is for: a platform that does not finish is left. */
const patience = 4_500;

/** When one platform has refused, how long the other may take to say so too. */
const grace = 2_000;

async function adaptersOf({ discord, slack }: Config): Promise<readonly Adapter[]> {
  return Promise.all([
    ...(discord ? [import('./adapters/discord/connect.js').then((adapter) => adapter.discord(discord))] : []),
    ...(slack ? [import('./adapters/slack/connect.js').then((adapter) => adapter.slack(slack))] : []),
  ]);
}

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });

function read(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}

/**
 * Runs until a signal, and gives the exit status; undefined at once when no platform is configured.
 * A platform that refuses us, at the start or later, ends the process: a bot that is half there looks as if it were broken.
 */
export async function serve(bot: Bot): Promise<number | undefined> {
  let config: Config;
  try {
    config = read();
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error;
    console.error(error.message);
    return exitStatus.misconfigured;
  }
  const adapters = await adaptersOf(config);
  if (adapters.length === 0) return undefined;

  const log = createLog(config);
  const stopSignal = signalled();
  // A signal may come while one platform is up and the other is still connecting.
  const stops: Stop[] = [];
  const refusals: unknown[] = [];
  let lose: Lost = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = (reason) => {
      refusals.push(reason);
      resolve();
    };
  });
  const starting = adapters.map(async (adapter) => {
    try {
      stops.push(await adapter.start(bot, log.child({ platform: adapter.name }), lose));
    } catch (reason) {
      refusals.push(reason);
      throw reason;
    }
  });
  // While the platforms connect, there is time.
  bot.prepare();
  const ready = Promise.all(starting).then(
    () => log.info(`ready on ${adapters.map(({ name }) => name).join(' and ')}`),
    // The other one may be refused too: both lines save the operator a round.
    () => within(Promise.allSettled(starting), grace),
  );
  await Promise.race([ready, stopSignal]);
  if (refusals.length === 0) await Promise.race([lost, stopSignal]);
  for (const reason of refusals) {
    if (!(reason instanceof Refusal)) log.error({ err: reason }, 'could not start');
    console.error(reason instanceof Refusal ? reason.message : 'A platform could not be started: the log says why.');
  }
  if (refusals.length === 0) log.info(`stopping on ${await stopSignal}`);
  await within(Promise.allSettled(stops.map((stop) => stop())), patience);
  return refusals.length > 0 ? exitStatus.refused : exitStatus.stopped;
}
