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
      'Read the body of the answer first; it usually names the field or header at fault. Then check what really went out (`curl -v`, the network panel): JSON that does not parse, an unescaped character in the URL, a missing parameter, a wrong `Host`, or cookies grown too large.',
    server:
      'Say in the body what is wrong and where, best as `application/problem+json`. If requests fail before your code runs, read the log of the proxy: nginx answers 400 to oversized headers, to plain HTTP on a TLS port and to a client certificate that is missing or fails its check.',
    retry: { answer: 'after a change', because: 'an unchanged request carries the same mistake' },
    headers: [
      {
        name: 'Content-Type',
        on: 'response',
        level: 'may',
        for: 'is `application/problem+json` when the body explains the error in the common format',
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
        asked: true,
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
        asked: true,
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
      {
        code: '783',
        difference: 'Shopify answers broken JSON with 783; nearly everybody else with 400.',
      },
      {
        code: '403',
        difference: '400 means that the request itself is wrong; 403 understood it and refuses it all the same.',
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
      'Content-Length: 22',
      '',
      '{"item":"tea","count":',
      '',
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/problem+json',
      'Content-Length: 56',
      '',
      '{"title":"Invalid JSON","detail":"Ends at character 22"}',
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
      'Send `WWW-Authenticate` with at least one challenge; the standard demands it. If valid tokens are refused, compare clock, audience and signing key, and see that the header arrives: Apache hides it from CGI and FPM scripts unless `CGIPassAuth On` is set.',
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
          '401: the server does not know who you are, so log in. 403: it refuses you all the same; the same login again will not help.',
        asked: true,
      },
      {
        code: '407',
        difference:
          '401 comes from the site and is answered with `Authorization`; 407 comes from a proxy on the way and wants `Proxy-Authorization`.',
        asked: true,
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
      {
        code: '404',
        difference:
          '401 admits that credentials may help; 404 says nothing of the kind, and some sites send it to hide what is private from strangers.',
      },
    ],
    misreadings: [
      {
        claim: 'Unauthorized means that you lack permission.',
        truth:
          'Lack of permission is 403. Here the server could not establish who you are, so permission was not even looked at.',
      },
      {
        claim: '`WWW-Authenticate` is a header that the client forgot to fill in.',
        truth: 'The server sends it, as its challenge. The client answers with `Authorization`.',
      },
      {
        claim: '401 means that no credentials were sent.',
        truth: 'They may have been sent and refused: a wrong password or an expired token gives 401 as well.',
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
    code: '402',
    name: 'Payment Required',
    standing: 'registered',
    meaning:
      'HTTP only reserves this code for the future and gives it no rules. Services use it in their own way: an unpaid bill, an empty balance, a declined card, a feature outside your plan.',
    client:
      'Look up what this service means by it, then check billing: plan, balance, expired card, failed invoice. The body often names the reason, such as the decline code of a card. Repeating the call before that is settled is useless.',
    server:
      'You may use it for unpaid access, but document it, because no client knows by itself what to do. Say in the body what is due and link to the page where it can be paid. If the caller merely lacks rights, 403 is clearer.',
    retry: { answer: 'after a change', because: 'something has to be paid or a plan changed first' },
    from: ['application', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '403',
        difference: '402 can be cured with money; 403 is a refusal for any other reason.',
      },
      {
        code: '429',
        difference: '429 is the usual code for a limit on use, paid or free; 402 says that more has to be paid for.',
      },
      {
        code: '456',
        difference: 'DeepL reports a used-up character quota as 456, where some other services say 402.',
      },
    ],
    misreadings: [
      {
        claim: '402 has a standard payment flow behind it.',
        truth:
          'RFC 9110 spends one sentence on it, to reserve it. What Stripe, Shopify or x402 mean by it is their own convention.',
      },
    ],
    example: [
      'POST /v1/images HTTP/1.1',
      'Host: api.example.com',
      'Authorization: Bearer valid-token',
      'Content-Length: 0',
      '',
      'HTTP/1.1 402 Payment Required',
      'Content-Type: application/problem+json',
      'Content-Length: 39',
      '',
      '{"title":"No credits left","balance":0}',
    ].join('\n'),
    phrases: [
      'card declined',
      'unpaid invoice',
      'subscription expired',
      'insufficient balance',
      'plan does not include this feature',
      'pay first',
      'out of credits',
    ],
    sources: [{ title: 'RFC 9110 section 15.5.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3' }],
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
      'Name the missing right or scope in the body, unless that gives too much away. If your code has no such rule, look at WAF and IP rules, at file and directory permissions, and at missing index files (`directory index of … is forbidden` in the nginx log).',
    retry: { answer: 'after a change', because: 'the same credentials will be refused again, better ones may not' },
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
          '403 tells you that you may not; 404 finds nothing, or hides a forbidden resource on purpose, which RFC 9110 allows.',
        asked: true,
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
      {
        code: '409',
        difference:
          '403 says that you may not do this; 409 that it cannot be done while the resource is in its present state.',
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
      { title: 'AWS: S3 GetObject', href: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html' },
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
      'See which layer answered: a proxy without a matching route and an application without the record look alike. For a single-page app let unknown paths fall back to the page (`try_files $uri /index.html`). If the thing moved, redirect; if it was removed for good, prefer 410.',
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
        asked: true,
      },
      {
        code: '405',
        difference: '404 has nothing at the address; 405 has something there, but not for this method.',
        asked: true,
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
      {
        code: '422',
        difference:
          '404: nothing is at this URL. 422: the URL is right, but the content names something that makes no sense, such as an unknown customer.',
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
      'Content-Length: 49',
      '',
      '{"title":"No user has the id 12345","status":404}',
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
      'Send `Allow` with every 405. If the route exists for the method, check its order and prefix in the router, what the proxy forwards, and whether a static file handler took the request: nginx does not accept POST for files. On IIS the WebDAV module often takes PUT and DELETE; remove it.',
    retry: { answer: 'after a change', because: 'only another method, or another address, can succeed' },
    headers: [
      { name: 'Allow', on: 'response', level: 'must', for: 'lists the methods this resource takes; may be empty' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes', note: 'nginx words it `405 Not Allowed`, and does not send `Allow` with it.' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '501',
        difference:
          '405 knows the method and does not offer it on this resource; 501 does not support the method anywhere.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '405 proves that your code used the wrong method.',
        truth:
          'Often a redirect changed the method on the way. `curl -v -L` shows each hop and the method it was asked with.',
      },
      {
        claim: '`Allow` is optional in a 405.',
        truth: 'The origin server must send it. It may be empty, when no method is allowed at the moment.',
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
      {
        title: 'Microsoft: HTTP 405 after publishing',
        href: 'https://learn.microsoft.com/en-us/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications',
      },
    ],
  },
  {
    code: '406',
    name: 'Not Acceptable',
    standing: 'registered',
    meaning:
      'You asked for a form of the answer that the server does not have: nothing it can send matches your `Accept`, `Accept-Language` or `Accept-Encoding`, and it will not send a default instead.',
    client:
      'Widen what you ask for: `Accept: application/json, */*;q=0.1`, or leave the header out. Compare it with the types the endpoint offers. If the page mentions Mod_Security, it is a firewall rule of the host, and the headers are not at fault.',
    server:
      'List the available forms in the body, or simply send your default; the standard allows that and most clients cope better. In Rails an unknown format in `respond_to` ends here, in Spring a `produces` that does not match.',
    retry: { answer: 'after a change', because: 'ask for a form that the server can send' },
    headers: [
      { name: 'Accept', on: 'request', level: 'may', for: 'names the media types the client wants to get' },
      { name: 'Accept-Language', on: 'request', level: 'may', for: 'names the languages the client wants to get' },
      { name: 'Accept-Encoding', on: 'request', level: 'may', for: 'names the compressions the client can read' },
    ],
    from: ['application', 'proxy'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '415',
        difference:
          '406 is about the answer you want to get (`Accept`); 415 is about the content you send (`Content-Type`).',
        asked: true,
      },
      {
        code: '506',
        difference:
          '406 finds no variant that suits the client; 506 is a server whose variants are set up in a circle.',
      },
    ],
    misreadings: [
      {
        claim: '406 means you sent XML where JSON was wanted.',
        truth:
          'That would be 415. Here the type of your content is not in question, only the type of answer you ask for.',
      },
      {
        claim: 'A server must answer 406 when `Accept` does not match.',
        truth: 'It may ignore the header and send what it has, with 200. Many do.',
      },
    ],
    example: [
      'GET /reports/7 HTTP/1.1',
      'Host: api.example.com',
      'Accept: application/pdf',
      '',
      'HTTP/1.1 406 Not Acceptable',
      'Content-Type: application/json',
      'Content-Length: 45',
      '',
      '{"available":["application/json","text/csv"]}',
    ].join('\n'),
    phrases: [
      'accept header not supported',
      'server cannot produce the format i want',
      'content negotiation failed',
      'no acceptable representation',
      'mod_security not acceptable',
      'language not available',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.7', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7' },
      { title: 'RFC 9110 section 12.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.1' },
    ],
  },
  {
    code: '407',
    name: 'Proxy Authentication Required',
    standing: 'registered',
    meaning:
      'A proxy between you and the site wants you to log in to the proxy itself. The site has not seen the request yet.',
    client:
      'Give the proxy credentials: `curl --proxy-user name:password`, `HTTPS_PROXY=http://name:password@host:port`, or the proxy settings of npm, git or the system. Percent-encode special characters in the password. A corporate proxy may insist on NTLM or Kerberos.',
    server:
      'As operator of the proxy, send `Proxy-Authenticate` with a scheme that your clients support, and exempt build servers and package hosts that cannot log in. An origin server that asks for a login should send 401 instead.',
    retry: { answer: 'after a change', because: 'send credentials for the proxy along with it' },
    headers: [
      {
        name: 'Proxy-Authenticate',
        on: 'response',
        level: 'must',
        for: 'names the scheme by which to log in to the proxy',
      },
      { name: 'Proxy-Authorization', on: 'request', level: 'may', for: 'carries the credentials for the proxy' },
    ],
    from: ['proxy'],
    wire: {
      seen: 'sometimes',
      note: 'For https it answers the `CONNECT`, so browsers and libraries report a failed tunnel.',
    },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '511',
        difference:
          '407 comes from a proxy you have configured; 511 from a network that intercepts traffic until you sign in on its page.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'The password for the site is wrong.',
        truth: 'With 407 that password was not looked at. The proxy wants one of its own, in `Proxy-Authorization`.',
      },
    ],
    example: [
      'CONNECT registry.example.com:443 HTTP/1.1',
      'Host: registry.example.com:443',
      '',
      'HTTP/1.1 407 Proxy Authentication Required',
      'Proxy-Authenticate: Basic realm="corporate proxy"',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'proxy wants a password',
      'corporate proxy login',
      'tunneling socket could not be established',
      'received http code from proxy after connect',
      'proxy credentials missing',
      'log in to the proxy',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.8', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8' },
      { title: 'RFC 9110 section 11.7.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7.1' },
    ],
  },
  {
    code: '408',
    name: 'Request Timeout',
    standing: 'registered',
    meaning:
      'The server waited for the rest of your request and gave up. The slow part is the sending of the request, not the work on it.',
    client:
      'Send it again on a new connection. If it comes often, look at slow uploads, a stalled stream, a `Content-Length` larger than what you send, or a connection pool that keeps idle connections longer than the server does.',
    server:
      'Look at the read timeouts: `client_header_timeout` and `client_body_timeout` in nginx, `RequestReadTimeout` in Apache, `timeout http-request` in HAProxy, `requestTimeout` in Node. A log entry without a request line is often a browser that opened a spare connection.',
    retry: { answer: 'if idempotent', because: 'the server never got the whole request; send it on a new connection' },
    headers: [
      {
        name: 'Connection',
        on: 'response',
        level: 'may',
        for: 'says close when the server ends the connection (HTTP/1.1)',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'sometimes', note: 'Logged for idle connections too, where no client is left to read it.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '504',
        difference:
          '408: the client was too slow to send its request; 504: the server behind the gateway was too slow to answer.',
        asked: true,
      },
      {
        code: '499',
        difference:
          '408 is the server that gives up waiting for the client; 499 the client that gives up waiting for the server.',
      },
      {
        code: '503',
        difference: '408 blames a request that did not arrive in time; 503 a server that cannot serve at present.',
      },
      {
        code: '524',
        difference:
          'With 408 the request never arrived whole; with 524 Cloudflare passed it on and got no answer in time.',
      },
      {
        code: '425',
        difference:
          '408 is too late, 425 too early: there the request came inside the TLS handshake and might be a replay.',
      },
      {
        code: '440',
        difference:
          '440 is a login session that ran out (Microsoft); 408 a single request that did not arrive in time.',
      },
      {
        code: '444',
        difference: 'With 408 nginx tells a slow client why; with 444 it closes the connection without a word.',
      },
    ],
    misreadings: [
      {
        claim: '408 means that the server took too long to answer.',
        truth:
          'It is the other way round: the server waited for the client. A server that is too slow shows as 504 at the gateway, or as a timeout in your client.',
      },
    ],
    example: [
      'POST /upload HTTP/1.1',
      'Host: api.example.com',
      'Content-Length: 1048576',
      '',
      'HTTP/1.1 408 Request Timeout',
      'Connection: close',
      'Content-Length: 0',
    ].join('\n'),
    oldNames: ['Request Time-out'],
    phrases: [
      'client too slow to send',
      'upload stalled',
      'request timed out waiting for the body',
      'server gave up waiting for my request',
      'slow upload aborted',
      'client timeout',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.9', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9' },
      {
        title: 'nginx: client_body_timeout',
        href: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_timeout',
      },
      {
        title: 'Apache: RequestReadTimeout',
        href: 'https://httpd.apache.org/docs/2.4/mod/mod_reqtimeout.html#requestreadtimeout',
      },
    ],
  },
  {
    code: '409',
    name: 'Conflict',
    standing: 'registered',
    meaning:
      'The request is sound but clashes with the state the resource is in now: the name is taken, somebody else has changed it meanwhile, or the step does not fit its status. Whoever asks can usually resolve that and try again.',
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
        asked: true,
      },
      {
        code: '422',
        difference:
          '409 depends on the present state and might pass later; 422 rejects the values themselves, whatever the state.',
        asked: true,
      },
      {
        code: '423',
        difference: '423 names the cause, a lock that somebody holds; 409 is any other clash with the present state.',
      },
      {
        code: '428',
        difference: '428 asks for `If-Match` before anything has clashed; 409 reports a clash.',
        asked: true,
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
      'POST /users HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 14',
      '',
      '{"name":"ada"}',
      '',
      'HTTP/1.1 409 Conflict',
      'Content-Type: application/problem+json',
      'Content-Length: 46',
      '',
      '{"title":"The name ada is taken","status":409}',
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
      'Use it only when you know that the removal is permanent, for example for closed accounts or ended promotions; in nginx `return 410;` in a location does it. You need not keep the mark for ever; 404 is enough when you no longer know.',
    retry: { answer: 'no', because: 'the removal is meant to be permanent' },
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    misreadings: [
      {
        claim: 'Everything that was deleted must answer 410.',
        truth:
          'The standard asks for no such bookkeeping. 404 is correct as well; 410 is only the clearer word when you know.',
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
        href: 'https://kubernetes.io/docs/reference/using-api/api-concepts/',
      },
    ],
  },
  {
    code: '411',
    name: 'Length Required',
    standing: 'registered',
    meaning:
      'The server will not take this request without `Content-Length`. It wants to know the size of the content beforehand.',
    client:
      "Send the length: buffer the content or give the size of the file, instead of streaming it in chunks. With an empty POST send `Content-Length: 0`; `curl -X POST` without `-d` sends none, `curl -d ''` does.",
    server:
      'Ask yourself whether you need it: `Transfer-Encoding: chunked` is valid HTTP/1.1, and a size limit while reading protects as well. If the application does accept chunks, find the gateway or firewall in front that does not.',
    retry: { answer: 'after a change', because: 'the same request with a valid `Content-Length` may be taken' },
    headers: [
      { name: 'Content-Length', on: 'request', level: 'should', for: 'gives the size of the content in bytes' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '413',
        difference: '411 wants to be told the size; 413 was told it, or counted it, and finds it too large.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'Every POST needs `Content-Length`.',
        truth:
          'HTTP/1.1 also knows chunked content, and HTTP/2 and 3 mark its end in their own framing. 411 is what this one server insists on.',
      },
    ],
    example: [
      'POST /upload HTTP/1.1',
      'Host: api.example.com',
      'Transfer-Encoding: chunked',
      '',
      'HTTP/1.1 411 Length Required',
      'Connection: close',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'missing content-length',
      'server needs the content length',
      'chunked upload refused',
      'post without content length',
      'empty post rejected',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.12', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12' },
      { title: 'RFC 9110 section 8.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6' },
      { title: 'RFC 9112 section 6.3', href: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3' },
    ],
  },
  {
    code: '412',
    name: 'Precondition Failed',
    standing: 'registered',
    meaning:
      'You said "only if" (`If-Match`, `If-None-Match` or `If-Unmodified-Since`), the condition was not met, and so the server did nothing. Usually somebody has changed the resource since you read it.',
    client:
      'Fetch the resource again, look at what changed, and decide; then send your change with the new `ETag`. Dropping the condition would overwrite the work of others. With `If-None-Match: *` it means that the thing exists already.',
    server:
      'Compare tags strongly for `If-Match`: a weak one (`W/"…"`) never matches, and nginx makes tags weak when it compresses on the fly. If you can tell that this very change was already applied, you may answer with success instead.',
    retry: { answer: 'after a change', because: 'read the current state first, then decide anew' },
    headers: [
      {
        name: 'If-Match',
        on: 'request',
        level: 'may',
        for: 'carries the tag of the version that the change is based on',
      },
      { name: 'If-None-Match', on: 'request', level: 'may', for: 'with an asterisk: only if nothing is there yet' },
      {
        name: 'If-Unmodified-Since',
        on: 'request',
        level: 'may',
        for: 'does the same by date where there are no tags',
      },
      { name: 'ETag', on: 'response', level: 'may', for: 'names the current version, to base the next attempt on' },
    ],
    from: ['application', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '428',
        difference: '412: you sent a condition and it was false; 428: you sent none and the server insists on one.',
        asked: true,
      },
      {
        code: '417',
        difference:
          '412 is about the state of the resource (`If-…` headers); 417 about how to transfer the request (`Expect`).',
      },
      {
        code: '510',
        difference:
          '412 failed a condition in the `If-…` headers; 510 misses an HTTP extension that the server wants, and is obsolete.',
      },
    ],
    misreadings: [
      {
        claim: 'With 412 some headers were wrong but the server tries all the same.',
        truth: 'The method is not applied at all. That is the purpose: nothing gets overwritten unnoticed.',
      },
      {
        claim: 'A GET with a matching `If-None-Match` gets 412.',
        truth: 'For GET and HEAD a false condition of that kind gives 304. Only other methods get 412.',
      },
    ],
    example: [
      'PUT /docs/7 HTTP/1.1',
      'Host: api.example.com',
      'If-Match: "v4"',
      'Content-Type: application/json',
      'Content-Length: 18',
      '',
      '{"title":"Plan B"}',
      '',
      'HTTP/1.1 412 Precondition Failed',
      'ETag: "v5"',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'etag mismatch',
      'if-match failed',
      'lost update prevented',
      'condition not met',
      'stale etag',
      'optimistic locking failed',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.13', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13' },
      { title: 'RFC 9110 section 13.2.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.2.2' },
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
      because: 'it has to be smaller, unless `Retry-After` says the limit is temporary',
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
        asked: true,
      },
      {
        code: '431',
        difference: '413 is about the body; 431 about the headers, very often the cookies.',
        asked: true,
      },
      {
        code: '507',
        difference:
          '413 says the content is too large for the server to take; 507 that there is no room left to store it.',
        asked: true,
      },
    ],
    oldNames: ['Payload Too Large', 'Request Entity Too Large'],
    misreadings: [
      {
        claim: 'Raising the limit in the application is enough.',
        truth:
          'The proxy, load balancer or CDN in front often has a smaller one, and the request then never reaches the application.',
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
      { title: 'Express: body-parser', href: 'https://github.com/expressjs/body-parser' },
    ],
  },
  {
    code: '414',
    name: 'URI Too Long',
    standing: 'registered',
    meaning:
      'The address is longer than the server wants to read. Typically a form or a list of ids was packed into the query string, or a redirect keeps adding to the URL.',
    client:
      'Move the data from the query string into the body of a POST, or ask in several smaller requests. If the URL grows from hop to hop, a redirect puts the old address into the new one each time: follow it with `curl -v -L`.',
    server:
      'Offer a search by POST rather than raising limits. Where you must: `large_client_header_buffers` in nginx (8 kB per line unless set), `LimitRequestLine` in Apache. Look for a login redirect that nests its return address.',
    retry: { answer: 'after a change', because: 'the URL must get shorter first' },
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '431',
        difference: '414 is about the URL; 431 about the headers, often the cookies.',
        asked: true,
      },
      {
        code: '494',
        difference: 'nginx tells two buffers apart: 414 for a long request line, 494 (sent as 400) for a long header.',
      },
    ],
    oldNames: ['Request-URI Too Long', 'Request-URI Too Large'],
    misreadings: [
      {
        claim: 'HTTP sets a maximum length for URLs.',
        truth:
          'It does not. Each server, proxy and browser has its own limit; RFC 9110 only recommends to support at least 8000 bytes.',
      },
    ],
    example: [
      'GET /items?ids=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 414 URI Too Long',
      'Connection: close',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'url too long',
      'query string too long',
      'too many ids in the url',
      'maximum url length',
      'redirect keeps adding to the url',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.15', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15' },
      { title: 'RFC 9110 section 4.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.1' },
      {
        title: 'nginx: large_client_header_buffers',
        href: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
      },
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
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'Setting the `Accept` header cures it.',
        truth: 'In a request `Accept` says what you want back. What you send is named by `Content-Type`.',
      },
      {
        claim: 'Only a wrong `Content-Type` causes it.',
        truth:
          'An unsupported `Content-Encoding`, or data that is not what its type promises, is refused the same way.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/xml',
      'Content-Length: 31',
      '',
      '<order><item>tea</item></order>',
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
    code: '416',
    name: 'Range Not Satisfiable',
    standing: 'registered',
    meaning:
      'You asked for part of a file, and no such part exists, or you asked for too many small or overlapping parts. The usual case is a start beyond the end of the file.',
    client:
      'Read the true size from `Content-Range: bytes */…` and ask within it, or leave `Range` out. When resuming a download it often means that you already have the whole file, or that the file has become shorter: `If-Range` guards against the second.',
    server:
      'Send `Content-Range: bytes */<size>` with it. Make sure that every node serves the same version of the file, and that `Accept-Ranges` is not promised for generated content of changing length. Ignoring `Range` and sending 200 is allowed too.',
    retry: { answer: 'after a change', because: 'ask for a range inside the current size, or for the whole' },
    headers: [
      {
        name: 'Content-Range',
        on: 'response',
        level: 'should',
        for: 'gives the current size, as in `bytes */47022`',
      },
      { name: 'Range', on: 'request', level: 'may', for: 'names the bytes that were asked for' },
      {
        name: 'If-Range',
        on: 'request',
        level: 'may',
        for: 'asks for the part only if the file is unchanged, else for all',
      },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    oldNames: ['Requested Range Not Satisfiable'],
    misreadings: [
      {
        claim: 'A server has to answer 416 when the range is out of bounds.',
        truth: 'It may ignore `Range` and send the whole file with 200. A client must be ready for that.',
      },
    ],
    example: [
      'GET /video.mp4 HTTP/1.1',
      'Host: cdn.example.com',
      'Range: bytes=900000-',
      '',
      'HTTP/1.1 416 Range Not Satisfiable',
      'Content-Range: bytes */47022',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'range beyond end of file',
      'resume download failed',
      'cannot resume download',
      'invalid byte range',
      'file shorter than requested range',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.17', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17' },
      { title: 'RFC 9110 section 14.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.4' },
    ],
  },
  {
    code: '417',
    name: 'Expectation Failed',
    standing: 'registered',
    meaning:
      'The request carried an `Expect` header that some server on the way cannot meet. In practice that is `Expect: 100-continue`, which asks for a go-ahead before a large body is sent.',
    client:
      'Repeat the request without the header: `curl -H "Expect:"`, or `ExpectContinue = false` on the headers in .NET. You lose nothing but the early refusal of large uploads.',
    server:
      'Find the hop that does not support it, often an old proxy or an HTTP/1.0 server, and update it. Your own code should answer `100-continue` with 100, or with the final status at once.',
    retry: { answer: 'after a change', because: 'the request should be repeated without the expectation' },
    headers: [{ name: 'Expect', on: 'request', level: 'may', for: 'caused it; leave it out when repeating' }],
    from: ['application', 'proxy', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: '417 means that the data was not what the server expected.',
        truth: 'It is about the `Expect` header alone. Unexpected data is 400, 415 or 422.',
      },
    ],
    example: [
      'PUT /backup.tar HTTP/1.1',
      'Host: storage.example.com',
      'Content-Length: 52428800',
      'Expect: 100-continue',
      '',
      'HTTP/1.1 417 Expectation Failed',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'expect header not supported',
      'expect 100-continue rejected',
      'curl expect header problem',
      'expectation could not be met',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.18', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18' },
      { title: 'RFC 9110 section 10.1.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1' },
    ],
  },
  {
    code: '418',
    name: "I'm a teapot",
    standing: 'unused',
    meaning:
      'A joke: a teapot asked to brew coffee answers this in RFC 2324, the April Fools protocol for coffee pots. IANA lists 418 as unused and keeps it reserved, since so many servers have built the joke in.',
    client:
      'Treat it like other client errors. If a serious site sends it, you were most likely taken for a bot: look at your `User-Agent`, your pace, and the terms of the site.',
    server:
      'Do not use it for real errors: clients, monitors and colleagues cannot tell what it stands for. For a refusal there is 403, for a method that is not offered 405, for a pace that is too fast 429.',
    retry: { answer: 'no', because: 'a teapot stays a teapot' },
    from: ['application', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    oldNames: ['(Unused)'],
    misreadings: [
      {
        claim: '418 is an official HTTP status code.',
        truth:
          'It was defined for a joke protocol, HTCPCP. In the HTTP registry the number is only reserved, under the name (Unused), and cannot be assigned for now.',
      },
    ],
    example: [
      'GET /coffee HTTP/1.1',
      'Host: teapot.example.com',
      '',
      "HTTP/1.1 418 I'm a teapot",
      'Content-Type: text/plain',
      'Content-Length: 16',
      '',
      'Short and stout.',
    ].join('\n'),
    phrases: ['teapot', 'brew coffee', 'april fools status code', 'coffee pot protocol', 'joke status code', 'htcpcp'],
    sources: [
      { title: 'RFC 9110 section 15.5.19', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19' },
      { title: 'RFC 2324 section 2.3.2', href: 'https://www.rfc-editor.org/rfc/rfc2324.html#section-2.3.2' },
      { title: 'RFC 7168 section 2.3.3', href: 'https://www.rfc-editor.org/rfc/rfc7168.html#section-2.3.3' },
    ],
  },
  {
    code: '421',
    name: 'Misdirected Request',
    standing: 'registered',
    meaning:
      'The request reached a server that does not answer for that host on this connection. It happens when a client shares one HTTP/2 or HTTP/3 connection between host names, or when TLS name and `Host` differ.',
    client:
      'Send it again on a fresh connection to the right host; any method may be repeated, as nothing was done. In your own code or proxy make the TLS server name (SNI) equal to `Host`; in nginx as a proxy that is `proxy_ssl_server_name on`.',
    server:
      'Host names that share a certificate and an address get their requests mixed on one connection. Configure them alike on every server, with the same TLS and client certificate settings, or give them separate certificates.',
    retry: { answer: 'after a change', because: 'repeat it over another connection, whatever the method' },
    from: ['application', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '502',
        difference:
          '421: the request came to the wrong server; 502: it came to the right gateway, which got a bad answer from behind.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'The URL is wrong.',
        truth: 'With 421 the address may be fine; it was the connection that led to a server not set up for it.',
      },
    ],
    example: [
      'GET / HTTP/1.1',
      'Host: shop.example.com',
      '',
      'HTTP/1.1 421 Misdirected Request',
      'Content-Type: text/plain',
      'Content-Length: 50',
      '',
      'shop.example.com is not served on this connection.',
    ].join('\n'),
    phrases: [
      'sni does not match host',
      'wrong server for this host',
      'connection coalescing problem',
      'request sent to the wrong host',
      'host and tls name differ',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.20', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20' },
      { title: 'RFC 9113 section 9.1.1', href: 'https://www.rfc-editor.org/rfc/rfc9113.html#section-9.1.1' },
      {
        title: 'nginx: proxy_ssl_server_name',
        href: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_server_name',
      },
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
      'Return all faults at once, each with a path to its field. Whether validation errors are 422 or 400 is house style: Rails, Laravel, FastAPI and GitHub say 422; Google, Microsoft and Zalando say 400. Choose one and keep to it.',
    retry: { answer: 'after a change', because: 'the same values will fail the same checks' },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '500',
        difference:
          'Bad input that the server checks ends in 422; bad input that nobody checked often breaks the code and shows as 500.',
      },
    ],
    oldNames: ['Unprocessable Entity'],
    misreadings: [
      {
        claim: 'Broken JSON is a 422.',
        truth: 'If the text does not even parse, 400 is right; 422 presumes correct syntax.',
      },
      {
        claim: '422 is a WebDAV code and not for other APIs.',
        truth: 'It began in WebDAV. Since 2022 it stands in RFC 9110, the core of HTTP, as Unprocessable Content.',
      },
    ],
    example: [
      'POST /bookings HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 22',
      '',
      '{"room":7,"nights":-1}',
      '',
      'HTTP/1.1 422 Unprocessable Content',
      'Content-Type: application/problem+json',
      'Content-Length: 65',
      '',
      '{"errors":[{"pointer":"#/nights","detail":"must be at least 1"}]}',
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
    code: '423',
    name: 'Locked',
    standing: 'registered',
    meaning:
      'The file or collection you want to change, or the place you want to put something, is locked by somebody. The code comes from WebDAV; some APIs borrow it for records that are being edited.',
    client:
      'If the lock is yours, send its token in the `If` header. Otherwise wait for its owner, or look with PROPFIND at `lockdiscovery` to see who holds it and until when. A crashed Office or file manager may have left it behind.',
    server:
      'Say in the body what is missing, with `lock-token-submitted` or `no-conflicting-lock`. Give locks a timeout and let an administrator remove those left behind. For a web API, optimistic locking with `ETag` and `If-Match` is usually the better choice.',
    retry: { answer: 'after a change', because: 'the lock has to be released, or its token sent along' },
    headers: [{ name: 'If', on: 'request', level: 'may', for: 'carries the lock token when the lock is your own' }],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: '423 means that the account is locked.',
        truth:
          'The standard meaning is a lock on a resource. For a locked account 403 is the plain choice; what a service means beyond that is its own.',
      },
    ],
    example: [
      'PUT /shared/plan.txt HTTP/1.1',
      'Host: dav.example.com',
      'Content-Length: 6',
      '',
      'Plan B',
      '',
      'HTTP/1.1 423 Locked',
      'Content-Type: application/xml; charset="utf-8"',
      '',
      '<error xmlns="DAV:"><lock-token-submitted>',
      '<href>/shared/plan.txt</href>',
      '</lock-token-submitted></error>',
    ].join('\n'),
    phrases: [
      'file is locked',
      'locked by another user',
      'lock token missing',
      'webdav lock',
      'document open elsewhere',
    ],
    sources: [
      { title: 'RFC 4918 section 11.3', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3' },
      { title: 'RFC 4918 section 10.4', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.4' },
    ],
  },
  {
    code: '424',
    name: 'Failed Dependency',
    standing: 'registered',
    meaning:
      'This part was not done because another part that it depends on has failed. In WebDAV it marks the innocent members of a batch, while the real error stands next to it.',
    client:
      'Look past it: in a 207 answer find the part with another error code, correct that one, and send the whole batch again. The parts with 424 had no fault of their own.',
    server:
      'Report the cause as well, otherwise 424 explains nothing. If the step that failed is a server behind you, 502 or 504 tell monitoring and clients more than a code of the client class.',
    retry: { answer: 'after a change', because: 'the step it depends on has to succeed first' },
    from: ['application'],
    wire: {
      seen: 'sometimes',
      note: 'Mostly one status among several in the body of a 207, seldom the status of the whole answer.',
    },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '502',
        difference:
          '424: an earlier step of the same request failed; 502: a server behind the gateway gave an invalid answer.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '424 is for a third-party service that is down.',
        truth:
          'WebDAV means an action inside the same request. Some APIs use it for outside services, but to HTTP software that says the client is at fault.',
      },
    ],
    example: [
      'PROPPATCH /report.html HTTP/1.1',
      'Host: dav.example.com',
      'Content-Type: application/xml',
      'Content-Length: 310',
      '',
      '(XML that changes two properties)',
      '',
      'HTTP/1.1 207 Multi-Status',
      'Content-Type: application/xml',
      '',
      '(in the XML: the first is refused, so the second is left alone)',
      'HTTP/1.1 403 Forbidden',
      'HTTP/1.1 424 Failed Dependency',
    ].join('\n'),
    phrases: [
      'depends on another action that failed',
      'previous step failed',
      'batch part not executed',
      'dependency failed',
      'proppatch failed',
    ],
    sources: [
      { title: 'RFC 4918 section 11.4', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4' },
      { title: 'RFC 4918 section 9.2', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-9.2' },
    ],
  },
  {
    code: '425',
    name: 'Too Early',
    standing: 'registered',
    meaning:
      'The request came as early data of TLS 1.3 (0-RTT), before the handshake was complete. Such data can be recorded and replayed by an attacker, so the server will not act on it yet.',
    client:
      'Repeat it once the handshake is done; browsers and libraries that use early data should do so unasked. If you turn early data on yourself, keep it to requests that may safely happen twice, such as a plain GET.',
    server:
      'Answer 425 where a replay would do harm, and only to clients that use early data. Behind a proxy that accepts it, pass the mark on: `proxy_set_header Early-Data $ssl_early_data` goes with `ssl_early_data on` in nginx.',
    retry: {
      answer: 'after a change',
      because: 'the client should repeat it by itself, but never again as early data',
    },
    headers: [
      {
        name: 'Early-Data',
        on: 'request',
        level: 'must',
        for: 'is set to 1 by a gateway that forwards a request before the handshake is complete',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'sometimes', note: 'The client is meant to repeat it quietly, so that users seldom see it.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '429',
        difference: '425 is not about pace: it came before the TLS handshake was done; 429 means too many requests.',
        asked: true,
      },
      {
        code: '503',
        difference:
          '425 refuses only the early form of this request; 503 means the server cannot serve at all just now.',
      },
    ],
    oldNames: ['Unordered Collection'],
    misreadings: [
      {
        claim: '425 means that you called again too soon.',
        truth: 'That is 429. Early refers to TLS early data, sent before the handshake has ended.',
      },
    ],
    example: [
      'GET /vouchers/redeem?code=7 HTTP/1.1',
      'Host: api.example.com',
      'Early-Data: 1',
      '',
      'HTTP/1.1 425 Too Early',
      'Content-Length: 0',
    ].join('\n'),
    phrases: ['0-rtt replay', 'tls early data', 'early data refused', 'request might be replayed', 'zero round trip'],
    sources: [
      { title: 'RFC 8470 section 5.2', href: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2' },
      {
        title: 'nginx: ssl_early_data',
        href: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_early_data',
      },
    ],
  },
  {
    code: '426',
    name: 'Upgrade Required',
    standing: 'registered',
    meaning:
      'The server will not answer over the protocol you speak, but perhaps over another, which it names in `Upgrade`: a newer HTTP, TLS, or WebSocket on an address that serves nothing else.',
    client:
      'Switch to what `Upgrade` names. If you opened a WebSocket address with a normal request, use `ws://` or `wss://` and see that the proxy passes `Upgrade` and `Connection` on. For a plain HTTP/1.0 client use HTTP/1.1.',
    server:
      'Send `Upgrade` and `Connection: upgrade`. Envoy and Istio answer 426 to HTTP/1.0, which nginx before 1.29.7 speaks to its upstreams unless told otherwise: set `proxy_http_version 1.1` there.',
    retry: { answer: 'after a change', because: 'only over a protocol that `Upgrade` names' },
    headers: [
      { name: 'Upgrade', on: 'response', level: 'must', for: 'names the protocols that would be accepted' },
      {
        name: 'Connection',
        on: 'response',
        level: 'must',
        for: 'has the word `upgrade` in it, so that the header is not passed on',
      },
    ],
    from: ['application', 'proxy', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '505',
        difference:
          '426 refuses this protocol and names one that will do; 505 says that this version of HTTP is not supported.',
        asked: true,
      },
      {
        code: '464',
        difference:
          'An AWS load balancer reports a protocol its targets do not take with 464; the standard request to switch is 426.',
      },
      {
        code: '497',
        difference:
          'Plain HTTP on an HTTPS port is 497 in the nginx log; 426 is an offer to switch the protocol on the connection.',
      },
    ],
    misreadings: [
      {
        claim: '426 asks the user to update the app or browser.',
        truth:
          'It is about the protocol of the connection. Some APIs use it to force an app update, which is their own invention.',
      },
    ],
    example: [
      'GET /socket HTTP/1.1',
      'Host: live.example.com',
      '',
      'HTTP/1.1 426 Upgrade Required',
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'websocket endpoint opened with http',
      'server wants http/2',
      'protocol upgrade needed',
      'istio rejects http/1.0',
      'http version too old',
      'use websocket instead',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.22', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22' },
      { title: 'RFC 9110 section 7.8', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8' },
      {
        title: 'nginx: proxy_http_version',
        href: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_http_version',
      },
    ],
  },
  {
    code: '428',
    name: 'Precondition Required',
    standing: 'registered',
    meaning:
      'The server wants this change sent with a condition, so that you cannot overwrite a newer version without noticing. You sent none.',
    client:
      'Read the resource, keep its `ETag`, and send the change with `If-Match` set to it. If the server then answers 412, somebody was faster: read again and merge.',
    server:
      'Say in the body which condition you want, and make sure that every GET hands out the `ETag` it needs. You cannot count on clients to know 428, so describe the round trip in your documentation.',
    retry: { answer: 'after a change', because: 'the same request with a condition such as `If-Match` may pass' },
    headers: [
      {
        name: 'If-Match',
        on: 'request',
        level: 'may',
        for: 'is the usual condition: the tag of the version that was read',
      },
      {
        name: 'If-Unmodified-Since',
        on: 'request',
        level: 'may',
        for: 'states the condition by date, where the server takes that',
      },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    caching: 'Never: RFC 6585 section 3 forbids every cache to store it.',
    content: true,
    confusedWith: [
      {
        code: '449',
        difference:
          '428 wants a condition such as `If-Match`; 449 from Microsoft WebDAV wants the request again with `Ms-Echo-Reply`.',
      },
    ],
    misreadings: [
      {
        claim: '428 is the same as 412.',
        truth: '412 follows a condition that was sent and found false. Here there was none to test.',
      },
    ],
    example: [
      'PUT /docs/7 HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 18',
      '',
      '{"title":"Plan B"}',
      '',
      'HTTP/1.1 428 Precondition Required',
      'Content-Type: text/plain',
      'Content-Length: 58',
      '',
      'Read the document first, then send If-Match with its ETag.',
    ].join('\n'),
    phrases: [
      'if-match missing',
      'if-match required',
      'etag required for update',
      'server insists on a condition',
      'request must be conditional',
    ],
    sources: [{ title: 'RFC 6585 section 3', href: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-3' }],
  },
  {
    code: '429',
    name: 'Too Many Requests',
    standing: 'registered',
    meaning:
      'You have sent more requests than this server allows in a span of time. The limit may count your key, your account, your address or the endpoint; HTTP does not say which.',
    client:
      'Wait as long as `Retry-After` says; without it back off exponentially with some randomness. Then slow down for good: cache, batch, cap the number of parallel calls. If a monthly quota is used up, no short wait helps, so read the body and the quota headers.',
    server:
      'Send `Retry-After`, and say in the body which limit was hit. nginx answers 503 for `limit_req` unless you set `limit_req_status 429`. When all users meet it at once, check that the limiter sees their addresses and not only that of your proxy.',
    retry: {
      answer: 'after a wait',
      because: 'take the time in `Retry-After`, or back off; a used-up quota outlasts a short wait',
    },
    headers: [
      { name: 'Retry-After', on: 'response', level: 'may', for: 'says how many seconds to wait, or until when' },
      {
        name: 'X-RateLimit-Remaining',
        on: 'response',
        level: 'may',
        for: 'counts what is left of the quota, a widespread habit without a standard',
      },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    caching: 'Never: RFC 6585 section 4 forbids every cache to store it.',
    content: true,
    confusedWith: [
      {
        code: '503',
        difference:
          '429 is about you: you asked too often; 503 is about the server: it cannot serve anybody well at the moment.',
        asked: true,
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
      'Content-Type: application/problem+json',
      'Content-Length: 50',
      '',
      '{"title":"Limit of 100 requests a minute reached"}',
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
  {
    code: '431',
    name: 'Request Header Fields Too Large',
    standing: 'registered',
    meaning:
      'The headers of the request are too large, one of them or all together. Usually cookies have piled up, or a token has grown with every role and group in it.',
    client:
      'Delete the cookies of the site and try again; if that helps, find out what keeps setting them. In an API call shorten `Authorization` or your own headers, and look for a proxy that adds one at each hop.',
    server:
      'Keep session data on the server and only an id in the cookie, and scope cookies to the paths that need them. Limits: `--max-http-header-size` in Node (16 kB unless set), `large_client_header_buffers` in nginx and `LimitRequestFieldSize` in Apache, both of which answer 400.',
    retry: { answer: 'after a change', because: 'it may be sent again once the headers are smaller' },
    headers: [{ name: 'Cookie', on: 'request', level: 'may', for: 'is often what grew too large' }],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    caching: 'Never, whatever `Cache-Control` says (RFC 6585 section 5).',
    content: true,
    confusedWith: [
      {
        code: '494',
        difference:
          '431 is the standard code for oversized headers; nginx notes 494 in its log instead and sends the client 400.',
      },
      {
        code: '463',
        difference:
          '463 is one special case at an AWS load balancer, too many addresses in `X-Forwarded-For`; 431 is any header that is too large.',
      },
    ],
    misreadings: [
      {
        claim: 'Raising the server limit is the cure.',
        truth:
          'The next hop has a limit too, and every request carries the weight. With 431 look first at what fills the headers.',
      },
    ],
    example: [
      'GET /dashboard HTTP/1.1',
      'Host: www.example.com',
      'Cookie: (20 kB of cookies)',
      '',
      'HTTP/1.1 431 Request Header Fields Too Large',
      'Connection: close',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'header too large',
      'request header too large',
      'cookies too big',
      'too many cookies',
      'jwt too large for header',
      'max-http-header-size',
    ],
    sources: [
      { title: 'RFC 6585 section 5', href: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-5' },
      { title: 'Node: --max-http-header-size', href: 'https://nodejs.org/api/cli.html#--max-http-header-sizesize' },
      {
        title: 'Apache: LimitRequestFieldSize',
        href: 'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
      },
    ],
  },
  {
    code: '451',
    name: 'Unavailable For Legal Reasons',
    standing: 'registered',
    meaning:
      'A legal demand keeps this from you: a court order, a government block, a copyright claim, or privacy rules of your country. The number alludes to the novel Fahrenheit 451.',
    client:
      'Read the page: it should say who demanded it and whom it concerns. `Link` with `rel="blocked-by"` names who carries out the block, which may be a provider on the way rather than the site. Blocks often apply to one country only.',
    server:
      'Explain the demand in the body: the law or order, who made it, which people or places it covers. Send `Link` with `rel="blocked-by"` for whoever implements the block. Caches may keep the answer unless told otherwise, so send `no-store` where it depends on the place.',
    retry: { answer: 'no', because: 'the demand stands until it is lifted; nothing in the request changes that' },
    headers: [
      { name: 'Link', on: 'response', level: 'should', for: 'names, as blocked-by, who carries out the block' },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    misreadings: [
      {
        claim: '451 confirms that the content exists.',
        truth: 'It implies neither. Were the demand lifted, the request could still end in 404.',
      },
      {
        claim: 'The `blocked-by` link names the authority behind the order.',
        truth:
          'It names whoever carries out the block, such as a provider. The authority belongs in the text of the page.',
      },
    ],
    example: [
      'GET /articles/banned HTTP/1.1',
      'Host: news.example.com',
      '',
      'HTTP/1.1 451 Unavailable For Legal Reasons',
      'Link: <https://isp.example.net/legal>; rel="blocked-by"',
      'Content-Type: text/plain',
      '',
      'Blocked in Examplia by order 17/2025 of its high court.',
    ].join('\n'),
    phrases: [
      'blocked by law',
      'censored',
      'not available in your country',
      'gdpr block',
      'dmca takedown',
      'court order',
      'geo-blocked for legal reasons',
    ],
    sources: [
      { title: 'RFC 7725 section 3', href: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-3' },
      { title: 'RFC 7725 section 4', href: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-4' },
    ],
  },
];
