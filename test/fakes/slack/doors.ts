/** The two ways Slack brings a question: over a socket, and as a signed request. */
import { createHmac } from 'node:crypto';
import { isFields } from './blocks.js';
import { responded, submitted } from './bodies.js';
import type { Payload } from './payloads.js';
import type { FakeSlack } from './slack.js';

export type Kind = 'slash_commands' | 'events_api' | 'interactive';

/** Brings a question; gives the acknowledgement's body, undefined when nobody acknowledges. */
export type Bring = (
  kind: Kind,
  payload: Payload,
  retry?: { readonly num: number; readonly reason: string },
) => Promise<unknown>;

/** What an acknowledgement of this kind may carry; a message in it went out. */
function judge(slack: FakeSlack, kind: Kind, payload: Payload, ack: unknown): unknown {
  const empty = ack === undefined || ack === '' || (isFields(ack) && Object.keys(ack).length === 0);
  if (ack === undefined) slack.complain(`${kind}: not acknowledged`);
  if (empty || !isFields(ack)) {
    if (!empty) slack.complain(`${kind}: acknowledged with ${typeof ack}`);
    return ack;
  }
  if (kind === 'slash_commands') {
    slack.complain(...responded(ack).map((each) => `ack: ${each}`));
    slack.acknowledged(ack);
  } else if (payload.type === 'view_submission') slack.complain(...submitted(ack));
  else slack.complain(`${kind}: the acknowledgement carries something`);
  return ack;
}

/** Over a socket. */
export const overSocket =
  (slack: FakeSlack): Bring =>
  async (kind, payload, retry) => {
    const more = retry ? { retry_attempt: retry.num, retry_reason: retry.reason } : {};
    return judge(slack, kind, payload, await slack.envelope(kind, payload, { more }));
  };

/** A request as Slack signs it; every part can be bent. */
export function signed(
  kind: Kind,
  payload: Payload,
  { secret, at = Date.now(), retry }: { secret: string; at?: number; retry?: { num: number; reason: string } },
) {
  const body =
    kind === 'events_api'
      ? JSON.stringify(payload)
      : kind === 'slash_commands'
        ? String(
            new URLSearchParams(Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)])),
          )
        : String(new URLSearchParams({ payload: JSON.stringify(payload) }));
  const timestamp = String(Math.floor(at / 1000));
  const headers: Record<string, string> = {
    'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
    ...(retry && { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
  };
  return { method: 'POST', headers, body };
}

/** As a signed request. */
export const overHttp =
  (slack: FakeSlack, port: number, secret: string): Bring =>
  async (kind, payload, retry) => {
    const began = Date.now();
    const request = signed(kind, payload, { secret, ...(retry && { retry }) });
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, request);
    const text = await response.text();
    if (Date.now() - began > 3000) slack.complain(`${kind}: acknowledged after 3 s`);
    if (response.status !== 200) {
      slack.complain(`${kind}: answered with ${response.status}`);
      return undefined;
    }
    const json = response.headers.get('content-type')?.startsWith('application/json');
    return judge(slack, kind, payload, json ? JSON.parse(text) : text);
  };
