/** Requests and responses as they are on the wire: curl -i and -v, wget -S, HTTPie, nc, HTTP files, wire logs. */
import { bodyAt } from '../body.js';
import { curlAt } from '../command.js';
import { occurrence } from '../reader.js';
import { codeIn, type RequestLine, requestLine } from '../shapes.js';
import type { Header, Occurrence, Reader } from '../transcript.js';

/** A line and the side it is from: `<` received, `>` sent, `*` said by the tool, none where it is not told. */
interface Peeled {
  readonly side: '<' | '>' | '*' | '';
  readonly rest: string;
}

const stamp = /^(?:\d\d:\d\d:\d\d\.\d{1,6} |\[?\d{4}-\d\d-\d\d[T ][\d:.,]{5,16}Z?\]? )(?=[<>*] )/;
const wire = /^.{0,200}?\b(?:http-outgoing-\d{1,6}|wire) ?(<<|>>) "?/;
const reply = /^(reply|send|header): ?(?:b?['"])?/;

function peel(line: string): Peeled {
  // Most lines are none of these: a look at the first character is cheaper than a pattern.
  let rest = /^[\d[]/.test(line) ? line.replace(stamp, '') : line;
  rest = rest.trimStart();
  const compose = rest.includes(' | ') ? /^[\w.-]{1,40} +\| /.exec(rest) : null;
  if (compose) rest = rest.slice(compose[0].length);
  const log = rest.includes('<<') || rest.includes('>>') ? wire.exec(rest) : null;
  if (log) {
    const said = rest.slice(log[0].length).replace(/(?:\[\\?r\])?(?:\[\\?n\])?"?$/, '');
    return { side: log[1] === '<<' ? '<' : '>', rest: said };
  }
  const first = rest[0];
  if (first === '<' || first === '>' || first === '*') {
    return rest.length === 1 || rest[1] === ' ' ? { side: first, rest: rest.slice(2).trimStart() } : { side: '', rest };
  }
  const python = first === 'r' || first === 's' || first === 'h' ? reply.exec(rest) : null;
  if (!python) return { side: '', rest };
  const said = rest.slice(python[0].length).replace(/\\r\\n['"]?.*$/, '');
  return { side: python[1] === 'send' ? '>' : '<', rest: said };
}

const statusLine = /^(?:HTTP|ICY)\/?(\d(?:\.\d)?)? ?\(?\s{0,4}(\d{3})(?!\d)\)?(?:\s{1,4}(\S.{0,79}))?/i;
const pseudoStatus = /^\[?:status:? (\d{3})\]?$/;
const header = /^([A-Za-z][A-Za-z0-9!#$%&'*+.^_`|~-]{0,63}): ?(.*)$/;
const pseudo = /^\[?:(method|path|authority|scheme): (\S{1,4096}?)\]?$/;

/** A request being gathered; it goes with the responses that follow it. */
interface Pending {
  line?: RequestLine;
  host?: string;
  readonly headers: Header[];
}

/** Reads the header lines from `start` on; `taken` gets their numbers. Gives where they end. */
function headersFrom(lines: readonly string[], start: number, side: string, into: Header[], taken: number[]): number {
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const { side: other, rest } = peel(line);
    if (other === '*' || /^\.{3,}$/.test(rest)) continue;
    if (rest === '' || (side !== '' && other !== '' && other !== side)) break;
    if (/^\s/.test(line) && other === '' && side !== '' && into.length === 0) break;
    const [, name, value] = header.exec(rest) ?? [];
    if (name === undefined || value === undefined) break;
    into.push({ name, value: value.trim() });
    taken.push(at + 1);
  }
  return at;
}

const headerOf = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((each) => each.name.toLowerCase() === name)?.value;

/** The request a line begins, where it does. A line without a version must name an absolute URL. */
function requestOf(rest: string, side: string): RequestLine | undefined {
  const made = /^[A-Z]/.test(rest) ? requestLine(rest) : undefined;
  if (!made || side === '<') return undefined;
  return made.version !== undefined || /^https?:\/\//.test(made.target) ? made : undefined;
}

/** Pseudo headers of HTTP/2 that curl or a browser prints one to a line. */
function takePseudo(pending: Pending, name: string, value: string): void {
  const line = pending.line ?? { method: '', target: '' };
  if (name === 'method') pending.line = { ...line, method: value };
  if (name === 'path') pending.line = { ...line, target: value };
  if (name === 'authority') pending.host = value;
}

export const exchange: Reader = {
  name: 'exchange',
  read(lines) {
    const occurrences: Occurrence[] = [];
    const taken: number[] = [];
    let pending: Pending = { headers: [] };
    let answered = false;
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? '';
      if (line.length < 7) continue;
      const command = curlAt(lines, i);
      if (command) {
        pending = { line: command, ...(command.host ? { host: command.host } : {}), headers: [...command.headers] };
        answered = false;
        for (let own = 0; own < command.lines; own += 1) taken.push(i + 1 + own);
        i += command.lines - 1;
        continue;
      }
      const { side, rest } = peel(line);
      const asked = requestOf(rest, side);
      if (asked) {
        pending = { line: asked, headers: [] };
        answered = false;
        taken.push(i + 1);
        i = headersFrom(lines, i + 1, side, pending.headers, taken) - 1;
        continue;
      }
      const [, name, value] = rest.includes(':') ? (pseudo.exec(rest.replace(/^\[HTTP\/2\] \[\d+\] /, '')) ?? []) : [];
      if (name !== undefined && value !== undefined) {
        if (answered) pending = { headers: [] };
        answered = false;
        takePseudo(pending, name, value);
        taken.push(i + 1);
        continue;
      }
      const status = /^(?:HTTP|ICY)/i.test(rest) ? statusLine.exec(rest) : null;
      const code = codeIn(status?.[2] ?? pseudoStatus.exec(rest)?.[1]);
      if (code === undefined || side === '>' || (status && status[1] === undefined)) continue;
      const responseHeaders: Header[] = [];
      taken.push(i + 1);
      const end = headersFrom(lines, i + 1, side, responseHeaders, taken);
      const { body, lines: bodyLines } = code >= 200 ? bodyAt(lines, end, code) : { body: undefined, lines: [] };
      taken.push(...bodyLines);
      const request = answered && code >= 200 ? undefined : pending;
      const date = responseHeaders.length > 0 ? Date.parse(headerOf(responseHeaders, 'date') ?? '') : Number.NaN;
      const made = occurrence('exchange', i + 1, {
        code,
        reason: status?.[3]?.trim(),
        version: status?.[1],
        method: request?.line?.method,
        target: request?.line?.target,
        host: request?.host ?? headerOf(request?.headers ?? [], 'host'),
        at: Number.isNaN(date) ? undefined : date,
        requestHeaders: request?.headers,
        responseHeaders,
      });
      if (made) occurrences.push(body ? { ...made, body } : made);
      if (code >= 200) answered = true;
      i = end - 1;
    }
    return { occurrences, lines: taken };
  },
};
