/** When to try again, as a time. */
import { code, type Text } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Evidence, Rule } from './rule.js';

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Seconds in the largest unit that reads well: `90 seconds`, `5 minutes`, `2 hours`. */
function span(seconds: number): string {
  if (seconds < 120) return plural(seconds, 'second');
  if (seconds < 7_200) return `about ${plural(Math.round(seconds / 60), 'minute')}`;
  if (seconds < 172_800) return `about ${plural(Math.round(seconds / 3_600), 'hour')}`;
  return `about ${plural(Math.round(seconds / 86_400), 'day')}`;
}

/** A time as the paste would write it, in UTC. */
const utc = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, ' UTC');

/** When the response was made: its Date header, or the log line's time. */
function madeAt({ received, occurrence }: Evidence): number | undefined {
  const date = Date.parse(received('date') ?? '');
  return Number.isNaN(date) ? occurrence.at : date;
}

/** A time between 1970 and 2100. */
const sane = (ms: number): boolean => ms > 0 && ms < 4_102_444_800_000;

function waitFor(seconds: number, evidence: Evidence): string {
  const made = madeAt(evidence);
  const until = made === undefined ? undefined : made + seconds * 1000;
  return until !== undefined && sane(until) ? `${span(seconds)}: at ${utc(until)}` : span(seconds);
}

function retryAfter(evidence: Evidence): Text | undefined {
  const value = evidence.received('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value))
    return ['Try again after ', waitFor(Number(value), evidence), ' (', code(`Retry-After: ${value}`), ').'];
  const date = Date.parse(value);
  return Number.isNaN(date) || !sane(date)
    ? [code('Retry-After'), ' is ', quoted(value, 40), ', which is neither seconds nor a date: wait and back off.']
    : ['Try again at ', utc(date), ' (', code('Retry-After'), ').'];
}

/** A reset is seconds from now, or a time in seconds or milliseconds since 1970: each API has its own. */
function reset(value: string, evidence: Evidence): string | undefined {
  if (!/^\d{1,13}(\.\d{1,6})?$/.test(value)) return undefined;
  const number = Number(value);
  if (number < 1_000_000_000) return `after ${waitFor(Math.ceil(number), evidence)}`;
  const ms = number < 100_000_000_000 ? number * 1000 : number;
  return sane(ms) ? `at ${utc(ms)}` : undefined;
}

/** What is left of a quota, of how many, and when it is whole again: all as written. */
interface Quota {
  readonly left?: string | undefined;
  readonly limit?: string | undefined;
  readonly resets?: string | undefined;
}

/**
 * The structured fields: `RateLimit: "burst";r=0;t=10, "day";r=900;t=3600` with `RateLimit-Policy: "burst";q=100;w=60`,
 * or, in an older draft, `RateLimit: limit=100, remaining=0, reset=10`. The policy with the least left is the one that bites.
 */
function structured(value: string, policies: string): Quota | undefined {
  const old = /\bremaining=(\d{1,15})/.exec(value);
  if (old) {
    return {
      left: old[1],
      limit: /\blimit=(\d{1,15})/.exec(value)?.[1],
      resets: /\breset=(\d{1,15})/.exec(value)?.[1],
    };
  }
  const quotas = value
    .slice(0, 2000)
    .split(',')
    .flatMap((item) => {
      const left = /;\s{0,3}r=(\d{1,15})/.exec(item)?.[1];
      const name = /^\s{0,3}"?([^";]{1,60})/.exec(item)?.[1];
      return left === undefined ? [] : [{ name, left, resets: /;\s{0,3}t=(\d{1,15})/.exec(item)?.[1] }];
    })
    .sort((a, b) => Number(a.left) - Number(b.left));
  const [least] = quotas;
  if (!least) return undefined;
  const policy = policies.split(',').find((item) => /^\s{0,3}"?([^";]{1,60})/.exec(item)?.[1] === least.name);
  return { left: least.left, resets: least.resets, limit: /;\s{0,3}q=(\d{1,15})/.exec(policy ?? '')?.[1] };
}

/** The quota in whichever headers tell it. */
function quotaOf({ received }: Evidence): Quota | undefined {
  const prefix = ['x-ratelimit-', 'ratelimit-', 'x-rate-limit-'].find(
    (name) => (received(`${name}remaining`) ?? received(`${name}reset`)) !== undefined,
  );
  if (prefix) {
    return {
      left: received(`${prefix}remaining`)?.trim(),
      limit: received(`${prefix}limit`)?.trim(),
      resets: received(`${prefix}reset`)?.trim(),
    };
  }
  const value = received('ratelimit');
  return value === undefined ? undefined : structured(value, received('ratelimit-policy') ?? '');
}

const whole = (written: string | undefined): string | undefined =>
  written !== undefined && /^\d{1,15}$/.test(written) ? Number(written).toLocaleString('en') : undefined;

export const waitRules: readonly Rule[] = [
  {
    name: 'Retry-After: when to try again',
    codes: [429, 503, 403, 408, 413, 301, 302, 307, 308],
    source: 'RFC 9110 section 10.2.3',
    says: retryAfter,
  },
  {
    name: 'rate limit headers: what is left, and when it resets',
    codes: [429, 403, 503],
    source: 'RateLimit header fields (IETF httpapi draft), and the X-RateLimit- headers before it',
    says(evidence) {
      const quota = quotaOf(evidence);
      if (!quota) return undefined;
      // A 403 with quota left was refused for another reason.
      if (evidence.occurrence.code !== 429 && quota.left !== '0') return undefined;
      const left = whole(quota.left);
      const limit = whole(quota.limit);
      const when = quota.resets ? reset(quota.resets, evidence) : undefined;
      if (left === undefined && !when) return undefined;
      const asked = left === '0' ? 'The quota is used up: 0' : left;
      return [
        ...(asked === undefined
          ? ['The']
          : [`${asked} requests are left${limit ? ` of ${limit}` : ''}${when ? '; the' : '.'}`]),
        ...(when ? [` count starts again ${when}.`] : []),
      ];
    },
  },
  {
    name: '429 without a word on when',
    codes: [429],
    source: 'RFC 6585 section 4',
    says({ occurrence, received }) {
      const headers = occurrence.responseHeaders ?? [];
      if (headers.length === 0 || received('retry-after') || headers.some(({ name }) => /rate-?limit/i.test(name)))
        return undefined;
      return [
        'Nothing says when to try again: wait a second, then twice as long after each refusal, with some chance in it.',
      ];
    },
  },
];
