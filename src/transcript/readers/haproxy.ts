/** HAProxy's HTTP log: five timers, status, bytes, two cookies, and the four letters of how the session ended. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, requestLine, timeIn } from '../shapes.js';

const log =
  / [+-]?\d+\/-?\d+\/-?\d+\/-?\d+\/\+?-?\d+ (\d{3}|-1) \+?\d+ \S{1,200} \S{1,200} ([A-Za-z-]{4}) \d+\/\d+\/\d+\/\d+\/\+?\d+ \d+\/\d+/;
const down = /\b(?:backend|proxy) \S{1,100} has no server available!/;

function read(line: string): readonly Found[] | undefined {
  const match = line.includes('/') ? log.exec(line) : null;
  if (!match) return undefined;
  const rest = line.slice(match.index + match[0].length);
  const asked = /"(<BADREQ>|[^"]{1,4096})"?/.exec(rest)?.[1];
  const server = line.slice(0, match.index).trimEnd();
  const flags = [match[2] ?? '', ...(server.endsWith('<NOSRV>') ? ['<NOSRV>'] : [])];
  return [
    { code: codeIn(match[1]), ...(asked ? requestLine(asked) : {}), at: timeIn(line), hop: { name: 'haproxy', flags } },
  ];
}

/** Status lines of the log; a backend's last server going down means 503 for whoever asks next. */
export const haproxy = lineReader('haproxy', (line) => {
  if (line.includes('has no server available!')) {
    const words = down.exec(line)?.[0];
    return words ? [{ code: 503, implied: words, hop: { name: 'haproxy' } }] : undefined;
  }
  return read(line);
});
