/** What went wrong with Slack, in words for the operator: never a secret, never what anyone wrote. */
import type { Logger, LogLevel } from '@slack/bolt';
import { Refusal } from '../../core/adapter.js';
import type { Log } from '../../core/log.js';

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textAt = (from: unknown, key: string): string | undefined => {
  const value = isFields(from) ? from[key] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
};

/** Slack's own name for an error, such as `invalid_auth`; undefined when it is no answer of Slack's. */
export const answered = (error: unknown): string | undefined =>
  isFields(error) ? textAt(error.data, 'error') : undefined;

/** Seconds that Slack asks us to wait; undefined when it does not. */
export const retryAfter = (error: unknown): number | undefined =>
  isFields(error) && typeof error.retryAfter === 'number' ? error.retryAfter : undefined;

/** An error in a word or two: Slack's name for it, the HTTP status, or the network's code. */
export function reason(error: unknown): string {
  const original = isFields(error) ? error.original : undefined;
  const cause = isFields(original) ? original.cause : undefined;
  return (
    answered(error) ??
    textAt(error, 'statusCode') ??
    textAt(cause, 'code') ??
    textAt(original, 'code') ??
    textAt(original, 'name') ??
    textAt(error, 'code') ??
    (error instanceof Error ? error.name : 'closed')
  );
}

const ailing = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited']);

/** Whether trying again may help: Slack was out of order or out of reach, and did not refuse. */
export function passing(error: unknown): boolean {
  const name = answered(error);
  return name === undefined || ailing.has(name);
}

const remedies = {
  SLACK_BOT_TOKEN: 'copy the Bot User OAuth Token, which starts with xoxb-, from OAuth & Permissions',
  SLACK_APP_TOKEN:
    'make an App-Level Token with the scope connections:write, which starts with xapp-, under Basic Information, and switch Socket Mode on',
} as const;

/** The refusal for an error met while starting with this token. */
export function refusal(error: unknown, token: keyof typeof remedies): Refusal {
  const wait = retryAfter(error);
  if (wait !== undefined) return new Refusal(`Slack asks us to wait ${wait} s: start again then.`);
  if (passing(error)) {
    return new Refusal(
      `Slack cannot be reached (${reason(error)}): check the network and SLACK_API_URL, then start again.`,
    );
  }
  return new Refusal(`Slack refuses ${token} (${reason(error)}): ${remedies[token]}.`);
}

const secrets = /\b(?:xox[a-z]|xapp)-[\w-]+|\b(?:ticket|token)=[^&\s"']+/g;

/** Bolt's logger on ours. Its debug lines repeat whole messages, so they are never written. */
export function boltLogger(log: Log, level: LogLevel): Logger {
  const told = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (typeof part === 'string' ? part.replace(secrets, '…') : reason(part)))
      .join(' ')
      .slice(0, 400);
  return {
    debug() {},
    info: (...parts: readonly unknown[]) => log.debug(told(parts)),
    warn: (...parts: readonly unknown[]) => log.warn(told(parts)),
    error: (...parts: readonly unknown[]) => log.error(told(parts)),
    setLevel() {},
    getLevel: () => level,
    setName() {},
  };
}
