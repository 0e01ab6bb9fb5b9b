/** Apache httpd's error log: its AH numbers and sentences, and the status the request got. */
import { type Found, lineReader } from '../reader.js';

/** The number or the words, and the status httpd answers with. */
const events: readonly (readonly [pattern: RegExp, code: number])[] = [
  [/\(70007\)[^\n]{0,200}(?:AH01102|AH00898|error reading status line|Error reading from remote server)/, 504],
  [/AH01071: Got error '(?:PHP message: )?(?:Primary script unknown|Unable to open primary script)/, 404],
  [/AH01071: Got error '(?:PHP message: )?PHP (?:Fatal|Parse) error/, 500],
  [/AH00128|AH01264|File does not exist: |script (?:'[^']{1,500}' )?not found or unable to stat/, 404],
  [/AH0(?:1630|1797|1276|0035|0132|0529|0670|0037)\b/, 403],
  [
    /client denied by server configuration|Symbolic link not allowed|Directory index forbidden|No matching DirectoryIndex/,
    403,
  ],
  [/because search permissions are missing on a component of the path|file permissions deny server access/, 403],
  [/AH0(?:1617|1618|1614)\b|authentication failure for "[^"]{1,500}"|user \S{1,200} not found: /, 401],
  [/AH00124|exceeded the limit of \d+ internal redirects/, 500],
  [/AH02429|[Ee]nd of script output before headers|Premature end of script headers|malformed header from script/, 500],
  [/\.htaccess: (?:Invalid command|\S{1,80} (?:not allowed here|takes))/, 500],
  [/AH0(?:0957|1079|2454|1114)\b|failed to make connection to backend|All workers are in error state/, 503],
  [/AH0(?:0898|1102)\b|[Ee]rror reading (?:status line )?from remote server/, 502],
  [/AH00690|no acceptable variant/, 406],
  [/AH00126|AH10244|[Ii]nvalid URI (?:in request|path)|Request header exceeds LimitRequestFieldSize/, 400],
  [/request failed: URI too long/, 414],
  [/Requested content-length of \d+ is larger than the configured limit|AH01588/, 413],
];

const mark = /\[[a-z_]{0,20}:?(?:error|warn|crit|info|alert|emerg)\]|\bAH\d{5}: |\[client [^\]]{3,60}\]/;

function read(line: string): readonly Found[] | undefined {
  if (!mark.test(line)) return undefined;
  if (/ModSecurity: [^\n]{0,40}denied with code/.test(line)) {
    const code = /denied with code (\d{3})/.exec(line)?.[1];
    return code === undefined ? undefined : [{ code: Number(code), hop: { name: 'modsecurity' } }];
  }
  const ours = /\bAH\d{5}: |\[client [^\]]{3,60}\]/.test(line);
  for (const [pattern, code] of events) {
    const words = pattern.exec(line);
    if (!words || !ours) continue;
    const target = /\[uri "([^"]{1,2048})"\]/.exec(line)?.[1];
    return [{ code, implied: sentence(line).slice(0, 120), target, hop: { name: 'apache' } }];
  }
  return ours ? [] : undefined;
}

/** What the line says, without its brackets. */
const sentence = (line: string): string => line.slice(line.lastIndexOf('] ') + 1).trim();

export const apache = lineReader('apache-error', read);
