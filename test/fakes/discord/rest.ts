/** The local Discord's REST API: as strict as the real one, and failing on demand. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { callbackFaults, commandFaults, messageFaults } from './bodies.js';
import { newId } from './ids.js';

/** An answer by HTTP; no body makes a 204. */
export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The next matching request fails so; `after` it was carried out, or instead. */
export interface Failure {
  readonly path: RegExp;
  readonly with: Response;
  readonly after?: boolean;
  /** Milliseconds to wait before answering. */
  readonly wait?: number;
}

/** An interaction that waits for its one answer. */
export interface Waiting {
  readonly id: string;
  readonly at: number;
  answered: boolean;
  readonly settle: (callback: object) => void;
}

export interface World {
  readonly token: string;
  readonly applicationId: string;
  /** How many shards are recommended. */
  readonly shards: number;
  now(): number;
  readonly waiting: Map<string, Waiting>;
  /** By route: everywhere, or one server's. */
  readonly registered: Map<string, readonly object[]>;
  readonly puts: string[];
  readonly failures: Failure[];
  /** Every reason for which something was refused. */
  readonly refused: string[];
  readonly guilds: ReadonlySet<string>;
  /** What the channels do not let the bot do. */
  readonly forbidden: Set<'writing' | 'embeds' | 'replies'>;
  readonly files: ReadonlyMap<string, { readonly body: string; readonly wait?: number; readonly location?: string }>;
  /** Every request: method and path. */
  readonly requests: string[];
  post(channel: string, body: object): object;
}

const denied = (status: number, code: number, message: string): Response => ({ status, body: { code, message } });

function formFaults(world: World, faults: readonly string[]): Response {
  world.refused.push(...faults);
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: { _errors: faults } } };
}

function callback(world: World, token: string, body: object): Response {
  const waiting = world.waiting.get(token);
  if (!waiting || world.now() - waiting.at > 3000) {
    world.refused.push('10062 unknown interaction');
    return denied(404, 10062, 'Unknown interaction');
  }
  if (waiting.answered) {
    world.refused.push('40060 already acknowledged');
    return denied(400, 40060, 'Interaction has already been acknowledged.');
  }
  const faults = callbackFaults(body);
  if (faults.length > 0) return formFaults(world, faults);
  waiting.answered = true;
  waiting.settle(body);
  return { status: 204 };
}

function commands(world: World, method: string, path: string, body: unknown): Response {
  const guild = /\/guilds\/(\d+)\//.exec(path)?.[1];
  if (guild && !world.guilds.has(guild)) return denied(403, 50001, 'Missing Access');
  if (method === 'GET') return { status: 200, body: world.registered.get(path) ?? [] };
  world.puts.push(path);
  const faults = commandFaults(body);
  if (faults.length > 0 || !Array.isArray(body)) return formFaults(world, faults);
  // What Discord gives back: more than it was given, without what is the default, in an order of its own.
  const kept = body.map(({ options, ...command }) => ({
    id: newId(),
    application_id: world.applicationId,
    version: newId(),
    default_member_permissions: null,
    nsfw: false,
    ...command,
    description: command.description ?? '',
    ...(options?.length > 0 && {
      options: options.map(({ required, autocomplete, ...option }: { required?: boolean; autocomplete?: boolean }) => ({
        ...option,
        ...(required && { required }),
        ...(autocomplete && { autocomplete }),
      })),
    }),
  }));
  world.registered.set(path, kept.reverse());
  return { status: 200, body: kept };
}

function route(world: World, gatewayUrl: string, method: string, path: string, body: object): Response {
  if (method === 'GET' && path === '/gateway/bot') {
    const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: world.shards };
    return { status: 200, body: { url: gatewayUrl, shards: world.shards, session_start_limit: limit } };
  }
  const [, token] = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path) ?? [];
  if (method === 'POST' && token) return callback(world, token, body);
  if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) return commands(world, method, path, body);
  const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
  if (method === 'POST' && channel) {
    if (world.forbidden.has('writing')) return denied(403, 50013, 'Missing Permissions');
    if (world.forbidden.has('embeds') && 'embeds' in body) return denied(403, 50013, 'Missing Permissions');
    if (world.forbidden.has('replies') && 'message_reference' in body)
      return denied(400, 160002, 'Cannot reply without permission to read message history');
    const faults = messageFaults(body);
    return faults.length > 0 ? formFaults(world, faults) : { status: 200, body: world.post(channel, body) };
  }
  world.refused.push(`no such route: ${method} ${path}`);
  return denied(404, 0, '404: Not Found');
}

async function bodyOf(request: IncomingMessage): Promise<object> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves the API at `/api/v10` and attached files at `/files`. */
export function serveRest(world: World, gatewayUrl: () => string): Server {
  async function answer(request: IncomingMessage): Promise<Response> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    world.requests.push(`${method} ${pathname}`);
    const file = world.files.get(pathname);
    if (file) {
      await pause(file.wait ?? 0);
      if (file.location) return { status: 302, headers: { location: file.location } };
      return { status: 200, body: file.body };
    }
    const path = pathname.replace(/^\/api\/v10/, '');
    const body = await bodyOf(request);
    const open = path.endsWith('/callback');
    if (!open && request.headers.authorization !== `Bot ${world.token}`) return denied(401, 0, '401: Unauthorized');
    const failing = world.failures.findIndex((failure) => failure.path.test(path));
    const [failure] = failing >= 0 ? world.failures.splice(failing, 1) : [];
    if (!failure || failure.after) {
      const given = route(world, gatewayUrl(), method, path, body);
      if (!failure) return given;
    }
    await pause(failure.wait ?? 0);
    return failure.with;
  }
  return createServer((request, response) => {
    void answer(request).then(({ status, body, headers = {} }) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      // A 204 with a JSON type would be read as JSON.
      const type =
        text === undefined ? {} : { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' };
      response.writeHead(status, { ...type, ...headers }).end(text);
    });
  });
}
