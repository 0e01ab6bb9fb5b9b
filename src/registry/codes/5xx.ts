/** The registered server error codes, 500 to 511. */
import type { Status } from '../status.js';

export const serverErrors: readonly Status[] = [
  {
    code: '500',
    name: 'Internal Server Error',
    standing: 'registered',
    meaning:
      'Something went wrong inside the server that it did not expect, and it has nothing more exact to say. The cause is in its logs, not in the answer.',
    client:
      'Nothing in your request is known to be wrong. Note the time and any request id (`X-Request-Id`, `traceparent`) and pass them to whoever runs the server. If it fails for one input only, say which.',
    server:
      'Look for the stack trace at that time: an uncaught exception, a failed query, a missing setting, a bad deploy. Answer known failures with a code of their own, and keep stack traces out of the response.',
    retry: {
      answer: 'if idempotent',
      because: 'the request may have been half done, and most bugs fail the same way again',
    },
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '501',
        difference: '500 is a failure of something the server does offer; 501 says that it does not offer it at all.',
      },
      {
        code: '502',
        difference:
          '500 comes from the program that failed; 502 from a proxy in front that got no usable answer from it.',
        asked: true,
      },
      {
        code: '503',
        difference: '500 is unexpected, usually a bug; 503 is a state the server knows of and that should pass.',
      },
      {
        code: '504',
        difference: '500: the program failed and said so. 504: the gateway in front of it heard nothing in time.',
      },
    ],
    misreadings: [
      {
        claim: 'A 500 proves that the request was fine.',
        truth:
          'It only says that the server failed. Input that nobody validated often ends in a 500 that should have been a 400 or 422.',
      },
      {
        claim: 'Any trouble on the server should be a 500.',
        truth:
          'It is the last resort: overload is 503, a bad answer from behind is 502, a late one 504, a full disk 507.',
      },
    ],
    example: [
      'GET /orders/17 HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 500 Internal Server Error',
      'Content-Type: application/problem+json',
      'X-Request-Id: 7f3a9c',
      '',
      '{"title":"Internal error","status":500}',
    ].join('\n'),
    phrases: [
      'unhandled exception on the server',
      'the server crashed on my request',
      'uncaught error in the backend',
      'server side bug',
      'something broke on the server',
      'null pointer exception in production',
    ],
    sources: [{ title: 'RFC 9110 section 15.6.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1' }],
  },
  {
    code: '501',
    name: 'Not Implemented',
    standing: 'registered',
    meaning:
      'The server lacks what it would need to do this for any resource; typically it does not know the request method at all.',
    client:
      'Check the spelling of the method, and use one the server has: `OPTIONS *` may list them. Every general-purpose server has GET and HEAD.',
    server:
      'Send it for methods you do not recognise anywhere. If you know the method and only this resource refuses it, send 405 with `Allow` instead. nginx, Apache and AWS load balancers also send it for a `Transfer-Encoding` they do not know.',
    retry: { answer: 'no', because: 'the server cannot do it, and waiting does not teach it' },
    from: ['application', 'proxy', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '505',
        difference: '501 is about a method or feature the server lacks; 505 about the HTTP version of the message.',
      },
      {
        code: '510',
        difference:
          '501 is in use for what a server lacks; 510, obsolete, was for what a request lacked: an HTTP extension.',
      },
    ],
    misreadings: [
      {
        claim: 'The feature is not there yet but will come.',
        truth:
          'Lists and guides say so; the specification does not. A 501 may stay for ever, and caches may even keep it.',
      },
      {
        claim: 'It is the code for a method that this URL does not take.',
        truth: 'That is 405. 501 means that no resource on this server takes it.',
      },
    ],
    example: [
      'FROB /orders/17 HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 501 Not Implemented',
      'Content-Type: text/plain',
      '',
      'No resource here knows the method FROB.',
    ].join('\n'),
    phrases: [
      'unknown http method',
      'server does not recognize the method',
      'unsupported method on the whole server',
      'endpoint stub without code behind it',
      'feature the server does not have',
    ],
    sources: [
      { title: 'RFC 9110 section 15.6.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2' },
      {
        title: 'AWS: Application Load Balancer, HTTP 501',
        href: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-501-issues',
      },
    ],
  },
  {
    code: '502',
    name: 'Bad Gateway',
    standing: 'registered',
    meaning:
      'A proxy, load balancer or CDN passed the request on and got an answer it cannot use: garbage, a cut connection, or none because nothing accepted it.',
    client:
      'Wait a little and load it again. If it stays, tell whoever runs the site; the page often names the hop that sent it (`Server`, `Via`, `CF-Ray`).',
    server:
      'Ask the hop behind the one that answered: is it running, on the port and protocol the proxy uses, and does it keep idle connections longer than the proxy? nginx writes the reason to `error_log`: `connect() failed`, `no live upstreams`, `upstream sent too big header` (raise `proxy_buffer_size`).',
    retry: {
      answer: 'if idempotent',
      because: 'a restart behind the proxy often passes in seconds, but the work may already be done',
    },
    from: ['proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '503',
        difference:
          '502 blames a bad answer from behind; 503 says that the service itself is not taking requests just now.',
        asked: true,
      },
      {
        code: '504',
        difference: '502: the server behind answered badly or hung up. 504: it did not answer in time.',
        asked: true,
      },
      {
        code: '520',
        difference:
          '502 is the standard code for a bad answer from behind; 520 is what Cloudflare sends when it cannot say what was wrong with it.',
      },
    ],
    oldNames: ['Proxy Error'],
    misreadings: [
      {
        claim: 'The gateway is broken.',
        truth: 'The gateway is what still works: it reports that the server behind it gave it nothing usable.',
      },
    ],
    example: [
      'GET /orders HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 502 Bad Gateway',
      'Server: nginx',
      'Content-Type: text/html',
      '',
      '<h1>502 Bad Gateway</h1>',
    ].join('\n'),
    phrases: [
      'upstream prematurely closed connection',
      'connection refused while connecting to upstream',
      'no live upstreams',
      'upstream sent too big header',
      'php-fpm is not running',
      'load balancer got an invalid response',
      'proxy cannot reach the app',
      'backend closed the connection',
    ],
    sources: [
      { title: 'RFC 9110 section 15.6.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3' },
      {
        title: 'nginx: proxy_buffer_size',
        href: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size',
      },
    ],
  },
  {
    code: '503',
    name: 'Service Unavailable',
    standing: 'registered',
    meaning:
      'The server cannot take the request for now: too much load, maintenance, or nothing healthy behind the load balancer. It expects this to pass.',
    client:
      'Wait as long as `Retry-After` says. Without it, try again with growing, slightly random pauses, and stop after a few attempts: hammering keeps an overloaded server down.',
    server:
      'Send `Retry-After` when you can guess the end. Look at health checks, pool and queue sizes, and whether a deploy took all instances out. For maintenance a 503 is right: Google keeps the old pages for a day or two, but drops them if it lasts.',
    retry: { answer: 'after a wait', because: 'the state is meant to pass, and `Retry-After` may say when' },
    headers: [{ name: 'Retry-After', on: 'response', level: 'may', for: 'says when the service expects to be back' }],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '504',
        difference: '503: the request was turned away at the door. 504: it went in, and no answer came back in time.',
        asked: true,
      },
      {
        code: '507',
        difference:
          '503 is load or maintenance, and passes by itself; 507 is a full store, and someone must make room.',
      },
      {
        code: '521',
        difference:
          '503 is an answer that the server itself could still give; 521 is from Cloudflare, when the origin refuses to connect.',
      },
      {
        code: '529',
        difference: '503 is the standard code for overload; 529 is the unregistered number that a few APIs use for it.',
      },
    ],
    oldNames: ['Service Temporarily Unavailable'],
    misreadings: [
      {
        claim: 'It must carry `Retry-After`.',
        truth: 'The header is optional here; clients that get none choose a pause of their own.',
      },
      {
        claim: 'It is the answer to a caller who sends too much.',
        truth: 'One caller over a quota is 429. 503 means that the whole service cannot keep up, whoever asks.',
      },
      {
        claim: 'Every overloaded server answers 503.',
        truth: 'None has to: some simply refuse or drop the connection.',
      },
    ],
    example: [
      'GET /orders HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 503 Service Unavailable',
      'Retry-After: 120',
      'Content-Type: text/plain',
      '',
      'Down for maintenance, back in two minutes.',
    ].join('\n'),
    phrases: [
      'down for maintenance',
      'server is overloaded',
      'temporarily unavailable',
      'service is down',
      'maintenance mode',
      'shedding load',
      'no healthy targets behind the load balancer',
      'connection pool exhausted',
    ],
    sources: [
      { title: 'RFC 9110 section 15.6.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4' },
      { title: 'RFC 9110 section 10.2.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3' },
      {
        title: 'Google Search: reduce the crawl rate',
        href: 'https://developers.google.com/search/docs/crawling-indexing/reduce-crawl-rate',
      },
    ],
  },
  {
    code: '504',
    name: 'Gateway Timeout',
    standing: 'registered',
    meaning:
      'A proxy, load balancer or CDN passed the request on and gave up waiting for the server behind it. That server may still be working on it.',
    client:
      'Before you repeat anything that changes something, check whether it went through. Ask for less at once, or for a way to start the work and fetch its result later.',
    server:
      'Find the slow part behind the hop that answered: a query, a call to a third party, a lock. Raising `proxy_read_timeout` (nginx) or `ProxyTimeout` (Apache) buys time; work that takes minutes belongs in a job, answered with 202.',
    retry: {
      answer: 'if idempotent',
      because: 'the server behind may have acted already, only its answer came too late',
    },
    from: ['proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '522',
        difference:
          '504 is any gateway waiting in vain for an answer; 522 is Cloudflare failing to get a connection to the origin in time.',
      },
      {
        code: '524',
        difference:
          '504 is the standard code for a slow server behind; 524 is what Cloudflare sends once its own read timeout is over.',
      },
    ],
    oldNames: ['Gateway Time-out'],
    misreadings: [
      {
        claim: 'After a 504 nothing has happened.',
        truth:
          'Only the wait was given up. The order may be placed all the same, so look before you send it twice, or send an idempotency key.',
      },
      {
        claim: 'The client was too slow, or its network was.',
        truth:
          'The delay was between the gateway and the server behind it. A client too slow to send its request gets 408.',
      },
    ],
    example: [
      'GET /reports/2026 HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 504 Gateway Timeout',
      'Server: nginx',
      'Content-Type: text/html',
      '',
      '<h1>504 Gateway Time-out</h1>',
    ].join('\n'),
    phrases: [
      'upstream timed out',
      'backend takes too long to answer',
      'upstream request timeout',
      'endpoint request timed out behind the gateway',
      'nginx gives up waiting for the app',
      'slow query makes the proxy time out',
      'deadline exceeded',
    ],
    sources: [
      { title: 'RFC 9110 section 15.6.5', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5' },
      {
        title: 'nginx: proxy_read_timeout',
        href: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout',
      },
      { title: 'Apache: ProxyTimeout', href: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxytimeout' },
    ],
  },
  {
    code: '505',
    name: 'HTTP Version Not Supported',
    standing: 'registered',
    meaning:
      'The server will not speak the major version of HTTP that the request names. In practice that line is usually broken, or was not written by an HTTP client at all.',
    client:
      'Send `HTTP/1.1`, or let the client negotiate HTTP/2 and HTTP/3. Look for a hand-written request, or a space in the URL that was not encoded: what follows it is read as the version.',
    server:
      'Say in the body why the version is refused and which ones you speak. nginx sends 505 when the request line names HTTP/2 or later, as a hand-written or badly forwarded request may.',
    retry: { answer: 'after a change', because: 'another version of HTTP, or a well-formed request line, is needed' },
    from: ['application', 'proxy', 'load balancer'],
    wire: { seen: 'yes', note: 'Rare: HTTP/2 and HTTP/3 are agreed on before any request is sent.' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: 'A server without HTTP/2 answers 505.',
        truth:
          'Such a server just does not offer it in the TLS handshake (ALPN), and both sides go on in HTTP/1.1 without any error.',
      },
      {
        claim: 'It is about an old version of the API.',
        truth: 'Only the version of HTTP counts here; versions of an API are for 404, 410 or 400 to refuse.',
      },
    ],
    example: [
      'GET /orders HTTP/9.9',
      'Host: api.example.com',
      '',
      'HTTP/1.1 505 HTTP Version Not Supported',
      'Content-Type: text/plain',
      '',
      'This server speaks HTTP/1.0 and HTTP/1.1.',
    ].join('\n'),
    phrases: [
      'wrong http version',
      'unsupported protocol version in the request line',
      'server does not speak my http version',
      'unencoded space in the url broke the version',
    ],
    sources: [
      { title: 'RFC 9110 section 15.6.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6' },
      {
        title: 'nginx source: ngx_http_parse.c',
        href: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_parse.c',
      },
    ],
  },
  {
    code: '506',
    name: 'Variant Also Negotiates',
    standing: 'registered',
    meaning:
      'A mistake in how the server is set up for transparent content negotiation: the variant it chose is itself made to negotiate, so there is no end to it.',
    client: 'You can only report it, or ask for one variant by its own URL if you know it.',
    server:
      'Make every variant in the list a plain resource with one representation. With `mod_negotiation` in Apache, look for a type map that lists another type map.',
    retry: { answer: 'no', because: 'the configuration has to be mended first' },
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Very rare: the experimental negotiation of RFC 2295 is hardly used.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '508',
        difference: '506 is negotiation that leads to more negotiation; 508 is a WebDAV tree that contains itself.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'No variant suits what the client accepts.',
        truth: 'That is 406. Here a variant was found, and it is the server that is set up wrongly.',
      },
    ],
    example: [
      'GET /guide HTTP/1.1',
      'Host: www.example.com',
      'Negotiate: trans',
      'Accept-Language: fr, en;q=0.5',
      '',
      'HTTP/1.1 506 Variant Also Negotiates',
      'Content-Type: text/plain',
      '',
      'The variant guide.fr is not a final document.',
    ].join('\n'),
    phrases: [
      'content negotiation points at itself',
      'circular content negotiation',
      'chosen variant is not a proper end point',
      'transparent negotiation misconfigured',
    ],
    sources: [
      { title: 'RFC 2295 section 8.1', href: 'https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1' },
      { title: 'Apache: mod_negotiation', href: 'https://httpd.apache.org/docs/2.4/mod/mod_negotiation.html' },
    ],
  },
  {
    code: '507',
    name: 'Insufficient Storage',
    standing: 'registered',
    meaning:
      'The server has no room to store what the request needs: a full disk, or a quota that is used up. Defined for WebDAV, and meant as temporary.',
    client:
      'Delete or move something, or get a larger quota, then start the upload again yourself. Sync clients should stop and tell their user.',
    server:
      'Free space or raise the quota, and say in the body which limit was met; WebDAV shows it as `DAV:quota-available-bytes`. Check temporary folders too, where uploads land first.',
    retry: {
      answer: 'after a change',
      because: 'room must be made first, and then a person must ask again; a program must not repeat it by itself',
    },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '509',
        difference:
          '507 is space to store things; 509, never registered, is traffic: a hosting account over its bandwidth.',
      },
    ],
    misreadings: [
      {
        claim: 'The file is over the size limit.',
        truth: 'A single file over the limit is 413, on an empty disk too. 507 is about what is left.',
      },
    ],
    example: [
      'PUT /photos/trip.zip HTTP/1.1',
      'Host: dav.example.com',
      'Content-Type: application/zip',
      'Content-Length: 734003200',
      'Expect: 100-continue',
      '',
      'HTTP/1.1 507 Insufficient Storage',
      'Content-Type: text/plain',
      '',
      'Your quota of 5 GB is used up.',
    ].join('\n'),
    phrases: [
      'disk full on the server',
      'no space left on device',
      'storage quota exceeded',
      'not enough space for the upload',
      'webdav quota used up',
    ],
    sources: [
      { title: 'RFC 4918 section 11.5', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5' },
      { title: 'RFC 4331 section 3', href: 'https://www.rfc-editor.org/rfc/rfc4331.html#section-3' },
    ],
  },
  {
    code: '508',
    name: 'Loop Detected',
    standing: 'registered',
    meaning:
      'WebDAV: while walking a tree with `Depth: infinity` the server came round in a circle, because a collection contains itself. The whole operation failed.',
    client:
      'Ask for the tree level by level (`Depth: 1`) instead of to the bottom, or remove the binding that closes the circle.',
    server:
      'Find the collection bound into its own descendants. For clients that send `DAV: bind` on PROPFIND, answer 207 and mark the member met before with 208.',
    retry: { answer: 'after a change', because: 'the circle stays until someone breaks it, or the depth is smaller' },
    headers: [
      { name: 'Depth', on: 'request', level: 'may', for: 'asks for the whole tree, which is where a loop matters' },
      { name: 'DAV', on: 'request', level: 'may', for: 'tells, with `bind`, that the client understands 208' },
    ],
    from: ['application'],
    wire: { seen: 'yes', note: 'Outside WebDAV it is nearly always a host or platform with a meaning of its own.' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: 'It is a redirect loop.',
        truth:
          'Redirects that go in circles have no status code: the browser counts them and gives up (`ERR_TOO_MANY_REDIRECTS`).',
      },
    ],
    example: [
      'PROPFIND /tree/ HTTP/1.1',
      'Host: dav.example.com',
      'Depth: infinity',
      '',
      'HTTP/1.1 508 Loop Detected',
      'Content-Type: text/plain',
      '',
      '/tree/a/b is bound to /tree/ again.',
    ].join('\n'),
    phrases: [
      'infinite loop in webdav',
      'propfind depth infinity goes in circles',
      'collection contains itself',
      'server found an endless loop',
    ],
    sources: [{ title: 'RFC 5842 section 7.2', href: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2' }],
  },
  {
    code: '510',
    name: 'Not Extended',
    standing: 'obsolete',
    meaning:
      'Obsolete. In an experiment of the year 2000, a server said with it that the request lacked an HTTP extension it insists on. The experiment is historic, and nobody should send it.',
    client: 'If you do meet one, read the body: the extensions wanted were to be listed there.',
    server: 'Use 400, 426 or 428, whichever fits, with a body that says what is missing.',
    retry: { answer: 'after a change', because: 'the same request without the extension would fail again' },
    from: ['application'],
    wire: { seen: 'sometimes', note: 'The extension framework of RFC 2774 was never widely used.' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: 'It is in the IANA list, so it is in use.',
        truth: 'The list keeps it, marked as obsoleted, so that the number is not given away again.',
      },
    ],
    example: [
      'M-GET /doc HTTP/1.1',
      'Host: www.example.com',
      'Man: "http://example.com/ext"; ns=16',
      '',
      'HTTP/1.1 510 Not Extended',
      'Content-Type: text/plain',
      '',
      'This needs the extension http://example.com/policy.',
    ].join('\n'),
    phrases: [
      'request lacks a required http extension',
      'mandatory extension missing',
      'http extension framework error',
      'm-get refused for want of an extension',
    ],
    sources: [
      { title: 'RFC 2774 section 7', href: 'https://www.rfc-editor.org/rfc/rfc2774.html#section-7' },
      {
        title: 'HTTP experiments to Historic status',
        href: 'https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/',
      },
    ],
  },
  {
    code: '511',
    name: 'Network Authentication Required',
    standing: 'registered',
    meaning:
      'The network you are on wants you to sign in first, as in a hotel, train or airport. It comes from a box in between that caught the request; the site you asked for never saw it.',
    client:
      'Open the login page linked in the answer, sign in, and ask again. Programs should treat it as no network, not as an answer from the site, and never keep it in a cache.',
    server:
      'For captive portals only: link to the login page, do not put the form itself in the response, and send `Cache-Control: no-store`. An origin server has no use for it.',
    retry: { answer: 'after a change', because: 'once signed in to the network, the same request goes through' },
    headers: [
      { name: 'Cache-Control', on: 'response', level: 'may', for: 'keeps caches away, which must not store it anyway' },
    ],
    from: ['proxy'],
    wire: {
      seen: 'sometimes',
      note: 'Many portals redirect to their page instead, and HTTPS shows a certificate error.',
    },
    cacheable: false,
    caching: 'Never: a cache that stored it would show the portal in place of the site (RFC 6585 section 6).',
    content: true,
    misreadings: [
      {
        claim: 'The website wants a login.',
        truth: 'A website that does answers 401. This is the network on the way there.',
      },
    ],
    example: [
      'GET /index.html HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 511 Network Authentication Required',
      'Cache-Control: no-store',
      'Content-Type: text/html',
      '',
      '<a href="https://login.hotel.example/">Sign in</a>',
    ].join('\n'),
    phrases: [
      'captive portal',
      'hotel wifi login page',
      'sign in to the wi-fi network first',
      'public hotspot intercepts requests',
      'network wants me to log in before browsing',
    ],
    sources: [{ title: 'RFC 6585 section 6', href: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-6' }],
  },
];
