/** Command line tools: curl, wget, git, npm, pip, apt, helm, terraform, and what a probe of Kubernetes reports. */
import { type Phrase, phraseReader } from '../reader.js';

const says = (by: string, has: string, pattern: RegExp): Phrase => ({ by, has, pattern });
const means = (by: string, has: string, code: number, pattern: RegExp): Phrase => ({ by, has, pattern, means: code });

export const tools = phraseReader('tool', [
  says(
    'xml',
    '</',
    /<(?:http-?)?(?:status|code|status-?_?code|http_?code|response-?_?code)>(?<code>[1-5]\d\d)(?: (?<reason>[A-Z][A-Za-z' ]{1,40}))?</i,
  ),
  says('xml', ' code=', /<(?:status|error|response) code=["'](?<code>[1-5]\d\d)["']/),
  says(
    'git',
    'The requested URL returned error',
    /unable to access '(?<target>[^']{1,2048})'\S? ?The requested URL returned error: (?<code>\d{3})/,
  ),
  says(
    'curl',
    'The requested URL returned error',
    /The requested URL returned error: (?<code>\d{3})(?: (?<reason>[A-Z][A-Za-z' ]{1,40}))?/,
  ),
  says('curl', 'from proxy after CONNECT', /(?:Received HTTP code|CONNECT tunnel failed, response) (?<code>\d{3})/),
  says('curl', 'CONNECT tunnel failed', /CONNECT tunnel failed, response (?<code>\d{3})/),
  says('git', 'RPC failed', /RPC failed; (?:HTTP |result=22, HTTP code = )(?<code>\d{3})/),
  says(
    'git-lfs',
    'LFS: ',
    /\bLFS: (?:Client|Server|Authorization) error:? (?<target>\S{1,2048}).{0,80}?(?<code>\b\d{3})\b/,
  ),
  says('wget', 'awaiting response', /awaiting response\.{3,} (?<code>\d{3})(?: (?<reason>[A-Z][A-Za-z' -]{1,40}))?/),
  says('wget', ' ERROR ', /\bERROR (?<code>\d{3}): (?<reason>[A-Z][A-Za-z' -]{1,60})/),
  says('npm', 'E', /\b(?:code|ERR!|npm) E(?<code>[45]\d\d)\b/),
  says(
    'npm',
    'http',
    /\bnpm http (?:fetch )?(?:(?<method>[A-Z]{3,7}) )?(?<code>\d{3}) (?<target>https?:\/\/\S{1,2048})/,
  ),
  says(
    'npm',
    'http ',
    /^(?:\d{1,6} )?(?:npm )?http (?:fetch )?(?:(?<method>[A-Z]{3,7}) )?(?<code>\d{3}) (?<target>https?:\/\/\S{1,2048})/,
  ),
  says('npm', ' http fetch ', /http fetch (?<method>[A-Z]{3,7}) (?<code>\d{3}) (?<target>https?:\/\/\S{1,2048})/),
  says(
    'npm',
    'npm ',
    /npm (?:ERR!|error|WARN|warn) (?:\w{1,20} )?(?<code>[45]\d\d)(?: (?<reason>[A-Z][A-Za-z' ]{1,40}?))? - (?<method>[A-Z]{3,7}) (?<target>https?:\/\/\S{1,2048})/,
  ),
  says('npm', 'npm ', /npm (?:ERR!|error) (?<code>[45]\d\d)\b/),
  says('yarn', 'error An unexpected', /Request failed \\"(?<code>\d{3}) (?<reason>[A-Z][A-Za-z' ]{1,40})\\"/),
  says('pnpm', 'ERR_PNPM_FETCH_', /ERR_PNPM_FETCH_(?<code>\d{3})\b/),
  says('pip', 'HTTP error ', /HTTP error (?<code>\d{3}) (?:while getting (?<target>\S{1,2048}))?/),
  says(
    'apt',
    'http',
    /(?:Failed to fetch|Err:?\d{0,5}) (?<target>(?:https?|mirror\S{0,8}):\/\/\S{1,2048})[^\n]{0,200}? {1,4}(?<code>[45]\d\d) {1,3}(?<reason>[A-Z][A-Za-z' ]{1,40}?)(?: +\[IP|$)/,
  ),
  says('apt', '[IP: ', /^\s{0,8}(?<code>[345]\d\d) {1,3}(?<reason>[A-Z][A-Za-z' ]{1,40}?) +\[IP: /),
  says('yum', '[Errno 14]', /(?<target>https?:\/\/\S{1,400}): \[Errno 14\] HTTPS? Error (?<code>\d{3})/),
  says('dnf', 'Status code: ', /Status code: (?<code>\d{3}) for (?<target>https?:\/\/\S{1,2048})/),
  says(
    'helm',
    'failed to fetch',
    /failed to fetch (?<target>\S{1,2048}) ?: (?<code>\d{3})(?: (?<reason>[A-Z][A-Za-z' ]{1,40}))?/,
  ),
  says('maven', 'status code: ', /status code: (?<code>\d{3}), reason phrase: (?<reason>[A-Za-z' ]{1,40})/),
  says(
    'maven',
    'Could not transfer',
    /\bfrom\/to \S{1,100} \((?<target>[^)]{1,2048})\): [^\n]{0,300}?\b(?:status:? (?:code:? )?|code )(?<code>\d{3})\b/,
  ),
  says(
    'gradle',
    'Received status code',
    /Received status code (?<code>\d{3}) from server(?:: (?<reason>[A-Za-z' ]{1,40}))?/,
  ),
  says('terraform', 'googleapi', /googleapi: (?:got HTTP response code|Error) (?<code>\d{3})/),
  says('terraform', 'StatusCode=', /StatusCode=(?<code>[1-9]\d\d)\b/),
  says('terraform', 'unexpected status ', /unexpected status (?<code>\d{3})(?: \(\d{3} (?<reason>[^)]{1,40})\))?/),
  says('azure', 'RESPONSE ', /^RESPONSE (?<code>\d{3}): \d{3} (?<reason>[A-Za-z' ]{1,40})/),
  says(
    'composer',
    'could not be downloaded',
    /"(?<target>https?:[^"]{1,2048})" file could not be downloaded[^\n]{0,80}?HTTP\/[\d.]+ (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}))?/,
  ),
  says(
    'go',
    'reading http',
    /reading (?<target>https?:\/\/[^\s:]{1,300}(?::\d+)?[^\s:]{0,1500}): (?<code>\d{3}) (?<reason>[A-Z][A-Za-z' ]{1,40})/,
  ),
  says(
    'cargo',
    'got ',
    /failed to get (?:successful|200) (?:HTTP )?response from `(?<target>[^`]{1,2048})`[^\n]{0,200}?, got:? (?<code>\d{3})/,
  ),
  says('acme', 'urn:ietf:params:acme', /\b(?<code>[45]\d\d)\s?:{0,2}\s?(?:"|')?urn:ietf:params:acme:/),
  says(
    'acme',
    'Invalid response from http',
    /Invalid response from (?<target>https?:\S{1,500})(?: \[[^\]]{1,60}\])?: (?<code>[1-5]\d\d)\b/,
  ),
  says('modsecurity', 'denied with code ', /\bAccess denied with code (?<code>\d{3})\b/),
  says('erlang', 'HTTP/', /\{\{?["']HTTP\/[\d.]+["'], ?(?<code>\d{3}),/),
  says('erlang', 'status', /\{:?[a-z_]{0,20}status(?:_code)?, ?(?<code>[1-5]\d\d)\}/),
  says('ingress-nginx', 'default backend - ', /default backend - (?<code>[45]\d\d)/),
  says('kubelet', 'probe failed', /HTTP probe failed with statuscode: (?<code>\d{3})/),
  means(
    'git',
    'fatal: Authentication failed for',
    401,
    /fatal: Authentication failed for '(?<target>https?:[^']{1,2048})/,
  ),
  means(
    'git',
    'epository',
    404,
    /remote: (?:Repository not found|The project you were looking for could not be found)/,
  ),
  means('git', "' not found", 404, /fatal: repository '(?<target>https?:\/\/[^']{1,2048})' not found/),
  means('git', 'remote: Invalid username or', 401, /remote: Invalid username or (?:password|token)/),
  means('git', 'remote: HTTP Basic: Access denied', 401, /remote: HTTP Basic: Access denied/),
  means('git-lfs', 'batch response: Rate limit', 429, /batch response: Rate limit exceeded/),
  means('npm', 'ENEEDAUTH', 401, /\bENEEDAUTH\b/),
  means('npm', 'You cannot publish over', 403, /You cannot publish over the previously published versions/),
]);
