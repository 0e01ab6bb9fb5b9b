/** Socket Mode: sockets that we open, and open again whenever Slack closes one. */
import type { App, Logger, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../core/log.js';
import { within } from '../../core/within.js';
import { sockets, startAttempts, times } from './limits.js';
import { pause } from './pause.js';
import type { Bolt, Transport } from './transport.js';
import { passing, reason, refusal, retryAfter } from './trouble.js';

type Client = SocketModeReceiver['client'];

interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Connects for the first time; gives up after a few attempts. */
  first(): Promise<void>;
  /** Connects, however long it takes, until stopped. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

export interface SocketConfig {
  readonly appToken: string;
  readonly apiUrl?: string;
}

/** A disconnect that ends: a second call drops a socket whose other side does not say goodbye. */
async function drop(client: Client): Promise<void> {
  if (!(await within(client.disconnect(), times.close / 2))) await within(client.disconnect(), times.close / 2);
}

/**
 * One socket. Bolt's own reconnecting waits 5 s after every refresh, and some of its failures nobody can catch:
 * so it is switched off, and the socket is kept here.
 */
function socket({ SocketModeReceiver }: Bolt, { appToken, apiUrl }: SocketConfig, log: Log, logger: Logger): Socket {
  const stopping = new AbortController();
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: {
      // An object of its own: the client writes its retry policy into it.
      clientOptions: {
        ...(apiUrl && { slackApiUrl: apiUrl }),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: times.call,
        fetch: (url, init) =>
          fetch(url, { ...init, signal: AbortSignal.any([stopping.signal, ...(init?.signal ? [init.signal] : [])]) }),
      },
    },
  });
  const { client } = receiver;
  let since: number | undefined;
  /** How many sockets in a row were closed soon after they opened. */
  let shortLives = 0;
  let keeping: Promise<void> | undefined;

  async function connect(): Promise<void> {
    const late = setTimeout(() => void drop(client), times.hello);
    try {
      await client.start();
      since = Date.now();
    } finally {
      clearTimeout(late);
    }
    // Stopped between the address and the socket: this one came too late to be closed by `close`.
    if (stopping.signal.aborted) await drop(client);
  }

  async function attempts(from: number): Promise<void> {
    for (let tries = from; !stopping.signal.aborted; tries += 1) {
      if (tries > 0) {
        const longest = Math.min(times.firstPause * 2 ** (tries - 1), times.longestPause);
        // Spread out, so that a thousand bots do not come back in the same moment.
        await pause(longest * (0.5 + Math.random() / 2), stopping.signal);
      }
      if (stopping.signal.aborted) return;
      try {
        return await connect();
      } catch (error) {
        const wait = retryAfter(error);
        log.warn({ reason: reason(error), tries: tries + 1 }, 'a socket to Slack could not be opened; trying again');
        if (wait !== undefined) await pause(wait * 1000, stopping.signal);
      }
    }
  }

  function keep(from = 0): Promise<void> {
    keeping ??= attempts(from).finally(() => {
      keeping = undefined;
    });
    return keeping;
  }

  client.on('disconnected', () => {
    if (since === undefined || stopping.signal.aborted) return;
    shortLives = Date.now() - since < times.shortLife ? shortLives + 1 : 0;
    since = undefined;
    log.debug('a socket to Slack was closed; opening another');
    void keep(shortLives);
  });

  return {
    receiver,
    async first() {
      for (let tries = 1; ; tries += 1) {
        try {
          return await connect();
        } catch (error) {
          if (!passing(error) || retryAfter(error) !== undefined || tries >= startAttempts || stopping.signal.aborted)
            throw refusal(error, 'SLACK_APP_TOKEN');
          await pause(times.firstPause * 2 ** tries, stopping.signal);
        }
      }
    },
    keep: () => keep(),
    async close() {
      stopping.abort();
      await drop(client);
      if (keeping) await within(keeping, times.close / 2);
    },
  };
}

/** Two sockets, so that one answers while Slack refreshes the other. */
export function socketTransport(bolt: Bolt, config: SocketConfig, log: Log, logger: Logger): Transport {
  const all = Array.from({ length: sockets }, () => socket(bolt, config, log, logger));
  const open = async (): Promise<void> => {
    const [one, ...others] = all;
    await one?.first();
    for (const other of others) void other.keep();
  };
  const close = async (): Promise<void> => {
    await Promise.all(all.map((each) => each.close()));
  };
  return {
    receiver: {
      init: (app: App) => {
        for (const { receiver } of all) receiver.init(app);
      },
      start: open,
      stop: close,
    },
    open,
    refuse() {
      // Without a listener nothing is acknowledged, and Slack brings its events to whoever listens next.
      for (const { receiver } of all) receiver.client.removeAllListeners('slack_event');
    },
    close,
  };
}
