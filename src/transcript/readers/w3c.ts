/** W3C extended logs: IIS with its substatus, CloudFront, by `#Fields` or by the usual order of fields. */
import { type Found, occurrence } from '../reader.js';
import { codeIn, timeIn } from '../shapes.js';
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

function foundIn(names: readonly string[], line: string): Found | undefined {
  const values = line.trim().split(/\s+/);
  const named = (name: string): string | undefined => {
    const at = names.indexOf(name);
    const value = at < 0 ? undefined : values[at];
    return value === '-' ? undefined : value;
  };
  const code = codeIn(named('sc-status'));
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
      if (!/^\d{4}-\d\d-\d\d\s/.test(line)) return;
      const order = names ?? (iisLine.test(line) ? iis : cloudfrontLine.test(line) ? cloudfront : undefined);
      const found = order ? foundIn(order, line) : undefined;
      if (!found) return;
      own.push(i + 1);
      const made = occurrence('w3c-log', i + 1, found);
      if (made) occurrences.push(made);
    });
    return { occurrences, lines: own };
  },
};
