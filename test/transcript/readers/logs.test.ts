/** Access logs, JSON logs, fields and request lines of applications, as samples. */
import { reads } from '../samples.js';

reads('access logs', [
  [
    '198.51.100.4 - alice [10/Oct/2023:13:55:36 -0700] "GET /a/404.html HTTP/1.0" 200 2326',
    [200],
    { method: 'GET', target: '/a/404.html', at: Date.UTC(2023, 9, 10, 20, 55, 36) },
  ],
  [
    '10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "POST /api/v1/items?limit=500 HTTP/2.0" 201 404 "https://a.test/503" "curl/8.4.0"',
    [201],
  ],
  ['10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "\\x16\\x03\\x01\\x02\\x00" 400 157 "-" "-"', [400]],
  ['10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "-" 408 0 "-" "-"', [408]],
  ['10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "" 400 0 "-" "-"', [400]],
  [
    '10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "GET /x HTTP/1.1" 499 0 "-" "okhttp/4.9.3" rt=30.001 uct="0.000" urt="30.001"',
    [499],
  ],
  ['[12/Mar/2024 09:10:11] "GET /admin/ HTTP/1.1" 302 0', [302]],
  ['[12/Mar/2024 09:10:11] "POST /form/ HTTP/1.1" 403 2506', [403]],
  ['127.0.0.1 - - [12/Mar/2024 09:10:11] "GET /favicon.ico HTTP/1.1" 404 -', [404]],
  [
    '::1 - - [12/Mar/2024 09:10:11] code 404, message File not found\n::1 - - [12/Mar/2024 09:10:11] "GET /x HTTP/1.1" 404 -',
    [404],
  ],
  [
    'INFO:     127.0.0.1:50122 - "GET /docs HTTP/1.1" 200 OK\nINFO:     127.0.0.1:50124 - "POST /items HTTP/1.1" 422 Unprocessable Entity',
    [200, 422],
  ],
  [
    '[2024-03-12 09:10:11 +0000] [17] [INFO] 10.1.2.3:400 GET /x\n10.1.2.3 - - [12/Mar/2024:09:10:11 +0000] "GET /x HTTP/1.1" 500 21 "-" "python-requests/2.31.0"',
    [500],
  ],
  ['DEBUG:urllib3.connectionpool:https://api.test:443 "GET /v1/users/404 HTTP/1.1" 200 512', [200]],
  [
    '192.0.2.9 - - [12/Mar/2024:09:10:11 +0000] "GET /svc HTTP/1.1" 502 150 "-" "curl/8" 500 0.301 [shop-web-80] [] 10.0.3.4:8080, 10.0.3.5:8080 0, 150 0.1, 0.2 502, 502 d0d0aa11bb22cc33dd44ee55ff660077',
    [502],
  ],
  [
    '192.0.2.9 - - [12/Mar/2024:09:10:11 +0000] "GET /svc HTTP/1.1" 503 190 "-" "curl/8" 404 0.001 [shop-web-80] [] 10.0.3.4:8080 190 0.001 500 d0d0aa11bb22cc33dd44ee55ff660077',
    [503],
    { hop: { name: 'ingress-nginx', upstreamStatus: 500 } },
  ],
  [
    '172.18.0.1 - - [12/Mar/2024:09:10:11 +0000] "GET /api HTTP/1.1" 504 15 "-" "-" 302 "api@docker" "http://172.18.0.3:500" 30000ms',
    [504],
  ],
  [
    '2024/03/12 09:10:11 [abc/x-000001] "GET http://localhost:3000/x HTTP/1.1" from 127.0.0.1:53184 - 404 19B in 22.5µs',
    [404],
    { target: 'http://localhost:3000/x' },
  ],
  [
    '79a5 bucket [06/Feb/2024:00:00:38 +0000] 192.0.2.3 - 3E57427F3 REST.GET.OBJECT k "GET /bucket/k HTTP/1.1" 404 NoSuchKey 297 - 38 - "-" "S3Console/0.4" -',
    [404],
  ],
  [
    'a.test 192.0.2.3 - - [06/Feb/2024:00:00:38 +0000] "DELETE /a HTTP/1.1" 405 1 "-" "x"\na.test 192.0.2.3 - - [06/Feb/2024:00:00:39 +0000] "GET /a HTTP/1.1" 206 503 "-" "x"',
    [405, 206],
  ],
  [
    'web_1  | 172.20.0.1 - - [06/Feb/2024:00:00:38 +0000] "GET / HTTP/1.1" 403 153 "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36" "-"',
    [403],
  ],
]);

reads('load balancers and proxies', [
  [
    'h2 2024-03-12T09:10:11.123456Z app/web/50dc6c495c0c9188 192.0.2.1:2817 10.0.0.1:80 0.001 60.002 -1 504 - 200 500 "POST https://a.test:443/x HTTP/2.0" "curl/8" ECDHE TLSv1.2 arn:aws:x "Root=1-58337262-36d228ad5d99923122bbe354" "a.test" "arn" 0 2024-03-12T09:09:11.000000Z "forward" "-" "-" "10.0.0.1:80" "-" "-" "-"',
    [504],
    { method: 'POST', hop: { name: 'alb' } },
  ],
  [
    'https 2024-03-12T09:10:11.123456Z app/web/1 192.0.2.1:2817 10.0.0.1:80 0.001 0.2 0.001 502 200 200 500 "GET https://a.test:443/x HTTP/1.1" "curl/8" - -',
    [502],
    { hop: { name: 'alb', upstreamStatus: 200 } },
  ],
  [
    'http 2024-03-12T09:10:11.123456Z app/web/1 192.0.2.1:2817 - -1 -1 -1 460 - 200 0 "GET http://a.test:80/x HTTP/1.1" "curl/8" - -',
    [460],
  ],
  [
    '2024-03-12T09:10:11.945958Z my-elb 192.0.2.1:2817 10.0.0.1:80 0.000073 0.001048 0.000057 503 0 0 29 "GET http://a.test:80/ HTTP/1.1" "curl/7.38.0" - -',
    [503],
  ],
  [
    '2024-03-12\t09:10:11\tFRA53-C1\t501\t192.0.2.1\tGET\td1.cloudfront.net\t/img/a.png\t403\t-\tMozilla/5.0\t-\t-\tError\tabc==\ta.test\thttps\t404',
    [403],
    { method: 'GET', target: '/img/a.png', hop: { name: 'cloudfront' } },
  ],
  [
    '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)\n2024-03-12\t09:10:11\tLHR3\t404\t192.0.2.1\tGET\td.test\t/x\t502\t-\t-',
    [502],
  ],
  [
    '#Software: Microsoft Internet Information Services 10.0\n#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken\n2024-03-12 09:10:11 10.0.0.4 GET /web.config - 443 - 192.0.2.1 Mozilla/5.0 - 404 8 0 500',
    [404],
    { substatus: 8, method: 'GET', hop: { name: 'iis' } },
  ],
  [
    '2024-03-12 09:10:11 10.0.0.4 POST /upload.aspx - 443 - 192.0.2.1 Mozilla/5.0 - 413 1 0 302',
    [413],
    { substatus: 1 },
  ],
  ['2024-03-12 09:10:12 ::1 GET /a - 80 DOM\\bob ::1 curl/8.0 - 401 2 5 15', [401], { substatus: 2 }],
  [
    'Mar 12 09:10:11 lb haproxy[200]: 192.0.2.1:500 [12/Mar/2024:09:10:11.655] http-in bk/srv1 10/0/30/69/109 404 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} "GET /index.html HTTP/1.1"',
    [404],
    { method: 'GET', hop: { name: 'haproxy', flags: ['----'] } },
  ],
  [
    '192.0.2.1:500 [12/Mar/2024:09:10:11.655] fe bk/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 2/2/0/0/0 0/0 "GET /a HTTP/1.1"',
    [503],
    { hop: { name: 'haproxy', flags: ['SC--', '<NOSRV>'] } },
  ],
  [
    '192.0.2.1:500 [12/Mar/2024:09:10:11.655] fe fe/<NOSRV> -1/-1/-1/-1/0 400 0 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"',
    [400],
  ],
  [
    '192.0.2.1:500 [12/Mar/2024:09:10:11.655] fe~ bk/s2 0/0/1/-1/50003 504 194 - - sH-- 3/3/2/1/0 0/0 "GET /slow?n=200 HTTP/1.1"',
    [504],
  ],
  [
    'Server bk/s1 is DOWN, reason: Layer7 wrong status, code: 500, info: "Internal Server Error", check duration: 404ms.',
    [500],
  ],
  ['haproxy[9]: backend app has no server available!', [503]],
  [
    '[2024-03-12T09:10:11.123Z] "GET /reviews/404 HTTP/1.1" 503 UF,URX 0 91 1005 - "-" "curl/8" "2b1f" "reviews:9080" "10.0.0.9:9080"',
    [503],
    { hop: { name: 'envoy', flags: ['UF', 'URX'] } },
  ],
  [
    '[2024-03-12T09:10:11.123Z] "GET /x HTTP/2" 404 NR route_not_found - "-" 0 0 0 - "192.0.2.1" "curl" "id" "a.test" "-"',
    [404],
    { hop: { name: 'envoy', flags: ['NR'] } },
  ],
  [
    '[2024-03-12T09:10:11.123Z] "POST /x HTTP/1.1" 200 - via_upstream - "-" 500 404 302 301 "-" "okhttp" "id" "a.test" "10.0.0.1:80" outbound',
    [200],
  ],
  [
    '[2024-03-12T09:10:11.123Z] "GET /x HTTP/1.1" 0 DC downstream_remote_disconnect - "-" 0 0 404 - "-" "curl" "id" "a" "10.0.0.1:80"',
    [],
  ],
  [
    '{"response_code":503,"response_flags":"UH","method":"GET","path":"/p","duration":404,"upstream_host":null,"authority":"a.test"}',
    [503],
    { hop: { name: 'envoy', flags: ['UH'] }, target: '/p' },
  ],
  [
    '2024-03-12T09:10:11.123456+00:00 heroku[router]: at=info method=GET path="/x?y=404" host=a.herokuapp.com request_id=1 fwd="192.0.2.1" dyno=web.1 connect=1ms service=500ms status=404 bytes=302',
    [404],
    { target: '/x?y=404', hop: { name: 'heroku' } },
  ],
  [
    'heroku[router]: at=error code=H10 desc="App crashed" method=GET path="/" host=a.herokuapp.com dyno= connect= service= status=503 bytes=',
    [503],
    { hop: { name: 'heroku', flags: ['H10'] } },
  ],
  [
    'heroku[router]: at=error code=H18 desc="Server Request Interrupted" method=POST path="/up" host=a.test',
    [503],
    { implied: 'Server Request Interrupted' },
  ],
  ['1286536309.586    921 192.0.2.8 TCP_MISS/200 507 POST http://a.test/x - DIRECT/192.0.2.3 text/html', [200]],
  ['1286536309.450  89 192.0.2.8 TCP_DENIED/407 4016 CONNECT a.test:443 - HIER_NONE/- text/html', [407]],
  [
    '-   RespProtocol   HTTP/1.1\n-   RespStatus     503\n-   RespReason     Backend fetch failed\n-   RespHeader     Age: 200',
    [503],
  ],
  [
    '[12/Mar/2024:09:10:11 +0000] - 502 502 - GET https a.test "/x" [Client 192.0.2.1] [Length 154] [Gzip -] [Sent-to 10.0.0.2] "curl/8" "-"',
    [502],
    { host: 'a.test', hop: { name: 'nginx', upstreamStatus: 502 } },
  ],
]);

reads('JSON logs', [
  [
    '{"level":"error","ts":1710234611.5,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"192.0.2.1","remote_port":"500","proto":"HTTP/2.0","method":"GET","host":"a.test","uri":"/x"},"duration":0.2,"size":404,"status":502}',
    [502],
    { method: 'GET', target: '/x', host: 'a.test', at: 1710234611500, hop: { name: 'caddy' } },
  ],
  [
    '{"ClientRequestHost":"a.test","ClientRequestMethod":"GET","ClientRequestURI":"/y","EdgeResponseBytes":500,"EdgeResponseStatus":522,"OriginResponseStatus":0,"RayID":"x"}',
    [522],
    { hop: { name: 'cloudflare' } },
  ],
  [
    '{"ClientHost":"192.0.2.1","DownstreamStatus":504,"Duration":30000,"OriginStatus":504,"RequestMethod":"GET","RequestPath":"/z","RequestHost":"a.test"}',
    [504],
    { hop: { name: 'traefik', upstreamStatus: 504 } },
  ],
  [
    '{"level":30,"time":1710234611000,"pid":200,"req":{"id":404,"method":"POST","url":"/login"},"res":{"statusCode":401},"responseTime":500,"msg":"request completed"}',
    [401],
    { method: 'POST', target: '/login' },
  ],
  [
    '{"httpRequest":{"requestMethod":"GET","requestUrl":"https://a.test/q","status":429,"responseSize":"500","latency":"0.2s"},"severity":"WARNING"}',
    [429],
    { method: 'GET', host: 'a.test' },
  ],
  [
    '{"id":"1","message":"x","source":"lambda","proxy":{"timestamp":1710234611000,"method":"GET","statusCode":504,"path":"/api","host":"a.vercel.app"}}',
    [504],
    { host: 'a.vercel.app' },
  ],
  ['2024-03-12T09:10:11Z app INFO {"event":"req","http":{"status_code":404,"method":"GET"},"bytes":500}', [404]],
  [
    '{"type":"about:blank","title":"Forbidden","status":403,"detail":"no","instance":"/a/500"}',
    [403],
    { body: { shape: 'problem+json', title: 'Forbidden', detail: 'no', code: 'about:blank' } },
  ],
  [
    '{"timestamp":"2024-03-12T09:10:11.123+00:00","status":405,"error":"Method Not Allowed","path":"/v/404"}',
    [405],
    { body: { shape: 'spring', title: 'Method Not Allowed' } },
  ],
  [
    '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
    [403],
    { body: { shape: 'google', code: 'PERMISSION_DENIED', detail: 'The caller does not have permission' } },
  ],
  [
    '{"errors":[{"status":"422","title":"Invalid Attribute","detail":"too short"}]}',
    [422],
    { body: { shape: 'json:api', title: 'Invalid Attribute', detail: 'too short' } },
  ],
  ['{"statusCode":400,"error":"Bad Request","message":"x must be a number"}', [400]],
  ['{"count":404,"limit":500,"offset":200,"items":[301,302]}', []],
  ['{"status":1,"id":404,"code":"ECONNREFUSED","port":443,"line":500}', []],
  ['{"exitCode":137,"signal":200,"errno":-111}', []],
]);

reads('JSON over several lines', [
  [
    '{\n  "type": "https://a.test/problems/500",\n  "title": "Not Found",\n  "status": 404,\n  "detail": "no such order"\n}',
    [404],
    {
      line: 4,
      body: { shape: 'problem+json', title: 'Not Found', detail: 'no such order', code: 'https://a.test/problems/500' },
    },
  ],
  [
    'the log says\n{\n  "request": {\n    "method": "PUT",\n    "uri": "/x/500"\n  },\n  "status": 409,\n  "size": 302\n}',
    [409],
    { method: 'PUT', target: '/x/500' },
  ],
  [
    'Response: {\n  "error": {\n    "code": 401,\n    "message": "gone"\n  }\n}',
    [401],
    { body: { shape: 'error', detail: 'gone' } },
  ],
  ['{\n  "count": 404,\n  "items": {\n    "a": 500\n  }\n}', []],
  ['{\n  "status": 503,\n  "broken', [503]],
]);

reads('fields of logfmt, YAML and inspected objects', [
  [
    'level=info ts=2024-03-12T09:10:11Z caller=logging.go:200 method=GET path=/x status=500 duration=404ms size=302',
    [500],
    { method: 'GET', target: '/x' },
  ],
  [
    'time="2024-03-12" level=error msg="response completed with error" http.request.method=GET http.response.status=404 http.response.written=500',
    [404],
  ],
  ['  status: 502,\n  statusText: "Bad Gateway",\n  size: 404,\n  timeout: 500', [502]],
  ["{\n  status: 400,\n  headers: { 'content-length': '404' },\n  code: 'ERR_BAD_REQUEST'\n}", [400]],
  ['"status" : 403,\n"message" : "x",\n"code" : 100', [403]],
  ["  '$metadata': {\n    httpStatusCode: 400,\n    attempts: 500,\n    totalRetryDelay: 200\n  }", [400]],
  ['responseCode: 503\nresponseTime: 404', [503]],
  ['@status=404, @bytes=500', [404]],
  ['http_status: "429"', [429]],
  ['    [http_code] => 403\n    [header_size] => 404', [403]],
  ['  ["http_code"]=>\n  int(502)\n  ["size"]=>\n  int(404)', [502]],
  ['code: 409\nmessage: x', [409]],
  ['upstream_status=500 status=502 request_time=0.404', [502], { hop: { name: 'proxy', upstreamStatus: 500 } }],
  ['Main process exited, code=exited, status=203/EXEC', []],
  ['Process: 404 ExecStart=/bin/x (code=exited, status=200/CHDIR)', []],
  ['width=404 height=500 depth=200 count=301 size: 302 total: 503', []],
  ['exit_status: 100, exitCode=127, returncode: 200', []],
  ['error_code=111 errno=104 win32status=404', []],
  ['status=bounced dsn=5.0.0 (host mx said: 550)', []],
]);

reads('what applications print of a request', [
  ['GET /users/500 404 12.345 ms - 139', [404], { method: 'GET', target: '/users/500' }],
  ['\u001b[0mPOST /login \u001b[31m500\u001b[0m 34.123 ms - 404\u001b[0m', [500]],
  ['[0mGET /api/items [33m404 [0m2.013 ms - 148[0m', [404]],
  [
    '[GIN] 2024/03/12 - 09:10:11 | 404 |     200.5µs |       192.0.2.1 | GET      "/ping"',
    [404],
    { method: 'GET', target: '/ping' },
  ],
  ['09:10:11 | 502 |  200ms | 192.0.2.1 | GET | /x', [502]],
  [
    'Started GET "/a" for 127.0.0.1 at 2024-03-12\nCompleted 422 Unprocessable Entity in 200ms (ActiveRecord: 0.5ms | Allocations: 404)',
    [422],
  ],
  ['Completed 200 OK in 404ms (Views: 300.1ms)', [200]],
  ['GET /x\nSent 404 in 500µs', [404]],
  ['[Tue Mar 12 09:10:11 2024] 127.0.0.1:50500 [404]: GET /favicon.ico - No such file or directory', [404]],
  ['HTTP GET /api/x responded 500 in 404.1234 ms', [500], { method: 'GET', target: '/api/x' }],
  [
    'Request finished HTTP/1.1 GET http://localhost:5000/x - 404 0 - 12.3456ms',
    [404],
    { target: 'http://localhost:5000/x' },
  ],
  [' GET /api/auth/session 404 in 302ms', [404]],
  [
    '[pid: 404|app: 0|req: 200/500] 192.0.2.1 () {40 vars in 500 bytes} [Tue Mar 12 09:10:11 2024] GET /x => generated 404 bytes in 302 msecs (HTTP/1.1 500) 5 headers in 200 bytes',
    [500],
    { method: 'GET', target: '/x' },
  ],
  ['[W 240312 09:10:11 web:2239] 404 GET /x (127.0.0.1) 0.44ms', [404]],
  [
    '<-- 401 Unauthorized https://a.test/v1/me (200ms, 54-byte body)',
    [401],
    { reason: 'Unauthorized', host: 'a.test' },
  ],
  ['--> GET https://a.test/v1/me\n<-- 503 https://a.test/v1/me (404ms, unknown-length body)', [503]],
  ['/admin                (Status: 403) [Size: 277]\n/index (Status: 200) [Size: 404]', [403, 200]],
  ['images  [Status: 301, Size: 404, Words: 200, Lines: 10]', [301]],
  [
    'GET https://a.test/app.js net::ERR_ABORTED 404 (Not Found)',
    [404],
    { method: 'GET', target: 'https://a.test/app.js' },
  ],
  ['PUT http://localhost:3000/items/500 413 (Payload Too Large)', [413]],
  ['✖ [404] https://a.test/docs | Failed: Network error: Not Found', [404]],
  ['404: https://a.test/x\n200: https://a.test/y', [404, 200]],
  ['  500 http://archive.test/ubuntu jammy/main amd64 Packages', []],
  [
    ' *** 1.2.3 500\n        500 http://archive.test/ubuntu jammy/main amd64 Packages\n        100 /var/lib/dpkg/status',
    [],
  ],
  ['GET /items?limit=500 took 404 ms', []],
  ['POST /upload 500 MB of files', []],
]);
