/** The registered redirection codes, 300 to 308. */
import type { Status } from '../status.js';

export const redirections: readonly Status[] = [
  {
    code: '300',
    name: 'Multiple Choices',
    standing: 'registered',
    meaning:
      'The resource exists in several versions, each at its own URI, for example by language or format, and the client or its user picks one.',
    client:
      'Pick one of the URIs listed in the content, or follow `Location` if it names the preferred one. A browser shows the list and leaves the choice to the reader.',
    server:
      'Rarely the best answer: most clients cannot choose by themselves, so prefer to pick by `Accept` and `Accept-Language` with a default. Otherwise list the choices in the content and put a favourite in `Location`.',
    retry: { answer: 'after a change', because: 'the next request goes to one of the URIs on offer' },
    headers: [
      {
        name: 'Location',
        on: 'response',
        level: 'should',
        for: 'names the choice that the server prefers, if it has one',
      },
      { name: 'Link', on: 'response', level: 'may', for: 'lists the versions with the relation `alternate`' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '406',
        difference: '300 offers versions to choose from; 406 has none that matches what the request said it accepts.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'Clients pick a version from a 300 automatically.',
        truth: 'They may only where they understand the list, for which HTTP defines no format. Most stop at the 300.',
      },
    ],
    example: [
      'GET /manual HTTP/1.1',
      'Host: docs.example.com',
      '',
      'HTTP/1.1 300 Multiple Choices',
      'Location: /manual.en.html',
      'Content-Type: text/html',
      '',
      '<a href="manual.en.html">EN</a> <a href="manual.fr.html">FR</a>',
    ].join('\n'),
    phrases: [
      'several versions to choose from',
      'server offers a list of alternatives',
      'pick one of many representations',
      'which language version of the page',
    ],
    sources: [{ title: 'RFC 9110 section 15.4.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1' }],
  },
  {
    code: '301',
    name: 'Moved Permanently',
    standing: 'registered',
    meaning:
      'The resource has a new address for good, given in `Location`. Links, bookmarks and configuration should change to it.',
    client:
      'Go to `Location` and store that address. If your POST arrives there as a GET without a body, this code is why: browsers switch the method. Send it straight to the final URL, mind `http` against `https` and the trailing slash.',
    server:
      'Send `Location`; use 308 where a POST must stay a POST. Try the rule with a 302 first: browsers keep a 301 unless `Cache-Control` says otherwise. If it loops behind a proxy that ends TLS, check `X-Forwarded-Proto`.',
    retry: { answer: 'after a change', because: 'the same request belongs at the new address, now and in future' },
    headers: [
      { name: 'Location', on: 'response', level: 'should', for: 'gives the new permanent URI' },
      { name: 'Cache-Control', on: 'response', level: 'may', for: 'limits how long clients remember the move' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '302',
        difference: '301 is for good, so change your links; 302 is for now, so keep the old address.',
        asked: true,
      },
      {
        code: '307',
        difference: '301 is permanent and lets a POST become a GET; 307 is temporary and keeps method and body.',
        asked: true,
      },
      {
        code: '308',
        difference: 'Both are permanent: after 301 a POST may turn into a GET, after 308 it stays a POST.',
        asked: true,
      },
      {
        code: '410',
        difference: '301 tells where the resource went; 410 tells that it was taken away and lives nowhere else.',
      },
      {
        code: '303',
        difference:
          '301 gives the resource a new lasting address; 303 points to another resource that holds the answer, to be read with GET.',
      },
    ],
    misreadings: [
      {
        claim: 'The redirected request is the same one, sent to the new address.',
        truth:
          'A POST may be repeated as a GET without its body, and browsers do so. 308 is the permanent move that keeps both.',
      },
      {
        claim: '301 is called "Moved" and means the model behind the API was redesigned.',
        truth:
          'The name is Moved Permanently, and it says only that this resource has a new lasting address. Nothing about its design or its data need have changed.',
      },
      {
        claim: 'A 301 can be taken back by removing the rule.',
        truth:
          'Browsers that cached it go on to the new address without asking again, until their copy expires or is cleared.',
      },
    ],
    example: [
      'GET /blog HTTP/1.1',
      'Host: example.com',
      '',
      'HTTP/1.1 301 Moved Permanently',
      'Location: https://www.example.com/blog',
      'Cache-Control: max-age=3600',
    ].join('\n'),
    phrases: [
      'moved for good',
      'site changed its domain',
      'redirect http to https for seo',
      'permanent redirect that search engines follow',
      'post turned into get after the redirect',
      'browser caches my redirect',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2' },
      { title: 'Fetch, HTTP-redirect fetch', href: 'https://fetch.spec.whatwg.org/#http-redirect-fetch' },
    ],
  },
  {
    code: '302',
    name: 'Found',
    standing: 'registered',
    meaning:
      'For now the resource is at another address, given in `Location`. The original address stays the right one for later requests.',
    client:
      'Follow `Location` this once and keep the old address. If an API call lands on a login page, the session or token is missing: look at the redirect itself with `curl -i`, without `-L`.',
    server:
      'Send `Location`. Prefer 303 after a form POST and 307 when method and body have to survive, because 302 leaves that to the client. APIs should answer 401 to a call without login, not redirect it to a form.',
    retry: {
      answer: 'after a change',
      because: 'this one request goes to `Location`, the next starts at the old address again',
    },
    headers: [
      { name: 'Location', on: 'response', level: 'should', for: 'gives the address to use for the time being' },
      { name: 'Retry-After', on: 'response', level: 'may', for: 'asks for a pause before the redirected request' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '303',
        difference: '303 always continues with GET, to fetch an answer; 302 says the resource is elsewhere for now.',
        asked: true,
      },
      {
        code: '307',
        difference: 'Both are temporary: after 302 a POST may become a GET, after 307 method and body must stay.',
        asked: true,
      },
      {
        code: '308',
        difference: '302 is temporary and may change a POST to GET; 308 is permanent and keeps the method.',
        asked: true,
      },
      {
        code: '401',
        difference: 'A web page may send a visitor without login to a form with 302; an API should say 401 instead.',
      },
    ],
    oldNames: ['Moved Temporarily'],
    misreadings: [
      {
        claim: '302 keeps the method of the request.',
        truth: 'The client may change POST to GET, and browsers do. Only 307 and 308 promise the same method.',
      },
      {
        claim: 'You get a URL and may forget the old one.',
        truth: 'The redirect is temporary: use the URL in `Location` now, and the original address again next time.',
      },
    ],
    example: [
      'GET /account HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 302 Found',
      'Location: /login?next=/account',
    ].join('\n'),
    phrases: [
      'temporarily moved',
      'redirected to the login page',
      'short lived redirect',
      'api call ends up on an html login form',
      'send visitors elsewhere for now',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3' },
      { title: 'RFC 9110 section 15.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4' },
    ],
  },
  {
    code: '303',
    name: 'See Other',
    standing: 'registered',
    meaning:
      'The answer to this request is another resource: GET the URI in `Location`. Forms use it so that reloading the page after a POST does not send everything again.',
    client:
      'GET the address in `Location`, whatever method you used before, and do not resend the body. Libraries that follow redirects do this by themselves.',
    server:
      'Use it after a POST to lead to a result page, or from a finished job to its outcome. Name in `Location` something that can be read with GET, and do the work before you answer.',
    retry: { answer: 'no', because: 'the request was dealt with; GET what `Location` names instead of repeating it' },
    headers: [
      {
        name: 'Location',
        on: 'response',
        level: 'should',
        for: 'names the resource that holds the answer; a 303 without it says little',
      },
      { name: 'Retry-After', on: 'response', level: 'may', for: 'says how long to wait before fetching that answer' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '307',
        difference: '303 drops the body and goes on with GET; 307 repeats the very same request at another address.',
        asked: true,
      },
      {
        code: '308',
        difference:
          '303 goes on with a GET and no body, this once; 308 repeats the request with method and body, and for good.',
      },
    ],
    misreadings: [
      {
        claim: '303 means there was no data for the redirect, so check the server.',
        truth:
          'It is no error and nothing is missing: the answer waits at the address in `Location`, to be read with GET.',
      },
      {
        claim: 'The new address replaces the old one.',
        truth: 'The two are different resources: one was acted on, the other describes the result.',
      },
    ],
    example: [
      'POST /checkout HTTP/1.1',
      'Host: shop.example.com',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 15',
      '',
      'cart=9&pay=card',
      '',
      'HTTP/1.1 303 See Other',
      'Location: /receipts/1207',
    ].join('\n'),
    phrases: [
      'redirect after a form post',
      'post redirect get pattern',
      'avoid a double submit on reload',
      'result is at another url, fetch it with get',
      'status monitor points to the finished result',
    ],
    sources: [{ title: 'RFC 9110 section 15.4.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4' }],
  },
  {
    code: '304',
    name: 'Not Modified',
    standing: 'registered',
    meaning:
      'The client asked for the resource only if it had changed, and it has not: the copy the client holds is still good, so no content is sent.',
    client:
      'Use your stored copy and take over the new headers. If you have none, stop sending `If-None-Match` and `If-Modified-Since`; for a fresh download in a browser, reload with the cache switched off.',
    server:
      'Answer it only to a conditional GET or HEAD, and repeat the headers a 200 would have carried for caching. If clients miss updates, check that the `ETag` really changes with the content.',
    retry: { answer: 'no', because: 'there is nothing to fetch, as the stored copy is the answer' },
    headers: [
      {
        name: 'ETag',
        on: 'response',
        level: 'must',
        for: 'tells which stored version is still valid, if a 200 would have it',
      },
      {
        name: 'Cache-Control',
        on: 'response',
        level: 'must',
        for: 'renews the lifetime of the copy, if a 200 would have it',
      },
      {
        name: 'Vary',
        on: 'response',
        level: 'must',
        for: 'repeats what the response depends on, if a 200 would have it',
      },
      {
        name: 'Date',
        on: 'response',
        level: 'must',
        for: 'dates the check; Expires and Content-Location are repeated likewise',
      },
      {
        name: 'If-None-Match',
        on: 'request',
        level: 'may',
        for: 'asks for content only if the `ETag` is a different one',
      },
      {
        name: 'If-Modified-Since',
        on: 'request',
        level: 'may',
        for: 'asks for content only if it is newer than a date',
      },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: {
      seen: 'sometimes',
      note: 'The network panel shows it, but a script usually sees 200: the browser fills in its stored copy.',
    },
    cacheable: false,
    caching: 'It is not kept as a response of its own: it renews the copy that the cache already holds.',
    content: false,
    confusedWith: [
      {
        code: '412',
        difference:
          'Both follow a condition that is false: a GET or HEAD with `If-None-Match` gets 304; a write, or a failed `If-Match`, gets 412.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'A 304 with an empty body means that the API is broken.',
        truth:
          'The request carried a condition, often added by the browser or HTTP library, and the content is in its cache.',
      },
      {
        claim: '304 is like 204, only that no redirect was sent.',
        truth:
          'They share the missing content and nothing else. 304 answers a conditional GET; 204 reports an action as done.',
      },
      {
        claim: '304 is a redirect and needs a `Location`.',
        truth: 'It stands among the 3xx because it leads back to the stored copy. There is no other address to go to.',
      },
    ],
    example: [
      'GET /style.css HTTP/1.1',
      'Host: www.example.com',
      'If-None-Match: "r12"',
      '',
      'HTTP/1.1 304 Not Modified',
      'Date: Mon, 06 Jan 2025 09:00:00 GMT',
      'ETag: "r12"',
      'Cache-Control: max-age=600',
      'Vary: Accept-Encoding',
    ].join('\n'),
    phrases: [
      'nothing changed since last time',
      'use the cached copy',
      'conditional get hit',
      'etag still matches',
      'browser keeps showing the old file',
      'how to revalidate a cache entry',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.5', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5' },
      { title: 'RFC 9110 section 13.2.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.2.2' },
    ],
  },
  {
    code: '305',
    name: 'Use Proxy',
    standing: 'obsolete',
    meaning:
      'Deprecated. It once told the client to repeat the request through the proxy named in `Location`, which let any server choose a proxy for its visitors.',
    client:
      'Do not obey it: the proxy would see your traffic. Report it to whoever runs the server, and set proxies only in your own configuration.',
    server:
      'Do not send it. Give clients their proxy through configuration, such as a PAC file or `HTTPS_PROXY`, and refuse direct access with 403.',
    retry: { answer: 'no', because: 'following it would put your traffic in the hands of a proxy you did not choose' },
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Expect it from very old software only; it was deprecated in 2014.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '407',
        difference: '305 wanted the request to go through a proxy; 407 comes from a proxy that wants credentials.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '305 means that my proxy settings are wrong.',
        truth: 'It was a wish of the server to be reached through its own proxy, and says nothing about your settings.',
      },
    ],
    example: [
      'GET /intranet HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 305 Use Proxy',
      'Location: http://proxy.example.com:8080/',
    ].join('\n'),
    phrases: [
      'server tells me to go through a proxy',
      'deprecated proxy redirect',
      'must be accessed through the proxy',
      'response names a proxy to use',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6' },
      { title: 'RFC 7231 appendix B', href: 'https://www.rfc-editor.org/rfc/rfc7231.html#appendix-B' },
    ],
  },
  {
    code: '306',
    name: '(Unused)',
    standing: 'unused',
    meaning:
      'Reserved and without a meaning today. A draft from the 1990s wanted it as Switch Proxy, to send clients from one proxy to another; that never became a standard.',
    client:
      'Treat it like 300, like every 3xx you do not know: show what the response says, and switch no proxy because of it.',
    server: 'Never send it: the number stays reserved. For a move use 301, 302, 307 or 308.',
    retry: { answer: 'no', because: 'the code asks for nothing that a client could do' },
    from: ['proxy'],
    wire: { seen: 'no', note: 'Nothing that follows the standard sends it.' },
    cacheable: false,
    content: true,
    oldNames: ['Switch Proxy', 'Unused'],
    misreadings: [
      {
        claim: '306 Switch Proxy is a valid status code.',
        truth: 'Some libraries still list that name, but the registry holds the number as unused.',
      },
    ],
    example: ['GET / HTTP/1.1', 'Host: www.example.com', '', 'HTTP/1.1 306 (Unused)'].join('\n'),
    phrases: [
      'reserved redirect code',
      'redirect number missing between 305 and 307',
      'change to another proxy',
      'set-proxy header draft',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.7', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7' },
      {
        title: 'draft-cohen-http-305-306-responses',
        href: 'https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/',
      },
    ],
  },
  {
    code: '307',
    name: 'Temporary Redirect',
    standing: 'registered',
    meaning:
      'For now the resource is at the URI in `Location`, and the same request has to be made there: same method, same body. The old address stays valid.',
    client:
      'Let your library follow it; it must not change the method. If the body was a stream, be ready to send it anew. Ask the original address again next time, and expect `Authorization` to be dropped on the way to another host.',
    server:
      'Use it instead of 302 whenever a POST or PUT may be redirected. Send `Location`, and remember that the client uploads the body a second time.',
    retry: { answer: 'after a change', because: 'the identical request goes to `Location` for now' },
    headers: [
      { name: 'Location', on: 'response', level: 'should', for: 'gives the address to repeat the request at' },
      { name: 'Retry-After', on: 'response', level: 'may', for: 'sets the least wait before repeating it there' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer', 'client library'],
    wire: {
      seen: 'sometimes',
      note: 'Chrome lists `307 Internal Redirect` for its own switch to HTTPS under HSTS; that one never left the browser.',
    },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '308',
        difference: 'Both keep method and body; 307 is for now, 308 is for good, so the stored address changes.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '307 means that the API refuses to process the request.',
        truth:
          'It refuses nothing: the request is welcome at the address in `Location`, and most libraries go there unasked.',
      },
      {
        claim: 'From now on the new URL is the one to use.',
        truth: 'The move is temporary and may differ next time, so later requests start at the original address.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 14',
      '',
      '{"item":"tea"}',
      '',
      'HTTP/1.1 307 Temporary Redirect',
      'Location: https://eu.api.example.com/orders',
    ].join('\n'),
    phrases: [
      'temporary redirect that keeps the method',
      'redirect a post without losing the body',
      'internal redirect to https in chrome',
      'hsts redirect',
      'fastapi redirects on a missing trailing slash',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.8', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8' },
      { title: 'RFC 6797 section 8.3', href: 'https://www.rfc-editor.org/rfc/rfc6797.html#section-8.3' },
    ],
  },
  {
    code: '308',
    name: 'Permanent Redirect',
    standing: 'registered',
    meaning:
      'The resource has moved for good to the URI in `Location`, and the request has to be repeated there unchanged: method and body stay as they are.',
    client:
      'Repeat the request at `Location` and change the stored address. A client from before 2014 may not know the code and stop there: update it, or ask the new address yourself.',
    server:
      'Choose it over 301 for APIs, or wherever POST, PUT or DELETE may be redirected. nginx: `return 308`. Next.js sends it for redirects with `permanent: true`, and 307 for the others. Like a 301 it may stay in caches, so test with 307.',
    retry: { answer: 'after a change', because: 'the unchanged request belongs at the new address for good' },
    headers: [
      { name: 'Location', on: 'response', level: 'should', for: 'gives the new address, to be used for every method' },
      { name: 'Cache-Control', on: 'response', level: 'may', for: 'limits how long the permanent move is remembered' },
    ],
    from: ['application', 'proxy', 'cdn', 'load balancer'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    misreadings: [
      {
        claim: '308 is just a newer name for 301.',
        truth: 'It adds the promise that the method stays. A 301 lets a POST become a GET, which breaks API calls.',
      },
      {
        claim: 'A 308 without `Location` is a broken redirect.',
        truth:
          'In the resumable uploads of Google APIs the number means something else: with `Range`, how much has arrived so far.',
      },
    ],
    example: [
      'PUT /v1/users/7 HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 14',
      '',
      '{"name":"Ada"}',
      '',
      'HTTP/1.1 308 Permanent Redirect',
      'Location: /v2/users/7',
    ].join('\n'),
    phrases: [
      'permanent redirect that keeps the method',
      'api moved to a new base url',
      'redirect put and delete for good',
      'moved forever but the body must survive',
    ],
    sources: [
      { title: 'RFC 9110 section 15.4.9', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9' },
      { title: 'RFC 7538 section 4', href: 'https://www.rfc-editor.org/rfc/rfc7538.html#section-4' },
      {
        title: 'Next.js: redirects',
        href: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/redirects',
      },
    ],
  },
];
