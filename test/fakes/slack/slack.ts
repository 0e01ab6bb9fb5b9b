/** A local Slack: Web API, response URLs and sockets, as strict as the real one, failing on demand. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isFields } from './blocks.js';
import { responded } from './bodies.js';
import { type Payload, workspace } from './payloads.js';
import { watch } from './watch.js';
import { argumentsOf, checks, read } from './web-api.js';

/** A message or view that went out, and how. */
export interface Sent {
  readonly how: string;
  readonly body: Payload;
}

/** How a call goes wrong: an HTTP status, or an error of Slack's. */
export interface Failure {
  readonly status?: number;
  readonly retryAfter?: number;
  readonly error?: string;
}

export interface SlackOptions {
  readonly botToken?: string;
  readonly appToken?: string;
  /** What the bot token may do. */
  readonly scopes?: readonly string[];
  /** Whether the bot token is a person's instead. */
  readonly personal?: boolean;
}

interface Envelope {
  readonly sent: number;
  readonly settle: (ack: unknown) => void;
  acked: boolean;
}

export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>;

/** Starts a local Slack on a free port of the loopback. */
export async function fakeSlack({
  botToken = 'xoxb-good',
  appToken = 'xapp-good',
  scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history'],
  personal = false,
}: SlackOptions = {}) {
  const calls: { readonly method: string; readonly args: Payload }[] = [];
  const sent: Sent[] = [];
  const complaints: string[] = [];
  const failures: (Failure & { readonly method: string })[] = [];
  const responses = new Map<string, number>();
  const envelopes = new Map<string, Envelope>();
  const open: WebSocket[] = [];
  const leaving = new WeakSet<WebSocket>();
  let greeting: 'hello' | 'silence' | 'close' | 'hang up' = 'hello';
  const { changed, until } = watch();
  const complain = (...all: readonly string[]) => {
    complaints.push(...all);
    changed();
  };

  function answerCall(method: string, token: string | undefined, args: Payload): Payload {
    const wanted = method === 'apps.connections.open' ? appToken : botToken;
    if (!token) return { ok: false, error: 'not_authed' };
    if (token !== wanted) {
      return { ok: false, error: token === appToken || token === botToken ? 'not_allowed_token_type' : 'invalid_auth' };
    }
    const check = checks[method];
    if (!check) return { ok: false, error: 'unknown_method' };
    const wrong = check(args);
    if (wrong.length > 0) {
      complain(...wrong.map((each) => `${method}: ${each}`));
      return { ok: false, error: 'invalid_arguments', response_metadata: { messages: wrong } };
    }
    if (method === 'auth.test') {
      return {
        ok: true,
        team_id: workspace.team,
        user_id: workspace.bot,
        ...(personal ? {} : { bot_id: workspace.botId }),
      };
    }
    if (method === 'apps.connections.open')
      return { ok: true, url: `ws://127.0.0.1:${port()}/link/?ticket=${randomUUID()}` };
    sent.push({ how: method, body: args });
    changed();
    return { ok: true, channel: args.channel, ts: '1800000000.000001', view: args.view };
  }

  async function call(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = argumentsOf(request.headers['content-type'] ?? '', await read(request));
    // The client says the workspace with every call; a workspace's own token makes no use of it.
    const { token: given, team_id: _, ...rest } = args;
    calls.push({ method, args: rest });
    const failing = failures.findIndex((failure) => failure.method === method);
    const [failure] = failing >= 0 ? failures.splice(failing, 1) : [];
    changed();
    if (failure?.status) {
      const headers = failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) };
      response.writeHead(failure.status, headers).end();
      return;
    }
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? (typeof given === 'string' ? given : undefined);
    const body = failure?.error ? { ok: false, error: failure.error } : answerCall(method, token, rest);
    response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') });
    response.end(JSON.stringify(body));
  }

  async function respond(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse(await read(request));
    const left = responses.get(id) ?? 0;
    const failing = failures.findIndex(({ method }) => method === 'response_url');
    const [failure] = failing >= 0 ? failures.splice(failing, 1) : [];
    if (failure) return void response.writeHead(failure.status ?? 500).end();
    if (left < 1) {
      complain('response_url: used_url');
      return void response.writeHead(404).end('used_url');
    }
    responses.set(id, left - 1);
    const wrong = responded(body);
    if (wrong.length > 0 || !isFields(body)) {
      complain(...wrong.map((each) => `response_url: ${each}`));
      return void response.writeHead(400).end('invalid_blocks');
    }
    sent.push({ how: 'response_url', body });
    changed();
    response.writeHead(200).end('ok');
  }

  const server = createServer((request, response) => {
    const [, area, name = ''] = (request.url ?? '').split('/');
    const work = area === 'api' ? call(name, request, response) : respond(name, request, response);
    work.catch((error: unknown) => {
      complain(`the fake could not read a request: ${error}`);
      response.writeHead(500).end();
    });
  });
  const wss = new WebSocketServer({ server, path: '/link/' });
  wss.on('connection', (socket) => {
    if (greeting === 'close') return socket.close();
    socket.on('message', (raw) => {
      const { envelope_id: id, payload }: { envelope_id?: string; payload?: unknown } = JSON.parse(String(raw));
      const envelope = envelopes.get(id ?? '');
      if (!envelope) return complain(`socket: an acknowledgement for nothing: ${id}`);
      if (envelope.acked) return complain('socket: acknowledged twice');
      envelope.acked = true;
      if (Date.now() - envelope.sent > 3000) complain('socket: acknowledged after 3 s');
      envelope.settle(payload);
    });
    socket.on('close', () => {
      open.splice(open.indexOf(socket), open.includes(socket) ? 1 : 0);
      changed();
    });
    changed();
    if (greeting === 'silence') return;
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: open.length + 1, connection_info: { app_id: workspace.app } }),
    );
    if (greeting === 'hang up') return socket.close();
    open.push(socket);
    changed();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (): number => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    botToken,
    appToken,
    calls,
    sent,
    complaints,
    complain,
    /** The open sockets that still take questions. */
    sockets: () => open.filter((socket) => !leaving.has(socket)),
    /** How many sockets are open at all, greeted or not. */
    connections: () => wss.clients.size,
    /** How the next sockets are greeted: not at all, by closing, or by closing right after the hello. */
    greet(how: typeof greeting) {
      greeting = how;
    },
    /** Makes the next calls of a method (or `response_url`) fail. */
    fail(method: string, failure: Failure, times = 1) {
      for (let i = 0; i < times; i += 1) failures.push({ method, ...failure });
    },
    /** A fresh response URL, good for five answers. */
    responseUrl() {
      const id = randomUUID();
      responses.set(id, 5);
      return `http://127.0.0.1:${port()}/respond/${id}`;
    },
    /** Records a message that went out inside an acknowledgement. */
    acknowledged(body: Payload) {
      sent.push({ how: 'ack', body });
      changed();
    },
    /** Sends an envelope over a socket; gives what it is acknowledged with, undefined when it is not within `ms`. */
    async envelope(type: string, payload: Payload, { more = {}, ms = 3000 }: { more?: Payload; ms?: number } = {}) {
      const [socket] = open.filter((each) => !leaving.has(each));
      if (!socket) throw new Error('no socket is open');
      const id = randomUUID();
      return new Promise<unknown>((resolve) => {
        const timer = setTimeout(resolve, ms, undefined);
        const settle = (ack: unknown) => {
          clearTimeout(timer);
          resolve(ack ?? {});
        };
        envelopes.set(id, { sent: Date.now(), settle, acked: false });
        socket.send(
          JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...more }),
        );
      });
    },
    /** Asks a socket to go, as Slack does every hour or so; it takes no question after. */
    refresh(socket: WebSocket) {
      leaving.add(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'local' } }));
    },
    until,
    async close(): Promise<void> {
      for (const socket of wss.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
