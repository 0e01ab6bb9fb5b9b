/** Clients on phones, in less common languages and in shells. */
import { reads } from '../samples.js';

reads('Swift, Alamofire and lldb', [
  [
    'responseValidationFailed(reason: Alamofire.AFError.ResponseValidationFailureReason.unacceptableStatusCode(code: 401))',
    [401],
  ],
  ['▿ unacceptableStatusCode : 1 element\n  - code : 422', [422]],
  ['AFError.responseValidationFailed(reason: .unacceptableStatusCode(400))', [400]],
  ['Response status code was unacceptable: 404.', [404]],
  ['responseValidationFailed(reason: unacceptableStatusCode(code: 500))', [500]],
  [
    '<NSHTTPURLResponse: 0x600> { URL: https://a.test/x } { Status Code: 403, Headers {\n    Server = nginx;\n} }',
    [403],
  ],
  ['Optional(<NSHTTPURLResponse: 0x60> { URL: https://a.test/x } { status code: 404, headers {', [404]],
  ['statusCode: Optional(401)', [401]],
  ['print(response.statusCode) // Optional(503)', [503]],
  ['Moya.MoyaError.statusCode(Status Code: 422, Data Length: 500)', [422]],
  ['Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."', []],
  ['Error Domain=NSURLErrorDomain Code=-999 "cancelled"', []],
  ['statusCode\n▿ Optional<Int>\n  - some : 403', [403]],
]);

reads('Dart, Dio and Flutter', [
  ['DioError [DioErrorType.response]: Http status error [404]', [404]],
  [
    'DioException [bad response]: This exception was thrown because the response has a status code of 422 and RequestOptions.validateStatus was configured to throw for this status code.',
    [422],
  ],
  ['HttpException: Invalid statusCode: 404, uri = https://a.test/x.png', [404]],
  ['HTTP request failed, statusCode: 403, https://a.test/x.png', [403]],
  ['ClientException: Failed to load, status 500', [500]],
  ['Exception: HTTP request failed, statusCode: 404, https://a.test/500.png', [404]],
  ['I/flutter ( 5000): statusCode: 401', [401]],
]);

reads('Elixir and Erlang', [
  ['{:ok, %HTTPoison.Response{body: "", headers: [], request_url: "https://a.test", status_code: 404}}', [404]],
  ['%Tesla.Env{method: :get, url: "https://a.test/x", status: 503, body: ""}', [503]],
  ['{:error, {:http_error, 502}}', [502]],
  ['** (Req.HTTPError) the server returned 500', [500]],
  ['(Mix) request failed with HTTP status 429', [429]],
  ['** (Mix) httpc request failed with: {:bad_status_code, 403}', [403]],
  ["{:ok, {{'HTTP/1.1', 404, 'Not Found'}, [], []}}", [404]],
  ['{ok,{{"HTTP/1.1",503,"Service Unavailable"},[{"date","x"}],"body"}}', [503]],
]);

reads('Perl', [
  ["Error GETing https://a.test/x: Can't connect to a.test:443", []],
  ["500 Can't connect to a.test:443 (certificate verify failed)", [500]],
  ['Failed: 404 Not Found at fetch.pl line 500.', [404]],
  ['LWP::UserAgent: 403 Forbidden at x.pl line 12', [403]],
  ['GET https://a.test/x ==> 404 Not Found', [404]],
  ['$res->status_line: 401 Unauthorized', [401]],
]);

reads('Lua', [
  ['[lua] access.lua:42: request(): failed: status: 502', [502]],
  ['2024/03/12 09:10:11 [error] 7#7: *12 [lua] init.lua:404: auth failed, status: 401, client: 192.0.2.1', [401]],
  ['failed request: status=504 (resty.http)', [504]],
]);

reads('Rust', [
  ['Error: https://a.test/x: status code 403', [403]],
  ['http status: 404', [404]],
  ['StatusCode(502)', [502]],
  ['Err(Status(429, Response[status: 429, status_text: Too Many Requests, url: https://a.test/]))', [429]],
  ['reqwest::Error { kind: Status(404), url: Url { scheme: "https" } }', [404]],
  ['kind: Status(503, None), url: "https://a.test/"', [503]],
  ['Response { status: 404, version: HTTP/1.1, headers: {"date": "x"} }', [404]],
  ['hyper::Error(Http2, Error { kind: Reset })', []],
  ['StatusCode::NOT_FOUND', [404]],
  ['ServerError(StatusCode::BAD_GATEWAY)', [502]],
  ['ApiError { status: StatusCode(403), message: "no" }', [403]],
  ['HTTP status client error (401 Unauthorized) for url (https://a.test/)', [401]],
]);

reads('C++ and libcurl', [
  ['HTTP response code said error', []],
  ['curl_easy_perform() failed: HTTP response code said error', []],
  ['CURLE_HTTP_RETURNED_ERROR (22): The requested URL returned error: 404', [404]],
  ['curl: (22) The requested URL returned error: 503 Service Unavailable', [503]],
  ['curl: (7) Failed to connect to a.test port 443 after 200 ms', []],
  ['curl: (56) Received HTTP code 407 from proxy after CONNECT', [407]],
  ['curl: (56) CONNECT tunnel failed, response 403', [403]],
  ['response_code: 404 total_time: 0.200', [404]],
  ['r.status_code = 404', [404]],
  ['cpr: status_code 502, error code 0', [502]],
  ['HTTP code: 503', [503]],
  ['http_code=000', []],
  ['http_code: 301\nredirect_url: https://a.test/', [301]],
]);

reads('PowerShell', [
  ['Invoke-WebRequest : The remote server returned an error: (404) Not Found.', [404]],
  ['Invoke-RestMethod: Response status code does not indicate success: 401 (Unauthorized).', [401]],
  ['Invoke-RestMethod : {"code":404}\nAt C:\\x.ps1:200 char:5', [404]],
  ['StatusCode        : 503\nStatusDescription : Service Unavailable', [503]],
  [
    'StatusCode        : 200\nStatusDescription : OK\nContent           : {...}\nRawContent        : HTTP/1.1 200 OK',
    [200],
  ],
  [
    'Exception calling "DownloadFile" with "2" argument(s): "The remote server returned an error: (403) Forbidden."',
    [403],
  ],
  ['+ FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand', []],
  ['Exception.Response.StatusCode.value__ : 429', [429]],
]);
