/** What APIs, hosts, gateways and proxies add, what they mean by a registered code, and what drafts left behind. */
import type { Source, Status } from '../status.js';

const shopify: Source = {
  title: 'Shopify API response codes',
  href: 'https://shopify.dev/docs/api/usage/response-codes',
};
const stripe: Source = { title: 'Stripe API, errors', href: 'https://docs.stripe.com/api/errors' };
const gcore: Source = {
  title: 'Gcore FastEdge, HTTP status codes',
  href: 'https://gcore.com/docs/fastedge/troubleshooting',
};
const gorouter: Source = {
  title: 'Cloud Foundry Gorouter, error_handler.go',
  href: 'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
};
const pantheon = (title: string, page: string): Source => ({
  title: `Pantheon, ${title}`,
  href: `https://docs.pantheon.io/guides/errors-and-server-responses/${page}`,
});
const envoy: Source = {
  title: 'Envoy, response flags of the access log',
  href: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter#config-access-log-format-response-flags',
};
const fastly: Source = {
  title: 'Fastly, HTTP status codes',
  href: 'https://www.fastly.com/documentation/reference/http/http-statuses/',
};
const squid: Source = {
  title: 'Squid, src/http/StatusCode.h',
  href: 'https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h',
};
const webdavDraft: Source = {
  title: 'WebDAV protocol, Internet-Draft',
  href: 'https://datatracker.ietf.org/doc/draft-ietf-webdav-protocol/',
};
const vercel: Source = { title: 'Vercel, error codes', href: 'https://vercel.com/docs/errors' };
const arcgis: Source = {
  title: 'ArcGIS REST JS, request.ts',
  href: 'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts',
};
const codeList: Source = {
  title: 'Wikipedia, list of HTTP status codes',
  href: 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
};

export const platforms: readonly Status[] = [
  {
    code: '308',
    name: 'Resume Incomplete',
    standing: 'unofficial',
    vendor: 'google',
    meaning:
      'In a resumable upload to Google Cloud Storage, Drive or YouTube 308 is no redirect. It means that the upload is not complete: the `Range` header tells which bytes are stored, and there is no `Location`.',
    client:
      'Go on with the byte after the end of `Range`, naming the part in `Content-Range`; without `Range` nothing was stored, so start at 0. Tell your HTTP library not to treat this 308 as a redirect.',
    retry: {
      answer: 'after a change',
      because: 'the next PUT carries the bytes that follow, not the ones already stored',
    },
    headers: [
      { name: 'Range', on: 'response', level: 'should', for: 'tells which bytes Google has stored so far' },
      { name: 'Content-Range', on: 'request', level: 'must', for: 'tells which part of the file this PUT carries' },
    ],
    wire: { seen: 'yes' },
    example: [
      'PUT /upload/storage/v1/b/pics/o?upload_id=ABC HTTP/1.1',
      'Host: storage.googleapis.com',
      'Content-Range: bytes 0-524287/2000000',
      'Content-Length: 524288',
      '',
      'HTTP/1.1 308 Resume Incomplete',
      'Range: bytes=0-524287',
    ].join('\n'),
    phrases: ['308 resume incomplete', 'resumable upload answers 308', '308 without location header'],
    sources: [
      {
        title: 'Cloud Storage, resumable uploads',
        href: 'https://cloud.google.com/storage/docs/performing-resumable-uploads',
      },
    ],
  },
  {
    code: '402',
    name: 'Request Failed',
    standing: 'unofficial',
    vendor: 'stripe',
    meaning:
      'The parameters were fine, but what they asked for failed; most often the bank declined the card. It says nothing about your own bill with Stripe.',
    client:
      'Read `error.code` and `error.decline_code`, show `error.message` to the payer, and ask for another card or another way to pay.',
    retry: {
      answer: 'after a change',
      because: 'the same card is usually declined again',
    },
    wire: { seen: 'yes' },
    phrases: ['stripe card declined', 'stripe card_error', 'stripe 402 request failed'],
    sources: [stripe],
  },
  {
    code: '402',
    name: 'Payment Required (x402)',
    standing: 'unofficial',
    vendor: 'x402',
    meaning:
      'The resource has a price, and a program can pay it: version 2 puts the accepted schemes, networks and amounts, as Base64 of JSON, into the `PAYMENT-REQUIRED` header; version 1 put them into the body.',
    client:
      'Decode the offer, sign a payment for one of the `accepts` entries, and send the request again with `PAYMENT-SIGNATURE` (version 1: `X-PAYMENT`).',
    retry: { answer: 'after a change', because: 'the repeated request has to carry a signed payment' },
    headers: [
      {
        name: 'PAYMENT-REQUIRED',
        on: 'response',
        level: 'must',
        for: 'states price and accepted ways to pay (version 2)',
      },
      {
        name: 'PAYMENT-SIGNATURE',
        on: 'request',
        level: 'must',
        for: 'carries the signed payment of the repeated request',
      },
    ],
    wire: { seen: 'yes' },
    phrases: ['x402 payment required', 'http 402 crypto payment', 'payment-required header'],
    sources: [
      {
        title: 'x402, HTTP transport version 2',
        href: 'https://github.com/x402-foundation/x402/blob/main/specs/transports-v2/http.md',
      },
    ],
  },
  {
    code: '402',
    name: 'Payment Required (shop frozen)',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning:
      'The shop is frozen because its owner has an unpaid balance with Shopify. The app that calls owes nothing.',
    client: 'Stop calling for this shop and tell the merchant to settle the balance in the Shopify admin.',
    retry: { answer: 'after a change', because: 'the shop comes back once the merchant has paid' },
    wire: { seen: 'yes' },
    phrases: ['shopify store frozen', 'shop frozen 402'],
    sources: [shopify],
  },
  {
    code: '402',
    name: 'DEPLOYMENT_DISABLED',
    standing: 'unofficial',
    vendor: 'vercel',
    meaning:
      'Vercel has disabled the deployment, for example because the usage went over the limits of the Hobby plan.',
    server:
      'Check usage and billing in the Vercel dashboard; upgrading the plan is the quickest way to bring the site back.',
    retry: { answer: 'after a change', because: 'usage or billing has to be settled first' },
    wire: { seen: 'yes' },
    phrases: ['vercel deployment_disabled', 'vercel deployment disabled'],
    sources: [
      vercel,
      { title: 'Vercel, platform error codes', href: 'https://vercel.com/docs/errors/platform-error-codes' },
    ],
  },
  {
    code: '419',
    name: 'Insufficient Space on Resource',
    standing: 'unofficial',
    vendor: 'webdav-draft',
    meaning:
      'A draft of WebDAV gave 419 this meaning; the finished standard does not have it and uses 507 Insufficient Storage. Some constant tables still carry that name.',
    server: 'Answer 507 when the store is full; nobody expects 419 for that.',
    retry: { answer: 'no', because: 'the draft meaning is dead; find out what the software that answered means' },
    wire: { seen: 'no', note: 'Constant tables list it, servers do not send it.' },
    sources: [webdavDraft],
  },
  {
    code: '420',
    name: 'Enhance Your Calm',
    standing: 'unofficial',
    vendor: 'twitter',
    meaning:
      'The old rate limit of Twitter, from January 2010 on: too many searches, or a stream that reconnected too often. Version 1.1 of the API moved to 429.',
    client: 'Wait as long as `Retry-After` says; without it wait 30 seconds, and double the pause each time.',
    server: 'Do not send 420 from an API of your own: 429 with `Retry-After` is what libraries understand.',
    retry: { answer: 'after a wait', because: 'calls made during the limit may prolong it' },
    headers: [{ name: 'Retry-After', on: 'response', level: 'may', for: 'gives the seconds to stay away' }],
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Only from old endpoints and from services that copied the joke.' },
    cacheable: false,
    confusedWith: [
      {
        code: '429',
        difference:
          '420 was the joke name under which Twitter limited calls; 429 is the registered code for it, and the one to send.',
      },
    ],
    misreadings: [
      {
        claim: '420 Enhance Your Calm is part of the HTTP standard.',
        truth: 'It is not registered: to a client that does not know Twitter, 420 is a 400 without details.',
      },
    ],
    example: [
      'GET /search.json?q=http HTTP/1.1',
      'Host: search.twitter.com',
      '',
      'HTTP/1.1 420 Enhance Your Calm',
      'Retry-After: 60',
    ].join('\n'),
    phrases: ['enhance your calm', 'twitter 420', 'old twitter rate limit'],
    sources: [
      {
        title: 'Twitter, announcement of 420',
        href: 'https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8',
      },
      { title: 'X API, response codes', href: 'https://developer.x.com/ja/docs/basics/response-codes' },
    ],
  },
  {
    code: '420',
    name: 'Locked Store',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning: 'Until 30 August 2018 the Shopify Admin API answered 420 for a locked store; since then it answers 423.',
    client: 'Handle 423 instead, and drop the old branch for 420.',
    retry: { answer: 'no', because: 'the meaning is retired; a locked store says 423 today' },
    wire: { seen: 'no', note: 'Retired in 2018.' },
    sources: [
      {
        title: 'Shopify changelog, 423 instead of 420',
        href: 'https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420',
      },
    ],
  },
  {
    code: '420',
    name: 'Method Failure',
    standing: 'unofficial',
    vendor: 'webdav-draft',
    meaning:
      'A draft of WebDAV used 420 when a method failed because of another part of the same operation; the standard says 424 Failed Dependency. Spring kept a constant for it and removed it in version 7.',
    server: 'Use 424 for a step that failed because an earlier one did.',
    retry: { answer: 'no', because: 'the draft meaning died before WebDAV was finished' },
    wire: { seen: 'no', note: 'It lives on in lists only.' },
    sources: [
      webdavDraft,
      {
        title: 'Spring Framework, removal of 419, 420 and 421',
        href: 'https://github.com/spring-projects/spring-framework/commit/83c020eea5386ba21f2f4bd74fb4167211b219fa',
      },
    ],
  },
  {
    code: '423',
    name: 'Locked (shop)',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning:
      'The whole shop is locked, because it went over its API limit again and again, or because its account looks compromised or fraudulent. It has nothing to do with WebDAV.',
    client: 'Stop calling, and ask the merchant to contact Shopify support.',
    retry: { answer: 'after a change', because: 'support has to unlock the shop first' },
    wire: { seen: 'yes' },
    phrases: ['shopify shop locked', 'shopify 423'],
    sources: [shopify],
  },
  {
    code: '424',
    name: 'External Dependency Failed',
    standing: 'unofficial',
    vendor: 'stripe',
    meaning: 'Something outside Stripe that the request needs, such as a bank or a payment network, failed.',
    client:
      'First check whether the payment was made after all. If not, try later with a new `Idempotency-Key`: for an old one Stripe replays the stored result.',
    retry: {
      answer: 'if idempotent',
      because: 'the outside service may recover, but the payment may also have been made already',
    },
    headers: [{ name: 'Idempotency-Key', on: 'request', level: 'may', for: 'is a new one for each new attempt' }],
    wire: { seen: 'yes' },
    phrases: ['stripe external dependency failed', 'stripe 424'],
    sources: [stripe],
  },
  {
    code: '430',
    name: 'Shopify Security Rejection',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning:
      'Shopify took the request for an attack and rejected it. Scrapers see it, and servers that send the requests of many buyers from one address.',
    client:
      'If a server calls the Storefront API, use a private access token and send `Shopify-Storefront-Buyer-IP` with the address of the real buyer. Slow down, and check for content that looks like an injection.',
    server:
      'Shopify runs the filter. If it rejects good requests, report them to Shopify support with the time and the request id.',
    retry: {
      answer: 'after a change',
      because: 'the same request from the same sender looks as suspicious as before',
    },
    headers: [
      {
        name: 'Shopify-Storefront-Buyer-IP',
        on: 'request',
        level: 'should',
        for: 'names the buyer on whose behalf a server calls the Storefront API',
      },
    ],
    from: ['cdn', 'application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '431',
        difference:
          '430 is Shopify suspecting an attack, whatever the size; 431 says that the request headers are too large.',
      },
    ],
    misreadings: [
      {
        claim: '430 is the rate limit of Shopify.',
        truth:
          'The rate limit is 429. 430 is a judgement on the request and its sender, so slowing down alone may not help.',
      },
    ],
    example: [
      'POST /api/2026-01/graphql.json HTTP/1.1',
      'Host: example.myshopify.com',
      'Content-Type: application/json',
      '',
      'HTTP/1.1 430 Shopify Security Rejection',
      'Content-Type: text/html',
    ].join('\n'),
    phrases: [
      'shopify security rejection',
      'shopify thinks my request is malicious',
      'shopify blocks my server',
      'storefront api 430',
      'shopify scraping blocked',
    ],
    sources: [shopify],
  },
  {
    code: '456',
    name: 'Quota Exceeded',
    standing: 'unofficial',
    vendor: 'deepl',
    meaning:
      'The characters that your DeepL plan includes for this month, or the cost limit you set yourself, are used up. Translation stops until the next period or a higher limit.',
    client:
      'Ask the `/usage` endpoint how much is left, then upgrade the plan or raise the Cost Control limit. Do not loop: unlike 429 this does not pass within minutes.',
    retry: {
      answer: 'after a change',
      because: 'the quota comes back with the next month, or with a larger plan or limit',
    },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    example: [
      'POST /v2/translate HTTP/1.1',
      'Host: api-free.deepl.com',
      'Authorization: DeepL-Auth-Key example:fx',
      'Content-Type: application/json',
      '',
      'HTTP/1.1 456 Quota Exceeded',
      'Content-Type: application/json',
    ].join('\n'),
    phrases: ['deepl quota exceeded', 'deepl character limit reached', 'deepl 456', 'translation quota used up'],
    sources: [
      { title: 'DeepL API, error handling', href: 'https://developers.deepl.com/docs/best-practices/error-handling' },
    ],
  },
  {
    code: '496',
    name: 'SSL Certificate Required',
    standing: 'unofficial',
    vendor: 'gorouter',
    meaning: 'The app instance did not accept the client certificate of the Cloud Foundry router.',
    server: 'Check that the app instance trusts the authority that signed the certificate of the router.',
    retry: { answer: 'after a change', because: 'the trust between router and app has to be configured' },
    headers: [
      { name: 'X-Cf-RouterError', on: 'response', level: 'may', for: 'begins with `endpoint_failure` for such faults' },
    ],
    wire: { seen: 'yes' },
    sources: [gorouter],
  },
  {
    code: '498',
    name: 'Invalid Token',
    standing: 'unofficial',
    vendor: 'esri',
    meaning:
      'The ArcGIS token has expired, or was made for another referrer, address or portal. The REST API puts the number into the JSON body, under an HTTP status of 200.',
    client:
      'Get a new token from `generateToken` or OAuth and repeat the call. Test the body for an `error` member: a check of the HTTP status alone takes this failure for success.',
    server:
      'Give tokens a lifetime that suits the job, and bind them only to a referrer or IP address that clients really use.',
    retry: { answer: 'after a change', because: 'the call needs a fresh token' },
    from: ['application'],
    wire: { seen: 'no', note: 'The REST API answers HTTP 200 with 498 in `error.code` of the body.' },
    cacheable: false,
    confusedWith: [
      {
        code: '499',
        difference:
          'To ArcGIS 498 means that the token sent is not valid, and 499 that a token is needed and none was sent.',
      },
    ],
    misreadings: [
      {
        claim: '498 is the standard code for an expired token.',
        truth: 'It belongs to ArcGIS alone. On the web an expired token is 401 with `WWW-Authenticate`.',
      },
    ],
    example: [
      'GET /arcgis/rest/services?f=json&token=old HTTP/1.1',
      'Host: gis.example.com',
      '',
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      '',
      '{"error":{"code":498,"message":"Invalid Token","details":[]}}',
    ].join('\n'),
    phrases: ['arcgis invalid token', 'arcgis token expired', 'esri 498'],
    sources: [
      {
        title: 'ArcGIS REST JS, error handling',
        href: 'https://developers.arcgis.com/arcgis-rest-js/error-handling',
      },
      arcgis,
    ],
  },
  {
    code: '499',
    name: 'Client Closed Request (CANCELLED)',
    standing: 'unofficial',
    vendor: 'google',
    meaning:
      'The HTTP form of the gRPC status `CANCELLED`: the caller gave the call up. A gateway that translates gRPC into HTTP can really send it.',
    client:
      'If you did not cancel on purpose, look for a deadline or an aborted context in your own code or in a proxy before the API.',
    retry: { answer: 'if idempotent', because: 'work begun before the cancellation may have been finished' },
    wire: { seen: 'sometimes', note: 'From gRPC gateways; the one who cancelled is seldom there to read it.' },
    phrases: ['grpc cancelled', 'grpc canceled http code', 'google.rpc.code cancelled'],
    sources: [
      { title: 'google.rpc.Code', href: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
    ],
  },
  {
    code: '499',
    name: 'Client Closed Request (Traefik)',
    standing: 'unofficial',
    vendor: 'traefik',
    meaning: 'Traefik writes 499 into its access log when the caller disconnected while the backend was still working.',
    server:
      'Compare the duration in the log with the timeouts of whatever stands in front of Traefik, then make that route faster.',
    retry: { answer: 'if idempotent', because: 'the backend was reached and may have acted' },
    wire: { seen: 'no', note: 'Only the log has it: the caller has disconnected.' },
    phrases: ['traefik 499'],
    sources: [
      {
        title: 'Traefik, proxy.go',
        href: 'https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go',
      },
    ],
  },
  {
    code: '499',
    name: 'Token Required',
    standing: 'unofficial',
    vendor: 'esri',
    meaning:
      'The ArcGIS service or folder is not public and the call had no token. As with 498, the REST API puts the number into the JSON body of an HTTP 200.',
    client: 'Sign in, or request a token, and add it as the `token` parameter or as a bearer token.',
    server: 'Share the layer with everyone if it was meant to be public.',
    retry: { answer: 'after a change', because: 'a token has to be added' },
    wire: {
      seen: 'sometimes',
      note: 'In REST answers it is `error.code` in the body; older ArcGIS Server services sent it as the status.',
    },
    phrases: ['arcgis token required', 'esri 499'],
    sources: [
      arcgis,
      {
        title: 'Esri support, token required (499)',
        href: 'https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899',
      },
      { title: 'Esri support, 499 on IIS', href: 'https://support.esri.com/en/technical-article/000010351' },
    ],
  },
  {
    code: '502',
    name: 'Server Error (classic load balancer)',
    standing: 'unofficial',
    vendor: 'google',
    meaning:
      'The classic Application Load Balancer of Google Cloud answers 502 for every fault of its own, timeouts included; the newer ones tell 503 and 504 apart.',
    server:
      'Read `statusDetails` in the load balancer log: `response_sent_by_backend` means that your own app answered 502, `failed_to_pick_backend` that no backend is healthy, `backend_timeout` that it was too slow. Set the keep-alive timeout of the backend above 600 seconds.',
    retry: { answer: 'if idempotent', because: 'some of these faults last only while backends or settings change' },
    from: ['load balancer'],
    wire: { seen: 'yes' },
    phrases: ['gcp load balancer 502', 'google cloud load balancer 502', 'failed_to_pick_backend'],
    sources: [
      {
        title: 'Google Cloud, troubleshooting load balancers',
        href: 'https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs',
      },
    ],
  },
  {
    code: '503',
    name: 'Service Unavailable (response flags)',
    standing: 'unofficial',
    vendor: 'envoy',
    meaning:
      'When the proxy itself answers 503, the response flag in its access log says why: `UH` no healthy upstream, `UF` connection failed, `UO` circuit breaker open, `UC` or `UR` connection cut or reset, `NC` unknown cluster.',
    server:
      'No flag: the service itself answered. With `UH` check readiness and endpoints, with `UF` the port, mTLS mode and network policy, with `UO` the circuit breaker limits, with `UC` that the service keeps idle connections longer than Envoy does.',
    retry: {
      answer: 'if idempotent',
      because: 'a cut connection may have delivered the request; a refused one did not',
    },
    from: ['proxy'],
    wire: { seen: 'yes' },
    example: [
      '[2026-03-02T09:14:07.120Z] "GET /cart HTTP/1.1" 503 UH',
      '0 19 0 - "10.0.3.7" "curl/8.5.0" "9f1c" "shop.example.com" "-"',
    ].join('\n'),
    phrases: [
      'no healthy upstream',
      'upstream connect error or disconnect/reset before headers',
      'istio 503 uf',
      'envoy 503 uh',
      'envoy upstream overflow',
    ],
    sources: [envoy],
  },
  {
    code: '503',
    name: 'Service Unavailable (H codes)',
    standing: 'unofficial',
    vendor: 'heroku',
    meaning:
      'The Heroku router answers 503 where others say 502 or 504; the `code=` in its log tells the case: H10 app crashed, H12 no answer within 30 seconds, H13 connection closed, H14 no web dynos, H18 request interrupted.',
    server:
      'Run `heroku logs --tail` and act on the code: for H10 read the crash above it, for H12 move slow work into a worker, for H13 and H18 keep idle connections open longer than the router does, for H14 run `heroku ps:scale web=1`.',
    retry: { answer: 'if idempotent', because: 'after H12 the dyno may still finish the work' },
    from: ['proxy'],
    wire: { seen: 'yes', note: 'The H code appears in the router log only.' },
    example: [
      'heroku[router]: at=error code=H12 desc="Request timeout"',
      'method=GET path="/report" dyno=web.1 service=30000ms status=503',
    ].join('\n'),
    phrases: ['heroku h12', 'heroku h10', 'heroku application error', 'heroku request timeout', 'heroku no web dynos'],
    sources: [{ title: 'Heroku error codes', href: 'https://devcenter.heroku.com/articles/error-codes' }],
  },
  {
    code: '504',
    name: 'Gateway Timeout (flag UT)',
    standing: 'unofficial',
    vendor: 'envoy',
    meaning:
      'Envoy stopped waiting for the upstream when the timeout of the route ran out: 15 seconds in Envoy unless set, none by default in Istio. The access log has `UT`, the body `upstream request timeout`.',
    server: 'Make the service quicker, or raise `timeout` on the route.',
    retry: { answer: 'if idempotent', because: 'the upstream may have done the work before it was cut off' },
    from: ['proxy'],
    wire: { seen: 'yes' },
    phrases: ['envoy upstream request timeout', 'envoy 504 ut'],
    sources: [envoy],
  },
  {
    code: '504',
    name: 'FUNCTION_INVOCATION_TIMEOUT',
    standing: 'unofficial',
    vendor: 'vercel',
    meaning: 'A Vercel Function ran longer than its plan or its `maxDuration` allows and was stopped.',
    client: 'Expect that the function may have done part of its work before it was stopped.',
    server:
      'Look for a slow database or API call in the function log, return from every branch, stream long answers, or raise `maxDuration`.',
    retry: { answer: 'if idempotent', because: 'the function was cut off in the middle' },
    from: ['application'],
    wire: { seen: 'yes' },
    phrases: ['vercel function timeout', 'function_invocation_timeout', 'serverless function has timed out'],
    sources: [
      {
        title: 'Vercel, FUNCTION_INVOCATION_TIMEOUT',
        href: 'https://vercel.com/docs/errors/FUNCTION_INVOCATION_TIMEOUT',
      },
    ],
  },
  {
    code: '508',
    name: 'Resource Limit Is Reached',
    standing: 'unofficial',
    vendor: 'cpanel',
    meaning:
      'On shared hosting with CloudLinux the account has more requests running at once than its limit of entry processes allows, so new ones are turned away. There is no loop as in WebDAV.',
    client: 'Wait a minute and reload; a visitor can do no more than tell the owner of the site.',
    server:
      'Look at the entry processes under Resource Usage in cPanel. Then cache pages, slow crawlers down, find the plugin or query that takes long, or ask the host for a larger plan.',
    retry: { answer: 'after a wait', because: 'slots become free as soon as running requests finish' },
    from: ['application'],
    wire: { seen: 'yes' },
    phrases: [
      'resource limit is reached',
      'shared hosting resource limit',
      'cpanel 508',
      'entry processes limit',
      'cloudlinux limit reached',
    ],
    sources: [{ title: 'CloudLinux OS, limits', href: 'https://docs.cloudlinux.com/cloudlinuxos/limits/' }],
  },
  {
    code: '508',
    name: 'INFINITE_LOOP_DETECTED',
    standing: 'unofficial',
    vendor: 'vercel',
    meaning:
      'Vercel stopped a request that came back to the same deployment again and again, through rewrites or a function that calls its own address.',
    server:
      'Check rewrites and redirects for a route that leads to itself, and functions that fetch their own address.',
    retry: { answer: 'no', because: 'the loop is in the configuration or the code' },
    wire: { seen: 'yes' },
    phrases: ['vercel infinite loop detected'],
    sources: [vercel],
  },
  {
    code: '509',
    name: 'Bandwidth Limit Exceeded',
    standing: 'unofficial',
    vendor: 'cpanel',
    meaning:
      'The hosting account has used the traffic that its plan includes for the month, and the site stays shut until the next month begins or the limit is raised.',
    client: 'Come back later or use a cached copy; nothing in the request makes a difference.',
    server:
      'Raise the limit in WHM or buy more traffic, then look in the bandwidth report for what uses it: hotlinked images, large downloads, crawlers. A CDN in front takes much of it off.',
    retry: {
      answer: 'after a wait',
      because: 'it ends with the billing month or a larger limit, so waiting can take days',
    },
    from: ['application'],
    wire: {
      seen: 'sometimes',
      note: 'Version 1.4 of mod_bwlimited titles its page 509 yet sends 500 in the status line; other hosts send a true 509.',
    },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '529',
        difference:
          '509 is one hosting account out of its monthly traffic; 529 is a whole service too busy at this moment.',
      },
    ],
    misreadings: [
      {
        claim: '509 comes from the Apache web server.',
        truth: 'Apache httpd has no such code. A module of cPanel, mod_bwlimited, brings it in on shared hosting.',
      },
    ],
    example: [
      'GET / HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 509 Bandwidth Limit Exceeded',
      'Content-Type: text/html',
    ].join('\n'),
    phrases: [
      'bandwidth limit exceeded',
      'site used up its bandwidth',
      'hosting traffic quota used up',
      'monthly bandwidth exhausted',
    ],
    sources: [
      {
        title: 'cPanel, mod_bwlimited.c',
        href: 'https://github.com/CpanelInc/mod_bwlimited/blob/6a4f1ea840bac95fd940f8121ff06f095d10cb93/SOURCES/mod_bwlimited-1.4/mod_bwlimited.c',
      },
    ],
  },
  {
    code: '525',
    name: 'SSL Handshake Failed',
    standing: 'unofficial',
    vendor: 'gorouter',
    meaning:
      'The TLS handshake between the Cloud Foundry router and an app instance failed, often because that port does not speak TLS.',
    server: 'Register the route with a port that speaks plain HTTP, or switch TLS on in the app instance.',
    retry: { answer: 'after a change', because: 'the route has to point at a port of the right kind' },
    headers: [{ name: 'X-Cf-RouterError', on: 'response', level: 'may', for: 'marks the answer as one of the router' }],
    wire: { seen: 'yes' },
    sources: [gorouter],
  },
  {
    code: '526',
    name: 'Invalid SSL Certificate',
    standing: 'unofficial',
    vendor: 'gorouter',
    meaning: 'The certificate of the app instance is not signed by an authority that the Cloud Foundry router trusts.',
    server: 'Add the signing authority to the CA certificates of the router, or renew the certificate of the instance.',
    retry: { answer: 'after a change', because: 'the certificate or the list of trusted authorities has to change' },
    headers: [
      {
        name: 'X-Cf-RouterError',
        on: 'response',
        level: 'may',
        for: 'tells errors of the router from those of the app',
      },
    ],
    wire: { seen: 'yes' },
    phrases: ['gorouter 526', 'x-cf-routererror endpoint_failure'],
    sources: [gorouter],
  },
  {
    code: '529',
    name: 'Overloaded',
    standing: 'unofficial',
    vendor: 'anthropic',
    meaning:
      'The Claude API as a whole has more traffic than it can serve at the moment; the body says `overloaded_error`. Your key, your limits and your request are in order.',
    client:
      'Wait as long as `retry-after` says if it is there, else back off exponentially with some randomness; the official SDKs retry twice by themselves. If it lasts, queue the work or fall back to another model, and look at the status page.',
    retry: { answer: 'after a wait', because: 'the same request usually goes through once the rush is over' },
    headers: [{ name: 'Retry-After', on: 'response', level: 'may', for: 'gives the pause to make, where it is sent' }],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: '529 means that my own rate limit is used up.',
        truth: 'Your own limit is 429 with `rate_limit_error`; 529 comes from the load of all callers together.',
      },
    ],
    example: [
      'POST /v1/messages HTTP/1.1',
      'Host: api.anthropic.com',
      'Content-Type: application/json',
      '',
      'HTTP/1.1 529 Overloaded',
      'Content-Type: application/json',
      '',
      '{"type":"error","error":{"type":"overloaded_error",',
      ' "message":"Overloaded"}}',
    ].join('\n'),
    phrases: ['overloaded_error', 'claude api overloaded', 'anthropic overloaded', 'llm api is overloaded'],
    sources: [
      { title: 'Claude API, errors', href: 'https://platform.claude.com/docs/en/api/errors' },
      {
        title: 'Microsoft Dev Proxy, 529 overloaded_error',
        href: 'https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/anthropic-529-overloaded-error',
      },
    ],
  },
  {
    code: '529',
    name: 'Service Overloaded',
    standing: 'unofficial',
    vendor: 'qualys',
    meaning: 'The SSL Labs scanner takes no new assessments because the scans of all users together overload it.',
    client: 'Wait about 15 minutes, with some randomness, before you start the assessment again.',
    retry: { answer: 'after a wait', because: 'the documentation asks for a pause of about 15 minutes' },
    wire: { seen: 'yes' },
    phrases: ['ssl labs overloaded', 'ssllabs 529', 'site is overloaded'],
    sources: [
      {
        title: 'SSL Labs API documentation v4',
        href: 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md',
      },
    ],
  },
  {
    code: '530',
    name: 'Origin DNS Error',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning: 'Cloudflare, which stands in front of Shopify, could not resolve the name of the origin.',
    client: 'Check the shop domain for a typing error and its DNS records, then the Shopify status page.',
    retry: { answer: 'after a wait', because: 'with a correct shop domain it is an outage that Shopify has to fix' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    phrases: ['shopify origin dns error', 'shopify 530'],
    sources: [shopify],
  },
  {
    code: '530',
    name: 'Site Frozen',
    standing: 'unofficial',
    vendor: 'pantheon',
    meaning:
      'Pantheon froze a site that nobody had worked on for months. Its documentation speaks of frozen sites; the number 530 is known from lists only.',
    server: 'Open the site in the Pantheon dashboard and unfreeze it.',
    retry: { answer: 'after a change', because: 'someone with access to the dashboard has to unfreeze the site' },
    wire: { seen: 'sometimes', note: 'Only lists of codes connect the number with it.' },
    phrases: ['pantheon site frozen', 'site is frozen'],
    sources: [
      {
        title: 'Pantheon, manage sites',
        href: 'https://docs.pantheon.io/guides/account-mgmt/workspace-sites-teams/sites',
      },
      codeList,
    ],
  },
  {
    code: '530',
    name: 'Internal FastEdge Error',
    standing: 'unofficial',
    vendor: 'gcore',
    meaning: 'FastEdge itself failed, not the application that runs on it.',
    server: 'Nothing in the app helps; report it to Gcore if it lasts.',
    retry: { answer: 'if idempotent', because: 'faults of the platform tend to pass' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    sources: [gcore],
  },
  {
    code: '531',
    name: 'Memory Limit Exceeded',
    standing: 'unofficial',
    vendor: 'gcore',
    meaning: 'The FastEdge application went over its memory limit and was stopped.',
    server: 'Hold less in memory at once, and stream bodies instead of collecting them.',
    retry: { answer: 'after a change', because: 'the same input needs the same memory again' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    confusedWith: [
      { code: '532', difference: '531 is a FastEdge app that ran out of memory; 532 is one that ran out of time.' },
    ],
    phrases: ['fastedge memory limit'],
    sources: [gcore],
  },
  {
    code: '532',
    name: 'Application Timed Out',
    standing: 'unofficial',
    vendor: 'gcore',
    meaning: 'The FastEdge application did not finish in the time it is allowed.',
    server: 'Make outgoing calls fewer and faster, and give each a timeout below that of the edge.',
    retry: { answer: 'if idempotent', because: 'a slow outside call may be quick next time' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    confusedWith: [
      {
        code: '533',
        difference: '532 is a FastEdge app stopped because it was slow; 533 is one that crashed by itself.',
      },
    ],
    phrases: ['fastedge timeout'],
    sources: [gcore],
  },
  {
    code: '533',
    name: 'Application Crashed',
    standing: 'unofficial',
    vendor: 'gcore',
    meaning: 'The FastEdge application crashed, for example with a panic or an uncaught exception.',
    server: 'Find the error message in the log of the application and fix the code that raised it.',
    retry: { answer: 'after a change', because: 'the input that made it crash will do so again' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    phrases: ['fastedge crashed'],
    sources: [gcore],
  },
  {
    code: '540',
    name: 'Temporarily Disabled',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning: 'Shopify has switched this endpoint off for a while and will bring it back.',
    client:
      'Leave the endpoint alone for some minutes, keep the rest of your app running, and watch the Shopify status page.',
    retry: { answer: 'after a wait', because: 'the endpoint will be back shortly, as Shopify says' },
    from: ['application'],
    wire: { seen: 'yes' },
    phrases: ['shopify endpoint temporarily disabled', 'shopify 540'],
    sources: [shopify],
  },
  {
    code: '550',
    name: 'Passed-through Error',
    standing: 'unofficial',
    vendor: 'fastly',
    meaning:
      'In Fastly VCL an `error 550` is caught by the built-in `#FASTLY error` macro and delivered as it is, for historical reasons, so that code of your own after it does not run.',
    server: 'Pick a number from 600 to 699 for signals of your own and set a registered status in `vcl_error`.',
    retry: { answer: 'no', because: 'it is what the configuration of the site says, not a passing state' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    phrases: ['fastly error 550'],
    sources: [fastly],
  },
  {
    code: '550',
    name: 'Faulted After Too Many Retries',
    standing: 'unofficial',
    vendor: 'oxylabs',
    meaning: 'The Oxylabs scraper tried the target several times and gave up; failed jobs are not charged.',
    client:
      'Submit the job again; if the same target keeps failing, change the rendering or location options or write to support.',
    retry: { answer: 'after a wait', because: 'the target may answer at another time or to another exit address' },
    from: ['proxy'],
    wire: { seen: 'yes' },
    phrases: ['oxylabs faulted', 'oxylabs 550'],
    sources: [
      {
        title: 'Oxylabs Web Unblocker, response codes',
        href: 'https://developers.oxylabs.io/products/web-unblocker/response-codes',
      },
    ],
  },
  {
    code: '560',
    name: 'Retry on Another Container',
    standing: 'unofficial',
    vendor: 'pantheon',
    meaning:
      'A site on Pantheon may answer 560 to make the edge try another application container, as after a 502. It works on plans with several containers, and not for POST, PUT, PATCH or DELETE.',
    server: 'Send it only when this one container lacks something that the others have.',
    retry: { answer: 'if idempotent', because: 'the edge has already tried elsewhere when a visitor sees it' },
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Usually not: the edge tries another container first.' },
    phrases: ['pantheon retry container'],
    sources: [pantheon('retries across containers', 'retries-server-containers')],
  },
  {
    code: '561',
    name: 'No Site Detected',
    standing: 'unofficial',
    vendor: 'pantheon',
    meaning: 'The Pantheon environment exists, but no CMS is installed in it, or it has no index file.',
    server:
      'Install the CMS, or pull the code into this environment, and check that there is an index file such as `index.php`.',
    retry: { answer: 'after a change', because: 'code has to be deployed first' },
    wire: { seen: 'yes' },
    phrases: ['pantheon no site detected'],
    sources: [pantheon('5xx errors', '5xx-errors')],
  },
  {
    code: '598',
    name: 'Network Read Timeout Error',
    standing: 'unofficial',
    vendor: 'proxies',
    meaning:
      'Lists say that some proxies send it when reading from the server behind them took too long. No product is known to document it.',
    client: 'Treat it as a 504 and find out which proxy stands in between; `Via` and `Server` may tell.',
    server:
      'If a proxy of yours sends it, raise its read timeout or speed up the backend; 504 is the registered code for that.',
    retry: { answer: 'if idempotent', because: 'the server behind had the request and may have acted on it' },
    from: ['proxy'],
    wire: { seen: 'sometimes', note: 'Hearsay: a convention without a specification.' },
    cacheable: false,
    confusedWith: [
      {
        code: '599',
        difference:
          '598 is said to be a proxy that waited too long to read; 599 one that could not connect, or a client library.',
      },
    ],
    phrases: ['network read timeout error'],
    sources: [codeList],
  },
  {
    code: '599',
    name: 'Network Connect Timeout Error',
    standing: 'unofficial',
    vendor: 'proxies',
    meaning:
      'Lists say that some proxies send it when they could not connect to the server behind them in time. Where it is really met, a client library has usually made it up.',
    client: 'Check first whether your own HTTP library invents this number, as Tornado and HTTP::Tiny do.',
    retry: {
      answer: 'if idempotent',
      because: 'if the connection failed nothing was done, but the number does not prove that',
    },
    from: ['proxy', 'client library'],
    wire: { seen: 'sometimes', note: 'No specification stands behind it.' },
    phrases: ['network connect timeout error'],
    sources: [codeList],
  },
  {
    code: '6xx',
    name: 'Internal signalling',
    standing: 'unofficial',
    vendor: 'fastly',
    meaning:
      'Numbers from 600 to 699 lie outside HTTP. Fastly leaves them to its customers as marks inside VCL: `error 601` jumps to `vcl_error`, which sets a real status before the visitor sees it.',
    client: 'If such a number reaches you, report it to the site; RFC 9110 has clients treat it as a 5xx error.',
    server: 'Make sure that every mark you raise is turned into a status between 100 and 599 in `vcl_error`.',
    retry: { answer: 'no', because: 'the configuration of the site has to turn it into a real status' },
    from: ['cdn'],
    wire: { seen: 'no', note: 'Unless the VCL forgets to replace it.' },
    cacheable: false,
    example: [
      'sub vcl_recv  { if (req.url == "/ping") { error 601; } }',
      'sub vcl_error {',
      '  if (obj.status == 601) { set obj.status = 200; }',
      '}',
    ].join('\n'),
    phrases: ['fastly error 600', '600 to 699', 'custom vcl error code', '6xx'],
    sources: [fastly, { title: 'RFC 9110 section 15', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15' }],
  },
  {
    code: '600',
    name: 'Invalid Header',
    standing: 'unofficial',
    vendor: 'squid',
    meaning:
      'A mark inside Squid for a message whose header it could not parse. The client gets 400 for a bad request and 502 for a bad response.',
    client:
      'Look at the raw header with `curl -v` or a packet capture: a stray line break or a space before a colon is typical.',
    server: 'Set `debug_options ALL,1 11,2` and find the bad header in `cache.log`.',
    retry: { answer: 'no', because: 'the header would be malformed again' },
    from: ['proxy'],
    wire: { seen: 'no', note: 'Squid sends 400 or 502 in its place.' },
    confusedWith: [
      { code: '601', difference: '600 is Squid failing to parse a header; 601 is Squid finding it too large to hold.' },
    ],
    phrases: ['squid invalid header', 'squid 600'],
    sources: [squid],
  },
  {
    code: '601',
    name: 'Header Too Large',
    standing: 'unofficial',
    vendor: 'squid',
    meaning: 'A mark inside Squid for a header section larger than it accepts.',
    client: 'Send fewer or smaller cookies through the proxy.',
    server: 'Raise `request_header_max_size` or `reply_header_max_size`, or find out who sends such headers.',
    retry: { answer: 'after a change', because: 'the header has to shrink or the limit has to grow' },
    from: ['proxy'],
    wire: {
      seen: 'no',
      note: 'The client gets 431 for a request header in current versions, and 502 for a response header.',
    },
    phrases: ['squid header too large', 'squid 601'],
    sources: [squid],
  },
  {
    code: '783',
    name: 'Unexpected Token',
    standing: 'unofficial',
    vendor: 'shopify',
    meaning:
      'The JSON of the request has a syntax error, so that Shopify could not convert it. The number is far outside HTTP: most other servers say 400 here.',
    client:
      'Build the body with a JSON library instead of joining strings, and run it through `jq` or `JSON.parse`; trailing commas, single quotes and unescaped line breaks are the usual faults.',
    retry: { answer: 'after a change', because: 'the syntax of the JSON has to be corrected' },
    headers: [
      { name: 'Content-Type', on: 'request', level: 'should', for: 'must say `application/json` for a JSON body' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    misreadings: [
      {
        claim: '783 is about an access token.',
        truth: 'The token is one of the JSON grammar: a character stands where the parser did not expect it.',
      },
    ],
    example: [
      'POST /admin/api/2026-01/orders.json HTTP/1.1',
      'Host: example.myshopify.com',
      'Content-Type: application/json',
      'Content-Length: 11',
      '',
      '{"order":,}',
      '',
      'HTTP/1.1 783 Unexpected Token',
    ].join('\n'),
    phrases: ['shopify unexpected token', 'shopify json syntax error', 'shopify 783'],
    sources: [shopify],
  },
  {
    code: '999',
    name: 'Request Denied',
    standing: 'unofficial',
    vendor: 'linkedin',
    meaning:
      'LinkedIn turns away what it takes for a robot: link checkers, scrapers, cloud addresses, clients without the headers of a browser. The page itself may well exist.',
    client:
      'Tell your link checker to skip linkedin.com or to accept 999. For data use the official API; a browser with a login shows the page to people.',
    server: 'If a link on your site shows up as broken with 999, open it in a browser before you remove it.',
    retry: {
      answer: 'no',
      because: 'the refusal is aimed at automated clients and does not go away by repeating the request',
    },
    from: ['cdn', 'application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: '999 proves that the LinkedIn profile is gone.',
        truth: 'It is a block on the client. A profile that is missing or private is answered in other ways.',
      },
      {
        claim: '999 is a valid HTTP status code.',
        truth: 'HTTP allows 100 to 599; a client that receives anything else should handle it like a 5xx error.',
      },
    ],
    example: ['HEAD /in/example HTTP/1.1', 'Host: www.linkedin.com', '', 'HTTP/1.1 999 Request denied'].join('\n'),
    phrases: [
      'linkedin 999',
      'linkedin blocks my crawler',
      'request denied by linkedin',
      'link checker fails on linkedin',
      'linkedin scraping blocked',
    ],
    sources: [
      { title: 'html-proofer issue 215', href: 'https://github.com/gjtorikian/html-proofer/issues/215' },
      { title: 'RFC 9110 section 15', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15' },
    ],
  },
];
