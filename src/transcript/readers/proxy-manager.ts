/** Nginx Proxy Manager: cache, upstream status, status, and the request as four words. */
import { lineReader } from '../reader.js';
import { codeIn, method, timeIn } from '../shapes.js';

/** `- 404 404 - GET http host "/path" [Client …]` through a proxy, `444 - GET https host "/path"` without. */
const log = new RegExp(
  `\\] (?:(?:[A-Z]+|-) (\\d{3}|-) )?(\\d{3}) - (${method}) https? (\\S{1,253}) "([^"]{0,4096})" \\[Client `,
);

export const proxyManager = lineReader('proxy-manager', (line) => {
  const [matched, upstream, status, verb, host, target] = line.includes('[Client ') ? (log.exec(line) ?? []) : [];
  if (matched === undefined) return undefined;
  const upstreamStatus = codeIn(upstream);
  const hop = { name: 'nginx', ...(upstreamStatus === undefined ? {} : { upstreamStatus }) };
  return [{ code: codeIn(status), method: verb, target, host, at: timeIn(line), hop }];
});
