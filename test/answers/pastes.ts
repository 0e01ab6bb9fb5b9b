/** Pastes as people bring them, with what must stand at the top of the answer. */

export interface Paste {
  readonly name: string;
  readonly paste: string;
  readonly title: string;
  readonly step: string;
  /** All codes, the most important first. */
  readonly codes: readonly string[];
}

const hop = (from: string, to: string): string =>
  `> GET ${from} HTTP/1.1\n> Host: shop.example.com\n>\n< HTTP/1.1 302 Found\n< Location: ${to}\n<\n`;

export const pastes: readonly Paste[] = [
  {
    name: 'XML sent to a JSON endpoint',
    paste: `* Connected to api.example.com (192.0.2.7) port 443
> POST /v1/orders?key=abc HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.5.0
> Content-Type: application/xml
> Content-Length: 412
>
* upload completely sent off: 412 bytes
< HTTP/1.1 415 Unsupported Media Type
< Date: Sun, 22 Nov 2026 10:00:00 GMT
< Content-Type: application/problem+json
<
{"type":"about:blank","title":"Unsupported Media Type","status":415}`,
    title: '415 Unsupported Media Type · POST /v1/orders',
    step: 'convert the content and send Content-Type: application/json',
    codes: ['415'],
  },
  {
    name: 'a redirect loop between two places',
    paste: [hop('/a', '/b'), hop('/b', '/a'), hop('/a', '/b'), hop('/b', '/a')].join('\n'),
    title: '302 Found · GET /a',
    step: '2 redirections to /b: a loop. Compare what each of its stops demands',
    codes: ['302'],
  },
  {
    name: 'a redirect loop to itself, by its responses alone',
    paste: 'HTTP/2 301\nlocation: https://www.example.com/\n\n'.repeat(3),
    title: '301 Moved Permanently',
    step: 'It leads back to the address that was asked, 3 times here: a loop.',
    codes: ['301'],
  },
  {
    name: 'an expired bearer token',
    paste: `> GET /v1/me HTTP/2
> Host: api.example.com
> authorization: Bearer abc.def.ghi
>
< HTTP/2 401
< www-authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
< content-length: 0
<`,
    title: '401 Unauthorized · GET /v1/me',
    step: 'The token is expired: get a fresh one',
    codes: ['401'],
  },
  {
    name: 'an nginx 504',
    paste:
      '2026/11/22 10:02:31 [error] 29#29: *10241 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1, server: shop.example.com, request: "GET /reports/yearly?x=1 HTTP/1.1", upstream: "http://10.0.0.2:8080/reports/yearly", host: "shop.example.com"',
    title: '504 Gateway Timeout · GET /reports/yearly',
    step: 'find out what that request waits for',
    codes: ['504'],
  },
  {
    name: 'a Cloudflare 522',
    paste: 'HTTP/2 522\ncontent-length: 15\nserver: cloudflare\ncf-ray: 8a1b2c3d4e5f6789-AMS\n\nerror code: 522',
    title: '522 Connection Timed Out',
    step: 'let Cloudflare’s addresses through the origin’s firewall',
    codes: ['522'],
  },
  {
    name: 'an ALB 460',
    paste:
      'https 2026-11-22T10:00:00.123456Z app/web/50dc6c495c0c9188 192.0.2.10:2817 10.0.0.66:80 0.000 -1 -1 460 - 34 366 "GET https://www.example.com:443/report HTTP/1.1" "curl/8.5.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/web/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "www.example.com" "-" 0 2026-11-22T09:59:59.000000Z "forward" "-" "-" "10.0.0.66:80" "-" "-" "-"',
    title: '460 Client Closed Connection',
    step: 'Compare the client’s timeout with the time the target takes',
    codes: ['460'],
  },
  {
    name: 'a POST that a redirection turned into a GET',
    paste: `> POST /v1/orders HTTP/1.1
> Host: api.example.com
>
< HTTP/1.1 301 Moved Permanently
< Location: https://api.example.com/v1/orders
<
> GET /v1/orders HTTP/1.1
> Host: api.example.com
>
< HTTP/1.1 405 Method Not Allowed
< Allow: POST
<`,
    title: '405 Method Not Allowed · GET /v1/orders',
    step: 'Send the POST to https://api.example.com/v1/orders at once',
    codes: ['405', '301'],
  },
  {
    name: 'a quota in structured fields',
    paste: `HTTP/2 429
date: Sun, 22 Nov 2026 10:00:00 GMT
ratelimit-policy: "burst";q=100;w=60, "daily";q=10000;w=86400
ratelimit: "daily";r=4312;t=30000, "burst";r=0;t=42`,
    title: '429 Too Many Requests',
    step: '0 requests are left of 100; the count starts again after 42 seconds: at 2026-11-22 10:00:42 UTC',
    codes: ['429'],
  },
];

/** An access log: of every 40 lines one 502 (a cart), four 404, ten 301, and the rest 200. */
export const accessLog = (lines: number): string =>
  Array.from({ length: lines }, (_, i) => {
    const of = i % 40;
    const [path, status] =
      of === 20
        ? ['/api/cart', 502]
        : of < 4
          ? [`/old/${((i * 7) % 10) + 1}`, 404]
          : of < 14
            ? ['/blog', 301]
            : [`/p?id=${i}`, 200];
    const at = new Date(Date.UTC(2026, 10, 22, 10, 0, 0) + i * 1000).toISOString();
    return `192.0.2.${i % 250} - - [22/Nov/2026:${at.slice(11, 19)} +0000] "GET ${path} HTTP/1.1" ${status} ${i % 9000} "-" "Mozilla/5.0"`;
  }).join('\n');
