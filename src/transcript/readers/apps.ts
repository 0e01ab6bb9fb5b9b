/** What web frameworks, probes and scanners print of a request in one line, in no common form. */
import { type Phrase, phraseReader } from '../reader.js';
import { method } from '../shapes.js';

const line = (by: string, has: string, pattern: string): Phrase => ({ by, has, pattern: new RegExp(pattern) });
const verb = `(?<method>${method})`;
const path = '(?<target>(?:/(?!/)|https?://)[^\\s"\']{0,2048})';
const code = '(?<code>[1-9]\\d\\d)';
/** What may follow a status at the end of a request: nothing that makes it a size or a time. */
const ends = '(?=$|[\\s,.:;)\\]"\'`|])(?! ?(?:ms|s|bytes|[kKMG]i?B)\\b)';

export const apps = phraseReader('app-log', [
  {
    ...line(
      'morgan',
      ' ',
      `^\\s{0,4}${verb} ${path} ${code} (?:- |[\\d.]+ ?(?:ms|s|µs)\\b|in \\d)[^A-Za-z]{0,40}(?:ms|s|µs)?[^A-Za-z]{0,40}$`,
    ),
    whole: true,
  },
  line(
    'table',
    '|',
    `\\b${verb}\\b["\\s|:]{1,12}(?<target>(?:/|https?://)[^\\s"'|]{0,2048})[^\\n|]{0,200}(?:\\|[^\\n|]{0,40}){0,3}?\\|\\s{0,8}${code}\\s{0,8}(?:\\||$)`,
  ),
  line('table', '|', `^(?=[^\\n]*?\\b${verb}\\b["\\s|:]{1,12}${path})[^\\n]*?\\|\\s{0,8}${code}\\s{0,8}\\|`),
  line('fiber', ' | ', `^[\\d:/ -]{5,30}\\|\\s*${code}\\s*\\|`),
  line('rails', 'Completed ', `\\bCompleted ${code} (?<reason>[A-Z][\\w' -]{1,40}?)? ?in \\d`),
  line('spring', 'Completed ', `\\bCompleted ${code}(?: (?<reason>[A-Z][A-Z_]{1,40}))?(?:$|[,\\s])`),
  line('phoenix', ' in ', `\\b(?:Sent|Chunked) ${code} in \\d`),
  line('dev-server', '] ', `\\[${code}\\]:? (?:(?:${verb}|\\(null\\)) )?${path}`),
  line('dev-server', ']: ', `\\[${code}\\]: (?:(?:${verb}|\\(null\\)) )?${path}`),
  line('nitro', '] [', `\\[(?:request error|unhandled|fatal|h3|nuxt|nitro)\\] \\[${code}\\]`),
  line('serilog', ' responded ', `HTTP ${verb} ${path} responded ${code} in `),
  line('aspnetcore', 'Request finished', `Request finished HTTP/[\\d.]+ ${verb} ${path}[^\\n]{0,200}?- ${code} `),
  line('aspnetcore', 'Request finished', `Request finished in [\\d.]+ ?ms ${code}\\b`),
  line(
    'dotnet',
    'HTTP re',
    `(?:Received HTTP response headers|End processing HTTP request) after [\\d.]+ms - ${code}\\b`,
  ),
  line('squid', 'TCP_', `\\bTCP_[A-Z_]{3,30}/${code} \\d+ ${verb} (?<target>\\S{1,2048})`),
  line('squid', '/', `\\b(?:NONE|UDP_[A-Z_]{3,20}|NONE_NONE)/${code} \\d+ (?:${verb}|NONE|-) (?<target>\\S{1,2048})`),
  line('varnish', 'Status', `\\b(?:Resp|Beresp|Obj)Status\\s+${code}\\b`),
  line('uwsgi', '=> generated', `\\] ${verb} ${path} => generated \\d+ bytes in \\d+ msecs \\(HTTP/[\\d.]+ ${code}\\)`),
  line('couchdb', ' ok ', `\\b${verb} ${path} ${code} ok \\d`),
  line('okhttp', '<-- ', `<-- ${code}(?: (?<reason>[A-Za-z][A-Za-z' -]{1,40}?))? ${path}`),
  {
    ...line('status-first', 'HTTP/', `(?:^|[\\s\\])|])\\[?${code}\\]?:? ${verb} ${path} HTTP/[\\d.]+ (?:\\d+|-)\\b`),
    whole: true,
  },
  line('status-first', '/', `(?:^|[\\s\\])|])\\[?${code}\\]?:? ${verb} ${path}`),
  line('redirect', ' -> ', `^\\s*${verb} ${path} (?:->|=>|→) ${code}\\b`),
  line('scanner', '(Status: ', `\\(Status: ${code}\\)`),
  line('scanner', '[Status: ', `\\[Status: ${code}, `),
  line('scanner', '(CODE:', `\\(CODE:${code}\\|`),
  line('scanner', 'B  - /', `\\] ${code} - +[\\d.]+[KM]?B +- ${path}`),
  line(
    'link-checker',
    'http',
    `(?:^|\\s|\\])\\[?${code}\\]?:? (?<target>https?://[^\\s|)]{3,2048})(?![^\\n]{0,300} Packages)`,
  ),
  line('link-checker', ' failed: ', `(?<target>https?://[^\\s)]{3,400}) failed: ${code}\\b`),
  line('load-test', 'responses', `\\[${code}\\]\\s+\\d+ responses`),
  line('load-test', 'Code ', `^\\s{0,8}Code +${code} : \\d`),
  line('scrapy', 'response_status_count/', `response_status_count/${code}\\b`),
  line('load-test', 'http.codes.', `\\bhttp\\.codes\\.${code}:`),
  line('prometheus', 'status_code', `status_code(?:\\{[^}]{0,1000}\\})? ${code}(?:\\.0)?$`),
  line('app-engine', 'B ', `\\b${verb} ${code} [\\d.]+ (?:[KMG]i?)?B [\\d.]+ m?s\\b`),
  line(
    'request-log',
    ' /',
    `\\b${verb} [\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?::\\d{1,5})? ${path} ${code} (?:\\d+|-)(?: |$)`,
  ),
  line('csv', ',', `[,;]"?${verb}"?[,;]"?(?<target>/[^\\s,;"]{0,2048})"?[,;]"?${code}"?(?:[,;]|$)`),
  line(
    'iis',
    ', W3SVC',
    `, W3SVC\\d+, [^,]{0,64}, [^,]{3,45}, \\d+, \\d+, \\d+, ${code}, \\d+, ${verb}, (?<target>[^,]{1,2048}),`,
  ),
  line('gin', 'redirecting request', `redirecting request ${code}: `),
  line('rocket', 'Outcome: ', `>> Outcome: (?:Failure|Error|Forward)\\(${code}\\b`),
  line('vegeta', 'Status Codes', `Status Codes +\\[code:count\\] +(?:0:\\d+ +)?${code}:\\d+`),
  line('morgan', ' ', `\\b${verb} ${path} ${code} (?:- |[\\d.]+ ?(?:ms|s|µs)\\b|in \\d)`),
  line(
    'request-log',
    ' ',
    `(?:^|[\\s"'\`(\\[:|])${verb}:? ["'\`(]?${path}["'\`)]?,?(?: (?:HTTP/)?[123](?:\\.\\d)?)?["'\`]?(?: {0,3}(?:-|--|–|:|\\.{3}|=>|->|→|\\||net::ERR_[A-Z_]{3,40}))? {1,4}\\[?\\(?(?:HTTP/[\\d.]+ )?${code}${ends}`,
  ),
]);
