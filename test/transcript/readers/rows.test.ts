/** Rows of logs and tables in which the status is told by its place, and assertions that name two. */
import { reads } from '../samples.js';

reads('rows of W3C logs, known by their shape', [
  ['2024-03-12 09:10:11 W3SVC1 10.0.0.5 GET /orders id=5 443 - 198.51.100.7 Mozilla/5.0+(X11) 500 0 0 234', [500]],
  ['2024-03-12 09:10:11 10.0.0.5 GET /orders/404 - 443 - 198.51.100.7 Mozilla/5.0+(X11) - 401 2 5 15', [401]],
  ['2024-03-12 09:10:11 10.0.0.5 POST /api - 443 - 198.51.100.7 curl/8.0 404 0 2 15', [404]],
  [
    '2024-03-12 09:10:11 WEB01 10.0.0.5 POST /api - 443 DOM\\user 198.51.100.7 HTTP/1.1 curl/8.0 - - a.test 503 0 64 512 300 120',
    [503],
  ],
  ['2024-03-12 09:10:11 198.51.100.7 - 10.0.0.5 443 GET /x - 200 0 0 512 300 120', [200]],
  ['10:00:01 10.0.0.5 GET /img/logo.png - 200', [200]],
  [
    '#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent)\n2024-03-12 09:10:11 198.51.100.7 GET "/a b" 404 "Mozilla/5.0 (X11; Linux)"',
    [404],
  ],
  ['2024-03-12 09:10:11 10.0.0.5 POST /api - 443 - 198.51.100.7 curl/8.0', []],
]);

reads('a status before its request', [
  ['203.0.113.9 - - [12/Mar/2024:09:10:11 +0000] 200 "POST /x HTTP/1.1" 448 "-" "curl"', [200]],
  ['2024-03-12T09:10:11Z INFO 200 POST /x HTTP/1.1 448', [200]],
  ['502 GET /api/orders HTTP/1.1 617 12ms', [502]],
  ['[12/Mar/2024 09:10:11] 404 GET /x HTTP/1.0 500', [404]],
]);

reads('what was hoped for, and what came', [
  ['expected 200 but got 404', [404]],
  ['failed to get 200 from the range check, got 206', [206]],
  ['expected status 201, got 200', [200]],
  ['Expected status code 200, received 503 instead', [503]],
  ['want 200, got 500', [500]],
  ['want: 200; have: 404', [404]],
  ['assert 404 == 200', [404]],
  ['Expected response code to be 200 but was 302', [302]],
  ['expected "HTTP/1.1 200 OK" got "HTTP/1.1 403 Forbidden"', [403]],
  ['AssertionError: 403 != 200', [403]],
  ['AssertionError: 200 != 403 : response was not forbidden', [200]],
  ['Expected: 200\nActual: 401', [401]],
  ['expected response status code "200", got "502"', [502]],
  ['expect(received).toBe(expected)\nExpected: 200\nReceived: 422', [422]],
  ['Error: expected 200 "OK", got 404 "Not Found"', [404]],
  ['--- FAIL: handler returned wrong status code: got 400 want 200', [400]],
  ['handler returned wrong status code: got 404 want 200', [404]],
  ['expected the response to have status code 200 but it was 500', [500]],
  ['Failed asserting that 500 matches expected 200.', [500]],
  ['Expected response status code [200] but received 302.', [302]],
  ['Expected status 200 but received status 419', [419]],
  ['expected: <200> but was: <404>', [404]],
  ['Status expected:<200> but was:<403>', [403]],
  ['java.lang.AssertionError: Status expected:<201> but was:<400>', [400]],
  ['1 expectation failed.\nExpected status code <200> but was <401>.', [401]],
  ['expected the response to have status code :ok (200) but it was :not_found (404)', [404]],
  ['Expected response to be a <2XX: success>, but was a <302: Found> redirect to <http://a.test/>', [302]],
]);

reads('tables and their frames', [
  [
    ' id  |  path  | status \n-----+--------+--------\n 500 | /x     |    404\n 501 | /y     |    502\n(2 rows)',
    [404, 502],
  ],
  [
    '+-----+--------+-------------+\n| id  | path   | http_status |\n+-----+--------+-------------+\n| 500 | /x     |         404 |\n| 501 | /y     |         200 |\n+-----+--------+-------------+',
    [404, 200],
  ],
  [
    'id          status_code count\n----------- ----------- -----\n500         404         200\n501         503         100',
    [404, 503],
  ],
  [' status | count \n--------+-------\n    404 |   500\n    503 |    12', [404, 503]],
  ['status_code  n\n404          500\n502          12', [404, 502]],
  ['┌─status─┬─count()─┐\n│    404 │     500 │\n│    503 │      12 │\n└────────┴─────────┘', [404, 503]],
  ['| status | users |\n|---|---|\n| active | 404 |\n| deleted | 500 |', []],
  [' id  | status | total\n-----+--------+-------\n 404 | paid   |   500', []],
  ['-[ RECORD 1 ]--\nid     | 500\nstatus | 404\nurl    | /x', [404]],
  ['*************************** 1. row ***************************\n        id: 500\nstatus_code: 503', [503]],
  ['url        status\nhttp://a   404\nhttp://b   200', [404, 200]],
  ['NAME       STATUS   AGE\npod-500    Running  404d', []],
  ['NAME    TYPE        CLUSTER-IP    PORT(S)   AGE\nweb     ClusterIP   10.0.0.5      404/TCP   500d', []],
]);
