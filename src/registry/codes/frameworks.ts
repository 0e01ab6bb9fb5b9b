/** What web frameworks and client libraries add: page expiry, and the numbers made up when nothing came back. */
import type { Status } from '../status.js';

export const frameworks: readonly Status[] = [
  {
    code: '0',
    name: 'Network error (no status)',
    standing: 'not-a-status',
    vendor: 'fetch',
    meaning:
      'The browser has no response to show: the request was blocked, aborted or never got through. `fetch()` rejects with a `TypeError`, `XMLHttpRequest.status` stays 0, and an opaque response from `no-cors` mode reads 0 as well.',
    client:
      'Look in the network panel, since scripts are not told the reason: a CORS message, `ERR_NAME_NOT_RESOLVED`, `ERR_CONNECTION_REFUSED`, mixed content, an ad blocker, or `(canceled)` because the page was left or an `AbortController` fired.',
    server:
      'Send `Access-Control-Allow-Origin` on error responses too. A 500 or a 404 that a proxy answers without CORS headers reaches the script as status 0.',
    retry: {
      answer: 'if idempotent',
      because:
        'a lost connection may come back, but the request may have arrived; a CORS block does not go away by itself',
    },
    from: ['client library'],
    wire: { seen: 'no', note: 'The browser makes it up; no server can send status 0.' },
    cacheable: false,
    confusedWith: [
      {
        code: '499',
        difference:
          '0 is what the browser script reads when it got nothing; 499 is what the server logs when the browser left.',
      },
      {
        code: '504',
        difference:
          '0 means that no readable response arrived at all; 504 is a real response from a gateway that waited in vain.',
      },
    ],
    misreadings: [
      {
        claim: 'Status 0 means that the server is down.',
        truth:
          'The server may have answered 200: without CORS permission the browser withholds the whole response from the page.',
      },
    ],
    example: [
      'const xhr = new XMLHttpRequest()',
      "xhr.open('GET', 'https://api.example.com/orders')",
      'xhr.onerror = () => console.log(xhr.status)',
      'xhr.send()',
      '',
      '// console: 0',
    ].join('\n'),
    phrases: [
      'xhr status 0',
      'typeerror failed to fetch',
      'networkerror when attempting to fetch resource',
      'blocked by cors policy',
      'browser says status zero',
      'err_connection_refused in fetch',
    ],
    sources: [
      { title: 'Fetch Standard, network error', href: 'https://fetch.spec.whatwg.org/#concept-network-error' },
      { title: 'XMLHttpRequest Standard, status', href: 'https://xhr.spec.whatwg.org/#the-status-attribute' },
    ],
  },
  {
    code: '000',
    name: 'No HTTP response',
    standing: 'not-a-status',
    vendor: 'curl',
    meaning:
      'With `-w "%{http_code}"` curl prints `000` when it received no HTTP response at all: the name did not resolve, the connection was refused or cut, TLS failed, or the time ran out first.',
    client:
      'Read the exit status of curl instead: 6 name not resolved, 7 connection refused, 28 timed out, 35 TLS handshake, 52 empty reply, 56 connection reset, 60 certificate not trusted. With `-v` it shows how far it got.',
    server:
      'Check that something listens on that address and port, that no firewall drops the packets, and that the certificate fits the name. The access log often has no line for it.',
    retry: {
      answer: 'if idempotent',
      because: 'a network fault may pass, but the server may have acted on what was sent',
    },
    from: ['client library'],
    wire: { seen: 'no', note: 'It is printed by curl and stands for the missing status.' },
    cacheable: false,
    confusedWith: [
      {
        code: '504',
        difference:
          '000 means that curl itself got no response; 504 is a response, from a gateway whose upstream was too slow.',
      },
    ],
    misreadings: [
      {
        claim: '000 is an error code that the server chose.',
        truth: 'It is three zeros in place of a number: curl holds a status of 0 because no status line ever came.',
      },
    ],
    example: ["$ curl -s -o /dev/null -w '%{http_code}\\n' http://localhost:9", '000', '$ echo $?', '7'].join('\n'),
    phrases: ['curl http_code 000', 'curl prints 000', 'health check returns 000', 'curl got no status code'],
    sources: [
      { title: 'libcurl, CURLINFO_RESPONSE_CODE', href: 'https://curl.se/libcurl/c/CURLINFO_RESPONSE_CODE.html' },
      { title: 'curl, exit codes', href: 'https://curl.se/docs/manpage.html' },
    ],
  },
  {
    code: '103',
    name: 'Checkpoint',
    standing: 'unofficial',
    vendor: 'spring',
    meaning:
      'A name from an early Google proposal for resumable uploads that older Spring releases kept as `HttpStatus.CHECKPOINT`. Newer ones read 103 as the registered Early Hints.',
    server: 'Replace the `CHECKPOINT` constant by `EARLY_HINTS`; the proposal never became a standard.',
    wire: { seen: 'no', note: 'Only the constant outlived the proposal.' },
    sources: [
      {
        title: 'Spring Framework 5.3, HttpStatus',
        href: 'https://github.com/spring-projects/spring-framework/blob/5.3.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java',
      },
    ],
  },
  {
    code: '419',
    name: 'Page Expired',
    standing: 'unofficial',
    vendor: 'laravel',
    meaning:
      'Laravel refused a form or script request because its CSRF token was missing or no longer matched the session. Usually the page had stayed open until the session ran out.',
    client:
      'Reload the page, which brings a fresh token, and send the form again. From a script, send the token as `X-CSRF-TOKEN`, or the value of the `XSRF-TOKEN` cookie as `X-XSRF-TOKEN`, and send the cookies along.',
    server:
      'Put `@csrf` into every form, check that the session cookie comes back (`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`, `SameSite`, one session store for all servers), raise `SESSION_LIFETIME` if people are slow, and exempt webhooks from the CSRF check.',
    retry: {
      answer: 'after a change',
      because: 'the stale token is refused each time; a reloaded page carries a new one',
    },
    headers: [
      { name: 'X-CSRF-TOKEN', on: 'request', level: 'may', for: 'carries the token in place of the `_token` field' },
      { name: 'X-XSRF-TOKEN', on: 'request', level: 'may', for: 'carries the token that the XSRF-TOKEN cookie held' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '422',
        difference:
          '419 in Laravel refuses the form token before anything is validated; 422 means validation ran and found faults.',
      },
      {
        code: '440',
        difference:
          '419 is Laravel refusing a CSRF token that no longer fits; 440 is Outlook on the web asking for a new sign-in.',
      },
    ],
    misreadings: [
      {
        claim: '419 means that the user has been logged out.',
        truth: 'Only the CSRF check failed. Guests, who were never logged in, get it too.',
      },
      {
        claim: 'Switching CSRF protection off is the fix.',
        truth: 'That opens every form to forged requests. Find out why the token or the session cookie got lost.',
      },
    ],
    example: [
      'POST /profile HTTP/1.1',
      'Host: app.example.com',
      'Content-Type: application/x-www-form-urlencoded',
      '',
      'HTTP/1.1 419 unknown status',
      'Content-Type: text/html; charset=UTF-8',
    ].join('\n'),
    phrases: [
      'page expired',
      'csrf token mismatch',
      'laravel form expired',
      'tokenmismatchexception',
      'form sat open too long',
      'missing csrf token in laravel',
    ],
    sources: [
      { title: 'Laravel, CSRF protection', href: 'https://laravel.com/docs/csrf' },
      {
        title: 'Laravel, exception handler',
        href: 'https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php',
      },
    ],
  },
  {
    code: '599',
    name: 'No Response Received',
    standing: 'unofficial',
    vendor: 'tornado',
    meaning:
      'Made up by the HTTP client of Tornado when no response arrived: the connection could not be made, was closed, or the time ran out. The number is the `code` of the exception; no server sent it.',
    client:
      'Look at the exception, not at the number: `HTTPTimeoutError` ran out of time, `HTTPStreamClosedError` lost the connection. `connect_timeout` and `request_timeout` are 20 seconds each unless you set them.',
    server:
      'The log of the called service shows whether the request arrived. If it did, the answer took longer than the Tornado client was set to wait.',
    retry: {
      answer: 'if idempotent',
      because: 'the request may have been carried out although the reply was lost or late',
    },
    from: ['client library'],
    wire: { seen: 'no', note: 'It exists only inside the calling Python program.' },
    cacheable: false,
    misreadings: [
      {
        claim: 'A 599 in the log was returned by the upstream.',
        truth: 'The calling library wrote it down because no answer came. Look for the cause there and on the network.',
      },
    ],
    example: [
      ">>> await client.fetch('http://api.example.com/slow')",
      'tornado.curl_httpclient.CurlError: HTTP 599: Connection timed out',
    ].join('\n'),
    phrases: ['http 599 timeout', 'tornado timeout while connecting', 'httperror 599', 'tornado stream closed'],
    sources: [
      { title: 'Tornado, HTTP client', href: 'https://www.tornadoweb.org/en/stable/httpclient.html' },
      {
        title: 'Tornado, httpclient.py',
        href: 'https://github.com/tornadoweb/tornado/blob/master/tornado/httpclient.py',
      },
    ],
  },
  {
    code: '599',
    name: 'Internal Exception',
    standing: 'unofficial',
    vendor: 'http-tiny',
    meaning:
      'The Perl module HTTP::Tiny does not die on failure but returns a response of its own with status 599, and puts the text of the error into `content`.',
    client:
      'Print `$response->{content}`: it holds the true reason, such as a refused connection or a missing TLS module.',
    retry: {
      answer: 'if idempotent',
      because: 'the exception may have struck before or after the server saw the request',
    },
    from: ['client library'],
    wire: { seen: 'no', note: 'HTTP::Tiny builds this response itself.' },
    phrases: ['perl http::tiny 599', 'internal exception 599'],
    sources: [{ title: 'HTTP::Tiny documentation', href: 'https://metacpan.org/pod/HTTP::Tiny' }],
  },
];
