/** Which machine on the way answered, and what it is waiting for. */
import { code, type Text } from '../../core/text.js';
import { masked, quoted } from '../mask.js';
import type { Evidence, Rule } from './rule.js';

const gateway = [502, 503, 504];

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

/** Errors of RFC 9209 section 2.3 in words. */
const proxyErrors: Readonly<Record<string, string>> = {
  dns_timeout: 'the name of the next hop was not resolved in time',
  dns_error: 'the name of the next hop does not resolve',
  destination_not_found: 'it knows no next hop for this request',
  destination_unavailable: 'it thinks the next hop is down',
  destination_ip_prohibited: 'it may not connect to that address',
  destination_ip_unroutable: 'no route leads to the next hop',
  connection_refused: 'the next hop refused the connection',
  connection_terminated: 'the next hop closed the connection before it had answered',
  connection_timeout: 'connecting to the next hop took too long',
  connection_read_timeout: 'the next hop did not answer in time',
  connection_write_timeout: 'the next hop did not take the request in time',
  connection_limit_reached: 'it has as many connections to the next hop as it may',
  tls_protocol_error: 'the TLS handshake with the next hop failed',
  tls_certificate_error: 'the next hop’s certificate is not valid',
  tls_alert_received: 'the next hop ended TLS with an alert',
  http_request_denied: 'it refused the request itself',
  http_response_incomplete: 'the next hop’s answer broke off',
  http_response_timeout: 'the next hop’s answer took too long',
  http_protocol_error: 'the next hop broke the protocol',
  proxy_internal_error: 'the proxy itself failed',
  proxy_configuration_error: 'the proxy is set up wrongly',
  proxy_loop_detected: 'the request came round in a circle',
};

export const hopRules: readonly Rule[] = [
  {
    name: 'Proxy-Status: what the proxy says',
    codes: [400, 403, 404, 408, 429, 500, ...gateway, 508],
    source: 'RFC 9209 sections 2.1 and 2.3',
    says({ received }) {
      const written = received('proxy-status') ?? '';
      const error = /;\s{0,3}error=([a-z_]{3,40})/.exec(written)?.[1];
      const says = error ? proxyErrors[error] : undefined;
      const who = /^\s{0,3}"?([\w.:-]{1,60})"?\s{0,3};/.exec(written)?.[1];
      return error && says && who ? ['The proxy ', quoted(who, 60), ' says ', code(error), `: ${says}.`] : undefined;
    },
  },
  {
    name: 'upstream and own status: who said it',
    codes: [...gateway, 400, 401, 403, 404, 405, 408, 413, 429, 460, 499, 500, 561],
    source: 'docs.aws.amazon.com, Access logs of the Application Load Balancer; nginx.org, $upstream_status',
    says({ occurrence: { hop, code: status } }) {
      if (!hop || hop.upstreamStatus === undefined) return undefined;
      const who =
        hop.name === 'alb' || hop.name === 'elb' ? 'the load balancer' : hop.name === 'proxy' ? 'the proxy' : hop.name;
      const name = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
      return hop.upstreamStatus === status
        ? [`${name} only passed it on: the server behind it answered ${status} itself. Look in that server’s log.`]
        : [`The server behind answered ${hop.upstreamStatus}, and ${who} made it ${status}.`];
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
