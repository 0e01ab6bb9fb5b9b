/** The registered interim codes, 100 to 104. */
import type { Status } from '../status.js';

export const informational: readonly Status[] = [
  {
    code: '100',
    name: 'Continue',
    standing: 'registered',
    meaning:
      'Interim: judging by the headers alone, the server has no objection, and the client should go on and send the content. A final status follows after that.',
    client:
      'Send the content and wait for the final status. Do not wait for a 100 for ever: curl, unless told otherwise, waits one second and then sends anyway. If a server stumbles over the expectation, leave out `Expect`, as in `curl -H "Expect:"`.',
    server:
      'Answer `Expect: 100-continue` at once, with 100 or with the final refusal (401, 413, 417 …), never only after reading the content. Node does it by itself unless you listen to `checkContinue`.',
    headers: [
      {
        name: 'Expect',
        on: 'request',
        level: 'may',
        for: 'asks with `100-continue` for a go-ahead before the content',
      },
    ],
    from: ['application', 'proxy', 'load balancer'],
    wire: {
      seen: 'sometimes',
      note: 'HTTP libraries swallow it and report the final status only; `curl -v` shows it.',
    },
    cacheable: false,
    content: false,
    confusedWith: [
      {
        code: '102',
        difference: '100 asks for the content of the request; 102 came later and only said that work was going on.',
      },
      {
        code: '103',
        difference: '100 is about the request, so go on sending; 103 is about the answer, whose headers it foretells.',
        asked: true,
      },
      {
        code: '104',
        difference: '100 invites the client to send its content; 104 says where to resume if sending breaks off.',
      },
      {
        code: '417',
        difference: '100 grants what `Expect: 100-continue` asked for; 417 turns the expectation down.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'After a 100 the request has succeeded.',
        truth: 'Nothing is decided yet. The content may still be refused, and any final status can come.',
      },
      {
        claim: 'The 1xx codes are many and diverse.',
        truth:
          'They are the smallest class: 100 to 103 and a temporary 104. Each is an interim response without content, and one final status of another class still follows.',
      },
      {
        claim: 'A 1xx belongs to the server side and reports data on its way to the server.',
        truth: 'It travels from server to client, before the answer proper. HTTP/1.0 clients must never get one.',
      },
    ],
    example: [
      'PUT /videos/9 HTTP/1.1',
      'Host: media.example.com',
      'Content-Type: video/mp4',
      'Content-Length: 734003',
      'Expect: 100-continue',
      '',
      'HTTP/1.1 100 Continue',
      '',
      'HTTP/1.1 201 Created',
    ].join('\n'),
    phrases: [
      'go ahead and send the body',
      'expect 100-continue',
      'curl waits a second before uploading',
      'what are informational responses',
      'interim response before the final one',
    ],
    sources: [
      { title: 'RFC 9110 section 15.2.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1' },
      { title: 'RFC 9110 section 15.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2' },
      { title: 'RFC 9110 section 10.1.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1' },
      { title: 'curl: --expect100-timeout', href: 'https://curl.se/docs/manpage.html#--expect100-timeout' },
      { title: 'Node: event checkContinue', href: 'https://nodejs.org/api/http.html#event-checkcontinue' },
    ],
  },
  {
    code: '101',
    name: 'Switching Protocols',
    standing: 'registered',
    meaning:
      'The server agrees to the `Upgrade` that the client asked for. From the end of this response on, the connection speaks the new protocol, most often WebSocket.',
    client:
      'Speak the new protocol from here on. If a WebSocket gets 200, 400 or 404 in place of 101, the path is wrong or a proxy on the way dropped `Upgrade`.',
    server:
      'A reverse proxy has to pass the upgrade on; in nginx: `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade` and `proxy_set_header Connection "upgrade"`. Switch only to a protocol that the client named.',
    headers: [
      { name: 'Upgrade', on: 'response', level: 'must', for: 'names the protocol in use from now on' },
      { name: 'Connection', on: 'response', level: 'must', for: 'lists `upgrade`, as it concerns this hop alone' },
      { name: 'Upgrade', on: 'request', level: 'must', for: 'offers the protocols that the client would switch to' },
      { name: 'Connection', on: 'request', level: 'must', for: 'has to list `upgrade` beside the offer' },
    ],
    from: ['application', 'proxy', 'load balancer'],
    wire: { seen: 'sometimes', note: 'HTTP/1.1 only: HTTP/2 and HTTP/3 open WebSockets with CONNECT and 200 instead.' },
    cacheable: false,
    content: false,
    confusedWith: [
      {
        code: '200',
        difference:
          'A WebSocket needs 101; a 200 in its place means that plain HTTP answered and nothing was switched.',
      },
      {
        code: '426',
        difference:
          '101 grants an upgrade that the client asked for; 426 demands one before it will serve the request.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '101 is how a connection moves from HTTP/1.1 to HTTP/2.',
        truth:
          'Over TLS that is agreed in the handshake (ALPN), before any request. RFC 9113 deprecates the old upgrade to `h2c`.',
      },
    ],
    example: [
      'GET /chat HTTP/1.1',
      'Host: www.example.com',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: c2l4dGVlbiBieXRlIGtleQ==',
      '',
      'HTTP/1.1 101 Switching Protocols',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Accept: Ie+g9r+I6SGMbPuXkjkAvUhJdto=',
    ].join('\n'),
    phrases: [
      'websocket handshake',
      'upgrade the connection to another protocol',
      'websocket fails behind nginx',
      'unexpected response code during websocket handshake',
    ],
    sources: [
      { title: 'RFC 9110 section 15.2.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2' },
      { title: 'RFC 9110 section 7.8', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8' },
      { title: 'RFC 9113 section 8.6', href: 'https://www.rfc-editor.org/rfc/rfc9113.html#section-8.6' },
      { title: 'RFC 9113 section 3.1', href: 'https://www.rfc-editor.org/rfc/rfc9113.html#section-3.1' },
      { title: 'nginx: WebSocket proxying', href: 'https://nginx.org/en/docs/http/websocket.html' },
    ],
  },
  {
    code: '102',
    name: 'Processing',
    standing: 'obsolete',
    meaning:
      'Obsolete: an interim sign of life for slow WebDAV requests, meaning that the whole request has arrived and work goes on. WebDAV dropped it in 2007 because it was hardly ever implemented.',
    client: 'Go on waiting for the final status. It promises no deadline, so keep your own time limit.',
    server:
      'For long work answer 202 with a status monitor rather than hold the request open. Clients and proxies need not reset their timeouts for a 102.',
    from: ['application'],
    wire: { seen: 'sometimes', note: 'It is hardly ever sent any more, and libraries keep it to themselves.' },
    cacheable: false,
    content: false,
    confusedWith: [
      {
        code: '103',
        difference: '102 only said that work went on; 103 brings something to use: headers of the answer to come.',
        asked: true,
      },
      {
        code: '202',
        difference:
          '102 was interim, with the result still to come on the request; 202 is final and the result is elsewhere.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '102 is the code for reporting progress of a background job.',
        truth: 'It has no content and lasts only as long as the request is open. A job has a status resource to ask.',
      },
    ],
    example: [
      'COPY /archive/ HTTP/1.1',
      'Host: dav.example.com',
      'Destination: https://dav.example.com/backup/',
      '',
      'HTTP/1.1 102 Processing',
      '',
      'HTTP/1.1 201 Created',
    ].join('\n'),
    phrases: [
      'server is still working on it',
      'webdav keep alive during a long copy',
      'interim sign that work goes on',
      'dropped webdav interim status',
    ],
    sources: [
      { title: 'RFC 2518 section 10.1', href: 'https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1' },
      { title: 'RFC 4918 appendix F.3', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#appendix-F.3' },
    ],
  },
  {
    code: '103',
    name: 'Early Hints',
    standing: 'registered',
    meaning:
      'Interim: headers that the final response will probably have, sent ahead, so that the browser can load styles and fonts while the server is still preparing the page.',
    client:
      'Use the hints to preload or preconnect, and take everything that counts from the final response. Libraries that know nothing of it have to skip it.',
    server:
      'Send `Link` with `rel=preload` or `rel=preconnect` before the slow work starts (Node: `response.writeEarlyHints()`), and repeat it in the final response. Keep to HTTP/2 or later: some HTTP/1.1 clients take a 103 for the final answer.',
    headers: [
      {
        name: 'Link',
        on: 'response',
        level: 'may',
        for: 'names what the page will need, with `rel=preload` for example',
      },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'sometimes', note: 'Page scripts never see it: `fetch` waits for the final response.' },
    cacheable: false,
    content: false,
    misreadings: [
      {
        claim: 'The headers in a 103 hold for the final response.',
        truth: 'They are guesses. The final response counts, and may leave out or contradict any of them.',
      },
      {
        claim: 'At most one 103 comes before the final answer.',
        truth: 'Several may come, as a cache in front and the server behind it learn more.',
      },
    ],
    example: [
      'GET /shop HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 103 Early Hints',
      'Link: </shop.css>; rel=preload; as=style',
      '',
      'HTTP/1.1 200 OK',
      'Content-Type: text/html',
      'Link: </shop.css>; rel=preload; as=style',
    ].join('\n'),
    phrases: [
      'preload assets before the page is ready',
      'link preload header sent ahead',
      'successor of http/2 server push',
      'hints before the final response',
    ],
    sources: [
      { title: 'RFC 8297 section 2', href: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-2' },
      { title: 'RFC 8297 section 3', href: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-3' },
      {
        title: 'Node: response.writeEarlyHints',
        href: 'https://nodejs.org/api/http.html#responsewriteearlyhintshints-callback',
      },
    ],
  },
  {
    code: '104',
    name: 'Upload Resumption Supported',
    standing: 'temporary',
    meaning:
      'Interim, and still a draft: the server can resume this upload and names the upload resource in `Location`. Later ones may report progress. IANA listed the number as temporary, until 13 November 2026.',
    client:
      'Remember `Location`. If the connection breaks, ask it with HEAD for `Upload-Offset`, then send the rest with PATCH from there.',
    server:
      'Send it soon after the request headers, if `Upload-Complete` shows that the client knows the draft. Both sides must name the same revision in `Upload-Draft-Interop-Version`, otherwise no 104 may be sent. Before you ship, look the number up in the IANA registry.',
    headers: [
      {
        name: 'Location',
        on: 'response',
        level: 'must',
        for: 'names the upload resource, in the 104 that announces it',
      },
      {
        name: 'Upload-Limit',
        on: 'response',
        level: 'may',
        for: 'states the limits; required where the server has any',
      },
      { name: 'Upload-Offset', on: 'response', level: 'may', for: 'tells in later ones how many bytes were processed' },
      {
        name: 'Upload-Complete',
        on: 'request',
        level: 'must',
        for: 'opens the door: without it a server offers nothing',
      },
      {
        name: 'Upload-Draft-Interop-Version',
        on: 'request',
        level: 'must',
        for: 'tells which revision of the draft the client follows',
      },
      {
        name: 'Upload-Draft-Interop-Version',
        on: 'response',
        level: 'must',
        for: 'tells the same of the server; a client ignores a 104 that differs',
      },
    ],
    from: ['application', 'proxy'],
    wire: { seen: 'sometimes', note: 'Only between clients and servers that both follow the draft.' },
    cacheable: false,
    content: false,
    confusedWith: [
      {
        code: '308',
        difference:
          'The draft announces resumable uploads with 104; Google APIs have an older way, in which 308 asks for more.',
      },
    ],
    misreadings: [
      {
        claim: '104 is a finished standard.',
        truth: 'It rests on an Internet-Draft of the HTTP working group. Details may change before it becomes an RFC.',
      },
    ],
    example: [
      'POST /videos HTTP/1.1',
      'Host: media.example.com',
      'Content-Length: 734003',
      'Upload-Complete: ?1',
      'Upload-Draft-Interop-Version: 8',
      '',
      'HTTP/1.1 104 Upload Resumption Supported',
      'Upload-Draft-Interop-Version: 8',
      'Location: https://media.example.com/uploads/5f2',
      'Upload-Limit: max-size=1000000000',
      '',
      'HTTP/1.1 201 Created',
    ].join('\n'),
    phrases: [
      'resume an interrupted upload',
      'resumable upload draft',
      'upload resource announced',
      'progress of a resumable upload',
    ],
    sources: [
      {
        title: 'draft-ietf-httpbis-resumable-upload',
        href: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/',
      },
      {
        title: 'IANA HTTP Status Code Registry',
        href: 'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
      },
    ],
  },
];
