/** nginx's error log, which prints no status: what it says happened, and the status nginx sends for it. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, requestLine, timeIn } from '../shapes.js';

/** Words of the error log, in order, and the code that follows from them; the source files of nginx say which. */
const events: readonly (readonly [pattern: RegExp, code: number])[] = [
  [/upstream timed out (?:\(110[^)]*\) )?while (?:connecting|reading response header|SSL handshaking|sending)/, 504],
  [/upstream timed out(?! (?:\(110[^)]*\) )?while reading upstream)/, 504],
  [/no live upstreams while connecting/, 502],
  [/upstream prematurely closed (?:connection|FastCGI stdout) while reading response header/, 502],
  [/connect\(\) (?:to \S{1,300} )?failed \(\d+: [^)]{1,80}\) while connecting to upstream/, 502],
  [
    /(?:recv|send|writev|sendfile|readv|SSL_read|SSL_write)\(\) failed \([^)]{1,120}\) while (?:reading response header|sending request|sending to)/,
    502,
  ],
  [
    /upstream sent (?:too big header|invalid (?:header|status|chunked)|no valid HTTP|unexpected FastCGI|unsupported FastCGI|duplicate header|too (?:short|long))/,
    502,
  ],
  [
    /(?:SSL_do_handshake\(\) failed|peer closed connection in SSL handshake|upstream SSL certificate)[^\n]{0,300} while SSL handshaking to upstream/,
    502,
  ],
  [/upstream SSL certificate (?:verify error|does not match)/, 502],
  [/could not be resolved \(\d+: [^)]{1,60}\)|no resolver defined to resolve/, 502],
  [/client intended to send too large (?:chunked )?body/, 413],
  [/(?<!delaying )limiting (?:requests|connections)(?:, excess| by zone)/, 503],
  [/"[^"]{1,1024}" (?:failed|is not found) \((?:2: No such file|20: Not a directory|36: File name too long)/, 404],
  [/"[^"]{1,1024}" (?:failed|is forbidden) \((?:13: Permission denied|40: Too many levels)/, 403],
  [/directory index of "[^"]{1,1024}" is forbidden/, 403],
  [/access forbidden by rule/, 403],
  [/rewrite or internal redirection cycle/, 500],
  [
    /user "[^"]{0,200}"(?: was not found in|: password mismatch)|no user\/password was provided for basic authentication/,
    401,
  ],
  [/client sent too long URI/, 414],
  [
    /client sent too long header line|client sent too large request|client sent (?:invalid (?:method|request|host header|"[^"]{1,40}" header)|plain HTTP request to HTTPS port|no required SSL certificate|duplicate host header)/,
    400,
  ],
  [/client sent HTTP\/1\.1 request without "Host" header|client SSL certificate verify error/, 400],
  [/client timed out \(110[^)]{0,60}\) while (?:reading client request|waiting for client request body)/, 408],
  [
    /client (?:\S+ )?prematurely closed connection(?:, so upstream connection is closed too)?(?: \([^)]{1,80}\))? while (?:sending request to upstream|connecting to upstream|reading response header)/,
    499,
  ],
  [/Primary script unknown|Unable to open primary script/, 404],
  [/FastCGI sent in stderr: "PHP message: PHP (?:Fatal|Parse) error/, 500],
  [/auth request unexpected status: /, 500],
];

const mark = /\*\d+ |\[(?:error|crit|warn|info|alert)\]|\berror\] \d+#\d+|, client: /;

const part = (line: string, name: string): string | undefined =>
  new RegExp(`, ${name}: "?([^",]{1,2048})`).exec(line)?.[1];

function read(line: string): readonly Found[] | undefined {
  if (!mark.test(line) || /\[lua\]|ModSecurity: /.test(line)) return undefined;
  const ours = /#\d+: |, (?:client|server|upstream): /.test(line);
  for (const [pattern, code] of events) {
    const words = pattern.exec(line)?.[0];
    if (words === undefined) continue;
    const status = /unexpected status: (\d{3})/.exec(line)?.[1];
    return [
      {
        code,
        implied: words.slice(0, 120),
        ...(requestLine(/, request: "([^"]{1,4096})"/.exec(line)?.[1] ?? '') ?? {}),
        host: part(line, 'host') ?? part(line, 'server'),
        at: timeIn(line),
        hop: { name: 'nginx', ...(codeIn(status) === undefined ? {} : { upstreamStatus: Number(status) }) },
      },
    ];
  }
  // A line of nginx's that says nothing of a response holds numbers that are none.
  return ours ? [] : undefined;
}

export const nginx = lineReader('nginx-error', read);
