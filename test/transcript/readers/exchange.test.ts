/** Requests and responses as on the wire, and what is gathered onto each response. */
import { expect, test } from 'vitest';
import { readTranscript } from '../../../src/transcript/read.js';
import { reads } from '../samples.js';

const curl = `* Host api.shop.test:443 was resolved.
* IPv4: 198.51.100.20
*   Trying 198.51.100.20:443...
* Connected to api.shop.test (198.51.100.20) port 443
* ALPN: server accepted h2
* [HTTP/2] [1] OPENED stream for https://api.shop.test/v2/orders
* [HTTP/2] [1] [:method: POST]
* [HTTP/2] [1] [:path: /v2/orders]
> POST /v2/orders HTTP/2
> Host: api.shop.test
> User-Agent: curl/8.5.0
> Content-Type: application/xml
> Content-Length: 404
>
< HTTP/2 415
< content-type: application/problem+json
< accept-post: application/json
< x-request-count: 500
<
{"type":"https://shop.test/problems/type","title":"Unsupported Media Type","status":415,"detail":"Send JSON"}
* Connection #0 to host api.shop.test left intact`;

const redirects = `> GET / HTTP/1.1
> Host: old.test
>
< HTTP/1.1 301 Moved Permanently
< Location: https://old.test/
< Content-Length: 178
<
* Issue another request to this URL: 'https://old.test/'
> GET / HTTP/2
> Host: old.test
>
< HTTP/2 302
< location: /start
<
> GET /start HTTP/2
> Host: old.test
>
< HTTP/2 200
< content-length: 503`;

reads('exchanges', [
  [curl, [415], { method: 'POST', target: '/v2/orders', host: 'api.shop.test', version: '2' }],
  [redirects, [301, 302, 200], { reason: 'Moved Permanently', target: '/' }],
  ['HTTP/1.1 404 Not Found\r\nServer: nginx\r\nContent-Length: 153\r\n\r\n<html>', [404], { reason: 'Not Found' }],
  ['HTTP/1.0 500 Internal Server Error', [500], { version: '1.0' }],
  ['HTTP/3 204', [204], { version: '3' }],
  ['HTTP/1.1 200 OK\nAge: 403\nX-Cache: HIT\nContent-Length: 502', [200]],
  ['HTTP/1.1 100 Continue\n\nHTTP/1.1 201 Created\nLocation: /things/429', [100, 201]],
  ['HTTP/1.1 103 Early Hints\nLink: </a.css>; rel=preload\n\nHTTP/1.1 200 OK', [103, 200]],
  ['HTTP/1.1 200 Connection established\n\nHTTP/2 407\nproxy-authenticate: Basic', [200, 407]],
  ['$ curl -si https://x.test/a | head -1\nHTTP/2 451 \n', [451]],
  [
    '--2024-05-01 10:00:00--  http://x.test/f\nResolving x.test... 198.51.100.7\nConnecting to x.test|198.51.100.7|:80... connected.\nHTTP request sent, awaiting response...\n  HTTP/1.1 403 Forbidden\n  Server: Apache\n  Content-Length: 199\n2024-05-01 10:00:00 ERROR 403: Forbidden.',
    [403],
  ],
  [
    'POST /login HTTP/1.1\nContent-Type: application/json\nHost: localhost:500\n\n{"user":"a"}\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 120\n',
    [429],
    { method: 'POST', target: '/login', host: 'localhost:500' },
  ],
  ['12:01:02.123456 < HTTP/1.1 503 Service Unavailable\n12:01:02.123460 < Retry-After: 300', [503]],
  [
    "send: b'GET /v1 HTTP/1.1\\r\\nHost: a.test\\r\\n\\r\\n'\nreply: 'HTTP/1.1 404 Not Found\\r\\n'\nheader: Server: nginx\nheader: Content-Length: 500",
    [404],
  ],
  [
    'DEBUG http-outgoing-0 >> "GET /a HTTP/1.1[\\r][\\n]"\nDEBUG http-outgoing-0 << "HTTP/1.1 502 Bad Gateway[\\r][\\n]"\nDEBUG http-outgoing-0 << "Content-Length: 404[\\r][\\n]"',
    [502],
  ],
  [
    '> > GET /a HTTP/1.1\n> > Host: a.test\n> >\n> < HTTP/1.1 401 Unauthorized\n> < WWW-Authenticate: Bearer\n\nwhat now?',
    [401],
    { method: 'GET', target: '/a' },
  ],
  ['```http\nHTTP/1.1 409 Conflict\nETag: "412"\n```', [409]],
  [':status: 404\ncontent-type: text/html\ncontent-length: 500', [404]],
  [
    ':method: GET\n:authority: a.test\n:path: /x\n\n:status: 200\nage: 301',
    [200],
    { method: 'GET', target: '/x', host: 'a.test' },
  ],
  ['GET https://a.test/v1/users/500\nAccept: application/json\n\nHTTP/1.1 404 Not Found', [404], { host: 'a.test' }],
  [
    'HTTP/1.1 422 \nContent-Type: application/json\n\n{\n  "message": "Validation Failed",\n  "errors": [ { "code": 400 } ]\n}',
    [422],
  ],
  ['  1  HTTP/1.1 304 Not Modified\n  2  ETag: "500"\n  3  Age: 404', [304]],
  ["\u001b[1mHTTP/1.1 418 I'm a teapot\u001b[0m\n\u001b[36mServer: pot\u001b[0m", [418]],
  ['Content-Length: 404\nX-Total-Count: 500\nAge: 302', []],
  ['GET /status/404 HTTP/1.1\nHost: example.org\nRange: bytes=200-400', []],
  ['SIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP 192.0.2.1:5060', []],
]);

test('a known error body belongs to its response', () => {
  const [first] = readTranscript(curl).occurrences;
  expect(first?.body).toMatchObject({ shape: 'problem+json', title: 'Unsupported Media Type', detail: 'Send JSON' });
  expect(first?.requestHeaders).toContainEqual({ name: 'Content-Type', value: 'application/xml' });
  expect(first?.responseHeaders).toContainEqual({ name: 'accept-post', value: 'application/json' });
});

test('each response of a redirect chain has its own request', () => {
  expect(readTranscript(redirects).occurrences.map(({ target }) => target)).toEqual(['/', '/', '/start']);
});

test('the final response after an interim one keeps the request', () => {
  const { occurrences } = readTranscript(
    '> PUT /f HTTP/1.1\n> Expect: 100-continue\n>\n< HTTP/1.1 100 Continue\n<\n< HTTP/1.1 413 Payload Too Large\n',
  );
  expect(occurrences.map(({ code, method }) => [code, method])).toEqual([
    [100, 'PUT'],
    [413, 'PUT'],
  ]);
});

test('the Date header says when', () => {
  const [first] = readTranscript('HTTP/1.1 500 Internal Server Error\nDate: Wed, 01 May 2024 10:00:00 GMT').occurrences;
  expect(first?.at).toBe(Date.UTC(2024, 4, 1, 10));
});
