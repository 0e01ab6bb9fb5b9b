/** Access logs with the request in quotes: common, combined, nginx, Apache, Kubernetes ingress, Traefik, S3, uvicorn. */
import { type Found, lineReader } from '../reader.js';
import { isMet } from '../reasons.js';
import { codeIn, method, requestLine, timeIn } from '../shapes.js';

const request = new RegExp(`["'](${method} [^"']{1,4096}?)\\\\?["']`);
/** What stands between the request and its status: nothing, a label, an arrow, or who asked. */
const status =
  /^(?:,? (?:from \S{1,80} - |status(?:=|: ?)|return code |-> |=> |: )?|: |, |,(?=["'])|\s\|\s?)["']?(\d{3})(?=[\s",'\]]|$)(?: ([A-Z][A-Za-z' -]{1,40})(?=$|\s\())?/;
/** A request that is no HTTP, an empty one or none: the status follows all the same. */
const broken = /\] "(?:[^"\\]|\\.){0,2048}" (\d{3}) (?:\d+|-)(?: |$)/;
/** Synapse and others put the status before the request. */
const ahead = /(?:^|\s)([1-9]\d\d)!?(?: [A-Z][A-Za-z' ]{1,30})? $/;
const client = /^(?:\[?\w+\]? )?\S{3,80} \S+ \S+ \[/;
/** ingress-nginx ends with the upstream's name, address, length, time, status, and the request's id. */
const ingress = /\[[\w.-]{0,200}\] \[[\w.-]{0,200}\] \S{1,200} \S{1,40} \S{1,40} (\d{3}) [0-9a-f]{16,40}$/;

function read(line: string): readonly Found[] | undefined {
  if (!line.includes('"') && !line.includes("'")) return undefined;
  const at = request.exec(line);
  if (!at?.[1]) {
    const none = line.includes('] "') && client.test(line) ? broken.exec(line) : null;
    return none ? [{ code: codeIn(none[1]), at: timeIn(line) }] : undefined;
  }
  const asked = requestLine(at[1].trim()) ?? { method: at[1].split(' ')[0] ?? '', target: at[1].split(' ')[1] ?? '' };
  const told = status.exec(line.slice(at.index + at[0].length, at.index + at[0].length + 200));
  const before = codeIn(ahead.exec(line.slice(Math.max(0, at.index - 40), at.index))?.[1]);
  const behind = codeIn(told?.[1]);
  // A status before the request has the length alone behind it; a time before it has a status and a length.
  const sized = told !== null && /^ ?(?:\d+|-)(?:\s|$)/.test(line.slice(at.index + at[0].length + told[0].length));
  const code = before !== undefined && isMet(before) && !sized ? before : (behind ?? before);
  if (code === undefined) return undefined;
  const upstream = codeIn(line.endsWith(' ') ? undefined : ingress.exec(line.slice(-500))?.[1]);
  const hop = upstream === undefined ? undefined : { name: 'ingress-nginx', upstreamStatus: upstream };
  return [{ code, ...asked, reason: told?.[2], at: timeIn(line), hop }];
}

export const access = lineReader('access-log', read);
