/** Error logs, client libraries, tools and browsers, as samples. */
import { reads } from '../samples.js';

const nginx = (says: string): string =>
  `2024/03/12 09:10:11 [error] 500#404: *301 ${says}, client: 192.0.2.200, server: a.test, request: "GET /x/503 HTTP/1.1", upstream: "http://10.0.0.1:500/x", host: "a.test"`;

reads('nginx error log', [
  [
    nginx('upstream timed out (110: Connection timed out) while reading response header from upstream'),
    [504],
    { method: 'GET', target: '/x/503', host: 'a.test', at: Date.UTC(2024, 2, 12, 9, 10, 11), hop: { name: 'nginx' } },
  ],
  [nginx('upstream timed out (110: Connection timed out) while connecting to upstream'), [504]],
  [nginx('connect() failed (111: Connection refused) while connecting to upstream'), [502]],
  [nginx('connect() to unix:/run/app.sock failed (2: No such file or directory) while connecting to upstream'), [502]],
  [nginx('no live upstreams while connecting to upstream'), [502]],
  [nginx('upstream prematurely closed connection while reading response header from upstream'), [502]],
  [nginx('recv() failed (104: Connection reset by peer) while reading response header from upstream'), [502]],
  [nginx('upstream sent too big header while reading response header from upstream'), [502]],
  [nginx('SSL_do_handshake() failed (SSL: error:1408F10B) while SSL handshaking to upstream'), [502]],
  [nginx('client intended to send too large body: 4194304 bytes'), [413]],
  [nginx('limiting requests, excess: 20.500 by zone "one"'), [503]],
  [nginx('limiting connections by zone "addr"'), [503]],
  [nginx('delaying request, excess: 0.404, by zone "one"'), []],
  [nginx('open() "/usr/share/nginx/html/404.ico" failed (2: No such file or directory)'), [404]],
  [nginx('open() "/srv/secret" failed (13: Permission denied)'), [403]],
  [nginx('directory index of "/var/www/html/" is forbidden'), [403]],
  [nginx('access forbidden by rule'), [403]],
  [nginx('rewrite or internal redirection cycle while internally redirecting to "/index.html"'), [500]],
  [nginx('user "bob": password mismatch'), [401]],
  [nginx('no user/password was provided for basic authentication'), [401]],
  [nginx('FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream'), [404]],
  [
    nginx(
      'epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too while sending request to upstream',
    ),
    [499],
  ],
  [nginx('client sent plain HTTP request to HTTPS port while reading client request headers'), [400]],
  ['2024/03/12 09:10:11 [emerg] 1#1: host not found in upstream "app:500" in /etc/nginx/conf.d/default.conf:404', []],
  ['2024/03/12 09:10:11 [notice] 404#500: signal process started', []],
]);

const apache = (says: string): string =>
  `[Tue Mar 12 09:10:11.123456 2024] [core:error] [pid 404:tid 500] [client 192.0.2.1:503] ${says}`;

reads('Apache error log', [
  [apache('AH00128: File does not exist: /var/www/html/x'), [404], { hop: { name: 'apache' } }],
  [apache('AH01630: client denied by server configuration: /var/www/html/.git'), [403]],
  [apache('AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.html) found'), [403]],
  [apache('AH01618: user bob not found: /private'), [401]],
  [apache('AH00124: Request exceeded the limit of 10 internal redirects due to probable configuration error.'), [500]],
  [apache('End of script output before headers: app.cgi'), [500]],
  [apache('(111)Connection refused: AH00957: HTTP: attempt to connect to 127.0.0.1:500 (localhost) failed'), [503]],
  [apache('AH00898: Error reading from remote server returned by /api'), [502]],
  [
    apache(
      '(70007)The timeout specified has expired: AH01102: error reading status line from remote server 127.0.0.1:500',
    ),
    [504],
  ],
  [apache('(104)Connection reset by peer: AH01102: error reading status line from remote server 127.0.0.1:500'), [502]],
  [apache("AH01071: Got error 'Primary script unknown'"), [404]],
  [apache('ModSecurity: Access denied with code 406 (phase 2). Pattern match "x" [id "500"]'), [406]],
  [apache('AH02032: Hostname a.test provided via SNI and hostname b.test provided via HTTP are different'), []],
  ['[mpm_event:notice] [pid 500:tid 404] AH00489: Apache/2.4.58 (Unix) configured -- resuming normal operations', []],
]);

reads('what frameworks and proxies imply', [
  ['ActionController::RoutingError (No route matches [GET] "/nope"):', [404]],
  ["ActiveRecord::RecordNotFound (Couldn't find User with 'id'=500):", [404]],
  ['ActionController::InvalidAuthenticityToken (ActionController::InvalidAuthenticityToken):', [422]],
  ['Not Found: /favicon.ico', [404], { target: '/favicon.ico' }],
  ['Forbidden (CSRF token missing.): /login/', [403]],
  ['Method Not Allowed (PUT): /api/users/500/', [405], { method: 'PUT' }],
  ["Invalid HTTP_HOST header: 'a.test'. You may need to add 'a.test' to ALLOWED_HOSTS.", [400]],
  ['Cannot POST /api/v1/login', [404], { method: 'POST', target: '/api/v1/login' }],
  [
    'PayloadTooLargeError: request entity too large\n    at readStream (/app/node_modules/raw-body/index.js:163:17)',
    [413],
  ],
  [
    'Symfony\\Component\\HttpKernel\\Exception\\MethodNotAllowedHttpException: The GET method is not supported for route login.',
    [405],
  ],
  ['Illuminate\\Session\\TokenMismatchException: CSRF token mismatch. in /app/x.php:404', [419]],
  ["org.springframework.web.HttpRequestMethodNotSupportedException: Request method 'GET' is not supported", [405]],
  [
    "Resolved [org.springframework.web.HttpMediaTypeNotSupportedException: Content-Type 'text/plain' is not supported]",
    [415],
  ],
  ['upstream connect error or disconnect/reset before headers. reset reason: connection failure', [503]],
  ['no healthy upstream', [503]],
  ['upstream request timeout', [504]],
  ['{"message":"Missing Authentication Token"}', [403]],
  ['{"message": "Endpoint request timed out"}', [504]],
  ['{"message":"no Route matched with those values"}', [404]],
  [
    'This Serverless Function has timed out.\n\nYour connection is working correctly.\nFUNCTION_INVOCATION_TIMEOUT\nfra1::abc-500',
    [504],
  ],
  ['{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}', [401]],
  ['rpc error: code = Unavailable desc = connection error: desc = "transport: dial tcp 10.0.0.1:500"', []],
  ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', [504]],
  ['io.grpc.StatusRuntimeException: PERMISSION_DENIED: no', [403]],
  [
    'grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.RESOURCE_EXHAUSTED',
    [429],
  ],
  ['<html><body><h1>Bad Gateway</h1></body></html>', [502]],
  ['Internal Server Error', [500]],
  ['{"error":"Too Many Requests"}', [429]],
  ['the gateway was bad and the request too large', []],
  ['Not found in the garden', []],
]);

reads('client libraries', [
  [
    'AxiosError: Request failed with status code 404\n    at settle (node_modules/axios/lib/core/settle.js:500:12)',
    [404],
  ],
  [
    'HTTPError: Response code 503 (Service Unavailable)\n    at Request.<anonymous> (node_modules/got/dist/source/as-promise/index.js:118:42)',
    [503],
    { reason: 'Service Unavailable' },
  ],
  ['ResponseStatusCodeError: Response status code 500: Internal Server Error', [500]],
  ['HTTPError: Request failed with status code 401 Unauthorized: GET https://a.test/me', [401]],
  [
    'FetchError: [POST] "https://a.test/api": 422 Unprocessable Entity',
    [422],
    { method: 'POST', target: 'https://a.test/api' },
  ],
  ['HttpErrorResponse {"message":"Http failure response for http://localhost:4200/api/x: 404 Not Found"}', [404]],
  [
    'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://a.test/500',
    [403],
    { reason: 'Forbidden', target: 'https://a.test/500' },
  ],
  ['urllib.error.HTTPError: HTTP Error 404: Not Found', [404]],
  [
    "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='a.test', port=443): Max retries exceeded with url: /500 (Caused by ResponseError('too many 503 error responses'))",
    [503],
  ],
  [
    "httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://a.test/v1'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/429",
    [429],
    { target: 'https://a.test/v1' },
  ],
  ["httpx.HTTPStatusError: Redirect response '307 Temporary Redirect' for url 'https://a.test/v1'", [307]],
  ['INFO:httpx:HTTP Request: POST https://a.test/v1/chat "HTTP/1.1 200 OK"', [200]],
  [
    "aiohttp.client_exceptions.ClientResponseError: 404, message='Not Found', url=URL('https://a.test/x')",
    [404],
    { target: 'https://a.test/x' },
  ],
  ['[scrapy.core.engine] DEBUG: Crawled (403) <GET https://a.test/robots.txt> (referer: None)', [403]],
  ['java.io.IOException: Server returned HTTP response code: 400 for URL: https://a.test/500', [400]],
  ['org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found: "{"id":500}"', [404]],
  ['org.springframework.web.client.HttpServerErrorException: 503 Service Unavailable', [503]],
  [
    'WebClientResponseException$BadGateway: 502 Bad Gateway from GET http://svc:500/x',
    [502],
    { method: 'GET', target: 'http://svc:500/x' },
  ],
  ['feign.FeignException$Unauthorized: [401] during [GET] to [http://svc/users/500] [Users#get(Long)]: []', [401]],
  ['retrofit2.HttpException: HTTP 409 Conflict', [409]],
  ['System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).', [401]],
  ['System.Net.WebException: The remote server returned an error: (407) Proxy Authentication Required.', [407]],
  [
    'GuzzleHttp\\Exception\\ClientException: Client error: `GET https://a.test/x` resulted in a `404 Not Found` response:',
    [404],
    { method: 'GET' },
  ],
  [
    'file_get_contents(https://a.test): failed to open stream: HTTP request failed! HTTP/1.1 403 Forbidden in x.php on line 404',
    [403],
  ],
  ['Faraday::ClientError: the server responded with status 418', [418]],
  ['RestClient::UnprocessableEntity: 422 Unprocessable Entity', [422]],
  ['OpenURI::HTTPError: 410 Gone', [410]],
  ['reqwest::Error { kind: Status(404), url: "https://a.test/x" }', [404]],
  ['HTTP status client error (404 Not Found) for url (https://a.test/x)', [404]],
  ['panic: unexpected status code: 502', [502]],
  ['Error: unexpected status from HEAD request to https://registry.test/v2/x: 403 Forbidden', [403]],
  ['#<Net::HTTPNotFound 404 Not Found readbody=true>', [404]],
  [
    'Error: connect ECONNREFUSED 127.0.0.1:500\n    at TCPConnectWrap.afterConnect (node:net:404:16) {\n  errno: -111,\n  port: 443\n}',
    [],
  ],
  ['TypeError: fetch failed\n    at node:internal/deps/undici/undici:500:13', []],
  [
    "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='a.test', port=443): Read timed out. (read timeout=200)",
    [],
  ],
  ['dial tcp 192.0.2.1:443: i/o timeout (200ms)', []],
]);

reads('tools', [
  ['curl: (22) The requested URL returned error: 404', [404]],
  ['curl: (56) CONNECT tunnel failed, response 403', [403]],
  ['curl: (7) Failed to connect to a.test port 443 after 200 ms: Connection refused', []],
  ['curl: (28) Operation timed out after 500 milliseconds with 404 bytes received', []],
  [
    "fatal: unable to access 'https://a.test/x.git/': The requested URL returned error: 503",
    [503],
    { target: 'https://a.test/x.git/' },
  ],
  [
    'error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\nfatal: the remote end hung up unexpectedly',
    [413],
  ],
  ["remote: Repository not found.\nfatal: repository 'https://github.test/a/b.git/' not found", [404]],
  ["fatal: Authentication failed for 'https://git.test/a.git/'", [401]],
  ['fatal: the remote end hung up unexpectedly\nerror: exit code 128', []],
  [
    'npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.test/x - no\nnpm error A complete log of this run can be found in: /h/.npm/_logs/2024-03-12T09_10_11_500Z-debug-0.log',
    [403],
  ],
  ['npm http fetch GET 200 https://registry.test/x 404ms (cache miss)', [200]],
  ['npm ERR! code ECONNRESET\nnpm ERR! errno -104\nnpm ERR! port 443', []],
  ['ERR_PNPM_FETCH_404  GET https://registry.test/x: Not Found - 404', [404]],
  [
    'error An unexpected error occurred: "https://registry.test/x: Request failed \\"500 Internal Server Error\\"".',
    [500],
  ],
  ['ERROR: HTTP error 404 while getting https://pypi.test/simple/x/', [404]],
  ['HTTPError: 400 Bad Request from https://upload.pypi.test/legacy/', [400]],
  ['E: Failed to fetch http://archive.test/x_1.2.404_amd64.deb  404  Not Found [IP: 192.0.2.1 80]', [404]],
  ['Err:5 http://archive.test jammy Release\n  403  Forbidden [IP: 192.0.2.200 80]', [403]],
  ['Get:1 http://archive.test jammy/main amd64 x 1.2 [404 kB]\nFetched 500 kB in 2s (200 kB/s)', []],
  ['https://mirror.test/repodata/repomd.xml: [Errno 14] HTTP Error 404 - Not Found', [404]],
  ['  - Status code: 404 for https://mirror.test/repomd.xml (IP: 192.0.2.1)', [404]],
  ['Error: failed to fetch https://charts.test/x-1.2.tgz : 404 Not Found', [404]],
  [
    '[ERROR] Could not transfer artifact x:y:jar:1.0 from/to central (https://repo.test/): status code: 401, reason phrase: Unauthorized (401)',
    [401],
  ],
  ["> Could not GET 'https://repo.test/x.pom'. Received status code 403 from server: Forbidden", [403]],
  ['Error: googleapi: Error 403: Permission denied on resource, forbidden', [403]],
  ['unexpected status 409 (409 Conflict) with error: x', [409]],
  ['Error response from daemon: toomanyrequests: You have reached your pull rate limit.', [429]],
  ['Error response from daemon: manifest for a/b:404 not found: manifest unknown: manifest unknown', [404]],
  ['unauthorized: authentication required', [401]],
  ['denied: requested access to the resource is denied', [403]],
  [
    'failed to solve: a/b: failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized',
    [401],
  ],
  ['container exited with code 137', []],
  ['Error from server (NotFound): pods "web-500" not found', [404]],
  [
    'Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "x": the object has been modified; please apply your changes to the latest version and try again',
    [409],
  ],
  ['The Deployment "web" is invalid: spec.replicas: Invalid value: -1', [422]],
  ['error: You must be logged in to the server (Unauthorized)', [401]],
  [
    'Warning  Unhealthy  3m (x404 over 5m)  kubelet  Liveness probe failed: HTTP probe failed with statuscode: 500',
    [500],
  ],
  ['deployments.apps is forbidden: User "system:serviceaccount:a:b" cannot list resource "deployments"', [403]],
  [
    'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    [403],
    { implied: 'AccessDenied' },
  ],
  ['An error occurred (404) when calling the HeadObject operation: Not Found', [404]],
  [
    'An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
    [404],
  ],
  [
    'operation error S3: GetObject, https response error StatusCode: 404, RequestID: X500, HostID: y, NoSuchKey: The specified key does not exist.',
    [404],
  ],
  ['AccessDenied: Access Denied\n\tstatus code: 403, request id: 500ABC404', [403]],
  ['<Error><Code>SignatureDoesNotMatch</Code><Message>x</Message></Error>', [403]],
  ['gh: Not Found (HTTP 404)', [404]],
  ['HTTP 401: Bad credentials (https://api.github.test/graphql)', [401]],
  ['Error: Resource not accessible by integration', [403]],
  ['HttpError: API rate limit exceeded for installation ID 500.', [403]],
  ['RequestError [HttpError]: Validation Failed: {"resource":"Release","code":"already_exists"}', [422]],
  ['Process completed with exit code 100.', []],
]);

const panel = `Request URL:
https://a.test/orders
Request Method:
POST
Status Code:
415 Unsupported Media Type
Response Headers
accept-post:
application/json
content-length:
404
Request Headers
:authority:
a.test
content-type:
text/plain`;

reads('browsers', [
  [
    panel,
    [415],
    {
      method: 'POST',
      target: 'https://a.test/orders',
      responseHeaders: [
        { name: 'accept-post', value: 'application/json' },
        { name: 'content-length', value: '404' },
      ],
      requestHeaders: [
        { name: 'authority', value: 'a.test' },
        { name: 'content-type', value: 'text/plain' },
      ],
    },
  ],
  [
    'Request URL: https://a.test/x\nStatus Code: 429\nResponse Headers (3)\nRetry-After: 120\nX-Count: 500',
    [429],
    {
      responseHeaders: [
        { name: 'Retry-After', value: '120' },
        { name: 'X-Count', value: '500' },
      ],
    },
  ],
  [
    'Request URL:\nhttps://a.test/x?y=500\nRequest Method:\nPOST\nStatus Code:\n404 Not Found\nRemote Address:\n192.0.2.1:443',
    [404],
    { target: 'https://a.test/x?y=500', method: 'POST', reason: 'Not Found' },
  ],
  ['Request URL: https://a.test/x\nRequest Method: GET\nStatus Code: 304 Not Modified (from disk cache)', [304]],
  ['Summary\nURL: https://a.test/\nStatus: 200\nSource: Network', [200]],
  ['a.test/api/x:1 Failed to load resource: the server responded with a status of 502 ()', [502]],
  [
    "WebSocket connection to 'wss://a.test/ws' failed: Error during WebSocket handshake: Unexpected response code: 403",
    [403],
    { target: 'wss://a.test/ws' },
  ],
  ['XHRPOST https://a.test/api\n[HTTP/2 403 Forbidden 200ms]', [403]],
  ["Access to fetch at 'https://a.test:500/x' from origin 'http://localhost:404' has been blocked by CORS policy", []],
  ['Failed to load resource: net::ERR_CONNECTION_TIMED_OUT\nVM404:500 Uncaught TypeError', []],
]);
