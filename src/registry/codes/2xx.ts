/** The registered success codes, 200 to 226. */
import type { Status } from '../status.js';

export const successes: readonly Status[] = [
  {
    code: '200',
    name: 'OK',
    standing: 'registered',
    meaning:
      'The request worked. What comes back depends on the method: the thing asked for with GET, the result of the action with POST, how it went with PUT or DELETE.',
    client:
      'Read the content in the format that `Content-Type` names, and keep the `ETag` to make the next GET conditional. If the API reports failures inside a 200, as many GraphQL servers do, check its error field before you trust the rest.',
    server:
      'Use it when there is something to return; 201 announces a new resource and 204 has nothing to show. Never answer 200 to a request that failed: caches, retries and alerts go by the number.',
    headers: [
      { name: 'Content-Type', on: 'response', level: 'should', for: 'names the format of what is returned' },
      { name: 'ETag', on: 'response', level: 'should', for: 'lets the next GET ask whether anything changed' },
      { name: 'Last-Modified', on: 'response', level: 'should', for: 'is the coarser validator, by date' },
      { name: 'Cache-Control', on: 'response', level: 'may', for: 'says who may keep the response and how long' },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: true,
    confusedWith: [
      {
        code: '201',
        difference: '200 says the action worked; 201 adds that it made a new resource and where that now lives.',
        asked: true,
      },
      {
        code: '202',
        difference: '200 means the work is done; 202 means it was only taken in and may still fail.',
        asked: true,
      },
      {
        code: '203',
        difference: '200 carries what the server sent; 203 admits that a proxy altered it on the way.',
        asked: true,
      },
      {
        code: '204',
        difference: 'Both are success: 200 has content to read, 204 has none and ends after the headers.',
        asked: true,
      },
      {
        code: '206',
        difference: '200 delivers the whole thing; 206 only the byte ranges that were asked for.',
        asked: true,
      },
      {
        code: '207',
        difference: '200 is one outcome for the request; 207 is a list of outcomes, some maybe failures.',
      },
      {
        code: '304',
        difference: '200 sends the resource again; 304 sends nothing, because the copy the client holds is still good.',
        asked: true,
      },
      {
        code: '400',
        difference:
          '200 means the request worked; 400 means it was faulty, so an API should not wrap a refused request in a 200.',
      },
      {
        code: '404',
        difference:
          'A search without hits is a 200 with an empty list; 404 means that the address itself leads to nothing.',
      },
    ],
    misreadings: [
      {
        claim: 'A 200 proves that the API carried out what I wanted.',
        truth:
          'It only says that the HTTP request succeeded. A GraphQL body may list `errors`, and a single-page site may answer 200 with its index page for every path, even a missing script.',
      },
      {
        claim: '200 is the leftover for when no other 2xx code fits better.',
        truth:
          'It is the plain success, and the method gives its content a meaning. RFC 9205 even advises 200, 400 and 500 wherever a finer code is in doubt.',
      },
    ],
    example: [
      'GET /orders/42 HTTP/1.1',
      'Host: api.example.com',
      '',
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'ETag: "r7"',
      '',
      '{"id":42,"state":"paid"}',
    ].join('\n'),
    phrases: [
      'everything went fine',
      'plain success',
      'request succeeded',
      'error inside a successful response',
      'list is empty but the query worked',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.1', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1' },
      { title: 'RFC 9205 section 4.6', href: 'https://www.rfc-editor.org/rfc/rfc9205.html#section-4.6' },
    ],
  },
  {
    code: '201',
    name: 'Created',
    standing: 'registered',
    meaning:
      'The request made something new, one resource or several. The main one is at the URI in `Location`; without that header it is at the URI the request went to.',
    client:
      'Take the new address from `Location` and GET it if you need more than the answer shows. If the answer got lost, look before you POST again: a second POST may create a second thing.',
    server:
      'After POST, send `Location` with the URI of the new resource. A PUT that makes the resource has to answer 201; one that replaces it answers 200 or 204. If creation is only queued, answer 202.',
    headers: [
      {
        name: 'Location',
        on: 'response',
        level: 'should',
        for: 'gives the URI of the new resource, above all after POST',
      },
      { name: 'ETag', on: 'response', level: 'may', for: 'is the validator of the representation just created' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '202',
        difference: 'With 201 the new resource exists by now; with 202 it may come into being later, or never.',
        asked: true,
      },
      {
        code: '204',
        difference: 'For a PUT, 201 tells that the resource is new, 204 that an existing one was replaced.',
        asked: true,
      },
      {
        code: '303',
        difference: 'Both carry `Location`: 201 names what was created, 303 sends the client there with a GET.',
      },
      {
        code: '409',
        difference: '201 created the resource; 409 refused, for example because one with that key already exists.',
      },
    ],
    misreadings: [
      {
        claim: 'Only POST leads to 201.',
        truth: 'A PUT that creates its own URI must answer 201 as well, and then needs no `Location`.',
      },
      {
        claim: '201 has to return the created object.',
        truth: 'Its content may describe the new resource, link to it or be empty. Clients should rely on `Location`.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 24',
      '',
      '{"item":"tea","count":2}',
      '',
      'HTTP/1.1 201 Created',
      'Location: /orders/43',
      'Content-Type: application/json',
      '',
      '{"id":43}',
    ].join('\n'),
    phrases: [
      'new resource was made',
      'what to return after creating a record',
      'post created an item',
      'put created the resource',
      'signup succeeded',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2' },
      { title: 'RFC 9110 section 9.3.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.3' },
      { title: 'RFC 9110 section 9.3.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.4' },
    ],
  },
  {
    code: '202',
    name: 'Accepted',
    standing: 'registered',
    meaning:
      'The request was taken in for later. The work is not finished and may yet fail or never be done, but for HTTP this is the last word: no other status will follow for this request.',
    client:
      'Find the status monitor that the answer points to and poll it, no faster than `Retry-After` asks, or wait for the webhook the API documents. Until then count the work as pending, not as done.',
    server:
      'Return the present state and a link to a status monitor that outlives the job. An id chosen by the client, or an idempotency key, keeps a repeated request from queueing the work twice.',
    retry: { answer: 'no', because: 'the work is queued already; ask the status monitor instead of sending it again' },
    headers: [
      { name: 'Retry-After', on: 'response', level: 'may', for: 'suggests when to look at the status monitor' },
      {
        name: 'Location',
        on: 'response',
        level: 'may',
        for: 'points to the status monitor, by common convention rather than by RFC 9110',
      },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '204',
        difference: '202 leaves the outcome open; 204 reports that the action is done and has no content.',
        asked: true,
      },
      {
        code: '303',
        difference:
          '202 holds while the job runs; once it is done, the status monitor can answer 303 and lead to the result.',
      },
    ],
    misreadings: [
      {
        claim: 'After the 202 a 200 or 201 arrives when the work is ready.',
        truth:
          'HTTP sends one final status per request, and 202 is one. The outcome has to be fetched from a status monitor or delivered by a webhook.',
      },
      {
        claim: '202 is for large requests whose processing has begun.',
        truth:
          'Size plays no part, and nothing need have begun: the request may still be turned down when its turn comes.',
      },
    ],
    example: [
      'POST /exports HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 16',
      '',
      '{"format":"csv"}',
      '',
      'HTTP/1.1 202 Accepted',
      'Location: /exports/8/status',
      'Retry-After: 10',
      'Content-Type: application/json',
      '',
      '{"state":"queued"}',
    ].join('\n'),
    phrases: [
      'async job was queued',
      'work continues in the background',
      'long running operation started',
      'will be processed later',
      'how to poll for the result',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.3', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3' },
      { title: 'RFC 9110 section 9.3.5', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.5' },
    ],
  },
  {
    code: '203',
    name: 'Non-Authoritative Information',
    standing: 'registered',
    meaning:
      'The origin server answered 200, but a proxy on the way changed the content, for instance recompressed an image or rewrote a page, and says so with this code.',
    client:
      'If you need the untouched bytes, go around the proxy, or send `Cache-Control: no-transform` with the request. `Via` shows which proxy was in between.',
    server:
      'An origin server answers 200, never this. To keep proxies from altering what you send, add `Cache-Control: no-transform`, or use HTTPS: only a proxy that you or the client trust can then look inside.',
    headers: [
      { name: 'Via', on: 'response', level: 'must', for: 'names the proxies the response passed through' },
      { name: 'Cache-Control', on: 'request', level: 'may', for: 'forbids altering the content, with `no-transform`' },
    ],
    from: ['proxy', 'cdn'],
    wire: { seen: 'sometimes', note: 'Many proxies alter content and leave the 200 as it is: the code is optional.' },
    cacheable: true,
    content: true,
    misreadings: [
      {
        claim: '203 means the data is wrong or cannot be trusted.',
        truth:
          'It tells who had a hand in the bytes, nothing more. The origin did succeed, and the change may be harmless.',
      },
      {
        claim: 'Every response that went through a proxy is a 203.',
        truth: 'Passing a response on unchanged keeps its 200; only a proxy that alters the content may switch to 203.',
      },
    ],
    example: [
      'GET /photo.jpg HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 203 Non-Authoritative Information',
      'Via: 1.1 squeeze.example.net',
      'Content-Type: image/webp',
    ].join('\n'),
    phrases: [
      'proxy changed the response',
      'content was modified on the way',
      'transforming proxy',
      'image recompressed by the carrier',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.4', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4' },
      { title: 'RFC 9110 section 7.7', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.7' },
    ],
  },
  {
    code: '204',
    name: 'No Content',
    standing: 'registered',
    meaning:
      'The action was carried out, and there is nothing to send back: the response ends after its headers. A browser stays on the page it is on.',
    client:
      'Count it as success and do not parse a body: `response.json()` throws on an empty one. To see the new state, send a GET; an `ETag` in the answer to a PUT belongs to the version just stored.',
    server:
      'Fits DELETE, PUT and PATCH when there is nothing to report. Write no content and no `Content-Length`; both are forbidden here. Frameworks that drop the body in silence hide such bugs.',
    headers: [{ name: 'ETag', on: 'response', level: 'may', for: 'is the validator of what a PUT has just stored' }],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    content: false,
    confusedWith: [
      {
        code: '205',
        difference: 'Both are done and empty; 204 leaves the view as it is, 205 asks the client to reset it.',
        asked: true,
      },
      {
        code: '304',
        difference:
          'Neither has content; 204 reports an action as done, 304 sends the client back to the copy it holds.',
        asked: true,
      },
      {
        code: '404',
        difference: '204 says the request was fulfilled without output; 404 says there is nothing here to act on.',
      },
    ],
    misreadings: [
      {
        claim: '204 means that no action was taken.',
        truth: 'The opposite: the action was applied with success, and only the answer is empty.',
      },
      {
        claim: 'You get it because your request had no data.',
        truth: 'It speaks of the response. A PUT with megabytes of content may well be answered 204.',
      },
    ],
    example: ['DELETE /orders/42 HTTP/1.1', 'Host: api.example.com', '', 'HTTP/1.1 204 No Content'].join('\n'),
    phrases: [
      'success with an empty body',
      'delete worked and nothing comes back',
      'unexpected end of json input after a delete',
      'saved, nothing to return',
      'answer to a cors preflight',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.5', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5' },
      { title: 'RFC 9110 section 8.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6' },
    ],
  },
  {
    code: '205',
    name: 'Reset Content',
    standing: 'registered',
    meaning:
      'The request was fulfilled, and the client is asked to put the view it came from back to the start, as when a form is emptied for the next entry.',
    client:
      'A script has to clear the form itself: `fetch` reports the number and resets nothing. There is no body to read.',
    server:
      'Send no content. Over HTTP/1.1 end it with `Content-Length: 0`, because unlike 204 its number alone does not mark the end. In an API, 204 is the better known choice.',
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: false,
    misreadings: [
      {
        claim: '205 makes the browser reload the page.',
        truth: 'It asks for the entry form or canvas to be emptied; nothing is loaded anew.',
      },
    ],
    example: [
      'POST /timesheet HTTP/1.1',
      'Host: app.example.com',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 15',
      '',
      'day=mon&hours=8',
      '',
      'HTTP/1.1 205 Reset Content',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'clear the form after saving',
      'reset the input view',
      'ready for the next entry',
      'empty the canvas after submit',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.6', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6' },
      { title: 'RFC 9112 section 6.3', href: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3' },
    ],
  },
  {
    code: '206',
    name: 'Partial Content',
    standing: 'registered',
    meaning:
      'The client asked for part of the resource with `Range`, and this is that part, or several of them. Media players and resumed downloads live on it.',
    client:
      'Read `Content-Range`: you may get fewer or other bytes than you asked for. Before joining parts, check that the strong `ETag` is the same, or send `If-Range` so that a changed file comes whole with 200.',
    server:
      'Answer 206 only to a `Range` you honour; ignoring `Range` and sending 200 is allowed too. Several ranges go out as `multipart/byteranges`, with `Content-Range` in each part and not at the top.',
    headers: [
      {
        name: 'Content-Range',
        on: 'response',
        level: 'must',
        for: 'says which bytes these are, of how many; with several ranges it moves into the parts',
      },
      {
        name: 'Content-Type',
        on: 'response',
        level: 'must',
        for: 'is `multipart/byteranges` with its boundary when there are several parts',
      },
      {
        name: 'ETag',
        on: 'response',
        level: 'must',
        for: 'proves that parts belong together; sent if a 200 would have it',
      },
      {
        name: 'Date',
        on: 'response',
        level: 'must',
        for: 'is sent as in a 200, like Cache-Control, Expires, Vary and Content-Location',
      },
      { name: 'Range', on: 'request', level: 'may', for: 'asks for the part; without it there is no 206' },
      { name: 'If-Range', on: 'request', level: 'may', for: 'asks for the part only while the file is still the same' },
    ],
    from: ['application', 'proxy', 'cdn'],
    wire: { seen: 'yes' },
    cacheable: true,
    caching: 'Yes, by default, in a cache that understands ranges; others must not store it.',
    content: true,
    confusedWith: [
      {
        code: '226',
        difference:
          '206 sends a range of the current bytes; 226 sends a change to apply to a version the client holds.',
        asked: true,
      },
      {
        code: '416',
        difference: '206 delivers the range that was asked for; 416 says that no such range exists in the resource.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '206 is the code for a page of a list.',
        truth:
          'It answers a `Range` request and nothing else. A page of search results is a complete answer to its own URI: 200.',
      },
      {
        claim: '206 means that the download broke off.',
        truth:
          'It is a full success: exactly the part was sent that the client, often a player or download tool, wanted.',
      },
    ],
    example: [
      'GET /talk.mp4 HTTP/1.1',
      'Host: media.example.com',
      'Range: bytes=0-1023',
      '',
      'HTTP/1.1 206 Partial Content',
      'Date: Mon, 06 Jan 2025 09:00:00 GMT',
      'Content-Range: bytes 0-1023/734003',
      'Content-Type: video/mp4',
      'Content-Length: 1024',
      'ETag: "v7"',
    ].join('\n'),
    phrases: [
      'only part of the file came back',
      'resume a download',
      'video seeking by byte range',
      'range request answered',
      'chunk of a large file',
    ],
    sources: [
      { title: 'RFC 9110 section 15.3.7', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7' },
      { title: 'RFC 9110 section 14.2', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2' },
    ],
  },
  {
    code: '207',
    name: 'Multi-Status',
    standing: 'registered',
    meaning:
      'One request touched several resources, and the body holds a separate status for each. It comes from WebDAV; some JSON APIs use it for batches. All, some or none may have worked.',
    client:
      'Never stop at the number: go through the body and treat every entry by its own status. Send again only the entries that failed and whose own code allows it.',
    server:
      'WebDAV expects a `multistatus` element in XML. A JSON batch endpoint should document its own format, say which entry each status belongs to, and keep 207 even when every entry failed.',
    retry: {
      answer: 'after a change',
      because: 'only the failed entries in the body should go out again, each by its own code',
    },
    headers: [
      { name: 'Content-Type', on: 'response', level: 'should', for: 'is `application/xml` or `text/xml` in WebDAV' },
      { name: 'Depth', on: 'request', level: 'may', for: 'sets how far below the collection a WebDAV request reaches' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '208',
        difference: '207 is the status of the whole response; 208 appears inside its body, for members listed before.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: 'Being a 2xx, 207 means at least partial success.',
        truth: 'RFC 4918 allows it when everything failed. Success or failure stands in the body alone.',
      },
    ],
    example: [
      'POST /orders/batch HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/json',
      'Content-Length: 28',
      '',
      '[{"item":"tea"},{"item":""}]',
      '',
      'HTTP/1.1 207 Multi-Status',
      'Content-Type: application/json',
      '',
      '[{"status":201,"id":43},{"status":422}]',
    ].join('\n'),
    phrases: [
      'batch with mixed results',
      'bulk request where some items failed',
      'partial failure of many items',
      'propfind response',
      'several statuses in one body',
    ],
    sources: [
      { title: 'RFC 4918 section 13', href: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13' },
      { title: 'Zalando API guidelines, rule 152', href: 'https://opensource.zalando.com/restful-api-guidelines/#152' },
    ],
  },
  {
    code: '208',
    name: 'Already Reported',
    standing: 'registered',
    meaning:
      'Used inside a WebDAV 207 body: the members of this collection were listed further up under another path, so they are not listed again.',
    client:
      'Take the members from the earlier entry of the same resource; asking for the `DAV:resource-id` property shows which entries are one and the same.',
    server:
      'Use it only for `Depth: infinity` and only towards clients that announce `DAV: bind`. For others, report a loop of bindings with 508.',
    headers: [
      {
        name: 'DAV',
        on: 'request',
        level: 'should',
        for: 'announces with `bind` that the client understands this code',
      },
      { name: 'Depth', on: 'request', level: 'may', for: 'has the value `infinity` wherever this code can occur' },
    ],
    from: ['application'],
    wire: { seen: 'sometimes', note: 'It stands in the XML of a 207, not on the status line of the response.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '508',
        difference: '208 skips a collection that was listed before; 508 gives up because the bindings form a loop.',
        asked: true,
      },
    ],
    misreadings: [
      {
        claim: '208 tells that my request was a duplicate.',
        truth:
          'It has nothing to do with repeated requests; it spares a WebDAV listing from naming the same members twice.',
      },
    ],
    example: [
      'PROPFIND /docs/ HTTP/1.1',
      'Host: dav.example.com',
      'Depth: infinity',
      'DAV: bind',
      '',
      'HTTP/1.1 207 Multi-Status',
      'Content-Type: application/xml',
      '',
      '(in the XML, the status of the second path to /docs/plans/:)',
      'HTTP/1.1 208 Already Reported',
    ].join('\n'),
    phrases: [
      'webdav members listed before',
      'same collection bound twice',
      'dav binding already enumerated',
      'duplicate entries in a propfind listing',
    ],
    sources: [
      { title: 'RFC 5842 section 7.1', href: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1' },
      { title: 'RFC 5842 section 8.2', href: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-8.2' },
    ],
  },
  {
    code: '226',
    name: 'IM Used',
    standing: 'registered',
    meaning:
      'The answer to a GET is not the resource itself but the result of an instance manipulation (IM), usually a delta against a version that the client already holds.',
    client:
      'Apply the delta to the version that `Delta-Base` names, or that you listed in `If-None-Match`. Leave out `A-IM` if you want full responses; browsers never send it.',
    server:
      'Send it only to clients that offered the method in `A-IM`. Check that caches and proxies in front cope; ordinary compression with `Content-Encoding` is supported far more widely.',
    headers: [
      { name: 'A-IM', on: 'request', level: 'must', for: 'lists the manipulations that the client can undo' },
      { name: 'If-None-Match', on: 'request', level: 'must', for: 'names the versions held, when a delta is wanted' },
      { name: 'ETag', on: 'response', level: 'must', for: 'identifies the current version that the delta leads to' },
      { name: 'IM', on: 'response', level: 'should', for: 'names the manipulation that was applied' },
      {
        name: 'Delta-Base',
        on: 'response',
        level: 'may',
        for: 'names the base version; required if several were listed',
      },
    ],
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Some sites send it for reasons of their own, without any delta.' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '304',
        difference: 'Both answer a client that holds a copy: 226 sends what changed since, 304 says nothing changed.',
      },
    ],
    misreadings: [
      {
        claim: 'IM stands for instant messaging.',
        truth:
          'It stands for instance manipulation, the term of RFC 3229 for deltas and similar treatment of a response.',
      },
    ],
    example: [
      'GET /prices.csv HTTP/1.1',
      'Host: feed.example.com',
      'A-IM: vcdiff',
      'If-None-Match: "v6"',
      '',
      'HTTP/1.1 226 IM Used',
      'ETag: "v7"',
      'IM: vcdiff',
      'Delta-Base: "v6"',
    ].join('\n'),
    phrases: [
      'delta encoding over http',
      'instance manipulation',
      'only the diff was sent',
      'what does im used stand for',
    ],
    sources: [{ title: 'RFC 3229 section 10.4.1', href: 'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1' }],
  },
];
