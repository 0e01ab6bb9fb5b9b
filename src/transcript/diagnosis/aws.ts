/** AWS: what its load balancer's log, its error codes, S3 and CloudFront say. */
import { code, prose } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Evidence, Rule } from './rule.js';

const balancer: Readonly<Record<number, string>> = {
  400: 'the request was malformed, or its headers larger than the balancer takes',
  401: 'the login that a listener rule asks for failed',
  403: 'AWS WAF refused it',
  405: 'the method was TRACE, which it does not take',
  408: 'the client stopped sending before the idle timeout was over',
  413: 'the target is a Lambda function, and the content is over 1 MB',
  414: 'the address is too long',
  460: 'the client closed the connection before the target answered. Compare the client’s timeout with the time the target takes: make the work faster, or let the client wait longer than the balancer’s idle timeout',
  463: '`X-Forwarded-For` names more than 30 addresses: look for proxies that add to it in circles',
  464: 'the request’s protocol does not fit the target group’s version (HTTP/1, HTTP/2, gRPC)',
  500: 'the rules of AWS WAF could not be run',
  501: 'the request’s `Transfer-Encoding` is none that it takes',
  502: 'the target refused, reset or closed the connection, or its answer was malformed: is its keep-alive shorter than the balancer’s idle timeout?',
  503: 'the target group has no registered target that is in use',
  504: 'no target took the connection within 10 seconds, or answered before the idle timeout: check the security groups, and what the request waits for',
  561: 'the identity provider answered the login with an error',
};

/** Reasons that the balancer gives for a Lambda target. */
const lambda: Readonly<Record<string, string>> = {
  LambdaInvalidResponse:
    'the Lambda function’s answer lacks a field or is not of the form a balancer takes (`statusCode`, `headers`, `body`)',
  LambdaUnhandled: 'the Lambda function threw: its log has the stack trace',
  LambdaThrottling: 'the Lambda function had no free concurrency: raise its limit, or send less at once',
  LambdaAccessDenied: 'the balancer may not invoke the Lambda function: its resource policy must allow that',
  LambdaResourceNotFound: 'the Lambda function does not exist',
  LambdaRequestTooLarge: 'the content is over the 1 MB that a Lambda target takes',
  LambdaResponseTooLarge: 'the Lambda function’s answer is over 1 MB',
  LambdaConnectionTimeout: 'Lambda could not be reached in time',
};

/** Results in CloudFront's log that say more than `Error`. */
const results: Readonly<Record<string, string>> = {
  ClientGeoBlocked: 'the viewer’s country is not allowed by the distribution',
  ClientHungUpRequest: 'the viewer closed the connection in the middle of its request',
  ClientCommError: 'the connection to the viewer broke',
  InvalidRequest: 'the viewer’s request was not valid',
  InvalidRequestBlocked: 'the request was refused, by AWS WAF among others',
  InvalidRequestHeader: 'the viewer’s request had a header that is not valid',
  InvalidRequestMethod: 'the distribution does not allow this method: see the behaviour’s allowed methods',
  OriginCommError: 'the connection to the origin broke, or it did not answer in time',
  OriginConnectError: 'no connection to the origin came about: check address, port and firewall',
  OriginDnsError: 'the origin’s name does not resolve',
  OriginHeaderTooBigError: 'a header of the origin’s answer is too large',
  OriginInvalidResponseError: 'the origin’s answer was not valid',
  OriginReadError: 'the answer could not be read from the origin',
  OriginWriteError: 'the request could not be written to the origin',
  OriginZeroSizeObjectError: 'the origin sent nothing',
};

/** Last actions of the balancer that end a request without a target. */
const endings: Readonly<Record<string, string>> = {
  waf: 'AWS WAF refused it; the web ACL’s log names the rule',
  'fixed-response': 'a listener rule says to answer just so (`fixed-response`)',
};

/** What ended the request at the balancer, by the actions and the reason in its log. */
function ended(flags: readonly string[]): string | undefined {
  const reason = flags.find((flag) => lambda[flag]);
  return reason ? lambda[reason] : endings[flags.at(-1) ?? ''];
}

/** Error codes by what they ask for. */
const asks: readonly (readonly [RegExp, string])[] = [
  [
    /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded|ProvisionedThroughputExceeded|LimitExceeded|Bandwidth/,
    'the calls come too fast: wait and try again with longer pauses each time, as the SDKs do in `adaptive` retry mode; for lasting need have the quota raised',
  ],
  [/Expired/, 'the credentials are over: get new ones (`aws sso login`, or assume the role again)'],
  [/RequestTimeTooSkewed/, 'the clock of the calling machine is wrong by more than 15 minutes: set it'],
  [
    /MissingAuthenticationToken/,
    'no credentials came along; at API Gateway it mostly means that the path, method or stage does not exist',
  ],
  [
    /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|AuthFailure|SignatureDoesNotMatch|IncompleteSignature/,
    'the credentials are not known or not for this account or region: see which ones are used with `aws sts get-caller-identity`',
  ],
  [
    /AuthorizationHeaderMalformed|PermanentRedirect/,
    'the request went to another region than the bucket’s: name the right one',
  ],
  [
    /AccessDenied|UnauthorizedOperation|NotAuthorized|AllAccessDisabled|OptInRequired/,
    'the caller is known and not allowed: the message names the action and the resource that a policy must allow, and an explicit deny anywhere wins',
  ],
  [/NoSuch|NotFound/, 'it does not exist in this account and region, or under this name'],
  [
    /AlreadyExists|AlreadyOwnedByYou|Conflict|OperationAborted|ConcurrentModification/,
    'something by this name exists, or another change is under way: use another name, or read it again and retry',
  ],
  [
    /Validation|InvalidParameter|MissingParameter|Malformed|InvalidArgument|Serialization/,
    'the request is not as the API wants it: the message names the parameter',
  ],
];

/** The error code, where the response is known to be of AWS. */
function errorCode({ occurrence: { hop, format, body, implied, reason }, received }: Evidence): string | undefined {
  const typed = received('x-amzn-errortype')?.split(/[:;]/)[0]?.trim();
  const inBody = body?.shape === 'aws' ? body.code?.split('#').at(-1) : undefined;
  const inLine = hop?.name === 'aws' || format === 'aws' ? (implied ?? reason) : undefined;
  const name = typed ?? inBody ?? inLine;
  return name && /^[A-Z][A-Za-z.]{3,60}$/.test(name) ? name : undefined;
}

const failures = [400, 401, 403, 404, 409, 411, 412, 413, 416, 429, 500, 501, 503];

export const awsRules: readonly Rule[] = [
  {
    name: 'ALB: no status from the target',
    codes: Object.keys(balancer).map(Number),
    source: 'docs.aws.amazon.com, Troubleshoot your Application Load Balancers',
    says({ occurrence: { hop, code: status } }) {
      if (hop?.name !== 'alb' || hop.upstreamStatus !== undefined) return undefined;
      const cause = ended(hop.flags ?? []) ?? balancer[status];
      return [
        'No target answered; the load balancer made this itself',
        ...(cause ? [': ', ...prose(cause.endsWith('?') ? cause : `${cause}.`)] : ['.']),
      ];
    },
  },
  {
    name: 'CloudFront log: the detailed result',
    codes: [400, 403, 405, 413, 416, 500, 502, 503, 504],
    source: 'docs.aws.amazon.com, CloudFront standard logs, x-edge-detailed-result-type',
    says({ occurrence: { hop } }) {
      const flag = hop?.name === 'cloudfront' ? hop.flags?.find((one) => results[one]) : undefined;
      const says = flag ? results[flag] : undefined;
      return flag && says ? ['CloudFront notes ', code(flag), `: ${says}.`] : undefined;
    },
  },
  {
    name: 'AWS: what the error code asks for',
    codes: failures,
    source: 'docs.aws.amazon.com, Common errors; S3 error responses',
    says(evidence) {
      const name = errorCode(evidence);
      const step = name ? asks.find(([pattern]) => pattern.test(name))?.[1] : undefined;
      return name && step ? ['AWS says ', quoted(name, 60), ': ', ...prose(`${step}.`)] : undefined;
    },
  },
  {
    name: '403 from CloudFront or S3',
    codes: [403],
    source: 'docs.aws.amazon.com, CloudFront 403; S3 error responses',
    says({ received }) {
      if (/amazons3/i.test(received('server') ?? ''))
        return [
          'Amazon S3 refused it: the object is private, or it is missing and the caller may not list the bucket (S3 hides a 404 so).',
        ];
      // X-Cache says Error from cloudfront for the origin's errors too; the Server header tells them apart.
      return /cloudfront/i.test(received('server') ?? '')
        ? [
            'CloudFront made this answer itself (',
            code('Server: CloudFront'),
            '): look at the distribution’s geographic and WAF rules, at signed addresses, and at whether the host name is one of its own.',
          ]
        : undefined;
    },
  },
];
