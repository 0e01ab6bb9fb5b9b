/** The registered client error codes, 400 to 451. */
import type { Status } from '../status.js';

export const clientErrors: readonly Status[] = [
  {
    code: '400',
    name: 'Bad Request',
    standing: 'registered',
    meaning:
      'The server will not work on this request because it sees a mistake in it: broken syntax, wrong framing, an impossible target, or a value it cannot use. It is the general client error when no narrower code fits.',
    client:
      'Read the body of the answer first; it usually names the field or header at fault. Then check what really went out (`curl -v`, the network panel): JSON that does not parse, an unescaped character in the URL, a missing parameter, a bad `Host`, or cookies grown too large.',
    server:
      'Say in the body what was wrong and where, best as `application/problem+json`. When requests fail before your code runs, look at the proxy: nginx answers 400 for oversized headers, for plain HTTP on a TLS port and for client certificate trouble.',
    retry: { answer: 'after a change', because: 'an unchanged request carries the same mistake' },
    headers: [
      {
        name: 'Content-Type',
        on: 'response',
        level: 'may',
        for: 'is application/problem+json when the body explains the error in the common format',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '422',
        difference:
          '400 covers any faulty request, unreadable ones included; 422 says the content was read and its syntax is right, but its values make no sense.',
      },
      {
        code: '404',
        difference:
          '400 faults how the request is put; 404 takes the request as sound and has nothing at that address.',
      },
      {
        code: '401',
        difference: '400 is about a faulty request; 401 is about missing or refused credentials on a sound one.',
      },
      {
        code: '415',
        difference:
          '415 refuses the format itself, often by its `Content-Type`; 400 knows the format and finds the text in it broken.',
      },
      {
        code: '409',
        difference: '400 would fail at any time; 409 fails because of the state the resource is in right now.',
      },
      {
        code: '500',
        difference:
          '400 puts the fault with the caller; 500 means the server itself broke, so bad input should not end in 500.',
      },
      {
        code: '406',
        difference: '400 is a faulty request; 406 is a sound one whose `Accept` headers leave nothing to send.',
      },
      {
        code: '411',
        difference: '411 names the one thing missing, `Content-Length`; 400 leaves the mistake open.',
      },
      {
        code: '414',
        difference:
          '414 says that the URL is too long; 400 that something in the request, perhaps the URL, is malformed.',
      },
      {
        code: '431',
        difference:
          '431 says that the headers are too large; several servers, nginx and Apache among them, answer 400 for the same cause.',
      },
      {
        code: '426',
        difference: '426 asks for another protocol and names it in `Upgrade`; 400 only rejects what was sent.',
      },
      {
        code: '494',
        difference: 'nginx writes 494 to its own log for oversized headers and sends the client 400.',
      },
      {
        code: '495',
        difference: 'For a client certificate that fails its check nginx counts 495, while the client is told 400.',
      },
      {
        code: '497',
        difference: 'Plain HTTP on a TLS port is 497 inside nginx and reaches the client as 400.',
      },
    ],
    misreadings: [
      {
        claim: '400 always means malformed JSON.',
        truth:
          'Anything the server takes for a client error qualifies: a strange `Host`, two conflicting lengths, an illegal character in the path, a missing parameter.',
      },
      {
        claim: 'A well-formed request must never get 400.',
        truth:
          'RFC 9110 does not limit 400 to syntax. Google, Microsoft and Zalando use it for invalid values too, where others choose 422.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 14',
      '',
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/problem+json',
      'Content-Length: 71',
    ].join('\n'),
    phrases: [
      'malformed request',
      'invalid json in the body',
      'missing required parameter',
      'the request is broken',
      'bad input from the client',
      'invalid query parameter',
      'json parse error',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1' },
      { title: 'RFC 9205 section 4.6', href: 'https://www.rfc-editor.org/rfc/rfc9205.html#section-4.6' },
      { title: 'RFC 9457 section 3', href: 'https://www.rfc-editor.org/rfc/rfc9457.html#section-3' },
    ],
  },
  {
    code: '401',
    name: 'Unauthorized',
    standing: 'registered',
    meaning:
      'The server does not know who is asking: credentials are missing, expired or wrong. In spite of its name it is about authentication, not about permission.',
    client:
      'Read `WWW-Authenticate` in the answer: it names the scheme, and for bearer tokens often `error="invalid_token"`. Then send `Authorization` with fresh credentials. If you did send it, check that a redirect to another host, a proxy or CORS rules did not drop it.',
    server:
      'Send `WWW-Authenticate` with at least one challenge; 401 without it breaks the standard. If valid tokens are refused, compare clock, audience and signing key, and see that the header arrives: Apache hides it from CGI and FPM unless `CGIPassAuth On` is set.',
    retry: {
      answer: 'after a change',
      because: 'new or corrected credentials may be accepted, the same ones will not',
    },
    headers: [
      {
        name: 'WWW-Authenticate',
        on: 'response',
        level: 'must',
        for: 'names the scheme to log in with, and the realm or the reason',
      },
      {
        name: 'Authorization',
        on: 'request',
        level: 'may',
        for: 'carries the credentials when the request is repeated',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '403',
        difference:
          '401 asks who you are and better credentials can help; 403 has understood the request and refuses it.',
      },
      {
        code: '407',
        difference:
          '401 comes from the site and is answered with `Authorization`; 407 comes from a proxy on the way and wants `Proxy-Authorization`.',
      },
      {
        code: '511',
        difference:
          '401 wants credentials for the resource; 511 is a network, such as hotel Wi-Fi, that wants you to sign in first.',
      },
      {
        code: '419',
        difference:
          '401 is the standard answer to missing credentials; 419 is what Laravel sends when its CSRF token has expired.',
      },
      {
        code: '440',
        difference:
          '401 is the standard code for an expired login too; 440 is how Exchange and Outlook on the web say it.',
      },
      {
        code: '498',
        difference: 'An invalid or expired token is 401 in standard HTTP; ArcGIS says 498.',
      },
      {
        code: '457',
        difference: 'ActiveSync uses 457 for an expired password, where plain HTTP has 401.',
      },
      {
        code: '561',
        difference:
          '401 refuses the credentials themselves; 561 from an AWS load balancer says that the identity provider returned an error.',
      },
    ],
    misreadings: [
      {
        claim: '`WWW-Authenticate` is a header that the client forgot to fill in.',
        truth: 'The server sends it, as its challenge. The client answers with `Authorization`.',
      },
      {
        claim: '401 means that no credentials were sent.',
        truth: 'They may have been sent and refused: a wrong password or an expired token gives 401 as well.',
      },
      {
        claim: 'Unauthorized means that you lack permission.',
        truth:
          'Lack of permission is 403. Here the server could not establish who you are, so permission was not even looked at.',
      },
    ],
    example: [
      'GET /account HTTP/1.1',
      'Host: api.example.com',
      'Authorization: Bearer expired-token',
      '',
      'HTTP/1.1 401 Unauthorized',
      'WWW-Authenticate: Bearer realm="api", error="invalid_token"',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'not logged in',
      'token expired',
      'invalid credentials',
      'wrong password',
      'missing authorization header',
      'unauthenticated',
      'bad api key',
      'jwt expired',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2' },
      { title: 'RFC 9110 section 11.6.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1' },
      { title: 'RFC 6750 section 3.1', href: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1' },
      { title: 'Apache: CGIPassAuth', href: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth' },
    ],
  },
  {
    code: '403',
    name: 'Forbidden',
    standing: 'registered',
    meaning:
      'The server understood the request and refuses it. Either the credentials are not enough, or the reason has nothing to do with them: an address rule, a firewall, file permissions, a failed CSRF check.',
    client:
      'Find out who refused: `Server`, `cf-mitigated` or a block page point to a CDN or firewall rather than to the application. If it is a question of rights, use an account, token scope or role that has them. S3 also answers 403 for a missing key if you may not list the bucket.',
    server:
      'Name the missing right or scope in the body, unless that gives too much away. Without such a rule in your code look at WAF and IP rules, at file and directory permissions, and at missing index files (`directory index of … is forbidden` in the nginx log).',
    retry: {
      answer: 'after a change',
      because: 'the same credentials should not be tried again by themselves, others may be',
    },
    headers: [
      {
        name: 'WWW-Authenticate',
        on: 'response',
        level: 'may',
        for: 'hints that other credentials would help, such as a missing bearer scope',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '404',
        difference:
          '403 admits that there is something and refuses it; 404 finds nothing, or hides a forbidden resource on purpose, which RFC 9110 allows.',
      },
      {
        code: '429',
        difference:
          '403 does not pass with time; 429 is about pace and ends after a wait, though some APIs send 403 for rate limits.',
      },
      {
        code: '405',
        difference: '403 refuses you; 405 refuses the method, for everybody, and lists the others in `Allow`.',
      },
      {
        code: '451',
        difference: '451 gives the reason, a legal demand; 403 is any other refusal.',
      },
      {
        code: '407',
        difference:
          '407 is a proxy asking for credentials; 403 is a refusal, by a proxy or by the site, that asks for nothing.',
      },
      {
        code: '419',
        difference: 'A failed CSRF check is 419 in Laravel; Django and others send 403 for it.',
      },
      {
        code: '423',
        difference: '423 says that a lock stands in the way and can be released; 403 is a refusal on other grounds.',
      },
      {
        code: '430',
        difference: 'Shopify rejects suspicious requests with 430; elsewhere a firewall does so with 403.',
      },
      {
        code: '450',
        difference: '450 is a block by Windows parental controls on the way; 403 is the answer of the server asked.',
      },
      {
        code: '456',
        difference: 'ActiveSync uses 456 for a blocked account, which elsewhere is 403.',
      },
      {
        code: '496',
        difference:
          'nginx counts a missing client certificate as 496; a certificate without enough rights is a case for 403.',
      },
      {
        code: '511',
        difference: '403 refuses access to one resource; 511 holds back all traffic until you sign in to the network.',
      },
      {
        code: '999',
        difference: 'LinkedIn turns away automated clients with 999, where most sites say 403.',
      },
    ],
    misreadings: [
      {
        claim: '403 proves that you are logged in.',
        truth:
          'It says nothing about that. A server may forbid a resource to everyone, or refuse by address or firewall rule before it looks at any login.',
      },
      {
        claim: '403 always means too few rights.',
        truth:
          'The cause can lie outside credentials: an IP block, a missing `User-Agent`, hotlink protection, or a file that the web server may not read.',
      },
    ],
    example: [
      'DELETE /users/7 HTTP/1.1',
      'Host: api.example.com',
      'Authorization: Bearer read-only-token',
      '',
      'HTTP/1.1 403 Forbidden',
      'WWW-Authenticate: Bearer error="insufficient_scope", scope="admin"',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'permission denied',
      'access denied',
      'no permission',
      'logged in but not allowed',
      'insufficient scope',
      'blocked by firewall',
      'blocked by waf',
      'not an admin',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4' },
      { title: 'RFC 6750 section 3.1', href: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1' },
    ],
  },
  {
    code: '404',
    name: 'Not Found',
    standing: 'registered',
    meaning:
      'The server has nothing to show at this address, or will not say that it has. Whether that is for now or for ever stays open.',
    client:
      'Compare the URL with the documentation letter by letter: host, base path, version, id, case, trailing slash. If an id comes from earlier data, it may have been deleted since. Private resources often answer 404 to whoever may not see them, so check the token as well.',
    server:
      'See which layer answered: a proxy without a matching route and an app without a record look alike. For a single-page app let unknown paths fall back to the page (`try_files $uri /index.html`). If the thing moved, redirect; if it was removed for good, prefer 410.',
    retry: { answer: 'after a change', because: 'nothing says that it will ever appear, so first check the address' },
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '410',
        difference:
          '404 leaves open whether it comes back; 410 says that it was removed on purpose and will stay away.',
      },
      {
        code: '405',
        difference: '404 has nothing at the address; 405 has something there, but not for this method.',
      },
      {
        code: '421',
        difference:
          '404 comes from the right server; 421 says that the request reached a server not set up for that host on this connection.',
      },
      {
        code: '451',
        difference: '451 says that the law keeps it from you; 404 says that there is nothing, or does not say why.',
      },
    ],
    misreadings: [
      {
        claim: '404 proves that the URL is wrong.',
        truth:
          'The address may be right and the resource deleted, not made yet, or hidden from you. The standard lets a server answer 404 so as not to reveal it.',
      },
      {
        claim: '404 is a kind of 400 error.',
        truth:
          'Both are client errors, the class 4xx. 400 is a code of its own, Bad Request, and not the name of the class.',
      },
      {
        claim: '404 means gone for good.',
        truth: 'It makes no promise in either direction; for a permanent removal there is 410.',
      },
    ],
    example: [
      'GET /users/12345 HTTP/1.1',
      'Host: api.example.com',
      'Accept: application/json',
      '',
      'HTTP/1.1 404 Not Found',
      'Content-Type: application/problem+json',
      'Content-Length: 64',
    ].join('\n'),
    phrases: [
      'page not found',
      'no such resource',
      'broken link',
      'record does not exist',
      'route not found',
      'file not found on server',
      'dead link',
      'unknown id',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.5', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5' },
      { title: 'nginx: try_files', href: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files' },
    ],
  },
  {
    code: '405',
    name: 'Method Not Allowed',
    standing: 'registered',
    meaning:
      'The server knows the method, but this resource does not take it: a POST to something that can only be read, a DELETE where nothing may be deleted. `Allow` in the answer lists what it takes.',
    client:
      'Use one of the methods in `Allow`. If you did send the right one, look for a redirect in between: after 301 or 302 most clients turn a POST into a GET. A missing trailing slash or a switch from http to https is enough to cause that.',
    server:
      'Send `Allow` with every 405. If the route exists for the method, check its order and prefix in the router, what the proxy forwards, and whether a static file handler took the request: nginx does not accept POST for files.',
    retry: { answer: 'after a change', because: 'only another method, or another address, can succeed' },
    headers: [
      { name: 'Allow', on: 'response', level: 'must', for: 'lists the methods this resource takes; may be empty' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '501',
        difference:
          '405 knows the method and does not offer it on this resource; 501 does not support the method anywhere.',
      },
    ],
    misreadings: [
      {
        claim: '`Allow` is optional in a 405.',
        truth: 'The origin server must send it. It may be empty, when no method is allowed at the moment.',
      },
      {
        claim: '405 proves that your code used the wrong method.',
        truth:
          'Often a redirect changed the method on the way. `curl -v -L` shows each hop and the method it was asked with.',
      },
    ],
    example: [
      'DELETE /reports/2024 HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 405 Method Not Allowed',
      'Allow: GET, HEAD',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'wrong method',
      'post not supported on this url',
      'method not supported for this route',
      'get instead of post',
      'cannot delete this resource',
      'verb not allowed',
      'bad method',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6' },
      { title: 'RFC 9110 section 10.2.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1' },
    ],
  },
  {
    code: '409',
    name: 'Conflict',
    standing: 'registered',
    meaning:
      'The request is sound but collides with the state the resource is in now: the name is taken, somebody else has changed it meanwhile, or the step does not fit its status. Whoever asks can usually resolve that and send it again.',
    client:
      'Fetch the current state, merge your change into it or pick another name, then send again. In Kubernetes that means reading the object anew for its `resourceVersion`; for a taken container name in Docker, remove or rename the other one.',
    server:
      'Describe the conflict in the body: which field, whose change, which version is current. Catch unique-key errors of the database and turn them into 409 instead of 500. For edits offer `ETag` and `If-Match`, so that clients notice earlier.',
    retry: { answer: 'after a change', because: 'the conflict stays until somebody resolves it' },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '412',
        difference:
          '409 is a clash that the server found by itself; 412 means a condition the client sent, such as `If-Match`, was false.',
      },
      {
        code: '422',
        difference:
          '409 depends on the present state and might pass later; 422 rejects the values themselves, whatever the state.',
      },
      {
        code: '423',
        difference: '423 names the cause, a lock that somebody holds; 409 is any other clash with the present state.',
      },
      {
        code: '428',
        difference: '428 asks for `If-Match` before anything has clashed; 409 reports a clash.',
      },
      {
        code: '424',
        difference:
          '409 is a conflict of this request itself; 424 failed only because another step that it needed has failed.',
      },
    ],
    misreadings: [
      {
        claim: '409 is for every duplicate.',
        truth:
          'It suits a create whose name is taken. A repeat of the very same request may be answered with the existing result, 200 or 204, so that retries are harmless.',
      },
      {
        claim: 'A failed `If-Match` is a 409.',
        truth: 'That is 412. 409 is for a clash noticed although the request carried no condition.',
      },
    ],
    example: [
      'PUT /users/ada HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 31',
      '',
      'HTTP/1.1 409 Conflict',
      'Content-Type: application/problem+json',
      'Content-Length: 82',
    ].join('\n'),
    phrases: [
      'already exists',
      'duplicate entry',
      'email already taken',
      'username already in use',
      'edit conflict',
      'unique constraint violation',
      'version conflict',
      'someone else changed it',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.10', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10' },
      { title: 'RFC 5789 section 2.2', href: 'https://www.rfc-editor.org/rfc/rfc5789.html#section-2.2' },
    ],
  },
  {
    code: '410',
    name: 'Gone',
    standing: 'registered',
    meaning:
      'There was something here, it was removed on purpose, and that is most likely for good. The owner would like links to it to disappear.',
    client:
      'Stop asking, and drop the link, bookmark or subscription. In a Kubernetes watch 410 has a narrower sense: your `resourceVersion` is too old, so list again and start a new watch from there.',
    server:
      'Use it only when you know that the removal is permanent, for example for closed accounts or ended promotions; in nginx `return 410;` in a location does it. You need not keep the mark for ever, 404 is enough when you no longer know.',
    retry: { answer: 'no', because: 'the removal is meant to be permanent' },
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    misreadings: [
      {
        claim: 'Everything that was deleted must answer 410.',
        truth:
          'The standard asks for no such bookkeeping. 404 is correct as well, 410 is only the clearer word when you know.',
      },
    ],
    example: [
      'GET /promo/summer-2019 HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 410 Gone',
      'Cache-Control: max-age=86400',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'permanently removed',
      'deleted for good',
      'no longer exists',
      'account was closed',
      'resource was deleted on purpose',
      'ended promotion',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.11', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11' },
      {
        title: 'Kubernetes API concepts',
        href: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#410-gone-responses',
      },
    ],
  },
  {
    code: '413',
    name: 'Content Too Large',
    standing: 'registered',
    meaning:
      'The body of the request is larger than the server, or something in front of it, is willing to take. Headers and URL are not the problem.',
    client:
      'Send less: compress, split the upload into chunks, use a multipart or direct-to-storage upload if there is one. If the answer has `Retry-After`, the limit is temporary. The server may close the connection while you are still sending, so a reset can hide this answer.',
    server:
      'Every hop has a limit of its own; raise the smallest: `client_max_body_size` in nginx (1 MB unless set), `LimitRequestBody` in Apache, the `limit` of `express.json()` (100 kB unless set), and the upload limit of your CDN plan. IIS reports this as 404.13.',
    retry: {
      answer: 'after a change',
      because: 'it has to be smaller, unless Retry-After says the limit is temporary',
    },
    headers: [
      {
        name: 'Retry-After',
        on: 'response',
        level: 'should',
        for: 'says when to try again, if the limit is only temporary',
      },
      {
        name: 'Content-Length',
        on: 'request',
        level: 'may',
        for: 'announces the size, so that it can be refused early',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '414',
        difference: '413 is about the size of the body; 414 about the length of the URL.',
      },
      {
        code: '431',
        difference: '413 is about the body; 431 about the headers, very often the cookies.',
      },
      {
        code: '507',
        difference:
          '413 says the content is too large for the server to take; 507 that there is no room left to store it.',
      },
    ],
    oldNames: ['Payload Too Large', 'Request Entity Too Large'],
    misreadings: [
      {
        claim: 'Raising the limit in the application is enough.',
        truth:
          'The proxy, load balancer or CDN in front usually has a smaller one, and the request then never reaches the application.',
      },
      {
        claim: 'Request Entity Too Large and Payload Too Large are other codes.',
        truth:
          'They are the older names of this one. RFC 9110 renamed it in 2022, and much software still prints the old text.',
      },
    ],
    example: [
      'POST /videos HTTP/1.1',
      'Host: upload.example.com',
      'Content-Type: video/mp4',
      'Content-Length: 5368709120',
      'Expect: 100-continue',
      '',
      'HTTP/1.1 413 Content Too Large',
      'Connection: close',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'upload too big',
      'file too large',
      'entity too large',
      'body too large',
      'request body exceeds the limit',
      'client intended to send too large body',
      'maximum upload size exceeded',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.14', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14' },
      {
        title: 'nginx: client_max_body_size',
        href: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size',
      },
      { title: 'Apache: LimitRequestBody', href: 'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestbody' },
    ],
  },
  {
    code: '415',
    name: 'Unsupported Media Type',
    standing: 'registered',
    meaning:
      'The server will not take the request content in the format it came in: the media type, its coding, or the data itself is not one this resource reads with this method.',
    client:
      'Compare the `Content-Type` you send with what the endpoint documents; libraries often default to form encoding. `Accept-Post`, `Accept-Patch` or `Accept` in the answer lists what is taken. If the type is right, look at `Content-Encoding`.',
    server:
      'Check that the body parser is registered for that media type, and tell clients what you read: `Accept-Post` or `Accept` for media types, `Accept-Patch` for PATCH. `Accept-Encoding` belongs here only if the content coding was the problem.',
    retry: { answer: 'after a change', because: 'the same bytes in the same format will be refused again' },
    headers: [
      { name: 'Content-Type', on: 'request', level: 'should', for: 'names the format of the content being sent' },
      { name: 'Accept-Post', on: 'response', level: 'may', for: 'lists the formats taken with POST' },
      {
        name: 'Accept-Patch',
        on: 'response',
        level: 'should',
        for: 'lists the patch formats taken, in the answer to a PATCH',
      },
      {
        name: 'Accept-Encoding',
        on: 'response',
        level: 'should',
        for: 'lists the content codings taken, only when the coding was the problem',
      },
      { name: 'Accept', on: 'response', level: 'may', for: 'lists the media types that would have been taken' },
      {
        name: 'Content-Encoding',
        on: 'request',
        level: 'may',
        for: 'names the compression of the content, another possible cause',
      },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '422',
        difference:
          '415 does not read the format at all; 422 reads it, finds the syntax right, and cannot act on what it says.',
      },
    ],
    misreadings: [
      {
        claim: 'Only a wrong `Content-Type` causes it.',
        truth:
          'An unsupported `Content-Encoding`, or data that is not what its type promises, is refused the same way.',
      },
      {
        claim: 'Setting the `Accept` header cures it.',
        truth: 'In a request `Accept` says what you want back. What you send is named by `Content-Type`.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/xml',
      'Content-Length: 42',
      '',
      'HTTP/1.1 415 Unsupported Media Type',
      'Accept-Post: application/json',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'wrong content type',
      'content type not supported',
      'sent xml instead of json',
      'missing content-type header',
      'unsupported content encoding',
      'server does not accept my format',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.16', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16' },
      { title: 'RFC 9110 section 12.5.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3' },
      { title: 'RFC 5789 section 2.2', href: 'https://www.rfc-editor.org/rfc/rfc5789.html#section-2.2' },
      { title: 'Linked Data Platform (Accept-Post)', href: 'https://www.w3.org/TR/ldp/#header-accept-post' },
    ],
  },
  {
    code: '422',
    name: 'Unprocessable Content',
    standing: 'registered',
    meaning:
      'The server understood the format and the syntax is right, but it cannot act on what the content says: a date in the past, a missing field, a quantity below zero. Most often that is a failed validation.',
    client:
      'The body normally lists each field with its fault: `detail[].loc` in FastAPI, `errors` in Laravel and Rails. Correct those and send again. If a field is reported as missing although you sent it, compare names, nesting, and whether the content went out as JSON or as a form.',
    server:
      'Return all faults at once, each with a path to its field. Whether validation errors are 422 or 400 is a matter of house style: Rails, Laravel, FastAPI and GitHub say 422, while Google, Microsoft and Zalando say 400. Choose one and keep to it.',
    retry: { answer: 'after a change', because: 'the same values will fail the same checks' },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    oldNames: ['Unprocessable Entity'],
    misreadings: [
      {
        claim: '422 is a WebDAV code and not for other APIs.',
        truth: 'It began in WebDAV. Since 2022 it stands in RFC 9110, the core of HTTP, as Unprocessable Content.',
      },
      {
        claim: 'Broken JSON is a 422.',
        truth: 'If the text does not even parse, 400 is right; 422 presumes correct syntax.',
      },
    ],
    example: [
      'POST /bookings HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 24',
      '',
      'HTTP/1.1 422 Unprocessable Content',
      'Content-Type: application/problem+json',
      'Content-Length: 96',
    ].join('\n'),
    phrases: [
      'validation failed',
      'validation error',
      'invalid field values',
      'semantically wrong data',
      'valid json but wrong values',
      'business rule violated',
      'required field missing in json',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.21', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21' },
      { title: 'RFC 4918 section 11.2', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.2' },
    ],
  },
  {
    code: '429',
    name: 'Too Many Requests',
    standing: 'registered',
    meaning:
      'You have sent more requests than this server allows in a span of time. The limit may count your key, your account, your address or the endpoint; HTTP does not say which.',
    client:
      'Wait as long as `Retry-After` says; without it back off exponentially with some randomness. Then slow down for good: cache, batch, cap the number of parallel calls. Where the monthly quota is used up no short wait helps, so read the body and the quota headers.',
    server:
      'Send `Retry-After`, and say in the body which limit was hit. nginx answers 503 for `limit_req` unless you set `limit_req_status 429`. When all users meet it at once, check that the limiter sees their addresses and not only that of your proxy.',
    retry: {
      answer: 'after a wait',
      because: 'take the time in Retry-After, or back off; a used-up quota outlasts a short wait',
    },
    headers: [
      { name: 'Retry-After', on: 'response', level: 'may', for: 'says how many seconds to wait, or until when' },
      {
        name: 'X-RateLimit-Remaining',
        on: 'response',
        level: 'may',
        for: 'counts what is left of the quota, a wide-spread habit without a standard',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '503',
        difference:
          '429 is about you: you asked too often; 503 is about the server: it cannot serve anybody well at the moment.',
      },
      {
        code: '430',
        difference: 'Rate limits are 429, at Shopify too by now; 430 there means that a request looked malicious.',
      },
      {
        code: '456',
        difference: 'DeepL separates the two: 429 is too fast, 456 is the quota used up.',
      },
      {
        code: '509',
        difference:
          '429 limits the number of requests of one client; 509 is a hosting account that has used up its bandwidth.',
      },
      {
        code: '529',
        difference: '429 is your own limit; 529 means that the service as a whole is overloaded.',
      },
      {
        code: '999',
        difference: '999 is how LinkedIn turns away automated clients; 429 is the standard code for asking too often.',
      },
    ],
    misreadings: [
      {
        claim: '429 always tells you how long to wait.',
        truth:
          '`Retry-After` is optional. Without it the pace of the next attempts is up to you, so back off and add some randomness.',
      },
      {
        claim: '429 means that the server is overloaded.',
        truth:
          'Not necessarily: it may be idle while you are over your share. Overload is 503, or 529 at some services.',
      },
    ],
    example: [
      'GET /search?q=http HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 429 Too Many Requests',
      'Retry-After: 30',
      'Cache-Control: no-store',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'rate limit',
      'rate limited',
      'throttled',
      'quota exceeded',
      'slow down',
      'too many calls',
      'api limit reached',
    ],
    sources: [
      { title: 'RFC 6585 section 4', href: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-4' },
      { title: 'RFC 9110 section 10.2.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3' },
      {
        title: 'nginx: limit_req_status',
        href: 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status',
      },
    ],
  },
];
