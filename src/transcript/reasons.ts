/** The reason phrases that software writes beside a code, and which numbers are statuses that people meet. */
import { byCode } from '../registry/registry.js';

/** Phrases by code, as on the wire or in an error's text; compared without case, spaces and punctuation. */
const phrases: Readonly<Record<number, readonly string[]>> = {
  100: ['Continue'],
  101: ['Switching Protocols', 'Web Socket Protocol Handshake'],
  102: ['Processing'],
  103: ['Early Hints'],
  200: ['OK', 'Connection established', 'Success'],
  201: ['Created'],
  202: ['Accepted'],
  203: ['Non-Authoritative Information', 'Non-Authoritative'],
  204: ['No Content'],
  205: ['Reset Content'],
  206: ['Partial Content'],
  207: ['Multi-Status'],
  208: ['Already Reported'],
  226: ['IM Used'],
  300: ['Multiple Choices'],
  301: ['Moved Permanently', 'Permanent Redirect', 'Permanently Moved'],
  302: ['Found', 'Moved Temporarily', 'Temporary Redirect', 'Object Moved', 'Temporarily Moved', 'Redirect'],
  303: ['See Other'],
  304: ['Not Modified'],
  305: ['Use Proxy'],
  307: ['Temporary Redirect', 'Internal Redirect'],
  308: ['Permanent Redirect'],
  400: ['Bad Request', 'Bad Request Error', 'The plain HTTP request', 'Request Header Or Cookie Too Large'],
  401: ['Unauthorized', 'Unauthorised', 'Authorization Required', 'Not Authorized', 'Unauthenticated', 'Access Denied'],
  402: ['Payment Required'],
  403: [
    'Forbidden',
    'Access Denied',
    'Permission Denied',
    'Access Forbidden',
    'Access is denied',
    'rate limit exceeded',
  ],
  404: [
    'This page could not be found',
    'Page could not be found',
    'Page cannot be found',
    'Not Found',
    'Page Not Found',
    'File Not Found',
    'Object Not Found',
    'Resource Not Found',
    'No such',
    'Missing',
  ],
  405: ['Method Not Allowed', 'HTTP method not allowed', 'Not Allowed', 'Method Not Supported'],
  406: ['Not Acceptable'],
  407: ['Proxy Authentication Required', 'Proxy Authorization Required', 'authenticationrequired'],
  408: ['Request Timeout', 'Request Time-out'],
  409: ['Conflict', 'Already exists'],
  410: ['Gone'],
  411: ['Length Required'],
  412: ['Precondition Failed'],
  413: ['Payload Too Large', 'Request Entity Too Large', 'Content Too Large', 'Request Too Large', 'File too large'],
  414: ['URI Too Long', 'Request-URI Too Long', 'Request-URI Too Large', 'URI Too Large', 'URL too long'],
  415: ['Unsupported Media Type', 'Unsupported Type'],
  416: ['Range Not Satisfiable', 'Requested Range Not Satisfiable'],
  417: ['Expectation Failed'],
  418: ["I'm a teapot", 'I am a teapot'],
  419: ['Page Expired', 'Authentication Timeout', 'unknown status'],
  420: ['Enhance Your Calm', 'Method Failure'],
  421: ['Misdirected Request'],
  422: ['Unprocessable Entity', 'Unprocessable Content', 'Validation Failed', 'Validation Error'],
  423: ['Locked'],
  424: ['Failed Dependency'],
  425: ['Too Early'],
  426: ['Upgrade Required'],
  428: ['Precondition Required'],
  429: ['Too Many Requests', 'Rate limit', 'Rate limited', 'Rate limit exceeded', 'Too many', 'Throttled'],
  431: ['Request Header Fields Too Large', 'Request Header Too Large'],
  440: ['Login Time-out'],
  444: ['No Response', 'Connection Closed Without Response'],
  449: ['Retry With'],
  450: ['Blocked by Windows Parental Controls'],
  451: ['Unavailable For Legal Reasons'],
  460: ['Client Closed Connection'],
  463: ['Too Many IP Addresses'],
  464: ['Incompatible Protocol'],
  494: ['Request Header Too Large'],
  495: ['SSL Certificate Error'],
  496: ['SSL Certificate Required'],
  497: ['HTTP Request Sent to HTTPS Port'],
  498: ['Invalid Token'],
  499: ['Client Closed Request', 'Token Required'],
  500: [
    'Internal Server Error',
    'Something went wrong',
    "Can't connect to",
    'Internal Error',
    'Server Error',
    'Internal',
  ],
  501: ['Not Implemented', 'Method Not Implemented', 'Unsupported method'],
  502: ['Bad Gateway', 'Proxy Error', 'Server Error'],
  503: [
    'Service Unavailable',
    'Server Error',
    'Service Temporarily Unavailable',
    'Temporarily Unavailable',
    'Backend fetch failed',
  ],
  504: ['Gateway Timeout', 'Gateway Time-out', 'Gateway Timed out'],
  505: ['HTTP Version Not Supported'],
  506: ['Variant Also Negotiates'],
  507: ['Insufficient Storage'],
  508: ['Loop Detected', 'Resource Limit Is Reached'],
  509: ['Bandwidth Limit Exceeded'],
  510: ['Not Extended'],
  511: ['Network Authentication Required'],
  520: ['Web Server Returned an Unknown Error', 'Unknown Error', 'Origin Error'],
  521: ['Web Server Is Down', 'Origin Down'],
  522: ['Connection Timed Out', 'Origin Connection Time-out'],
  523: ['Origin Is Unreachable'],
  524: ['A Timeout Occurred', 'Origin Time-out'],
  525: ['SSL Handshake Failed'],
  526: ['Invalid SSL Certificate'],
  527: ['Railgun Error'],
  529: ['Site is overloaded', 'Overloaded'],
  530: ['Site is frozen', 'Origin DNS error'],
  561: ['Unauthorized'],
  598: ['Network Read Timeout Error'],
  599: ['Network Connect Timeout Error'],
  999: ['Request denied', 'No error'],
};

const key = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');
const keys = new Map(Object.entries(phrases).map(([code, list]) => [Number(code), list.map(key)]));

/** Words that are a reason and also everyday English: taken for one only when written with a capital or alone. */
const everyday = new Set(
  'continue processing ok success created accepted found redirect missing nosuch gone conflict locked internal toomany rejected ratelimit alreadyexists throttled noerror'.split(
    ' ',
  ),
);

/** Whether a number is one that servers send in practice: registered, or known from some vendor. */
export const isMet = (code: number): boolean =>
  keys.has(code) || byCode(String(code)).some(({ standing }) => standing !== 'not-a-status');

/** Whether the words begin with a reason phrase of the code; `after` is at most a few dozen characters. */
export function reasonStarts(code: number, after: string): boolean {
  const list = keys.get(code);
  if (!list) return false;
  const words = /^[\s\-–—:|"'`([{)\]<>/.,=]{0,8}(?:h\d>)?([\p{L}][\p{L}'’ _-]{1,60})/u.exec(after)?.[1];
  if (words === undefined) return false;
  const ends = wordEnds(words);
  return list.some((reason) => {
    const end = ends.get(reason);
    if (end === undefined) return false;
    if (!everyday.has(reason)) return true;
    return /^\p{Lu}/u.test(words) || /^["'`)\]}.,;:!?\s]*$/.test(after.slice(after.indexOf(words) + end));
  });
}

/** Whether the words end with a reason phrase of the code, as in `Not Found (404`. */
export function reasonEnds(code: number, before: string): boolean {
  const list = keys.get(code);
  if (!list) return false;
  const words = /([\p{L}][\p{L}'’ _-]{1,60})[\s:("'`[{=–—-]{1,6}$/u.exec(before)?.[1];
  if (words === undefined) return false;
  const parts = words.split(/[\s_-]+/);
  let tail = '';
  for (let i = parts.length - 1; i >= 0 && tail.length < 40; i -= 1) {
    tail = key(parts[i] ?? '') + tail;
    if (list.includes(tail) && (!everyday.has(tail) || /[.\s]?\p{Lu}\p{Ll}+(?:: |\s?\()["']?$/u.test(before)))
      return true;
  }
  return false;
}

const openings = new Map(
  Object.entries(phrases).map(([code, list]) => [
    Number(code),
    new Set(list.filter((reason) => reason.includes(' ')).map((reason) => key(reason.split(' ')[0] ?? ''))),
  ]),
);

/** Whether the next word is the first of a reason phrase, the rest being misspelt or missing: `503 service unavaliable`. */
export const reasonBegins = (code: number, after: string): boolean =>
  openings.get(code)?.has(key(/^[\s:(-]{1,3}([A-Za-z-]{3,20})\b/.exec(after)?.[1] ?? '')) ?? false;

/** Every beginning of the words that ends at a word's end, as a key, with where it ends. */
function wordEnds(words: string): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { index } of words.matchAll(/[\p{L}'’](?=[\s_-]|$)|\p{Ll}(?=\p{Lu})/gu)) {
    ends.set(key(words.slice(0, index + 1)), index + 1);
  }
  return ends;
}

const whole = new Map<string, number>();
for (const [code, list] of keys) for (const reason of list) if (!whole.has(reason)) whole.set(reason, code);

// Phrases of several codes, for when they stand without one.
whole.set('teapot', 418).set('proxyauthrequired', 407).set('requestheaderstoolarge', 431);
whole.set('accessdenied', 403).set('temporaryredirect', 307).set('servererror', 500);

/** The code of a full reason phrase; undefined for everyday words and for anything else. */
export function codeOfReason(words: string): number | undefined {
  const reason = key(words);
  return reason.length > 7 && !everyday.has(reason) ? whole.get(reason) : undefined;
}

/** The code of a registered name in any spelling: `NotFound`, `NOT_FOUND`, `Not Found`; failures and redirects only. */
export function codeOfName(name: string): number | undefined {
  const code = whole.get(key(name));
  return code !== undefined && code >= 300 && !loose.has(key(name)) ? code : undefined;
}

const loose = new Set('missing nosuch toomany redirect internal servererror'.split(' '));
