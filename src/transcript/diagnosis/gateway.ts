/** API gateways, meshes and gRPC: what their errors ask for, by the words they print. */
import { type Software, wordRules } from './words.js';

const gateways: readonly Software[] = [
  {
    name: 'Amazon API Gateway',
    formats: ['api-gateway'],
    steps: [
      [
        /Missing Authentication Token/,
        'Mostly the path, method or stage does not exist there: compare the address with the deployed stage; else the request must be signed.',
      ],
      [
        /Malformed/,
        'The Lambda function’s answer is not of the proxy form: `statusCode` a number, `headers` an object, `body` a string.',
      ],
      [/timed out/, 'The integration took longer than API Gateway waits: move long work into the background.'],
      [/expired/, 'The token is expired: get a fresh one and repeat the request.'],
      [/not authorized|explicit deny/, 'The authorizer or a resource policy refused the caller.'],
      [/Limit|Too Many/, 'The stage’s throttle or the key’s usage plan is reached: wait, or have it raised.'],
      [
        /Forbidden/,
        'An API key is missing or wrong, a WAF or a policy refused it, or the custom domain has no such mapping.',
      ],
      [/Unauthorized/, 'The authorizer did not accept the token, or it did not come in the header it reads.'],
    ],
    source: 'docs.aws.amazon.com, API Gateway gateway response types',
  },
  {
    name: 'Envoy’s own pages',
    formats: ['envoy'],
    steps: [
      [
        /connect error|reset_before/,
        'Envoy could not connect, or the upstream hung up: is the pod ready, the port right, and TLS on both sides or none?',
      ],
      [/no healthy/, 'No upstream host is healthy: look at the pods and their readiness.'],
      [/request timeout/, 'The upstream took longer than the route’s timeout.'],
      [/RBAC/, 'An authorization policy refused it.'],
      [/Jwt is missing/, 'No token came in the place the policy reads.'],
      [/Jwt|Jwks/, 'The token was not accepted: is it expired, for another issuer, or signed with a new key?'],
      [/local_rate_limited/, 'The local rate limit refused it.'],
    ],
    source: 'envoyproxy.io, Response code details',
  },
  {
    name: 'Kong',
    formats: ['kong'],
    steps: [
      [/no Route/, 'No route fits host, path, method and headers together.'],
      [/ring-balancer/, 'Every target of the upstream is unhealthy.'],
      [/name resolution/, 'The service’s host name does not resolve from Kong.'],
      [/API key|credentials/, 'No key came in the header or parameter that the plugin reads.'],
      [/rate limit/, 'The rate-limiting plugin refused it: its headers say when it resets.'],
    ],
    source: 'docs.konghq.com, Routes; Upstreams',
  },
  {
    name: 'gRPC',
    formats: ['grpc'],
    steps: [
      [
        /DeadlineExceeded|DEADLINE_EXCEEDED/,
        'The deadline the caller set passed: the work may be done all the same; find the slow part before giving it more time.',
      ],
      [
        /Unavailable|UNAVAILABLE/,
        'Nobody answered at that address, or the connection broke: check address, TLS and load balancing; where the call may be repeated, try again with pauses.',
      ],
      [
        /Unimplemented|UNIMPLEMENTED/,
        'The server has no such method: compare package, service and version of the proto, and the port.',
      ],
      [
        /ResourceExhausted|RESOURCE_EXHAUSTED/,
        'A quota is used up, or a message is larger than allowed (4 MB received unless set): the text says which.',
      ],
      [/Unauthenticated|UNAUTHENTICATED/, 'The credentials in the metadata are missing or not valid.'],
      [/PermissionDenied|PERMISSION_DENIED/, 'The caller is known and not allowed.'],
      [
        /FailedPrecondition|FAILED_PRECONDITION/,
        'The state is not one in which this may be done: mend that before another try.',
      ],
      [/Canceled|CANCELLED/, 'The caller itself gave up, often because its own caller did.'],
    ],
    source: 'grpc.io, Status codes',
  },
];

export const gatewayRules = wordRules(gateways);
