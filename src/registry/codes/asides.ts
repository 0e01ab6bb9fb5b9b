/** Meanings that stand behind a better known owner of the same number, and so come after all others. */
import type { Status } from '../status.js';

export const asides: readonly Status[] = [
  {
    code: '498',
    vendor: 'nginx',
    name: 'Invalid Host Name (withdrawn)',
    standing: 'unofficial',
    meaning:
      'The source of nginx mentions the number in a comment: it was once meant for requests with an invalid host name. The idea was dropped; nginx never sends or logs it.',
    wire: { seen: 'no' },
    sources: [
      {
        title: 'nginx source: ngx_http_request.h',
        href: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
      },
    ],
  },
  {
    code: '000',
    vendor: 'alb',
    name: 'No Status',
    standing: 'not-a-status',
    meaning:
      'In the access log of a load balancer: an HTTP/2 request never got a status, for instance because one header was over 8 KB compressed. The balancer sent `GOAWAY` and closed the connection.',
    client: 'Send smaller headers and cookies over HTTP/2.',
    wire: { seen: 'no', note: 'The client sees a closed connection.' },
    sources: [
      {
        title: 'AWS: Application Load Balancer, response code 000',
        href: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#response-code-000',
      },
    ],
  },
];
