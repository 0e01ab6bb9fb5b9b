/** For each rule an exchange for which it speaks, what it must say, and one for which it must stay silent. */

export interface Sample {
  /** The rule's name. */
  readonly rule: string;
  readonly speaks: string;
  readonly says: string;
  readonly silent: string;
}

/** A request and its response, as `curl -v` shows them. */
function exchange(request: readonly string[], response: readonly string[]): string {
  return [...request.map((line) => `> ${line}`), '>', ...response.map((line) => `< ${line}`), '<'].join('\n');
}

const get = (path: string, ...headers: readonly string[]): readonly string[] => [
  `GET ${path} HTTP/1.1`,
  'Host: api.example.com',
  ...headers,
];
const post = (path: string, ...headers: readonly string[]): readonly string[] => [
  `POST ${path} HTTP/1.1`,
  'Host: api.example.com',
  ...headers,
];
const put = (path: string, ...headers: readonly string[]): readonly string[] => [
  `PUT ${path} HTTP/1.1`,
  'Host: api.example.com',
  ...headers,
];

const ok = exchange(get('/'), ['HTTP/1.1 200 OK', 'Content-Type: text/plain']);

const alb = (elb: number, target: string): string =>
  `https 2026-11-22T10:00:00.123456Z app/web/50dc6c495c0c9188 192.0.2.10:2817 10.0.0.66:80 0.086 0.048 0.037 ${elb} ${target} 34 366 "GET https://www.example.com:443/report HTTP/1.1" "curl/8.5.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/web/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "www.example.com" "-" 0 2026-11-22T09:59:59.000000Z "forward" "-" "-" "10.0.0.66:80" "${target}" "-" "-"`;

const envoy = (status: number, flag: string): string =>
  `[2026-11-22T10:00:00.000Z] "GET /cart HTTP/1.1" ${status} ${flag} no_healthy_upstream - "-" 0 19 0 - "10.1.2.3" "curl/8.5.0" "9f2c1c7e-0000-4000-8000-000000000000" "shop.example.com" "-" outbound|80||cart.default.svc.cluster.local - 10.1.2.4:80 10.1.2.3:5000 - default`;

const haproxy = (status: number, state: string): string =>
  `Nov 22 10:00:00 lb1 haproxy[14389]: 10.0.1.2:33317 [22/Nov/2026:10:00:00.123] http-in app/app1 10/0/30/-1/109 ${status} 250 - - ${state} 1/1/1/1/0 0/0 "GET /index.html HTTP/1.1"`;

export const samples: readonly Sample[] = [
  {
    rule: 'Retry-After: when to try again',
    speaks: exchange(get('/a'), [
      'HTTP/1.1 503 Service Unavailable',
      'Date: Sun, 22 Nov 2026 10:00:00 GMT',
      'Retry-After: 120',
    ]),
    says: 'about 2 minutes: at 2026-11-22 10:02:00 UTC',
    silent: exchange(get('/a'), ['HTTP/1.1 503 Service Unavailable']),
  },
  {
    rule: 'rate limit headers: what is left, and when it resets',
    speaks: exchange(get('/a'), [
      'HTTP/1.1 429 Too Many Requests',
      'X-RateLimit-Limit: 5000',
      'X-RateLimit-Remaining: 0',
      'X-RateLimit-Reset: 1795341600',
    ]),
    says: 'used up: 0 requests are left of 5,000; the count starts again at 2026-11-22 10:00:00 UTC',
    silent: exchange(get('/a'), [
      'HTTP/1.1 403 Forbidden',
      'X-RateLimit-Remaining: 4999',
      'X-RateLimit-Reset: 1795341600',
    ]),
  },
  {
    rule: '429 without a word on when',
    speaks: exchange(get('/a'), ['HTTP/1.1 429 Too Many Requests', 'Content-Length: 0']),
    says: 'twice as long after each refusal',
    silent: exchange(get('/a'), ['HTTP/1.1 429 Too Many Requests', 'Retry-After: 5']),
  },
  {
    rule: '401 with WWW-Authenticate: the scheme and its error',
    speaks: exchange(get('/me', 'Authorization: Bearer abc'), [
      'HTTP/1.1 401 Unauthorized',
      'WWW-Authenticate: Bearer realm="api", error="invalid_token"',
    ]),
    says: 'expired, revoked or malformed',
    silent: exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Length: 0']),
  },
  {
    rule: '401 without WWW-Authenticate: the server breaks the rule',
    speaks: exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Length: 0']),
    says: 'The server must send WWW-Authenticate',
    silent: exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'WWW-Authenticate: Basic realm="x"']),
  },
  {
    rule: '403 although credentials were sent',
    speaks: exchange(get('/admin', 'Authorization: Bearer abc'), ['HTTP/1.1 403 Forbidden', 'Content-Length: 0']),
    says: 'finds them not enough',
    silent: exchange(get('/admin'), ['HTTP/1.1 403 Forbidden', 'Content-Length: 0']),
  },
  {
    rule: '403 from Cloudflare: a challenge, or a rule',
    speaks: exchange(get('/'), [
      'HTTP/2 403',
      'server: cloudflare',
      'cf-mitigated: challenge',
      'cf-ray: 8a1b2c3d4e5f6789-AMS',
    ]),
    says: 'Not your application: Cloudflare answered with a challenge',
    silent: exchange(get('/'), ['HTTP/1.1 403 Forbidden', 'Server: nginx']),
  },
  {
    rule: '403 from AWS WAF',
    speaks: exchange(get('/'), ['HTTP/2 405', 'x-amzn-waf-action: captcha']),
    says: 'AWS WAF answered',
    silent: exchange(get('/'), ['HTTP/2 405', 'allow: GET']),
  },
  {
    rule: '403 from CloudFront or S3',
    speaks: exchange(get('/a.png'), ['HTTP/1.1 403 Forbidden', 'Server: AmazonS3']),
    says: 'the object is private, or it is missing',
    silent: exchange(get('/a.png'), ['HTTP/1.1 403 Forbidden', 'Server: Apache']),
  },
  {
    rule: '407 with Proxy-Authenticate',
    speaks: exchange(
      ['CONNECT api.example.com:443 HTTP/1.1', 'Host: api.example.com:443'],
      ['HTTP/1.1 407 Proxy Authentication Required', 'Proxy-Authenticate: Basic realm="corp"'],
    ),
    says: 'A proxy on the way, not the server, asks for Basic',
    silent: exchange(get('/'), ['HTTP/1.1 407 Proxy Authentication Required', 'Content-Length: 0']),
  },
  {
    rule: '421: the connection was for another host',
    speaks: exchange(get('/'), ['HTTP/2 421', 'server: Apache']),
    says: 'will not answer for api.example.com on this connection',
    silent: 'HTTP/2 421\nserver: Apache\n',
  },
  {
    rule: '425: early data',
    speaks: exchange(get('/', 'Early-Data: 1'), ['HTTP/1.1 425 Too Early']),
    says: 'send it again after the handshake',
    silent: exchange(get('/'), ['HTTP/1.1 425 Too Early']),
  },
  {
    rule: '451 with Link: who blocks',
    speaks: exchange(get('/'), [
      'HTTP/1.1 451 Unavailable For Legal Reasons',
      'Link: <https://isp.example.net/legal>; rel="blocked-by"',
    ]),
    says: 'https://isp.example.net/legal',
    silent: exchange(get('/'), [
      'HTTP/1.1 451 Unavailable For Legal Reasons',
      'Link: <https://example.com/style.css>; rel="preload"',
    ]),
  },
  {
    rule: '511: a network wants a login',
    speaks: exchange(get('/'), ['HTTP/1.1 511 Network Authentication Required']),
    says: 'open a browser on this network',
    silent: exchange(get('/'), ['HTTP/1.1 401 Unauthorized', 'WWW-Authenticate: Basic realm="x"']),
  },
  {
    rule: '415: what was sent, what is accepted',
    speaks: exchange(post('/orders', 'Content-Type: application/xml'), [
      'HTTP/1.1 415 Unsupported Media Type',
      'Accept-Post: application/json',
    ]),
    says: 'You sent application/xml; this resource takes application/json',
    silent: exchange(post('/orders'), ['HTTP/1.1 415 Unsupported Media Type']),
  },
  {
    rule: '405 with Allow: use one of these',
    speaks: exchange(post('/orders/1'), ['HTTP/1.1 405 Method Not Allowed', 'Allow: GET, PUT']),
    says: 'You used POST; this resource takes GET, PUT',
    silent: exchange(post('/orders/1'), ['HTTP/1.1 405 Method Not Allowed', 'Server: nginx']),
  },
  {
    rule: '405 without Allow: the server breaks the rule',
    speaks: exchange(post('/orders/1'), ['HTTP/1.1 405 Method Not Allowed', 'Server: nginx']),
    says: 'must list the methods it takes in Allow',
    silent: exchange(post('/orders/1'), ['HTTP/1.1 405 Method Not Allowed', 'Allow: GET']),
  },
  {
    rule: '406: what was asked for',
    speaks: exchange(get('/a', 'Accept: application/xml'), ['HTTP/1.1 406 Not Acceptable']),
    says: 'You asked for application/xml',
    silent: exchange(get('/a', 'Accept: */*'), ['HTTP/1.1 406 Not Acceptable']),
  },
  {
    rule: '413 with the size that was sent',
    speaks: exchange(post('/upload', 'Content-Length: 5242880'), [
      'HTTP/1.1 413 Request Entity Too Large',
      'Server: nginx/1.24.0',
    ]),
    says: '5,242,880 bytes. nginx refused it',
    silent: exchange(post('/upload'), ['HTTP/1.1 413 Content Too Large', 'Server: Kestrel']),
  },
  {
    rule: '411: no length was given',
    speaks: exchange(post('/upload', 'Transfer-Encoding: chunked'), ['HTTP/1.1 411 Length Required']),
    says: 'sent in chunks',
    silent: exchange(post('/upload'), ['HTTP/1.1 411 Length Required']),
  },
  {
    rule: '416: the range against the size',
    speaks: exchange(get('/iso', 'Range: bytes=5000-'), [
      'HTTP/1.1 416 Range Not Satisfiable',
      'Content-Range: bytes */4096',
    ]),
    says: 'You asked for bytes=5000- of something that is 4,096 bytes long',
    silent: exchange(get('/iso'), ['HTTP/1.1 416 Range Not Satisfiable']),
  },
  {
    rule: '206: which part came',
    speaks: exchange(get('/iso', 'Range: bytes=0-99'), [
      'HTTP/1.1 206 Partial Content',
      'Content-Range: bytes 0-99/1000',
    ]),
    says: 'Bytes 0 to 99 of 1,000 came; 900 are still to fetch',
    silent: exchange(get('/iso', 'Range: bytes=0-1,5-6'), [
      'HTTP/1.1 206 Partial Content',
      'Content-Type: multipart/byteranges; boundary=x',
    ]),
  },
  {
    rule: '206 without a range asked for',
    speaks: exchange(get('/iso'), ['HTTP/1.1 206 Partial Content', 'Content-Range: bytes 0-99/1000']),
    says: 'No Range was sent',
    silent: exchange(get('/iso', 'Range: bytes=0-99'), [
      'HTTP/1.1 206 Partial Content',
      'Content-Range: bytes 0-99/1000',
    ]),
  },
  {
    rule: '414: how long the target was',
    speaks: exchange(get(`/search?q=${'long+'.repeat(200)}`), ['HTTP/1.1 414 URI Too Long']),
    says: 'characters long. Send the data as the content of a POST',
    silent: exchange(get('/search'), ['HTTP/1.1 414 URI Too Long']),
  },
  {
    rule: '431: how large the headers were',
    speaks: exchange(get('/', `Cookie: a=${'b'.repeat(3000)}`), ['HTTP/1.1 431 Request Header Fields Too Large']),
    says: 'the largest being Cookie. Clear the cookies of this site',
    silent: 'HTTP/1.1 431 Request Header Fields Too Large\nServer: x\n',
  },
  {
    rule: '426 with Upgrade: what to switch to',
    speaks: exchange(get('/'), ['HTTP/1.1 426 Upgrade Required', 'Upgrade: HTTP/2.0', 'Connection: Upgrade']),
    says: 'switch to HTTP/2.0',
    silent: 'HTTP/1.1 426 Upgrade Required',
  },
  {
    rule: 'redirection: where to, and with which method',
    speaks: exchange(post('/login'), ['HTTP/1.1 302 Found', 'Location: /home']),
    says: 'It leads to /home. Most clients turn the POST into a GET',
    silent: exchange(get('/login'), ['HTTP/1.1 302 Found', 'Content-Length: 0']),
  },
  {
    rule: 'redirection without Location',
    speaks: exchange(get('/login'), ['HTTP/1.1 302 Found', 'Content-Length: 0']),
    says: 'There is no Location',
    silent: exchange(get('/login'), ['HTTP/1.1 302 Found', 'Location: /home']),
  },
  {
    rule: 'redirection to itself, or in circles',
    speaks: [
      exchange(get('/a'), ['HTTP/1.1 301 Moved Permanently', 'Location: https://api.example.com/a']),
      exchange(get('/a'), ['HTTP/1.1 301 Moved Permanently', 'Location: https://api.example.com/a']),
    ].join('\n'),
    says: 'back to the address that was asked, 2 times here: a loop',
    silent: exchange(get('/a'), ['HTTP/1.1 301 Moved Permanently', 'Location: https://api.example.com/b']),
  },
  {
    rule: 'redirection from http to https',
    speaks: exchange(
      ['GET http://api.example.com/a HTTP/1.1', 'Host: api.example.com'],
      ['HTTP/1.1 301 Moved Permanently', 'Location: https://api.example.com/a'],
    ),
    says: 'It only moves from http to https',
    silent: exchange(get('/a'), ['HTTP/1.1 301 Moved Permanently', 'Location: /b']),
  },
  {
    rule: 'redirection for a slash',
    speaks: exchange(get('/docs'), ['HTTP/1.1 301 Moved Permanently', 'Location: /docs/']),
    says: 'Only the slash at the end differs',
    silent: exchange(get('/docs'), ['HTTP/1.1 301 Moved Permanently', 'Location: /documentation/']),
  },
  {
    rule: '304 without a condition sent',
    speaks: exchange(get('/a.css'), ['HTTP/1.1 304 Not Modified', 'ETag: "x"']),
    says: 'a 304 answers a question nobody asked',
    silent: exchange(get('/a.css', 'If-None-Match: "x"'), ['HTTP/1.1 304 Not Modified', 'ETag: "x"']),
  },
  {
    rule: '304: what was compared',
    speaks: exchange(get('/a.css', 'If-None-Match: "x"'), ['HTTP/1.1 304 Not Modified', 'ETag: "x"']),
    says: 'Your copy is still good by If-None-Match',
    silent: exchange(get('/a.css'), ['HTTP/1.1 304 Not Modified']),
  },
  {
    rule: '412: the condition that failed',
    speaks: exchange(put('/doc', 'If-Match: "v1"'), ['HTTP/1.1 412 Precondition Failed', 'ETag: "v2"']),
    says: 'You sent If-Match: "v1", and it is now "v2"',
    silent: exchange(put('/doc'), ['HTTP/1.1 412 Precondition Failed']),
  },
  {
    rule: '428: send a condition',
    speaks: exchange(put('/doc'), ['HTTP/1.1 428 Precondition Required']),
    says: 'No condition was sent',
    silent: exchange(put('/doc', 'If-Match: "v1"'), ['HTTP/1.1 428 Precondition Required']),
  },
  {
    rule: 'gateway errors: which hop answered',
    speaks: exchange(get('/'), ['HTTP/1.1 504 Gateway Time-out', 'Server: nginx/1.24.0']),
    says: 'its upstream did not answer in time',
    silent: exchange(get('/'), ['HTTP/1.1 504 Gateway Timeout', 'Content-Length: 0']),
  },
  {
    rule: 'Envoy: the response flag',
    speaks: envoy(503, 'UH'),
    says: 'UH: no upstream host is healthy',
    silent: envoy(503, '-'),
  },
  {
    rule: 'HAProxy: the termination state',
    speaks: haproxy(504, 'sH--'),
    says: 'the server was silent for longer than its timeout while waiting for the server’s headers',
    silent: haproxy(503, '----'),
  },
  {
    rule: 'Heroku router: the H code',
    speaks:
      '2026-11-22T10:00:00.000000+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/report" host=app.example.com request_id=x fwd="192.0.2.1" dyno=web.1 connect=1ms service=30000ms status=503 bytes=0 protocol=https',
    says: 'H12: no answer within 30 seconds',
    silent:
      '2026-11-22T10:00:00.000000+00:00 heroku[router]: at=info method=GET path="/report" host=app.example.com request_id=x fwd="192.0.2.1" dyno=web.1 connect=1ms service=30ms status=503 bytes=0 protocol=https',
  },
  {
    rule: 'upstream and own status: who said it',
    speaks: alb(503, '503'),
    says: 'The load balancer only passed it on',
    silent: alb(503, '-'),
  },
  {
    rule: 'ALB: no status from the target',
    speaks: alb(460, '-'),
    says: 'Compare the client’s timeout with the time the target takes',
    silent: alb(502, '502'),
  },
  {
    rule: 'Cloudflare: between its edge and your origin',
    speaks: exchange(get('/'), ['HTTP/2 522', 'server: cloudflare', 'cf-ray: 8a1b2c3d4e5f6789-AMS']),
    says: 'no connection to the origin came about in time',
    silent: exchange(get('/'), ['HTTP/2 522', 'server: other']),
  },
  {
    rule: 'implied by an error log: what the server wrote',
    speaks:
      '2026/11/22 10:00:00 [error] 12#12: *99 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1, server: example.com, request: "GET /report HTTP/1.1", upstream: "http://10.0.0.2:8080/report", host: "example.com"',
    says: 'No 504 is printed; it follows from what nginx wrote: upstream timed out',
    silent: exchange(get('/'), ['HTTP/1.1 504 Gateway Time-out', 'Server: nginx/1.24.0']),
  },
  {
    rule: '2xx carrying an error',
    speaks: `${exchange(get('/graphql'), ['HTTP/1.1 200 OK', 'Content-Type: application/json'])}\n{"errors":[{"message":"Not logged in","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}`,
    says: 'The status says 200, and the content is an error',
    silent: ok,
  },
  {
    rule: '204 with content',
    speaks: exchange(get('/'), ['HTTP/1.1 204 No Content', 'Content-Length: 17']),
    says: 'A 204 cannot carry content',
    silent: exchange(get('/'), ['HTTP/1.1 204 No Content', 'Content-Length: 0']),
  },
  {
    rule: 'an error with its own words',
    speaks: `${exchange(get('/a'), ['HTTP/1.1 403 Forbidden', 'Content-Type: application/problem+json'])}\n{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"detail":"Your balance is 30, but that costs 50."}`,
    says: 'Your balance is 30, but that costs 50.',
    silent: exchange(get('/a'), ['HTTP/1.1 403 Forbidden']),
  },
  {
    rule: '499: the client left first',
    speaks: '192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] "GET /report HTTP/1.1" 499 0 "-" "axios/1.7.2"',
    says: 'the caller gave up before the answer',
    silent: exchange(get('/a'), ['HTTP/1.1 499 Client Closed Request']),
  },
  {
    rule: 'CORS preflight refused',
    speaks: exchange(
      [
        'OPTIONS /orders HTTP/1.1',
        'Host: api.example.com',
        'Origin: https://app.example.com',
        'Access-Control-Request-Method: PUT',
      ],
      ['HTTP/1.1 405 Method Not Allowed', 'Allow: GET, PUT'],
    ),
    says: 'This OPTIONS is a browser’s CORS preflight',
    silent: exchange(
      ['OPTIONS /orders HTTP/1.1', 'Host: api.example.com'],
      ['HTTP/1.1 405 Method Not Allowed', 'Allow: GET, PUT'],
    ),
  },
  {
    rule: 'a redirection turned the POST into a GET',
    speaks: [
      exchange(post('/orders'), ['HTTP/1.1 301 Moved Permanently', 'Location: /orders/']),
      exchange(get('/orders/'), ['HTTP/1.1 405 Method Not Allowed', 'Allow: POST']),
    ].join('\n'),
    says: 'the 301 turned it into this GET',
    silent: [
      exchange(post('/orders'), ['HTTP/1.1 308 Permanent Redirect', 'Location: /orders/']),
      exchange(post('/orders/'), ['HTTP/1.1 405 Method Not Allowed', 'Allow: GET']),
    ].join('\n'),
  },
  {
    rule: 'a redirection to another host dropped the credentials',
    speaks: [
      exchange(get('/file', 'Authorization: Bearer abc'), [
        'HTTP/1.1 302 Found',
        'Location: https://files.example.net/file',
      ]),
      exchange(
        ['GET /file HTTP/1.1', 'Host: files.example.net'],
        ['HTTP/1.1 401 Unauthorized', 'WWW-Authenticate: Basic realm="x"'],
      ),
    ].join('\n'),
    says: 'the client rightly left Authorization behind: ask files.example.net',
    silent: [
      exchange(get('/file', 'Authorization: Bearer abc'), ['HTTP/1.1 302 Found', 'Location: /other']),
      exchange(get('/other', 'Authorization: Bearer abc'), [
        'HTTP/1.1 401 Unauthorized',
        'WWW-Authenticate: Basic realm="x"',
      ]),
    ].join('\n'),
  },
  {
    rule: '417: the expectation that was sent',
    speaks: exchange(post('/upload', 'Expect: 100-continue'), ['HTTP/1.1 417 Expectation Failed']),
    says: 'You sent Expect: 100-continue: send it again without that header',
    silent: exchange(post('/upload'), ['HTTP/1.1 417 Expectation Failed']),
  },
  {
    rule: '2xx: a page where JSON was asked for',
    speaks: exchange(get('/api/me', 'Accept: application/json'), ['HTTP/1.1 200 OK', 'Content-Type: text/html']),
    says: 'You asked for JSON and got a page',
    silent: exchange(get('/api/me', 'Accept: application/json, */*'), ['HTTP/1.1 200 OK', 'Content-Type: text/html']),
  },
  {
    rule: 'ModSecurity denied it',
    speaks:
      '[Sun Nov 22 10:00:00.123456 2026] [:error] [pid 12] [client 192.0.2.1] ModSecurity: Access denied with code 403 (phase 2). Matched phrase "union select" at ARGS:q. [file "/etc/modsecurity/rules.conf"] [id "942100"] [msg "SQL injection"] [uri "/search"]',
    says: 'Not your application: ModSecurity denied it',
    silent: exchange(get('/search'), ['HTTP/1.1 403 Forbidden', 'Server: Apache']),
  },
  {
    rule: 'refused at an edge: Akamai, Imperva, Sucuri',
    speaks: exchange(get('/'), ['HTTP/1.1 403 Forbidden', 'Server: AkamaiGHost', 'Mime-Version: 1.0']),
    says: 'Akamai stands before the application',
    silent: exchange(get('/'), ['HTTP/1.1 403 Forbidden', 'Server: Apache']),
  },
  {
    rule: 'the token is over',
    speaks: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"jwt expired","statusCode":401}`,
    says: 'The token is expired: get a fresh one',
    silent: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"jwt malformed","statusCode":401}`,
  },
  {
    rule: 'the token is not good yet: clocks differ',
    speaks: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"Token used before issued","statusCode":401}`,
    says: 'the clocks of who issued it and who checks it differ',
    silent: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"jwt expired","statusCode":401}`,
  },
  {
    rule: 'the token is for another audience or issuer',
    speaks: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"jwt audience invalid","statusCode":401}`,
    says: 'ask for one with this API as its audience',
    silent: `${exchange(get('/me'), ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json'])}\n{"error":"Unauthorized","message":"jwt malformed","statusCode":401}`,
  },
  {
    rule: 'redirection to a sign-in page',
    speaks: exchange(get('/admin'), ['HTTP/1.1 302 Found', 'Location: /users/sign_in?next=%2Fadmin']),
    says: 'It leads to a sign-in page: no session came along',
    silent: exchange(get('/blog'), ['HTTP/1.1 302 Found', 'Location: /blog/how-to-write']),
  },
  {
    rule: 'Apache error log: the next step',
    speaks:
      '[Sun Nov 22 10:00:00.123456 2026] [proxy:error] [pid 12:tid 34] (111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:8080 (localhost) failed',
    says: 'The backend did not take the connection: is it running',
    silent:
      '2026/11/22 10:00:00 [error] 12#12: *99 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1, server: example.com, request: "GET /a HTTP/1.1", upstream: "http://127.0.0.1:3000/a", host: "example.com"',
  },
  {
    rule: 'nginx error log: the next step',
    speaks:
      '2026/11/22 10:00:00 [error] 12#12: *99 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1, server: example.com, request: "GET /a HTTP/1.1", upstream: "http://127.0.0.1:3000/a", host: "example.com"',
    says: 'Nothing listens at the upstream’s address: start the application',
    silent: exchange(get('/'), ['HTTP/1.1 502 Bad Gateway', 'Server: nginx/1.24.0']),
  },
  {
    rule: 'Envoy: the details of the response',
    speaks: 'upstream connect error: 503 upstream_reset_before_response_started{connection_termination}',
    says: 'the upstream ended the connection before it answered',
    silent: envoy(503, 'UH'),
  },
  {
    rule: 'HAProxy: a backend without servers',
    speaks: 'Nov 22 10:00:00 lb1 haproxy[14389]: backend app has no server available!',
    says: 'Every server of the backend failed its health check',
    silent: haproxy(503, 'SC--'),
  },
  {
    rule: 'Vercel: the error code',
    speaks: exchange(get('/api/report'), [
      'HTTP/2 504',
      'server: Vercel',
      'x-vercel-error: FUNCTION_INVOCATION_TIMEOUT',
      'x-vercel-id: fra1::abc-1795341600000-0123456789ab',
    ]),
    says: 'FUNCTION_INVOCATION_TIMEOUT: the function ran longer than it may',
    silent: exchange(get('/api/report'), ['HTTP/2 504', 'server: Vercel']),
  },
  {
    rule: 'AWS: what the error code asks for',
    speaks:
      'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: User is not authorized to perform it',
    says: 'AWS says AccessDeniedException: the caller is known and not allowed',
    silent: exchange(get('/a'), ['HTTP/1.1 403 Forbidden', 'Server: Apache']),
  },
  {
    rule: 'npm: the next step',
    speaks: 'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.com/@acme%2fui - Not found',
    says: 'The package or version does not exist in the registry that was asked',
    silent: "fatal: repository 'https://git.example.com/acme/app.git/' not found",
  },
  {
    rule: 'git: the next step',
    speaks: "fatal: unable to access 'https://git.example.com/acme/app.git/': The requested URL returned error: 403",
    says: 'which account the credential helper sends',
    silent: 'npm error code E403',
  },
  {
    rule: 'container registry: the next step',
    speaks: 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
    says: 'The registry’s pull limit is reached: log in',
    silent: 'HTTP/1.1 429 Too Many Requests',
  },
  {
    rule: 'pip: the next step',
    speaks: 'ERROR: HTTP error 404 while getting https://pypi.example.org/simple/acme-ui/',
    says: 'check the project’s name and index-url',
    silent: 'npm error code E404',
  },
  {
    rule: 'apt: the next step',
    speaks:
      'E: Failed to fetch http://deb.example.com/pool/main/c/curl/curl_7.88.1_amd64.deb  404  Not Found [IP: 192.0.2.1 80]',
    says: 'run apt-get update first',
    silent: 'npm error code E404',
  },
  {
    rule: 'yum and dnf: the next step',
    speaks: '[MIRROR] curl.rpm: Status code: 404 for https://mirror.example.com/os/curl.rpm (IP: 192.0.2.1)',
    says: 'The metadata is older than the mirror',
    silent: 'npm error code E404',
  },
  {
    rule: 'Kubernetes: the next step',
    speaks:
      'Error from server (Forbidden): pods is forbidden: User "dev" cannot list resource "pods" in API group "" in the namespace "prod"',
    says: 'kubectl auth can-i',
    silent: 'npm error code E403',
  },
  {
    rule: 'a Kubernetes probe: the next step',
    speaks: 'Warning  Unhealthy  3s  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 503',
    says: 'says that it is not ready',
    silent: 'HTTP/1.1 503 Service Unavailable',
  },
  {
    rule: 'helm: the next step',
    speaks: 'Error: failed to fetch https://charts.example.com/acme-1.0.0.tgz : 404 Not Found',
    says: 'helm repo update',
    silent: 'npm error code E404',
  },
  {
    rule: 'GitHub: the next step',
    speaks: 'Error: Resource not accessible by integration',
    says: 'the token lacks a permission (in Actions: permissions: of the job)',
    silent: 'npm error code E403',
  },
  {
    rule: 'maven: the next step',
    speaks:
      '[ERROR] Could not transfer artifact com.acme:ui:pom:1.0 from/to central (https://repo.example.com/maven2): status code: 401, reason phrase: Unauthorized (401)',
    says: 'with the same id?',
    silent: 'npm error code E401',
  },
  {
    rule: 'gradle: the next step',
    speaks:
      "> Could not GET 'https://repo.example.com/acme/ui-1.0.pom'. Received status code 401 from server: Unauthorized",
    says: 'The repository wants credentials',
    silent: 'npm error code E401',
  },
  {
    rule: 'Rails: the next step',
    speaks: "ActionController::InvalidAuthenticityToken (Can't verify CSRF token authenticity.):",
    says: 'send it with the form or as X-CSRF-Token',
    silent: 'Illuminate\\Session\\TokenMismatchException: CSRF token mismatch.',
  },
  {
    rule: 'Laravel: the next step',
    speaks: 'Illuminate\\Session\\TokenMismatchException: CSRF token mismatch.',
    says: 'put @csrf into the form',
    silent: 'PayloadTooLargeError: request entity too large',
  },
  {
    rule: 'Spring: the next step',
    speaks: 'Resolved [org.springframework.http.converter.HttpMessageNotReadableException: JSON parse error]',
    says: 'look for broken JSON',
    silent: 'PayloadTooLargeError: request entity too large',
  },
  {
    rule: 'Node frameworks: the next step',
    speaks: 'PayloadTooLargeError: request entity too large',
    says: 'express.json({ limit })',
    silent: 'Illuminate\\Session\\TokenMismatchException: CSRF token mismatch.',
  },
  {
    rule: 'Django: the next step',
    speaks: "Invalid HTTP_HOST header: 'x.example'. You may need to add 'x.example' to ALLOWED_HOSTS.",
    says: 'The host name is not in ALLOWED_HOSTS',
    silent: 'PayloadTooLargeError: request entity too large',
  },
  {
    rule: 'Amazon API Gateway: the next step',
    speaks: '{"message":"Missing Authentication Token"}',
    says: 'compare the address with the deployed stage',
    silent: '{"message":"no Route matched with those values"}',
  },
  {
    rule: 'Envoy’s own pages: the next step',
    speaks: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    says: 'is the pod ready, the port right',
    silent: '{"message":"no Route matched with those values"}',
  },
  {
    rule: 'Kong: the next step',
    speaks: '{"message":"no Route matched with those values"}',
    says: 'No route fits host, path, method and headers together',
    silent: '{"message":"Missing Authentication Token"}',
  },
  {
    rule: 'gRPC: the next step',
    speaks: 'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    says: 'The deadline the caller set passed',
    silent: 'HTTP/1.1 504 Gateway Timeout',
  },
  {
    rule: 'Cloudflare: a 1xxx error page',
    speaks: 'error code: 1020',
    says: 'the owner finds it by the Ray ID',
    silent: 'HTTP/1.1 403 Forbidden\nServer: Apache\n',
  },
  {
    rule: 'CloudFront log: the detailed result',
    speaks:
      '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status x-edge-result-type x-edge-detailed-result-type\n2026-11-22	10:00:00	FRA56-C1	1045	192.0.2.1	GET	d111.cloudfront.net	/report	502	Error	OriginDnsError',
    says: 'OriginDnsError: the origin’s name does not resolve',
    silent:
      '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status x-edge-result-type x-edge-detailed-result-type\n2026-11-22	10:00:00	FRA56-C1	1045	192.0.2.1	GET	d111.cloudfront.net	/report	502	Error	Error',
  },
  {
    rule: 'Proxy-Status: what the proxy says',
    speaks: exchange(get('/'), [
      'HTTP/1.1 504 Gateway Timeout',
      'Proxy-Status: edge.example.net; error=connection_timeout',
    ]),
    says: 'The proxy edge.example.net says connection_timeout: connecting to the next hop took too long',
    silent: exchange(get('/'), ['HTTP/1.1 504 Gateway Timeout', 'Proxy-Status: edge.example.net']),
  },
  {
    rule: 'an error out of a cache',
    speaks: exchange(get('/logo.png'), ['HTTP/1.1 404 Not Found', 'Age: 3600', 'X-Cache: HIT']),
    says: 'It came out of a cache, 3,600 seconds old (Age)',
    silent: exchange(get('/logo.png'), ['HTTP/1.1 404 Not Found', 'Age: 0', 'X-Cache: MISS']),
  },
];
