/** What Application Load Balancers of AWS mean by numbers of their own, and by 502, 503 and 504. */
import type { Source, Status } from '../status.js';

const guide = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application';

const trouble = (code: string): Source => ({
  title: `AWS: Application Load Balancer, HTTP ${code}`,
  href: `${guide}/load-balancer-troubleshooting.html#http-${code}-issues`,
});

export const aws: readonly Status[] = [
  {
    code: '460',
    vendor: 'alb',
    name: 'Client Closed Connection',
    standing: 'unofficial',
    meaning:
      'The client closed its connection to the load balancer before an answer was there, and before the idle timeout ran out.',
    client:
      'Set your timeout above the slowest answer you expect, and to at least the idle timeout of the load balancer.',
    server:
      'Look at `target_processing_time` of similar requests in the access log: the target takes longer than its callers wait. Answer sooner, or move the work into a job.',
    retry: { answer: 'if idempotent', because: 'the target may finish the work although no one listens any more' },
    from: ['load balancer'],
    wire: { seen: 'no', note: 'It stands in the access log and counts as a 4xx of the balancer.' },
    cacheable: false,
    confusedWith: [
      {
        code: '499',
        difference: '460 and 499 are the same event, a client that hung up: AWS load balancers log 460, nginx 499.',
      },
      {
        code: '504',
        difference: '460: the client stopped waiting first. 504: the load balancer did, and answered.',
      },
    ],
    misreadings: [
      {
        claim: 'The load balancer rejected the request.',
        truth: 'It was still waiting for the target when the client disconnected.',
      },
    ],
    phrases: [
      'elb client closed connection before idle timeout',
      'alb log shows the client hung up',
      'client timeout shorter than the load balancer idle timeout',
    ],
    sources: [trouble('460')],
  },
  {
    code: '463',
    vendor: 'alb',
    name: 'Too Many X-Forwarded-For Addresses',
    standing: 'unofficial',
    meaning:
      'The request came with more than 30 addresses in `X-Forwarded-For`, and the load balancer will not pass that on.',
    client: 'Do not send the header yourself. A proxy that forwards to itself adds one address each round.',
    server: 'Look for a loop between proxies, or for a CDN whose origin is its own host name, and break it.',
    retry: { answer: 'after a change', because: 'the list of addresses must get shorter' },
    headers: [{ name: 'X-Forwarded-For', on: 'request', level: 'may', for: 'lists the hops the request went through' }],
    from: ['load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    phrases: [
      'more than 30 ip addresses in x-forwarded-for',
      'x-forwarded-for too long',
      'proxy loop fills x-forwarded-for',
    ],
    sources: [trouble('463')],
  },
  {
    code: '464',
    vendor: 'alb',
    name: 'Incompatible Protocol',
    standing: 'unofficial',
    meaning:
      'The request does not fit the protocol version of the target group: HTTP/1.1 sent to a gRPC or HTTP/2 group, gRPC to an HTTP/1.1 group, or anything but POST to a gRPC group.',
    client:
      'Use the protocol of the service: for gRPC a gRPC client, over HTTP/2 and with POST. The CORS preflight of a browser, an `OPTIONS` request, fails here too.',
    server:
      'Check the protocol version of the target group (HTTP1, HTTP2, gRPC) against what listener rules send there, and give other clients a group of their own.',
    retry: {
      answer: 'after a change',
      because: 'either the client or the target group must use another protocol version',
    },
    from: ['load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    confusedWith: [
      {
        code: '505',
        difference:
          '464 is an AWS load balancer whose target group expects another protocol; 505 is any server refusing a version of HTTP.',
      },
    ],
    phrases: [
      'target group protocol version mismatch',
      'http/1.1 request to a grpc target group',
      'alb grpc incompatible protocol',
    ],
    sources: [trouble('464')],
  },
  {
    code: '561',
    vendor: 'alb',
    name: 'Unauthorized',
    standing: 'unofficial',
    meaning:
      'A listener rule makes users sign in (OIDC or Cognito), and the identity provider answered the load balancer with an error.',
    client: 'Try to sign in again; if it comes back, the setup is at fault and only the operator can fix it.',
    server:
      'Compare client id, secret, scopes and redirect URL (`/oauth2/idpresponse`) with what the identity provider has, and read the log there.',
    retry: { answer: 'after a change', because: 'the sign-in settings have to be corrected first' },
    from: ['load balancer'],
    wire: { seen: 'yes' },
    cacheable: false,
    misreadings: [
      {
        claim: 'The user is not allowed in.',
        truth:
          'A user who is refused gets `401`. 561 is an error that the identity provider reported to the load balancer.',
      },
    ],
    phrases: [
      'alb identity provider returned an error',
      'cognito login error at the load balancer',
      'oidc authentication on the alb fails',
    ],
    sources: [trouble('561')],
  },
  {
    code: '502',
    vendor: 'alb',
    name: 'Bad Gateway',
    standing: 'unofficial',
    meaning:
      'The target cut or refused the connection, failed the TLS handshake, or sent something malformed. With Lambda: it failed, was too slow, or its answer was over 1 MB.',
    server:
      'Make the keep-alive timeout of the target longer than the idle timeout of the balancer (60 seconds unless changed), which stops the sporadic ones. Then check the port, the security groups and the deregistration delay.',
    retry: { answer: 'if idempotent', because: 'a target that closed an idle connection will take the next one' },
    from: ['load balancer'],
    wire: { seen: 'yes', note: 'In the access log `elb_status_code` is 502 and `target_status_code` a dash.' },
    phrases: ['alb sporadic bad gateway', 'keep-alive shorter than the load balancer idle timeout'],
    sources: [trouble('502')],
  },
  {
    code: '503',
    vendor: 'alb',
    name: 'Service Unavailable',
    standing: 'unofficial',
    meaning:
      'The target group has no registered targets, or none of them is in use. Targets that are all unhealthy are another matter: the load balancer sends requests to them nevertheless.',
    server:
      'Register targets, and see why they left: a deployment, auto scaling down to zero, a rule that points to an empty group.',
    retry: { answer: 'after a wait', because: 'targets may be about to register' },
    from: ['load balancer'],
    wire: { seen: 'yes' },
    phrases: ['no registered targets in the target group', 'target group is empty'],
    sources: [trouble('503')],
  },
  {
    code: '504',
    vendor: 'alb',
    name: 'Gateway Timeout',
    standing: 'unofficial',
    meaning:
      'No connection to the target within 10 seconds, or a connection and no answer before the idle timeout of the load balancer.',
    server:
      'Speed up the target or raise the idle timeout. If connecting is the trouble, look at security groups and network ACLs, which must let the return traffic on ports 1024 to 65535 through.',
    retry: { answer: 'if idempotent', because: 'a slow target may complete the work later' },
    from: ['load balancer'],
    wire: { seen: 'yes' },
    phrases: ['alb target did not respond before the idle timeout', 'alb cannot connect to the target in 10 seconds'],
    sources: [trouble('504')],
  },
];
