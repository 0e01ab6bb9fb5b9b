/** Which machine on the way answered, and what it is waiting for. */
import { code, type Text } from '../../core/text.js';
import { masked, quoted } from '../mask.js';
import type { Evidence, Rule } from './rule.js';

const gateway = [502, 503, 504];

/** Envoy's response flags: what each says of the upstream. */
const envoyFlags: Readonly<Record<string, string>> = {
  UH: 'no upstream host is healthy: look at the pods and their readiness',
  UF: 'the connection to the upstream failed: wrong port, TLS on one side only, or nobody listens',
  UO: 'a circuit breaker is open: too many connections or requests are waiting',
  UC: 'the upstream closed the connection: its keep-alive is often shorter than Envoy’s',
  UT: 'the upstream took longer than the route’s timeout',
  UR: 'the upstream reset the stream',
  LR: 'Envoy itself reset the stream',
  NR: 'no route matches: look at the host, the path and the virtual service',
  NC: 'the cluster of the route does not exist',
  URX: 'it was retried as often as allowed, and failed each time',
  DC: 'the client went away first',
  UAEX: 'the external authorization service refused it',
  RL: 'the rate limit filter refused it',
  RLSE: 'the rate limit service itself failed',
  FI: 'a fault was injected on purpose',
  IH: 'a required header had an invalid value',
  DPE: 'the client broke the protocol',
  UPE: 'the upstream broke the protocol',
  SI: 'the stream was idle for too long',
  DT: 'the request took longer than the time allowed for it in all',
  UMSDR: 'the upstream’s deadline was over',
};

/** HAProxy's termination state: who ended the session, and at which stage. */
const haproxyCauses: Readonly<Record<string, string>> = {
  C: 'the client ended the connection',
  S: 'the server ended or refused the connection',
  P: 'HAProxy itself refused it',
  L: 'HAProxy answered by itself',
  R: 'a resource of HAProxy ran out',
  I: 'an internal error of HAProxy',
  D: 'the server was marked down, and its sessions killed',
  U: 'a backup server’s session was killed, the active one being up again',
  K: 'an operator ended the session',
  c: 'the client was silent for longer than its timeout',
  s: 'the server was silent for longer than its timeout',
};
const haproxyStages: Readonly<Record<string, string>> = {
  R: 'before the request was complete',
  Q: 'while it waited in the queue for a free server',
  C: 'while connecting to the server',
  H: 'while waiting for the server’s headers',
  D: 'while the content was coming',
  L: 'while the last bytes went to the client',
  T: 'while the request was held in the tarpit',
};

const heroku: Readonly<Record<string, string>> = {
  H10: 'the app crashed: see the lines before for why it did not start',
  H11: 'the backlog is full: the dynos answer too slowly for the traffic',
  H12: 'no answer within 30 seconds: move slow work into a job',
  H13: 'the app closed the connection without an answer',
  H14: 'no web dyno runs: scale one up',
  H15: 'the connection was idle for 55 seconds',
  H18: 'the socket was closed by the app while the request was under way',
  H19: 'connecting to the dyno took more than 5 seconds',
  H20: 'the app did not boot in time',
  H21: 'the dyno refused the connection',
  H27: 'the client went away before the answer',
  H80: 'maintenance mode is on',
  H99: 'a fault of the platform itself',
};

function edge({ received, occurrence }: Evidence): Text | undefined {
  const server = received('server') ?? '';
  const cache = received('x-cache') ?? '';
  const via = received('via') ?? '';
  if (/cloudflare/i.test(server) || received('cf-ray')) {
    return [
      'Cloudflare delivered it. If the page is Cloudflare’s own, its edge got nothing good from your origin; if it is yours, the origin said it itself.',
    ];
  }
  if (/cloudfront/i.test(`${server} ${via} ${cache}`)) {
    return [
      /error from cloudfront/i.test(cache)
        ? 'CloudFront made this answer: it could not get a good one from the origin.'
        : 'It came through CloudFront; the origin may have said it itself.',
    ];
  }
  if (/awselb/i.test(server))
    return [
      'The AWS load balancer made this answer itself (',
      code(`Server: ${masked(server, 30)}`),
      '): look at the health and the answers of its targets.',
    ];
  if (/nginx|openresty/i.test(server)) {
    const cause = {
      502: 'nothing good came from its upstream',
      503: 'it has no place left, or a limit refused the request',
      504: 'its upstream did not answer in time',
    }[occurrence.code];
    return cause
      ? [
          `nginx stands in the answer: if the page is its own, ${cause}. Its `,
          code('error.log'),
          ' names the upstream.',
        ]
      : undefined;
  }
  if (/envoy/i.test(server))
    return ['Envoy answered. Its access log has a response flag beside the status that says why.'];
  if (/varnish/i.test(`${server} ${via}`))
    return [
      'Varnish answered or passed it on: “Backend fetch failed” is its own page, and the backend’s health is the thing to look at.',
    ];
  if (/haproxy/i.test(`${server} ${via}`)) return ['HAProxy answered: the termination state in its log says why.'];
  if (
    /gunicorn|uvicorn|werkzeug|kestrel|jetty|tomcat|puma|waitress|express/i.test(
      `${server} ${received('x-powered-by') ?? ''}`,
    )
  ) {
    return [
      'The application server answered (',
      quoted(server || (received('x-powered-by') ?? ''), 40),
      '): the error is its own or of what it calls, not of a proxy before it.',
    ];
  }
  return undefined;
}

export const hopRules: readonly Rule[] = [
  {
    name: 'gateway errors: which hop answered',
    codes: gateway,
    source: 'RFC 9110 sections 7.6.3 and 10.2.4',
    says: edge,
  },
  {
    name: 'Envoy: the response flag',
    codes: [...gateway, 404, 403, 408, 429, 400, 500],
    source: 'envoyproxy.io, Access logging, response flags',
    says({ occurrence: { hop } }) {
      if (hop?.name !== 'envoy') return undefined;
      const explained = (hop.flags ?? []).flatMap(
        (flag): Text => (envoyFlags[flag] ? [code(flag), `: ${envoyFlags[flag]}. `] : []),
      );
      return explained.length > 0 ? ['Envoy says ', ...explained] : undefined;
    },
  },
  {
    name: 'HAProxy: the termination state',
    codes: [...gateway, 400, 403, 408, 500],
    source: 'HAProxy configuration manual, section 8.5',
    says({ occurrence: { hop } }) {
      const state = hop?.name === 'haproxy' ? hop.flags?.[0] : undefined;
      const cause = state ? haproxyCauses[state.charAt(0)] : undefined;
      const stage = state ? haproxyStages[state.charAt(1)] : undefined;
      return state && cause
        ? ['HAProxy ended it with ', quoted(state, 6), `: ${cause}${stage ? ` ${stage}` : ''}.`]
        : undefined;
    },
  },
  {
    name: 'Heroku router: the H code',
    codes: gateway,
    source: 'devcenter.heroku.com, Error codes',
    says({ occurrence: { hop } }) {
      const found = hop?.name === 'heroku' ? hop.flags?.find((flag) => heroku[flag]) : undefined;
      return found ? ['Heroku’s router says ', code(found), `: ${heroku[found]}.`] : undefined;
    },
  },
  {
    name: 'upstream and own status: who said it',
    codes: [...gateway, 400, 403, 404, 408, 460, 499, 500, 561],
    source: 'docs.aws.amazon.com, Access logs of the Application Load Balancer; nginx.org, $upstream_status',
    says({ occurrence: { hop, code: status } }) {
      if (!hop || hop.upstreamStatus === undefined) return undefined;
      const who = hop.name === 'alb' ? 'The load balancer' : hop.name;
      return hop.upstreamStatus === status
        ? [`${who} only passed it on: the server behind it answered ${status} itself.`]
        : [
            `The server behind answered ${hop.upstreamStatus}, and ${who === 'The load balancer' ? 'the load balancer' : who} made it ${status}.`,
          ];
    },
  },
  {
    name: 'ALB: no status from the target',
    codes: [...gateway, 460, 463, 464, 561],
    source: 'docs.aws.amazon.com, Troubleshoot your Application Load Balancers',
    says({ occurrence: { hop, code: status } }) {
      if (hop?.name !== 'alb' || hop.upstreamStatus !== undefined) return undefined;
      const causes: Readonly<Record<number, string>> = {
        460: 'the client closed the connection before the target answered: its timeout is shorter than the work',
        502: 'the target closed or reset the connection, or its answer was malformed: is its keep-alive shorter than the balancer’s idle timeout?',
        503: 'the target group has no registered target',
        504: 'no target answered, or accepted the connection, in time',
      };
      return [
        'No target answered; the load balancer made this itself',
        ...(causes[status] ? [`: ${causes[status]}`] : []),
        '.',
      ];
    },
  },
  {
    name: 'Cloudflare: between its edge and your origin',
    codes: [520, 521, 522, 523, 524, 525, 526, 530],
    source: 'developers.cloudflare.com, Cloudflare 5xx errors',
    says({ received, occurrence: { code: status } }) {
      if (!received('cf-ray') && !/cloudflare/i.test(received('server') ?? '')) return undefined;
      const steps: Readonly<Record<number, string>> = {
        520: 'the origin answered something empty or malformed: look for a crash, or headers that are too large, in its log at this time',
        521: 'the origin refused the connection: is the web server up, and does its firewall let Cloudflare’s addresses in?',
        522: 'no connection to the origin came about in time: test the origin’s address from outside, and let Cloudflare’s addresses through the firewall',
        523: 'no route leads to the origin: does the DNS record still name its address?',
        524: 'the origin took the connection and did not answer in time: move long work into the background',
        525: 'the TLS handshake with the origin failed: does it listen on 443 with a certificate for this name?',
        526: 'the origin’s certificate is not valid in Full (strict) mode: renew it, or use Cloudflare’s origin certificate',
        530: 'the page has a 1xxx error beside it that says why, most often that the origin’s name does not resolve',
      };
      return steps[status] ? ['Visitor and Cloudflare are fine; ', steps[status], '.'] : undefined;
    },
  },
  {
    name: 'implied by an error log: what the server wrote',
    codes: [400, 401, 403, 404, 408, 413, 414, 429, 431, 444, 494, 495, 496, 497, 499, 500, 501, ...gateway],
    source: 'the words of the log line itself',
    says({ occurrence: { implied, hop } }) {
      return implied
        ? [`No status is printed; it follows from what ${hop ? hop.name : 'the log'} wrote: `, quoted(implied, 90), '.']
        : undefined;
    },
  },
];
