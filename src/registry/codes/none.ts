/** Numbers that lists show as status codes and that are none: the codes of the Warning header, and folklore. */
import type { Source, Status } from '../status.js';

const obsoleted: Source = {
  title: 'RFC 9111 section 5.5',
  href: 'https://www.rfc-editor.org/rfc/rfc9111.html#section-5.5',
};
const section = (number: string): Source => ({
  title: `RFC 7234 section ${number}`,
  href: `https://www.rfc-editor.org/rfc/rfc7234.html#section-${number}`,
});

export const notStatuses: readonly Status[] = [
  {
    code: '110',
    name: 'Response is Stale',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning:
      'A value of the old `Warning` header, not a status code: a cache added it to an ordinary response whose freshness had run out. RFC 9111 retired the header in 2022.',
    client:
      'To learn how old a response is, read `Age` and compare it with `max-age`; `Cache-Status` tells what a cache did.',
    server: 'Leave the header out: it has been retired.',
    headers: [{ name: 'Warning', on: 'response', level: 'may', for: 'carried the number and a text; retired' }],
    wire: { seen: 'no', note: 'The number stood inside a header of a response whose own status was usually 200.' },
    misreadings: [
      {
        claim: 'A (110: Connection timed out) in an nginx error log is an HTTP code.',
        truth:
          'That 110 is the Linux error number `ETIMEDOUT` of the connection to the upstream; visitors mostly get a 504.',
      },
    ],
    example: [
      'GET /news HTTP/1.1',
      'Host: www.example.com',
      '',
      'HTTP/1.1 200 OK',
      'Age: 7200',
      'Cache-Control: max-age=3600',
      'Warning: 110 cache.example.com "Response is Stale"',
    ].join('\n'),
    phrases: ['response is stale', 'warning 110', 'warn-code 110'],
    sources: [section('5.5.1'), obsoleted],
  },
  {
    code: '111',
    name: 'Revalidation Failed',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning:
      'Another value of the retired `Warning` header: the cache could not reach the origin to check its copy, and served the stale copy all the same.',
    client: 'Treat the content as possibly out of date; the origin was out of reach at that time.',
    server: 'Say with `stale-if-error` or `must-revalidate` whether a cache may do this.',
    wire: { seen: 'no', note: 'A cache put it into a header, next to a normal status.' },
    misreadings: [
      {
        claim: 'A (111: Connection refused) in a log is an HTTP code.',
        truth:
          'It is the Linux error number `ECONNREFUSED`: nothing listened where nginx tried to connect, and the visitor got a 502.',
      },
    ],
    phrases: ['revalidation failed', 'warning 111'],
    sources: [section('5.5.2'), obsoleted],
  },
  {
    code: '112',
    name: 'Disconnected Operation',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning: 'A warning value by which a cache said that it was cut off from the network on purpose for some time.',
    wire: { seen: 'no', note: 'It was written into the header field only.' },
    phrases: ['disconnected operation', 'warning 112'],
    sources: [section('5.5.3'), obsoleted],
  },
  {
    code: '113',
    name: 'Heuristic Expiration',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning:
      'A warning value for a copy older than a day whose lifetime the cache had guessed at more than a day, since the origin gave none.',
    server: 'Send `Cache-Control: max-age` so that no cache has to guess.',
    wire: { seen: 'no', note: 'It was text in a header, never in the status line.' },
    misreadings: [
      {
        claim: 'A (113: No route to host) is an HTTP code.',
        truth: 'It is the Linux error number `EHOSTUNREACH`, from routing or a firewall between proxy and upstream.',
      },
    ],
    phrases: ['heuristic expiration', 'warning 113'],
    sources: [section('5.5.4'), obsoleted],
  },
  {
    code: '199',
    name: 'Miscellaneous Warning',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning: 'A warning value for any other remark about this one response, meant for a person or a log to read.',
    client: 'Show or log the quoted text; RFC 7234 forbids programs to act on it.',
    wire: { seen: 'no', note: 'Seen only as text after `Warning:`.' },
    phrases: ['miscellaneous warning', 'warning 199'],
    sources: [section('5.5.5'), obsoleted],
  },
  {
    code: '214',
    name: 'Transformation Applied',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning:
      'A warning value that a proxy added after changing the coding, type or content of a response. Sites with pictures of the status codes list it among the 2xx codes by mistake.',
    client: 'If content looks altered, compare it over HTTPS, which proxies in between cannot change.',
    server: 'Forbid such changes with `Cache-Control: no-transform`.',
    wire: { seen: 'no', note: 'The response itself had the status of the original, or 203.' },
    misreadings: [
      {
        claim: '214 is a success code, as on the picture sites.',
        truth: 'It comes from the list of warning values. The status for a response that a proxy has changed is 203.',
      },
    ],
    phrases: ['transformation applied', 'warning 214', 'proxy changed my content warning'],
    sources: [section('5.5.6'), obsoleted],
  },
  {
    code: '299',
    name: 'Miscellaneous Persistent Warning',
    standing: 'not-a-status',
    vendor: 'warning',
    meaning:
      'A warning value for a remark that stays true on the next request. Kubernetes and Elasticsearch still use it for notes on deprecated APIs, although the header is retired.',
    client:
      'Read the quoted text after `Warning: 299`: it usually names the API to move to. The request itself worked.',
    server: 'For an API of your own prefer the `Deprecation` and `Sunset` headers, which programs can read.',
    wire: { seen: 'no', note: 'Look for it in the headers of a 200, not in the status line.' },
    example: [
      'GET /apis/policy/v1beta1/poddisruptionbudgets HTTP/1.1',
      'Host: k8s.example.com',
      '',
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'Warning: 299 - "policy/v1beta1 is deprecated, use policy/v1"',
    ].join('\n'),
    phrases: ['miscellaneous persistent warning', 'kubernetes deprecation warning header', 'warning 299'],
    sources: [section('5.5.7'), obsoleted],
  },
  {
    code: '218',
    name: 'This is fine',
    standing: 'not-a-status',
    vendor: 'apache',
    meaning:
      'Folklore. Lists attribute it to Apache httpd, whose source has no such code. The claim goes back to unsourced edits of Wikipedia, as Wikipedia itself says today.',
    client: 'Should a server really answer 218, handle it as a plain 200, as HTTP asks for any unknown 2xx code.',
    server: 'Do not use it: some tables of constants carry it only because they copied one another.',
    wire: { seen: 'no', note: 'No software is known that sends it.' },
    misreadings: [
      {
        claim: 'Apache sends 218 when `ProxyErrorOverride` is on.',
        truth:
          'Nothing in the code or documentation of httpd does so. `ProxyErrorOverride` swaps the bodies of error responses.',
      },
    ],
    phrases: ['apache 218', '218 this is fine', 'apache this is fine status'],
    sources: [
      {
        title: 'Wikipedia, list of HTTP status codes',
        href: 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
      },
      {
        title: 'Apache httpd, ProxyErrorOverride',
        href: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyerroroverride',
      },
    ],
  },
];
