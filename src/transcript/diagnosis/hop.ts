/** Which machine on the way answered, and what it is waiting for. */
import { code, type Text } from '../../core/text.js';
import { masked, quoted } from '../mask.js';
import { nameFirst, nameOf } from './names.js';
import type { Evidence, Rule } from './rule.js';

const gateway = [502, 503, 504];

/** These note a status of the upstream only where there was one. */
const exact: ReadonlySet<string> = new Set(['alb', 'elb', 'cloudflare', 'heroku']);

/** What one machine leaves in the headers, in lower case, and what its answer means. */
interface Machine {
  readonly seen: RegExp;
  readonly means: (evidence: Evidence) => Text | undefined;
}

const nginxCauses: Readonly<Record<number, string>> = {
  502: 'its upstream refused the connection, broke it off or answered nonsense',
  503: 'the upstream said so itself, or a limit of nginx refused the request',
  504: 'its upstream did not answer in time',
};

/** First by `Server`, which tells who made the answer, then by what only shows who passed it on; the first that fits. */
const machines: readonly Machine[] = [
  {
    seen: /\bcf-ray:|\bserver: cloudflare/,
    means: () => [
      'Cloudflare delivered it. If the page is Cloudflare’s own, its edge got nothing good from your origin; if it is yours, the origin said it itself.',
    ],
  },
  {
    seen: /server: cloudfront/,
    means: () => [
      'CloudFront made this answer itself: it got none, or no good one, from the origin. Ask the origin directly, and compare its certificate, ports and timeouts with the distribution’s settings.',
    ],
  },
  {
    seen: /server: awselb/,
    means: ({ received }) => [
      'The AWS load balancer made this answer itself (',
      code(`Server: ${masked(received('server') ?? '', 30)}`),
      '): look at the health and the log of its targets.',
    ],
  },
  {
    seen: /server: akamaighost/,
    means: () => [
      'Akamai’s edge made this answer: the reference number on its page tells the site’s operator what went wrong towards the origin.',
    ],
  },
  {
    seen: /server: microsoft-azure-application-gateway/,
    means: () => [
      'Azure Application Gateway answered: look at the backend health page, the probe, and the request timeout of the backend setting.',
    ],
  },
  {
    seen: /server: (?:nginx|openresty)/,
    means({ occurrence: { code: status } }) {
      const cause = nginxCauses[status];
      return cause
        ? [
            `nginx stands in the answer: if the page is its own, ${cause}. Its `,
            code('error.log'),
            ' names the upstream and the reason.',
          ]
        : undefined;
    },
  },
  {
    seen: /server: (?:istio-)?envoy/,
    means: () => ['Envoy answered. Its access log has a response flag beside the status that says why.'],
  },
  {
    seen: /server: (?:caddy|traefik)/,
    means: ({ received }) => [
      'The proxy in front answered (',
      quoted(received('server') ?? '', 30),
      '): its own log names the backend and the reason.',
    ],
  },
  {
    seen: /(?:server|x-powered-by): [^\n]*(?:gunicorn|uvicorn|werkzeug|kestrel|jetty|tomcat|puma|waitress|express|php\/)/,
    means: ({ received }) => [
      'The application server answered (',
      quoted(received('server') ?? received('x-powered-by') ?? '', 40),
      '): the error is its own or of what it calls, not of a proxy before it.',
    ],
  },
  {
    seen: /via: [^\n]*cloudfront|x-amz-cf-id:/,
    means: () => ['It came through CloudFront, and the origin seems to have said it itself: ask the origin directly.'],
  },
  {
    seen: /x-amz-apigw-id:|apigw-requestid:/,
    means: ({ occurrence: { code: status } }) =>
      status === 504
        ? ['API Gateway gave up waiting for its integration: move long work into the background.']
        : [
            'It came through API Gateway: a 502 there mostly means that the Lambda function failed, or answered in a form the proxy integration does not take. Its log says which.',
          ],
  },
  {
    seen: /x-served-by: cache-/,
    means: () => [
      'It came through Fastly: if the page is its own, look at the backend’s health, address and timeouts in the service.',
    ],
  },
  {
    seen: /(?:server|via): [^\n]*varnish/,
    means: () => [
      'Varnish answered or passed it on: “Backend fetch failed” is its own page, and the backend’s health is the thing to look at.',
    ],
  },
  {
    seen: /x-azure-ref:/,
    means: () => [
      'It came through Azure Front Door (',
      code('X-Azure-Ref'),
      '): look at the origin group’s health probes and the origin’s response timeout.',
    ],
  },
  {
    seen: /via: [^\n]*\bgoogle\b|server: google frontend/,
    means: () => [
      'Google Cloud stands before it: in the load balancer’s log ',
      code('statusDetails'),
      ' says whether the backend answered so or could not be reached.',
    ],
  },
  {
    seen: /(?:server|via): [^\n]*haproxy/,
    means: () => ['HAProxy answered: the termination state in its log says why.'],
  },
];

const telling = [
  'server',
  'via',
  'x-cache',
  'x-served-by',
  'x-powered-by',
  'cf-ray',
  'x-azure-ref',
  'x-amz-cf-id',
  'x-amz-apigw-id',
  'apigw-requestid',
];

function answering(evidence: Evidence): Text | undefined {
  const marks = telling.flatMap((name) => {
    const value = evidence.received(name);
    return value === undefined ? [] : [`${name}: ${value.slice(0, 300)}`];
  });
  const all = marks.join('\n').toLowerCase();
  return all === '' ? undefined : machines.find(({ seen }) => seen.test(all))?.means(evidence);
}

export const hopRules: readonly Rule[] = [
  {
    name: 'upstream and own status: who said it',
    codes: [...gateway, 400, 401, 403, 404, 405, 408, 413, 429, 460, 499, 500, 561],
    source: 'docs.aws.amazon.com, Access logs of the Application Load Balancer; nginx.org, $upstream_status',
    says({ occurrence: { hop, code: status } }) {
      if (!hop || hop.upstreamStatus === undefined) return undefined;
      if (hop.upstreamStatus !== status)
        return [`The server behind answered ${hop.upstreamStatus}, and ${nameOf(hop)} made it ${status}.`];
      // nginx and its like note 502 and 504 for the upstream also when they got no answer from it at all.
      return gateway.includes(status) && !exact.has(hop.name)
        ? [
            `${nameFirst(hop)} notes ${status} for its upstream too: either the server behind answered so itself, or ${nameOf(hop)} got no answer from it. Look whether that server’s log has the request.`,
          ]
        : [
            `${nameFirst(hop)} only passed it on: the server behind it answered ${status} itself. Look in that server’s log.`,
          ];
    },
  },
  {
    name: 'gateway errors: which hop answered',
    codes: gateway,
    source: 'RFC 9110 sections 7.6.3 and 10.2.4',
    says: answering,
  },
  {
    name: 'an error out of a cache',
    codes: [301, 308, 404, 405, 410, 414, 501, ...gateway],
    source: 'RFC 9111 section 5.1; RFC 9110 section 15.1',
    says({ received }) {
      const age = received('age')?.trim() ?? '';
      const hit = /\bhit\b/i.test(`${received('x-cache') ?? ''} ${received('cf-cache-status') ?? ''}`);
      const old = /^\d{1,9}$/.test(age) ? Number(age) : 0;
      if (old === 0 && !hit) return undefined;
      return [
        'It came out of a cache',
        ...(old > 0 ? [`, ${old.toLocaleString('en')} seconds old (`, code('Age'), ')'] : []),
        ': after mending the origin, purge it, or wait until it is stale.',
      ];
    },
  },
];
