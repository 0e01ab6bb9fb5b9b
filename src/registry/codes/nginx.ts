/** What nginx means by numbers of its own, and by 503. */
import type { Status } from '../status.js';

const request = {
  title: 'nginx source: ngx_http_request.h',
  href: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
};
const special = {
  title: 'nginx source: ngx_http_special_response.c',
  href: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
};
const tls = {
  title: 'nginx: ssl module, error processing',
  href: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
};

export const nginx: readonly Status[] = [
  {
    code: '499',
    vendor: 'nginx',
    name: 'Client Closed Request',
    standing: 'unofficial',
    meaning:
      'The client hung up before nginx had an answer for it: a closed tab, a caller whose own timeout ran out, or a load balancer in front that gave up first.',
    client:
      'If you are the caller, give the request more time than the work takes, or start the work in one request and fetch the result in another.',
    server:
      'A few are normal. Many on one path mean that callers give up before it answers: compare `$request_time` and `$upstream_response_time` with the timeout of whatever stands in front. `proxy_ignore_client_abort on` lets the work behind finish.',
    retry: { answer: 'if idempotent', because: 'nobody heard the answer, and the server may have done the work' },
    from: ['proxy'],
    wire: { seen: 'no', note: 'It is in the access log; the client that could have received it is gone.' },
    cacheable: false,
    confusedWith: [
      {
        code: '504',
        difference:
          '499: the client lost patience first. 504: nginx did, and said so to a client that was still there.',
      },
    ],
    misreadings: [
      {
        claim: 'nginx refused the client.',
        truth:
          'It was the client that left. nginx only needs some number for the log line of a request without an answer.',
      },
      {
        claim: 'The work was stopped as well.',
        truth:
          'nginx closes its connection to the server behind, but many applications go on until they try to write the answer.',
      },
    ],
    example: '192.0.2.7 - - [22/Nov/2026:10:15:02 +0000] "GET /report HTTP/1.1" 499 0',
    phrases: [
      'client closed the connection',
      'client disconnected before the response',
      'client hung up before the server answered',
      'user closed the tab while loading',
      'caller gave up waiting',
      'client aborted the request',
    ],
    sources: [
      request,
      {
        title: 'nginx: proxy_ignore_client_abort',
        href: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort',
      },
    ],
  },
  {
    code: '444',
    vendor: 'nginx',
    name: 'No Response',
    standing: 'unofficial',
    meaning:
      'A rule said `return 444`, so nginx closed the connection without a word. It is used to get rid of scanners and of requests for unknown host names.',
    client:
      'You see an empty reply or a reset connection, no status. Check the host name and path you ask for, and whether you look like a bot to the site.',
    server:
      'Search the configuration for `return 444`, usually in the default `server` block. A real visitor who ends up there asked for a host name that no `server_name` lists.',
    retry: { answer: 'after a change', because: 'the rule drops the same request each time' },
    from: ['proxy'],
    wire: { seen: 'no', note: 'The log has 444; curl reports error 52, an empty reply.' },
    cacheable: false,
    confusedWith: [
      {
        code: '499',
        difference: '444: nginx hung up, on purpose and by rule. 499: the client hung up before nginx could answer.',
      },
    ],
    misreadings: [
      {
        claim: 'The server is down.',
        truth: 'It took the request, read it and chose silence.',
      },
    ],
    example: '192.0.2.7 - - [22/Nov/2026:10:15:02 +0000] "GET /.env HTTP/1.1" 444 0',
    phrases: [
      'empty reply from server',
      'close the connection without a response',
      'drop bots without answering',
      'server hangs up without sending anything',
    ],
    sources: [
      { title: 'nginx: return', href: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return' },
      request,
    ],
  },
  {
    code: '494',
    vendor: 'nginx',
    name: 'Request Header Too Large',
    standing: 'unofficial',
    meaning:
      'A header line, most often `Cookie`, or the header as a whole did not fit into the buffers nginx has for it. A request line that is too long is 414 instead.',
    client: 'Delete the cookies of this site, or send a smaller token or fewer headers.',
    server:
      'Find what makes the header grow; only then raise `large_client_header_buffers`. Set it in the default server of the address too: its value can apply while the host name is not known yet.',
    retry: { answer: 'after a change', because: 'the same cookies will not fit next time either' },
    from: ['proxy'],
    wire: {
      seen: 'no',
      note: 'Client and log get 400 with the page "Request Header Or Cookie Too Large"; 494 is for `error_page`.',
    },
    cacheable: false,
    misreadings: [
      {
        claim: 'nginx sends `431` for headers that are too large.',
        truth:
          'It sends a plain `400`. A line such as `error_page 494 =431 /too-large.html` turns that into the standard code.',
      },
    ],
    example: [
      'GET / HTTP/1.1',
      'Host: www.example.com',
      'Cookie: session=eyJhbGciOiJIUzI1NiJ9.eyJyb2xlcyI6WyJh...',
      '',
      'HTTP/1.1 400 Bad Request',
      'Server: nginx',
      '',
      '<h1>Request Header Or Cookie Too Large</h1>',
    ].join('\n'),
    phrases: [
      'request header or cookie too large',
      'nginx says the cookie is too big',
      'client sent too long header line',
      'large_client_header_buffers',
    ],
    sources: [
      special,
      {
        title: 'nginx: large_client_header_buffers',
        href: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
      },
    ],
  },
  {
    code: '495',
    vendor: 'nginx',
    name: 'SSL Certificate Error',
    standing: 'unofficial',
    meaning:
      'The client showed a TLS certificate, and nginx could not verify it: expired, revoked, or signed by an authority it was not told to trust.',
    client: 'Use a certificate that is valid today and issued by the authority this server trusts, and send its chain.',
    server:
      'Compare `ssl_client_certificate` and `ssl_verify_depth` with the chain the client sends; `$ssl_client_verify` in the log holds the reason after `FAILED:`.',
    retry: {
      answer: 'after a change',
      because: 'the client needs a valid certificate, or the server must trust its issuer',
    },
    from: ['proxy'],
    wire: {
      seen: 'no',
      note: 'What goes out is 400, "The SSL certificate error"; the number is there for `error_page` to catch.',
    },
    cacheable: false,
    confusedWith: [
      {
        code: '496',
        difference: '495: the client sent a certificate, and it is bad. 496: the client sent none.',
      },
      {
        code: '526',
        difference:
          '495 is nginx refusing the certificate of a client; 526 is Cloudflare refusing the certificate of an origin.',
      },
    ],
    phrases: [
      'client certificate verification failed',
      'the ssl certificate error',
      'mtls certificate rejected',
      'client cert expired or from the wrong ca',
    ],
    sources: [tls, special],
  },
  {
    code: '496',
    vendor: 'nginx',
    name: 'SSL Certificate Required',
    standing: 'unofficial',
    meaning:
      'This nginx lets in only clients with a TLS certificate (`ssl_verify_client on`), and this client sent none.',
    client:
      'Give your client its certificate and key: `curl --cert client.pem --key client.key`, or import them into the browser.',
    server:
      'With `ssl_verify_client optional` the request comes through, and a rule on `$ssl_client_verify` can ask for the certificate where it matters.',
    retry: { answer: 'after a change', because: 'the next connection has to present a client certificate' },
    from: ['proxy'],
    wire: { seen: 'no', note: 'To the outside it is a 400, "No required SSL certificate was sent".' },
    cacheable: false,
    phrases: [
      'no required ssl certificate was sent',
      'client certificate missing',
      'server wants mutual tls',
      'mtls without a client cert',
    ],
    sources: [tls, special],
  },
  {
    code: '497',
    vendor: 'nginx',
    name: 'HTTP Request Sent to HTTPS Port',
    standing: 'unofficial',
    meaning: 'Someone spoke plain HTTP to a port on which nginx expects TLS, for instance `http://` with port 443.',
    client: 'Ask with `https://`. If a proxy of yours is in between, tell it to use TLS towards that port.',
    server:
      'Send such visitors on with `error_page 497 =301 https://$host$request_uri`. Health checks of a load balancer are a frequent cause: set them to HTTPS.',
    retry: { answer: 'after a change', because: 'the URL has to begin with `https`, or name the port for plain HTTP' },
    from: ['proxy'],
    wire: {
      seen: 'no',
      note: 'The visitor reads 400, "The plain HTTP request was sent to HTTPS port", unless `error_page` redirects it.',
    },
    cacheable: false,
    misreadings: [
      {
        claim: 'The certificate is wrong.',
        truth: 'No handshake ever began, so no certificate was looked at.',
      },
    ],
    example: [
      'GET / HTTP/1.1',
      'Host: www.example.com:443',
      '',
      'HTTP/1.1 400 Bad Request',
      'Server: nginx',
      '',
      '<h1>The plain HTTP request was sent to HTTPS port</h1>',
    ].join('\n'),
    phrases: [
      'plain http request was sent to https port',
      'http on port 443',
      'spoke http to a tls port',
      'forgot https in the url with the port',
    ],
    sources: [tls, special],
  },
  {
    code: '503',
    vendor: 'nginx',
    name: 'Service Temporarily Unavailable',
    standing: 'unofficial',
    meaning:
      'From nginx itself a 503 is often its rate limit: `limit_req` and `limit_conn` refuse with it unless told otherwise.',
    server:
      'Look for `limiting requests` or `limiting connections` in the error log. `limit_req_status 429` and `limit_conn_status 429` say it in the code made for it.',
    retry: { answer: 'after a wait', because: 'the limit lets you in again once the rate has dropped' },
    from: ['proxy'],
    wire: { seen: 'yes' },
    phrases: ['limiting requests, excess', 'limiting connections by zone', 'nginx rate limit without 429'],
    sources: [
      {
        title: 'nginx: limit_req_status',
        href: 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status',
      },
      {
        title: 'nginx: limit_conn_status',
        href: 'https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_status',
      },
    ],
  },
];
