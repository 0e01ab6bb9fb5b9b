/** The methods of the local Slack's Web API, and what each refuses. */
import type { IncomingMessage } from 'node:http';
import { posted, postedToOne, view } from './bodies.js';
import type { Payload } from './payloads.js';

/** What each method takes. */
export const checks: Readonly<Record<string, (args: Payload) => readonly string[]>> = {
  'auth.test': () => [],
  'apps.connections.open': () => [],
  'chat.postMessage': posted,
  'chat.postEphemeral': postedToOne,
  'views.open': ({ trigger_id, view: it, ...rest }) => [
    ...(typeof trigger_id === 'string' ? [] : ['trigger_id: missing']),
    ...Object.keys(rest).map((key) => `${key}: unknown`),
    ...view(it),
  ],
  'views.update': ({ view_id, view: it, ...rest }) => [
    ...(typeof view_id === 'string' ? [] : ['view_id: missing']),
    ...Object.keys(rest).map((key) => `${key}: unknown`),
    ...view(it),
  ],
  'views.publish': ({ user_id, view: it, ...rest }) => [
    ...(typeof user_id === 'string' ? [] : ['user_id: missing']),
    ...Object.keys(rest).map((key) => `${key}: unknown`),
    ...view(it),
  ],
};

/** A request's body. */
export async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Web API arguments arrive form-encoded, with structures as JSON inside. */
export function argumentsOf(type: string, body: string): Payload {
  if (type.startsWith('application/json')) return JSON.parse(body || '{}');
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]): [string, unknown] => {
      if (/^[[{]/.test(value)) return [key, JSON.parse(value)];
      return [key, value === 'true' ? true : value === 'false' ? false : value];
    }),
  );
}
