/** Header fields people ask about, and the status codes each belongs to. */

import type { Source } from '../status.js';
import type { Situation } from './situation.js';
import { page, rfc } from './sources.js';

interface Field {
  readonly name: string;
  readonly codes: readonly [string, ...string[]];
  readonly because: string;
  readonly source: Source;
  /** Other ways to ask for it. */
  readonly also?: readonly string[];
}

const fields: readonly Field[] = [
  {
    name: 'Allow',
    codes: ['405'],
    because: 'A 405 must carry `Allow` with the methods the resource takes; other answers may.',
    source: rfc(9110, '10.2.1'),
    also: ['list of allowed methods', 'which methods are allowed header'],
  },
  {
    name: 'WWW-Authenticate',
    codes: ['401'],
    because:
      'A 401 must carry at least one challenge in `WWW-Authenticate`; browsers open their password dialog for `Basic`.',
    source: rfc(9110, '11.6.1'),
    also: ['basic auth popup in the browser', 'avoid the browser password dialog'],
  },
  {
    name: 'Proxy-Authenticate',
    codes: ['407'],
    because: 'A 407 must carry the proxy’s challenge in `Proxy-Authenticate`.',
    source: rfc(9110, '11.7.1'),
  },
  {
    name: 'Authorization',
    codes: ['401', '403'],
    because: 'Without a usable `Authorization` the answer is 401; with one that is not enough, 403.',
    source: rfc(9110, '11.6.2'),
    also: ['malformed authorization header', 'unsupported authentication scheme'],
  },
  {
    name: 'Retry-After',
    codes: ['429', '503', '413', '301'],
    because:
      '`Retry-After` says when to come back, in seconds or as a date: with 429 and 503, and also with 413 and redirects.',
    source: rfc(9110, '10.2.3'),
    also: ['how long to wait before the next request header', 'respect retry after'],
  },
  {
    name: 'Location',
    codes: ['201', '301', '302', '303', '307', '308'],
    because: 'With 201 `Location` names what was made; with a redirect, where to go.',
    source: rfc(9110, '10.2.2'),
    also: ['missing location header', 'relative location header'],
  },
  {
    name: 'Accept-Ranges',
    codes: ['206', '416'],
    because: '`Accept-Ranges: bytes` tells clients that parts can be asked for; those come with 206.',
    source: rfc(9110, '14.3'),
    also: ['support for range requests', 'support for resuming downloads'],
  },
  {
    name: 'Content-Range',
    codes: ['206', '416'],
    because: 'A 206 with one part says in `Content-Range` which bytes it holds; a 416 says how long the whole is.',
    source: rfc(9110, '14.4'),
  },
  {
    name: 'ETag',
    codes: ['304', '412'],
    because: 'With `ETag` a client can ask "only if changed" (304) and write "only if unchanged" (412).',
    source: rfc(9110, '8.8.3'),
    also: ['conditional requests with etag', 'support etags', 'etag caching'],
  },
  {
    name: 'If-None-Match',
    codes: ['304', '412'],
    because: 'If a tag matches, GET and HEAD are answered 304, and every other method 412.',
    source: rfc(9110, '13.1.2'),
  },
  {
    name: 'If-Modified-Since',
    codes: ['304', '200'],
    because: 'If nothing changed since that date, a GET or HEAD is answered 304.',
    source: rfc(9110, '13.1.3'),
    also: ['last modified header', 'support last modified'],
  },
  {
    name: 'If-Match',
    codes: ['412', '428'],
    because:
      'If the tag is not the current one, nothing is done and the answer is 412; where `If-Match` is required and missing, 428.',
    source: rfc(9110, '13.1.1'),
  },
  {
    name: 'If-Range',
    codes: ['206', '200'],
    because: 'If the tag still fits, the part is sent with 206; else the whole with 200.',
    source: rfc(9110, '13.1.5'),
  },
  {
    name: 'Upgrade',
    codes: ['101', '426'],
    because: 'A server that takes the upgrade answers 101; one that insists on it answers 426. Both carry `Upgrade`.',
    source: rfc(9110, '7.8'),
  },
  {
    name: 'Expect',
    codes: ['100', '417'],
    because: '`Expect: 100-continue` is answered 100 before the body, or with a final code; 417 if it cannot be met.',
    source: rfc(9110, '10.1.1'),
  },
  {
    name: 'Accept',
    codes: ['406', '200'],
    because: 'If nothing fits `Accept`, the server answers 406, or sends what it has all the same.',
    source: rfc(9110, '12.5.1'),
    also: ['wrong accept header', 'ignore the accept header'],
  },
  {
    name: 'Accept-Language',
    codes: ['406', '200'],
    because: 'Languages are wishes: most servers send another language with 200 rather than a 406.',
    source: rfc(9110, '12.5.4'),
    also: ['translation missing', 'content not translated'],
  },
  {
    name: 'Accept-Post and Accept-Patch',
    codes: ['415'],
    because: 'They go with 415 and name the formats that are taken.',
    source: rfc(5789, '3.1'),
    also: ['accept post header', 'accept patch header'],
  },
  {
    name: 'Content-Type',
    codes: ['415', '400'],
    because: 'A wrong or missing `Content-Type` on the request is answered 415 where the format matters.',
    source: rfc(9110, '15.5.16'),
    also: ['content type does not match the body'],
  },
  {
    name: 'Content-Length',
    codes: ['411', '400', '413'],
    because:
      '411 where a length is wanted and missing, 400 where it is not a number or contradicts itself, 413 where it is too much.',
    source: rfc(9110, '8.6'),
    also: ['invalid content length', 'two different content length headers'],
  },
  {
    name: 'Transfer-Encoding',
    codes: ['501', '400'],
    because:
      'A transfer coding that the server does not know is answered 501; one that contradicts `Content-Length`, 400.',
    source: rfc(9112, '6.1'),
    also: ['unknown transfer encoding', 'request smuggling'],
  },
  {
    name: 'RateLimit',
    codes: ['429'],
    because: 'They tell how much is left and when it renews; when nothing is left comes 429.',
    source: page(
      'IETF draft: RateLimit header fields',
      'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/',
    ),
    also: ['x ratelimit remaining', 'x ratelimit reset', 'rate limit headers'],
  },
  {
    name: 'Prefer: respond-async',
    codes: ['202'],
    because: 'With `Prefer: respond-async` a client asks for a 202 instead of waiting.',
    source: rfc(7240, '4.1'),
    also: ['prefer header', 'respond async'],
  },
  {
    name: 'Early-Data',
    codes: ['425'],
    because: 'A proxy marks requests from TLS early data with `Early-Data: 1`; who cannot risk a replay answers 425.',
    source: rfc(8470, '5.1'),
  },
];

const plainWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

export const headers: readonly Situation[] = fields.map(({ name, codes, because, source, also = [] }) => {
  const words = plainWords(name);
  return {
    id: `header-${words.replaceAll(' ', '-')}`,
    what: `The header ${name}`,
    asks: [`${words} header`, `support for the ${words} header`, `response without ${words} header`, ...also],
    codes,
    because,
    sources: [source],
  };
});
