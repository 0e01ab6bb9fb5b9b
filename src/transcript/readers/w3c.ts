/** W3C extended logs: IIS with its substatus, CloudFront, by `#Fields` or by the usual order of fields. */
import { type Found, occurrence } from '../reader.js';
import { codeIn, isMethod, timeIn } from '../shapes.js';
import type { Occurrence, Reader } from '../transcript.js';

/** IIS 7 and later, unless the site says otherwise. */
const iis =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'.split(
    ' ',
  );
const iisLine =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [\da-fA-F.:]{3,45} [A-Z]{3,16} \/\S* \S+ \d{1,5} \S+ [\da-fA-F.:]{3,45} /;
/** CloudFront's standard log. */
const cloudfront =
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query'.split(
    ' ',
  );
const cloudfrontLine =
  /^\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d\s[A-Z]{3}\d{1,3}(?:-[A-Z]\d{1,3})?\s\d+\s[\da-fA-F.:]{3,45}\s[A-Z]{3,16}\s/;

/** A row whose order of fields is not known: a time, an address, then method and path as words of their own. */
const shaped =
  /^(?:\d{4}-\d\d-\d\d\s)?\d\d:\d\d:\d\d(?:\.\d{1,6})?\s[^"]{0,200}?(?:^|\s)(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|PROPFIND|CONNECT|DEBUG)\s(\/\S{0,4096})\s/;
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]{0,4}:[\da-fA-F:.]{2,40})$/;

/**
 * Reads a row by its shape. sc-status stands before at least two more numbers (sc-substatus, sc-win32-status) that
 * end the row, or, in older logs, right behind the query. A number before a user and an address is the port.
 */
function shapedIn(line: string): Found | undefined {
  const match = /\d\s/.test(line.slice(0, 30)) ? shaped.exec(line) : null;
  if (!match) return undefined;
  const [head, method, target] = match;
  const values = line.slice(head.length).trim().split(/\s+/);
  if (![...line.slice(0, match.index + head.length).split(/\s+/), ...values].some((value) => address.test(value)))
    return undefined;
  let start = values.length;
  while (start > 0 && /^\d{1,10}$/.test(values[start - 1] ?? '')) start -= 1;
  const [query, second, third, fourth] = values;
  const ending = values.length - start >= 3 ? codeIn(values[start]) : undefined;
  const behind = query?.startsWith('-') || query?.includes('=') ? second : undefined;
  const port = address.test(fourth ?? '') || address.test(third ?? '');
  const code = ending ?? (port ? undefined : codeIn(behind));
  const substatus = ending === undefined ? undefined : Number(values[start + 1]) || undefined;
  return { code, substatus, method, target, at: timeIn(line), hop: { name: 'iis' } };
}

/** A row's values; with quotes around those that hold blanks, where the log has quotes at all. */
const valuesOf = (line: string): readonly string[] =>
  line.includes('"')
    ? [...line.matchAll(/"((?:[^"]|"")*)"(?=\s|$)|\S+/g)].map(([whole, quoted]) => quoted ?? whole)
    : line.trim().split(/\s+/);

function foundIn(names: readonly string[], line: string): Found | undefined {
  const values = valuesOf(line);
  const named = (name: string): string | undefined => {
    const at = names.indexOf(name);
    const value = at < 0 ? undefined : values[at];
    return value === '-' ? undefined : value;
  };
  // IIS keeps its FTP and SMTP logs in the same form.
  const code =
    /^(?:\[\d|[A-Z]{4}$)/.test(named('cs-method') ?? '') && !isMethod(named('cs-method') ?? '')
      ? 0
      : codeIn(named('sc-status'));
  if (code === undefined) return undefined;
  const edge = named('x-edge-location') !== undefined;
  const flags = [named('x-edge-result-type'), named('x-edge-detailed-result-type')].filter(
    (flag) => flag !== undefined,
  );
  return {
    code,
    substatus: Number(named('sc-substatus') ?? 0) || undefined,
    method: named('cs-method'),
    target: named('cs-uri-stem') ?? named('cs-uri'),
    host: edge ? (named('x-host-header') ?? named('cs(Host)')) : named('cs-host'),
    at: timeIn(`${named('date')} ${named('time')}`),
    hop: { name: edge ? 'cloudfront' : 'iis', ...(flags.length > 0 ? { flags } : {}) },
  };
}

export const w3c: Reader = {
  name: 'w3c',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    let names: readonly string[] | undefined;
    lines.forEach((line, i) => {
      if (taken.has(i + 1)) return;
      if (/^#(?:Fields|Software|Version|Date|Remark|Start-Date|End-Date):/.test(line)) {
        own.push(i + 1);
        if (line.startsWith('#Fields:')) names = line.slice(8).trim().split(/\s+/);
        return;
      }
      if (names ? !/^\d/.test(line) : !/^\d{4}-\d\d-\d\d\s|^\d\d:\d\d:\d\d\s/.test(line)) return;
      const order = names ?? (iisLine.test(line) ? iis : cloudfrontLine.test(line) ? cloudfront : undefined);
      const found = (order ? foundIn(order, line) : undefined) ?? shapedIn(line);
      if (!found) return;
      own.push(i + 1);
      const made = occurrence('w3c-log', i + 1, found);
      if (made) occurrences.push(made);
    });
    return { occurrences, lines: own };
  },
};
