/** JSON log lines and JSON errors on one line: Caddy, Envoy, Traefik, Cloudflare, Fastly, Vercel, Google Cloud, pino … */
import { errorBody } from '../body.js';
import { type Found, occurrence } from '../reader.js';
import { codeIn, timeIn } from '../shapes.js';
import type { Occurrence, Reader } from '../transcript.js';

type Value = string | number;

const keys = (words: string): readonly string[] => words.split(' ');

/** Names by which logs give the answer's own status; names are lower case, without `_` and `-`, nesting as dots. */
const own = keys(
  'status statuscode responsecode responsestatus responsestatuscode httpstatus httpstatuscode httpcode http.statuscode http.status http.response.statuscode http.response.status edgeresponsestatus downstreamstatus scstatus elbstatuscode res.statuscode res.status response.status response.statuscode resp.status resp.statuscode httprequest.status proxy.statuscode event.response.status error.status error.statuscode error.response.status errors.0.status errors.0.statuscode errors.0.extensions.http.status errors.0.extensions.response.statuscode output.statuscode output.payload.statuscode err.status err.statuscode err.response.status data.statuscode attributes.http.statuscode fields.status context.status extra.status',
);
/** Codes of an error that are statuses when they look like failures. */
const errors = keys('code error.code errorcode errors.0.code err.code status.code error.errorcode');
const upstream = keys('originresponsestatus originstatus upstreamstatus targetstatuscode upstream.status');
const methods = keys(
  'method requestmethod request.method req.method httprequest.requestmethod clientrequestmethod http.method http.request.method verb csmethod config.method',
);
const targets = keys(
  'path uri url requesturi request.uri req.url request.url requesturl httprequest.requesturl clientrequesturi requestpath http.url xenvoyoriginpath clientrequestpath url.path http.target instance proxy.path config.url',
);
const hosts = keys(
  'host :authority authority request.host clientrequesthost requesthost http.host req.headers.host proxy.host',
);
const times = keys('ts time timestamp starttime @timestamp edgestarttimestamp starttimeutc date timestampinms');

function flatten(value: unknown, into: Map<string, Value>, prefix: string, depth: number): void {
  if (typeof value !== 'object' || value === null || into.size > 400) return;
  for (const [name, inner] of Object.entries(value).slice(0, 100)) {
    const key = prefix + name.toLowerCase().replace(/[_-]/g, '');
    if (typeof inner === 'string' || typeof inner === 'number') into.set(key, inner);
    else if (depth < 4) flatten(inner, into, `${key}.`, depth + 1);
  }
}

const pick = (parts: ReadonlyMap<string, Value>, names: readonly string[]): Value | undefined => {
  for (const name of names) if (parts.has(name)) return parts.get(name);
  return undefined;
};

const word = (value: Value | undefined): string | undefined => (typeof value === 'string' && value ? value : undefined);

const status = (value: Value | undefined): number | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 100 && value <= 999 ? value : undefined;
  return value === undefined ? undefined : codeIn(/^(\d{3})(?: [A-Z]|$)/.exec(value)?.[1]);
};

function timeOf(value: Value | undefined): number | undefined {
  if (typeof value === 'string') return timeIn(value);
  if (value === undefined || value < 1e9) return undefined;
  return value < 1e11
    ? Math.round(value * 1000)
    : value < 1e14
      ? value
      : value < 1e17
        ? value / 1e3
        : Math.round(value / 1e6);
}

function hopOf(parts: ReadonlyMap<string, Value>): Found['hop'] {
  const upstreamStatus = status(pick(parts, upstream));
  const flags = word(parts.get('responseflags'));
  const name = parts.has('responseflags')
    ? 'envoy'
    : parts.has('edgeresponsestatus')
      ? 'cloudflare'
      : parts.has('downstreamstatus')
        ? 'traefik'
        : String(parts.get('logger') ?? '').startsWith('http.log')
          ? 'caddy'
          : parts.has('fastlyserver')
            ? 'fastly'
            : upstreamStatus === undefined
              ? undefined
              : 'proxy';
  if (name === undefined) return undefined;
  return {
    name,
    ...(upstreamStatus === undefined ? {} : { upstreamStatus }),
    ...(flags && flags !== '-' ? { flags: flags.split(',') } : {}),
  };
}

const rank = new Map(own.map((name, i) => [name, i]));

/** The status an object gives: by its best known name, or by an error's code that looks like a failure. */
function codeOf(parts: ReadonlyMap<string, Value>): number | undefined {
  let best: number | undefined;
  let at = own.length;
  for (const [name, value] of parts) {
    const place = rank.get(name) ?? at;
    if (place >= at) continue;
    const code = status(value);
    if (code !== undefined) [best, at] = [code, place];
  }
  if (best !== undefined) return best;
  return errors.map((name) => status(parts.get(name))).find((code) => code !== undefined && code >= 400 && code < 600);
}

/** The response that an object tells of; undefined where it names no status. */
export function foundIn(value: unknown): Found | undefined {
  const parts = new Map<string, Value>();
  flatten(value, parts, '', 0);
  const code = codeOf(parts);
  if (code === undefined) return undefined;
  return {
    code,
    method: word(pick(parts, methods))?.toUpperCase(),
    target: word(pick(parts, targets)),
    host: word(pick(parts, hosts)),
    at: timeOf(pick(parts, times)),
    hop: hopOf(parts),
  };
}

function parsed(line: string): unknown {
  const start = line.indexOf('{');
  const end = line.lastIndexOf('}');
  if (start < 0 || end < start + 8 || !/\d{3}/.test(line)) return undefined;
  try {
    return JSON.parse(line.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

export const jsonLog: Reader = {
  name: 'json',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    lines.forEach((line, i) => {
      if (taken.has(i + 1)) return;
      const value = line.includes('{"') || line.includes('{ ') ? parsed(line) : undefined;
      const found = value === undefined ? undefined : foundIn(value);
      const made = found ? occurrence('json-log', i + 1, found) : undefined;
      if (!made) return;
      const body = made.hop || made.method ? undefined : errorBody(value);
      occurrences.push(body ? { ...made, body } : made);
      // Words before the object may hold a code of their own, as in `502 from upstream: {…}`.
      if (line.trimStart().startsWith('{') || made.hop) own.push(i + 1);
    });
    return { occurrences, lines: own };
  },
};
