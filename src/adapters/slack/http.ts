/** Signed HTTP: Slack calls us. Stricter than Bolt alone: no timestamp from the future, no request twice. */
import type { IncomingMessage, Server } from 'node:http';
import type { Logger } from '@slack/bolt';
import { Refusal } from '../../core/adapter.js';
import type { Log } from '../../core/log.js';
import { within } from '../../core/within.js';
import { largestBody, times } from './limits.js';
import type { Bolt, Transport } from './transport.js';
import { reason } from './trouble.js';

export interface HttpConfig {
  readonly signingSecret: string;
  readonly port: number;
}

/** Where a request's signature is found in Bolt's context once Bolt has verified it. */
export const signature = 'slackSignature';

/** Bolt refuses old timestamps, and takes one from next year; the signature covers it, so the header is enough. */
function fromTheFuture({ headers }: IncomingMessage): boolean {
  const seconds = Number(headers['x-slack-request-timestamp']);
  return seconds * 1000 > Date.now() + times.clock;
}

/** A server on `/slack/events`, for commands, events and interactivity alike. */
export function httpTransport(
  { HTTPReceiver }: Bolt,
  { signingSecret, port }: HttpConfig,
  log: Log,
  logger: Logger,
): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    bodyLimit: largestBody,
    customPropertiesExtractor: ({ headers }) => ({ [signature]: headers['x-slack-signature'] }),
  });
  let server: Server | undefined;
  let refusing = false;
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (refusing) {
      response.writeHead(503, { connection: 'close' }).end();
    } else if (fromTheFuture(request)) {
      log.warn('a request was refused: its timestamp is from the future');
      response.writeHead(401).end();
    } else listen(request, response);
  };
  const close = async (): Promise<void> => {
    if (!server) return;
    const closed = receiver.stop();
    server.closeIdleConnections();
    if (!(await within(closed, times.close / 2))) server.closeAllConnections();
  };
  const open = async (): Promise<void> => {
    try {
      server = await receiver.start(port);
    } catch (error) {
      throw new Refusal(
        reason(error) === 'EADDRINUSE'
          ? `Port ${port} is taken: set PORT to a free one.`
          : `Cannot listen on port ${port} (${reason(error)}): set PORT to another.`,
      );
    }
    const bound = server.address();
    log.info({ port: typeof bound === 'object' ? bound?.port : port }, 'waiting for Slack on /slack/events');
  };
  return {
    receiver,
    open,
    refuse() {
      refusing = true;
    },
    close,
  };
}
