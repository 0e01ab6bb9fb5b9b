/** Header fields people ask about, and the status codes each belongs to. */

import type { Source } from '../status.js';
import type { Situation } from './situation.js';
import { page, rfc } from './sources.js';

interface Field {
  readonly name: string;
  readonly codes: readonly [string, ...string[]];
  readonly because: string;
  readonly source: Source;
  /** Where the codes are written, if not there. */
  readonly more?: readonly Source[];
  /** Other ways to ask for it. */
  readonly also?: readonly string[];
}

const fields: readonly Field[] = [
  {
    name: 'Allow',
    codes: ['405'],
    because: 'A 405 must carry `Allow` with the methods the resource takes; other answers may.',
    source: rfc(9110, '10.2.1'),
    also: [
      'list of allowed methods',
      'which methods are allowed header',
      '405 without an allow header',
      'allow header missing in the answer',
      'which header goes with method not allowed',
      'put not allowed which header to include',
      'head left out of the allow header',
      'no allow header for a head request',
    ],
  },
  {
    name: 'WWW-Authenticate',
    codes: ['401'],
    because:
      'A 401 must carry at least one challenge in `WWW-Authenticate`; browsers open their password dialog for `Basic`.',
    source: rfc(9110, '11.6.1'),
    also: [
      'basic auth popup in the browser',
      'avoid the browser password dialog',
      'which challenge to send with unauthorized',
      'basic realm prompt keeps popping up',
      'stop the browser login popup for ajax',
      'name the login scheme in the answer',
    ],
  },
  {
    name: 'Proxy-Authenticate',
    codes: ['407'],
    because: 'A 407 must carry the proxy’s challenge in `Proxy-Authenticate`.',
    source: rfc(9110, '11.7.1'),
    also: ['challenge of the proxy'],
  },
  {
    name: 'Authorization',
    codes: ['401', '403'],
    because: 'Without a usable `Authorization` the answer is 401; with one that is not enough, 403.',
    source: rfc(9110, '11.6.2'),
    also: [
      'malformed authorization header',
      'unsupported authentication scheme',
      'authorization header without bearer',
      'basic header sent where bearer is wanted',
    ],
  },
  {
    name: 'Retry-After',
    codes: ['429', '503', '413', '301'],
    because:
      '`Retry-After` says when to come back, in seconds or as a date: with 429 and 503, and also with 413 and redirects.',
    source: rfc(9110, '10.2.3'),
    also: [
      'how long to wait before the next request header',
      'respect retry after',
      'tell clients after how many seconds to come back',
      'seconds or date until the next try',
      'when may the client retry',
    ],
  },
  {
    name: 'Location',
    codes: ['201', '301', '302', '303', '307', '308'],
    because: 'With 201 `Location` names what was made; with a redirect, where to go.',
    source: rfc(9110, '10.2.2'),
    also: [
      'missing location header',
      'relative location header',
      'url of the created item in a header',
      'redirect without a location',
      'location header ignored by the client',
    ],
  },
  {
    name: 'Accept-Ranges',
    codes: ['206', '416'],
    because: '`Accept-Ranges: bytes` tells clients that parts can be asked for; those come with 206.',
    source: rfc(9110, '14.3'),
    also: [
      'support for range requests',
      'support for resuming downloads',
      'announce that ranges work',
      'accept ranges none',
    ],
  },
  {
    name: 'Content-Range',
    codes: ['206', '416', '400'],
    because:
      'A 206 with one part says in `Content-Range` which bytes it holds; a 416 says how long the whole is. On a PUT that the server only takes whole it is a 400.',
    source: rfc(9110, '14.4'),
    more: [rfc(9110, '14.5')],
    also: ['content range of a partial answer', 'total size of a file in a partial response', 'content range on a put'],
  },
  {
    name: 'ETag',
    codes: ['304', '412'],
    because: 'With `ETag` a client can ask "only if changed" (304) and write "only if unchanged" (412).',
    source: rfc(9110, '8.8.3'),
    also: [
      'conditional requests with etag',
      'support etags',
      'etag caching',
      'weak or strong etag',
      'generate an etag for json',
      'version tag of a resource',
      'etag changes although the content is the same',
      'etag differs between servers',
      'own etag for the gzipped representation',
    ],
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
    because:
      'If nothing changed since that date, a GET or HEAD is answered 304; a date that cannot be read is ignored.',
    source: rfc(9110, '13.1.3'),
    also: [
      'last modified header',
      'support last modified',
      'date of the last change in a header',
      'date in if modified since is malformed',
    ],
  },
  {
    name: 'If-Match',
    codes: ['412', '428'],
    because:
      'If the tag is not the current one, nothing is done and the answer is 412; where `If-Match` is required and missing, 428.',
    source: rfc(9110, '13.1.1'),
    also: [
      'optimistic locking with if match',
      'if match star',
      'lost update prevention with etags',
      'conditional put only if nobody changed it',
      'etag read earlier is not the current one',
    ],
  },
  {
    name: 'If-Range',
    codes: ['206', '200'],
    because: 'If the tag still fits, the part is sent with 206; else the whole with 200.',
    source: rfc(9110, '13.1.5'),
    also: ['file changed during a resumed download', 'resume only if the file is the same'],
  },
  {
    name: 'Upgrade',
    codes: ['101', '426'],
    because: 'A server that takes the upgrade answers 101; one that insists on it answers 426. Both carry `Upgrade`.',
    source: rfc(9110, '7.8'),
    also: ['upgrade header and connection header together', 'h2c upgrade header'],
  },
  {
    name: 'Expect',
    codes: ['100', '417'],
    because: '`Expect: 100-continue` is answered 100 before the body, or with a final code; 417 if it cannot be met.',
    source: rfc(9110, '10.1.1'),
    also: ['curl waits a second before the upload because of expect'],
  },
  {
    name: 'Accept',
    codes: ['406', '200'],
    because: 'If nothing fits `Accept`, the server answers 406, or sends what it has all the same.',
    source: rfc(9110, '12.5.1'),
    also: [
      'wrong accept header',
      'ignore the accept header',
      'accept header star',
      'quality values in accept',
      'client sends no accept',
      'none of the types in accept is available',
      'image format in accept that we do not have',
      'pdf or csv wanted but only json available',
    ],
  },
  {
    name: 'Accept-Language',
    codes: ['406', '200'],
    because: 'Languages are wishes: most servers send another language with 200 rather than a 406.',
    source: rfc(9110, '12.5.4'),
    also: [
      'translation missing',
      'language of the error message',
      'ask for german and get english',
      'accept language names a language we do not have',
    ],
  },
  {
    name: 'Accept-Post and Accept-Patch',
    codes: ['415'],
    because: 'They go with 415 and name the formats that are taken.',
    source: rfc(5789, '3.1'),
    also: ['accept post header', 'accept patch header', 'tell clients which formats they may post'],
  },
  {
    name: 'Content-Type',
    codes: ['415', '400'],
    because: 'A wrong or missing `Content-Type` on the request is answered 415 where the format matters.',
    source: rfc(9110, '15.5.16'),
    also: [
      'content type does not match the body',
      'content type with a wrong charset',
      'post without a content type',
      'content type of a patch',
    ],
  },
  {
    name: 'Content-Length',
    codes: ['411', '400', '413'],
    because:
      '411 where a length is wanted and missing, 400 where it is not a number or contradicts itself, 413 where it is too much.',
    source: rfc(9110, '8.6'),
    also: [],
  },
  {
    name: 'Transfer-Encoding',
    codes: ['501', '400'],
    because:
      'A transfer coding that the server does not know is answered 501; one that contradicts `Content-Length`, 400.',
    source: rfc(9112, '6.1'),
    also: [
      'unknown transfer encoding',
      'chunked encoding not understood',
      'transfer encoding other than chunked',
      'chunked request bodies not supported',
      'transfer encoding refused',
      'unparseable transfer encoding value',
    ],
  },
  {
    name: 'RateLimit',
    codes: ['429'],
    because: 'They tell how much is left and when it renews; when nothing is left comes 429.',
    source: page(
      'IETF draft: RateLimit header fields',
      'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/',
    ),
    also: [
      'x ratelimit remaining',
      'x ratelimit reset',
      'rate limit headers',
      'remaining calls in a header',
      'limit and reset headers',
      'x rate limit header',
    ],
  },
  {
    name: 'Prefer: respond-async',
    codes: ['202'],
    because: 'With `Prefer: respond-async` a client asks for a 202 instead of waiting.',
    source: rfc(7240, '4.1'),
    also: ['prefer header', 'prefer respond async', 'client prefers not to wait'],
  },
  {
    name: 'Early-Data',
    codes: ['425'],
    because: 'A proxy marks requests from TLS early data with `Early-Data: 1`; who cannot risk a replay answers 425.',
    source: rfc(8470, '5.1'),
    also: ['zero rtt request replayed', 'tls early data header'],
  },
  {
    name: 'Cache-Control',
    codes: ['200', '304', '504'],
    because:
      'It says who may keep a 200 and how long. `no-cache` makes caches ask first, which often ends in 304; `no-store` forbids keeping it; 504 is for `only-if-cached` with nothing kept.',
    source: rfc(9111, '5.2'),
    more: [rfc(9111, '5.2.1.7')],
    also: [
      'no store or no cache',
      'max age of a response',
      'private or public caching',
      'immutable assets header',
      'may a post response be cached',
    ],
  },
  {
    name: 'Vary',
    codes: ['200', '304'],
    because:
      '`Vary` names the request headers a choice rested on, so that a cache does not hand the wrong language or format to the next one. A 304 repeats it.',
    source: rfc(9110, '12.5.5'),
    also: [
      'cache mixes up languages',
      'cdn serves the wrong encoding to a client',
      'cached response of another origin',
    ],
  },
  {
    name: 'Range',
    codes: ['206', '416', '200'],
    because:
      'A range that can be met is answered 206, one wholly outside 416; a server may also ignore it and say 200.',
    source: rfc(9110, '14.2'),
    also: ['range on a post'],
  },
  {
    name: 'If-Unmodified-Since',
    codes: ['412', '428'],
    because:
      'If it changed after that date, nothing is done and the answer is 412; where a condition is required and missing, 428.',
    source: rfc(9110, '13.1.4'),
    more: [rfc(6585, '3')],
    also: ['update only if not changed since a date', 'delete only if unmodified'],
  },
  {
    name: 'Accept-Encoding',
    codes: ['200', '415', '406'],
    because:
      'In a request it names the codings the client can undo; if the server has none of them the body comes plain with 200, and 406 is rare. In a 415 it names those the server can undo.',
    source: rfc(9110, '12.5.3'),
    also: ['client does not take gzip', 'brotli not supported by the client', 'identity coding forbidden'],
  },
  {
    name: 'Content-Encoding',
    codes: ['415', '200'],
    because:
      'A request body in a coding the server cannot undo is answered 415, with `Accept-Encoding` in the answer. On an answer a wrong one makes the browser fail at the body of a 200.',
    source: rfc(9110, '8.4'),
    more: [rfc(9110, '15.5.16')],
    also: [
      'compressed request body',
      'err content decoding failed',
      'brotli body that the server cannot decompress',
      'server cannot unzip the request',
      'compressed body cannot be decoded',
      'server without gzip gets a gzip content encoding',
      'content encoding ignored by the server',
    ],
  },
  {
    name: 'Content-Disposition',
    codes: ['200'],
    because: 'The code stays 200; `attachment` makes browsers save the file, and `filename` suggests its name.',
    source: rfc(6266, '4'),
    also: ['force a download instead of display', 'pdf opens instead of downloading'],
  },
  {
    name: 'Link',
    codes: ['200', '103', '451'],
    because: 'It carries relations: the next page of a list with 200, what to preload with 103, who blocks with 451.',
    source: rfc(8288, '3'),
    more: [rfc(8297, '2'), rfc(7725, '4')],
    also: ['next page in a link header', 'preload link header'],
  },
  {
    name: 'Set-Cookie',
    codes: ['200', '204', '303', '401'],
    because:
      'A cookie can be set with any final code, redirects and errors included; browsers take it from all of them.',
    source: rfc(6265, '3'),
    also: ['can a redirect set a cookie', 'cookie on an error response', 'cookie set with no content'],
  },
  {
    name: 'Cookie',
    codes: ['400', '431', '401'],
    because:
      'A broken cookie may be ignored or answered 400; too many make it 431, or 400 at nginx; a session cookie that is missing or old means 401.',
    source: rfc(6265, '4.2'),
    more: [
      rfc(9110, '15.5.1'),
      rfc(6585, '5'),
      page(
        'nginx: large_client_header_buffers',
        'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
      ),
    ],
    also: ['malformed cookie', 'session cookie not sent', 'cookie blocked by same site'],
  },
  {
    name: 'Origin',
    codes: ['403', '200'],
    because:
      'A server that does not want an origin may say 403, or answer as always and leave the CORS headers out: then the browser withholds the answer.',
    source: page('Fetch Standard: Origin header', 'https://fetch.spec.whatwg.org/#origin-header'),
    more: [rfc(6455, '4.2.2'), rfc(9110, '15.5.4')],
    also: ['origin null', 'check the origin of a request'],
  },
  {
    name: 'Access-Control-Allow-Origin',
    codes: ['0', '200', '204'],
    because:
      'Without it a script of another origin sees status 0 whatever was answered; a preflight also needs a 2xx. Send it with errors too.',
    source: page('Fetch Standard: CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
    more: [page('Fetch Standard: network error', 'https://fetch.spec.whatwg.org/#concept-network-error')],
    also: ['cors headers missing on an error', 'allow origin with credentials', 'two allow origin headers'],
  },
  {
    name: 'Referer',
    codes: ['403'],
    because:
      'Browsers and proxies may leave it out, so a 403 for a missing one hits honest users. A site that refuses a foreign one says 403.',
    source: rfc(9110, '10.1.3'),
    more: [rfc(9110, '15.5.4')],
    also: ['referrer check', 'request without a referer', 'referer policy strips the path'],
  },
  {
    name: 'User-Agent',
    codes: ['403', '400'],
    because:
      'No code is reserved for it. GitHub’s API answers 403 when it is missing or not valid; a block of a tool by its name is 403 too.',
    source: page(
      'GitHub: getting started with the REST API',
      'https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent',
    ),
    also: ['request without a user agent', 'default user agent of a library refused'],
  },
  {
    name: 'Forwarded and X-Forwarded-For',
    codes: ['301', '302', '403'],
    because:
      'They carry the client’s address, host and scheme past a proxy, and no code is theirs. An application that does not read them may redirect to HTTPS forever, or block the proxy for a client.',
    source: rfc(7239, '4'),
    also: [
      'x forwarded proto header',
      'x forwarded for header',
      'app behind a proxy thinks it is http',
      'client address behind a load balancer',
      'spoofed forwarded header',
    ],
  },
  {
    name: 'Connection: close and keep-alive',
    codes: ['200', '408', '413'],
    because:
      '`Connection: close` tells that this connection ends after the answer, whatever the code; 408 and 413 often come with it. In HTTP/2 the field is forbidden.',
    source: rfc(9110, '7.6.1'),
    more: [rfc(9112, '9.6'), rfc(9113, '8.2.2')],
    also: ['connection close header', 'keep alive header', 'hop by hop headers'],
  },
  {
    name: 'Strict-Transport-Security',
    codes: ['301', '307'],
    because:
      'Sent over HTTPS only; the plain address answers 301. Later the browser switches by itself, which Chrome shows as 307 Internal Redirect.',
    source: rfc(6797, '7.2'),
    also: [
      'hsts',
      'internal redirect of the browser to https',
      'hsts preload',
      'browser refuses plain http after hsts',
    ],
  },
  {
    name: 'Alt-Svc',
    codes: ['421', '200'],
    because: 'It names another host or HTTP/3 for the same site; a server there that does not know the site says 421.',
    source: rfc(7838, '6'),
    also: ['alternative service wrong host', 'announce http3 with alt svc'],
  },
  {
    name: 'Deprecation',
    codes: ['200', '410'],
    because: 'It changes nothing in how the resource behaves, so the codes stay; when the endpoint is gone it is 410.',
    source: rfc(9745, '2'),
    more: [rfc(9745, '5'), rfc(9110, '15.5.11')],
  },
  {
    name: 'Sunset',
    codes: ['200', '410'],
    because: 'It names the date after which the resource is likely gone; until then the codes stay as they are.',
    source: rfc(8594, '3'),
    more: [rfc(9110, '15.5.11')],
  },
  {
    name: 'Content-Digest',
    codes: ['400', '422'],
    because:
      'It lets the receiver check the bytes. No code is prescribed for one that does not fit; Amazon S3 says 400 (`BadDigest`) for its own checksums.',
    source: rfc(9530, '2'),
    more: [page('Amazon S3: error responses', 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html')],
    also: ['repr digest header', 'digest header of the body', 'content md5 header', 'want content digest'],
  },
  {
    name: 'Proxy-Authorization',
    codes: ['407'],
    because: 'It carries the login for the proxy; without it, or with a wrong one, the proxy says 407.',
    source: rfc(9110, '11.7.2'),
    more: [rfc(9110, '15.5.8')],
    also: [
      'credentials for the proxy in a header',
      'connect request without proxy authorization',
      'authorization for https through a forward proxy',
    ],
  },
  {
    name: 'Content-Location',
    codes: ['200', '201'],
    because:
      'It names the address of what is in the body. That is no redirect: `Location` says where to go or what was made.',
    source: rfc(9110, '8.7'),
    also: ['content location or location'],
  },
  {
    name: 'Sec-WebSocket-Version',
    codes: ['426', '400'],
    because:
      'A version the server does not speak is answered with an error such as 426 and this header, naming those it does; 13 is the one in use. A handshake without its key is a 400.',
    source: rfc(6455, '4.2.2'),
    more: [rfc(6455, '4.4'), rfc(6455, '4.2.1')],
    also: ['sec websocket key header missing', 'unsupported websocket version header'],
  },
  {
    name: 'X-HTTP-Method-Override',
    codes: ['405', '200'],
    because:
      'It lets a POST stand for PUT, PATCH or DELETE where something on the way drops those. It is no standard: a server that knows it answers as for the method meant; any other sees a POST, perhaps a 405.',
    source: page('Express: method-override', 'https://github.com/expressjs/method-override/blob/master/README.md'),
    more: [rfc(9110, '15.5.6')],
    also: [
      'method override in a form',
      'method override field',
      'client can only send getmethod and post',
      'clients that lack patch',
    ],
  },
  {
    name: 'Trailer',
    codes: ['200'],
    because:
      'Trailers come after the body, so they can tell of a failure the 200 did not know of; many clients and proxies drop them.',
    source: rfc(9110, '6.5.1'),
    also: ['trailing headers after the body', 'send a checksum after the body'],
  },
  {
    name: 'Overwrite and Destination',
    codes: ['412', '502'],
    because:
      'WebDAV: COPY and MOVE name the target in `Destination`. With `Overwrite: F` and a target that exists comes 412; a target on another server may be 502.',
    source: rfc(4918, '10.6'),
    more: [rfc(4918, '10.3'), rfc(4918, '9.8.5')],
    also: ['destination header', 'overwrite f header'],
  },
  {
    name: 'Lock-Token',
    codes: ['200', '204', '423', '409'],
    because:
      'WebDAV: LOCK hands the token out with 200, UNLOCK takes it back with 204, or 409 if it is of another resource. A write to what is locked carries it in `If`, else it is 423.',
    source: rfc(4918, '10.5'),
    more: [rfc(4918, '9.10.6'), rfc(4918, '9.11.1')],
    also: ['lock token in the if header'],
  },
];

const plainWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

export const headers: readonly Situation[] = fields.map(({ name, codes, because, source, more = [], also = [] }) => {
  const words = plainWords(name);
  return {
    id: `header-${words.replaceAll(' ', '-')}`,
    what: `The header ${name}`,
    asks: [`${words} header`, `support for the ${words} header`, `response without ${words} header`, ...also],
    codes,
    because,
    sources: [source, ...more],
  };
});
