/** Small shapes that many formats share: a code, a method, a request in quotes, a URL's host, a date. */

/** The methods that logs are full of, RFC 9110 section 9, PATCH, WebDAV and PURGE. */
export const method =
  '(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|REPORT|SEARCH|PURGE|QUERY)';

const methodWord = new RegExp(`^${method}$`);

/** Whether a word is a method, in capitals as on the wire. */
export const isMethod = (word: string): boolean => methodWord.test(word);

/** A number of the form of a status, 100 to 999; undefined for anything else, `000` included. */
export function codeIn(digits: string | undefined): number | undefined {
  return digits !== undefined && /^[1-9]\d\d$/.test(digits) ? Number(digits) : undefined;
}

export interface RequestLine {
  readonly method: string;
  readonly target: string;
  readonly version?: string;
}

/** Reads `GET /path HTTP/1.1`; the version may be missing, and a target may hold spaces when it is not. */
export function requestLine(text: string): RequestLine | undefined {
  const [, name, target, version] = /^([A-Z][A-Z-]{1,15}) (\S{1,4096}?)(?: HTTP\/(\d(?:\.\d)?))?$/.exec(text) ?? [];
  if (name === undefined || target === undefined) return undefined;
  return { method: name, target, ...(version === undefined ? {} : { version }) };
}

/** The host of an absolute URL, without its port; undefined for a path. */
export const hostOf = (target: string | undefined): string | undefined =>
  /^[a-z][a-z+.-]{1,9}:\/\/(?:[^/@\s]{1,128}@)?([^/:?#\s]{1,253})/i.exec(target ?? '')?.[1];

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const clf = /\b(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4})[: ](\d\d):(\d\d):(\d\d)(?:\.\d{1,6})?(?: ([+-])(\d\d)(\d\d))?/;
const iso = /\b(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?\s?(Z|[+-]\d\d:?\d\d)?/;

/** The first date of a line, in milliseconds since 1970; a date without a zone is read as UTC. */
export function timeIn(line: string): number | undefined {
  const head = line.length > 400 ? line.slice(0, 400) : line;
  const access = clf.exec(head);
  if (access) {
    const [, day, month = '', year, hour, minute, second, sign, zoneHours, zoneMinutes] = access;
    const at = months.indexOf(month.toLowerCase());
    if (at < 0) return undefined;
    const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
    return valid(Date.UTC(Number(year), at / 3, Number(day), Number(hour), Number(minute) - zone, Number(second)));
  }
  const stamp = iso.exec(head);
  if (!stamp) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', zone = 'Z'] = stamp;
  const offset =
    zone === 'Z' ? 0 : (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * (zone[0] === '-' ? -1 : 1);
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return valid(
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute) - offset,
      Number(second),
      thousandths,
    ),
  );
}

const valid = (time: number): number | undefined => (Number.isFinite(time) ? time : undefined);
