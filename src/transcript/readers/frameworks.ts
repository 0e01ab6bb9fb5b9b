/** Errors of web frameworks and of servers in the middle that name no number: which status the client gets for them. */
import { type Phrase, phraseReader } from '../reader.js';
import { words as table } from './framework-words.js';

/** Cloudflare's own 1xxx errors are shown on pages sent with these (developers.cloudflare.com, Cloudflare 1xxx errors). */
const cloudflare: readonly (readonly [number: string, code: number])[] = [
  ['1015', 429],
  ['1016', 530],
  ['1020', 403],
  ['1033', 530],
];

const plain = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** Django's and Node's lines, where the words alone would be plain English: anchored, with the path behind them. */
const lines: readonly (readonly [by: string, code: number, has: string, pattern: RegExp])[] = [
  ['django', 404, 'Not Found: /', /(?:^|[\s\]:-])Not Found: (?<target>\/\S{0,2048})/],
  ['django', 403, 'Forbidden: /', /(?:^|[\s\]:-])Forbidden: (?<target>\/\S{0,2048})/],
  ['django', 401, 'Unauthorized: /', /(?:^|[\s\]:-])Unauthorized: (?<target>\/\S{0,2048})/],
  ['django', 400, 'Bad Request: /', /(?:^|[\s\]:-])Bad Request: (?<target>\/\S{0,2048})/],
  ['django', 500, 'Internal Server Error: /', /(?:^|[\s\]:-])Internal Server Error: (?<target>\/\S{0,2048})/],
  ['django', 429, 'Too Many Requests: /', /(?:^|[\s\]:-])Too Many Requests: (?<target>\/\S{0,2048})/],
  ['django', 405, 'Method Not Allowed: /', /Method Not Allowed: (?<target>\/\S{0,2048})/],
  ['django', 405, 'Method Not Allowed (', /Method Not Allowed \((?<method>[A-Z]{3,7})\): (?<target>\/\S{0,2048})/],
  ['express', 404, 'Cannot ', /\bCannot (?<method>GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) (?<target>\/\S{0,2048})/],
  [
    'fastify',
    404,
    'Route ',
    /\bRoute (?<method>GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS):(?<target>\/\S{0,2048}) not found/,
  ],
  [
    'laravel',
    405,
    ' method is not supported for',
    /The (?<method>[A-Z]{3,7}) method is not supported for (?:this route|route (?<target>\S{1,200}))/,
  ],
  ['rails', 404, 'No route matches', /No route matches \[(?<method>[A-Z]{3,7})\] "(?<target>[^"]{1,2048})"/],
  ['spring', 405, "' not supported", /Request method '(?<method>[A-Z]{3,7})' (?:is )?not supported/],
  ['spring', 415, "' not supported", /Content[- ][Tt]ype '[^']{1,200}' (?:is )?not supported/],
  ['tomcat', 500, 'Servlet.service() for', /Servlet\.service\(\) for servlet [^\n]{1,300} threw exception/],
  ['kubernetes', 500, 'Internal error occurred: ', /\bInternal error occurred: /],
  ['kubernetes', 403, 'unable to upgrade connection: ', /unable to upgrade connection: Forbidden\b/],
  ['git-lfs', 404, 'LFS: Repository or object', /\bLFS: Repository or object not found: (?<target>https?:\S{1,2048})/],
  ['svn', 403, 'E175013: ', /\bE175013: Access to '(?<target>[^'\n]{1,500})' forbidden/],
  ['aria2', 404, 'errorCode=3 ', /\berrorCode=3 Resource not found/],
  ['heroku', 503, 'code=H', /\bcode=(?!H26|H27|H28|H31)H\d\d\b/],
  [
    'node',
    400,
    'in JSON at position',
    /SyntaxError: Unexpected \S{1,40} .{0,40}in JSON at position \d+[^\n]{0,40}(?:body-parser|\/raw-body\/)/,
  ],
  [
    'aspnet',
    404,
    'System.Web.HttpException',
    /System\.Web\.HttpException[^\n]{0,40}: The file '(?<target>[^'\n]{1,300})' does not exist/,
  ],
  [
    'lighttpd',
    401,
    '(',
    /\((?:mod_auth\w*|http_auth)\.c\.\d{1,5}\) (?:password doesn['’]t match|get_password failed|digest: (?:auth failed|realm mismatch))(?:[^\n]{0,40}? for (?<target>\/\S{0,500}))?/,
  ],
  [
    'http-proxy-middleware',
    504,
    '[HPM] Error occurred',
    /\[HPM\] Error occurred while (?:trying to )?proxy(?:ing)?[^\n]{1,600}\b(?:ECONNRESET|ENOTFOUND|ECONNREFUSED|ETIMEDOUT)\b/,
  ],
  ['minio', 403, 'Access Denied.', /\bmc: <ERROR> [^\n]{1,600}Access Denied\./],
  ['git-lfs', 401, 'batch response: Auth', /batch response: Authentication required/],
  ['bundler', 401, 'AuthenticationRequiredError', /Bundler::Fetcher::AuthenticationRequiredError/],
  ['go', 502, 'http: proxy error', /http: proxy error: /],
];

export const frameworks = phraseReader('framework', [
  ...table.flatMap(([by, code, words]) => words.map((has): Phrase => ({ by, has, pattern: plain(has), means: code }))),
  ...cloudflare.map(
    ([has, code]): Phrase => ({
      by: 'cloudflare',
      has,
      pattern: new RegExp(`\\b[Ee]rror(?: code)?:? ?${has}\\b`),
      means: code,
    }),
  ),
  ...lines.map(([by, code, has, pattern]): Phrase => ({ by, has, pattern, means: code })),
]);
