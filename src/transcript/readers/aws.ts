/** AWS errors: the code of the SDKs and the command line, and the status the service documents for it. */
import { lineReader } from '../reader.js';
import { codeIn } from '../shapes.js';

/**
 * Codes by the status of S3's, EC2's, IAM's and the common errors' pages. Codes for which the services differ
 * (ResourceNotFoundException: 404, but 400 at DynamoDB and other JSON services) have the one most services send.
 */
const table: Readonly<Record<number, string>> = {
  400: 'ValidationException ValidationError InvalidParameterValue InvalidParameterException InvalidParameterCombination MissingParameter MalformedPolicyDocument MalformedXML InvalidArgument InvalidBucketName EntityTooLarge ExpiredToken RequestTimeout BadDigest InvalidDigest ProvisionedThroughputExceededException ConditionalCheckFailedException SerializationException InvalidRequest AuthorizationHeaderMalformed InvalidToken KeyTooLongError IncompleteBody',
  403: 'AccessDenied AccessDeniedException UnauthorizedOperation SignatureDoesNotMatch InvalidAccessKeyId InvalidClientTokenId UnrecognizedClientException ExpiredTokenException RequestTimeTooSkewed AllAccessDisabled OptInRequired IncompleteSignature MissingAuthenticationToken MissingAuthenticationTokenException NotAuthorized InvalidObjectState RequestExpired AuthFailure',
  404: 'NoSuchBucket NoSuchKey NoSuchUpload NoSuchVersion NoSuchEntity NoSuchBucketPolicy NoSuchLifecycleConfiguration NoSuchTagSet ResourceNotFoundException NoSuchHostedZone NotFoundException NoSuchDistribution',
  405: 'MethodNotAllowed',
  409: 'BucketAlreadyExists BucketAlreadyOwnedByYou BucketNotEmpty OperationAborted EntityAlreadyExists DeleteConflict ResourceConflictException ConflictException ConcurrentModification RestoreAlreadyInProgress LimitExceeded',
  411: 'MissingContentLength',
  412: 'PreconditionFailed',
  413: 'RequestTooLargeException',
  416: 'InvalidRange',
  429: 'TooManyRequestsException',
  500: 'InternalError InternalFailure InternalServerError ServiceException',
  501: 'NotImplemented',
  503: 'SlowDown ServiceUnavailable RequestLimitExceeded Unavailable ServiceUnavailableException',
};

/** The same code with another status, where the line shows it is of S3 or not. */
const codes = new Map(
  Object.entries(table).flatMap(([code, names]) => names.split(' ').map((name) => [name, Number(code)] as const)),
);
codes.set('ThrottlingException', 400).set('Throttling', 400).set('RequestThrottled', 503);

const shapes: readonly RegExp[] = [
  /An error occurred \((?<name>[\w.]{3,60})\) when calling the (?<operation>\w{1,80}) operation/,
  /\bapi error (?<name>[A-Z]\w{3,60}): /,
  /<Code>(?<name>[A-Z]\w{3,60})<\/Code>/,
  /"__type": ?"(?:[\w.]{1,100}#)?(?<name>[A-Z]\w{3,60})"/,
  /"(?:Code|code)": ?"(?<name>[A-Z][a-z]\w{3,60})"/,
  /^\s*(?:Error: )?[^\n:]{0,120}: (?<name>[A-Z][a-z]\w{3,60}): [^\n]{1,500}$/,
];

export const aws = lineReader('aws', (line) => {
  if (!/[A-Z][a-z]+[A-Z]|Throttling|\(\d{3}\)|<Code>/.test(line)) return undefined;
  if (line.includes('status code: ') || line.includes('StatusCode: ')) {
    const [, digits] = /\b(?:status code|StatusCode): (\d{3})\b/.exec(line) ?? [];
    const name = /\b(?:api error |^|: |error: )([A-Z][a-z]\w{3,60}): /.exec(line)?.[1];
    if (digits !== undefined && /request id|RequestID/i.test(line)) return [{ code: codeIn(digits), reason: name }];
  }
  for (const shape of shapes) {
    const { name, operation } = shape.exec(line)?.groups ?? {};
    if (name === undefined) continue;
    const printed = codeIn(name);
    if (printed !== undefined) return [{ code: printed, target: operation }];
    const code = codes.get(name);
    if (code !== undefined) return [{ code, implied: name, hop: { name: 'aws' } }];
  }
  return undefined;
});
