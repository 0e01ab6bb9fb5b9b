/** Envoy and Istio: what the response flags and the response's details say. */
import { code, type Text } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

/** Envoy's response flags: what each says, and where to look. */
const flags: Readonly<Record<string, string>> = {
  UH: 'no upstream host is healthy: look at the pods and their readiness',
  UF: 'the connection to the upstream failed: a wrong port, TLS on one side only, or nobody listens',
  UO: 'a circuit breaker is open: too many connections or requests are waiting',
  UC: 'the upstream closed the connection: a crash, or its keep-alive is shorter than Envoy’s',
  UT: 'the upstream took longer than the route’s timeout',
  UR: 'the upstream reset the stream',
  LR: 'Envoy itself reset the stream',
  LH: 'the local health check failed',
  NR: 'no route matches: look at the host, the path and the virtual service',
  NC: 'the cluster of the route does not exist: look at the service’s name and port',
  URX: 'it was tried as often as allowed, and failed each time',
  DC: 'the client went away first',
  UAEX: 'the external authorization service refused it',
  RL: 'the rate limit filter refused it',
  RLSE: 'the rate limit service itself failed',
  FI: 'a fault was injected on purpose',
  IH: 'a header that is checked strictly had a value that is not allowed',
  DPE: 'the client broke the protocol',
  UPE: 'the upstream broke the protocol: is the port HTTP/1 or HTTP/2, and named so?',
  SI: 'the stream was idle for too long',
  DT: 'the connection lasted longer than is allowed',
  UMSDR: 'the upstream request lasted longer than a stream may',
  OM: 'Envoy is overloaded and shed the request',
  DF: 'the upstream’s name did not resolve',
  DO: 'load was dropped by the cluster’s policy',
  NFCF: 'a filter’s configuration did not arrive in time',
};

/** `%RESPONSE_CODE_DETAILS%` by its beginning. */
const details: readonly (readonly [string, string])[] = [
  ['via_upstream', 'the upstream answered this itself, and Envoy passed it on'],
  ['no_healthy_upstream', 'no upstream host is healthy: look at the pods and their readiness'],
  ['route_not_found', 'no route matches: look at the host, the path and the virtual service'],
  ['cluster_not_found', 'the cluster of the route does not exist: look at the service’s name and port'],
  ['no_cluster', 'the cluster of the route does not exist: look at the service’s name and port'],
  ['direct_response', 'the route itself says to answer so'],
  ['rbac_access_denied', 'an authorization policy refused it'],
  ['ext_authz_denied', 'the external authorization service refused it'],
  ['ext_authz_error', 'the external authorization service could not be asked'],
  ['jwt_authn', 'the JWT filter refused the token'],
  ['upstream_response_timeout', 'the upstream took longer than the route’s timeout'],
  ['upstream_per_try_timeout', 'each try took longer than its timeout'],
  [
    'upstream_reset_before_response_started',
    'the upstream ended the connection before it answered: a crash, a restart, or its keep-alive is the shorter one',
  ],
  ['upstream_max_stream_duration_reached', 'the upstream request lasted longer than a stream may'],
  ['request_overall_timeout', 'the request took longer than is allowed for the whole of it'],
  ['request_payload_too_large', 'the content is larger than Envoy buffers'],
  ['request_rate_limited', 'the rate limit filter refused it'],
  ['response_payload_too_large', 'the answer is larger than Envoy buffers'],
];

const codes = [400, 401, 403, 404, 408, 413, 426, 429, 431, 500, 502, 503, 504];

export const envoyRules: readonly Rule[] = [
  {
    name: 'Envoy: the response flag',
    codes,
    source: 'envoyproxy.io, Access logging, response flags',
    says({ occurrence: { hop } }) {
      if (hop?.name !== 'envoy') return undefined;
      const explained = (hop.flags ?? []).flatMap((flag): Text => {
        const says = flags[flag];
        return says ? [code(flag), `: ${says}${says.endsWith('?') ? ' ' : '. '}`] : [];
      });
      return explained.length > 0 ? ['Envoy says ', ...explained] : undefined;
    },
  },
  {
    name: 'Envoy: the details of the response',
    codes,
    source: 'envoyproxy.io, Response code details',
    says({ occurrence: { hop, reason } }) {
      // Where a flag says the same, once is enough.
      if (hop?.name !== 'envoy' || !reason || hop.flags?.some((flag) => flags[flag])) return undefined;
      const says = details.find(([start]) => reason.startsWith(start))?.[1];
      return says ? ['Envoy notes ', quoted(reason, 60), `: ${says}.`] : undefined;
    },
  },
];
