/** AWS errors: the code of the SDKs and the command line, and the status the service documents for it. */
import { type Found, lineReader, sharing } from '../reader.js';
import { codeIn } from '../shapes.js';

/**
 * Codes by the status of S3's, EC2's, IAM's and the common errors' pages. Codes for which the services differ
 * (ResourceNotFoundException: 404, but 400 at DynamoDB and other JSON services) have the one most services send.
 */
const table: Readonly<Record<number, string>> = {
  400: 'ThrottlingException Throttling ValidationException ValidationError InvalidParameterValue InvalidParameterException InvalidParameterCombination MissingParameter MalformedPolicyDocument MalformedXML InvalidArgument InvalidBucketName EntityTooLarge ExpiredToken RequestTimeout BadDigest InvalidDigest ProvisionedThroughputExceededException ConditionalCheckFailedException SerializationException InvalidRequest AuthorizationHeaderMalformed InvalidToken KeyTooLongError RequestExpired IncompleteBody',
  403: 'AccessDenied AccessDeniedException UnauthorizedOperation SignatureDoesNotMatch InvalidAccessKeyId InvalidClientTokenId ExpiredTokenException RequestTimeTooSkewed AllAccessDisabled OptInRequired MissingAuthenticationToken MissingAuthenticationTokenException InvalidObjectState',
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

const codes = new Map(
  Object.entries(table).flatMap(([code, names]) => names.split(' ').map((name) => [name, Number(code)] as const)),
);

const shapes: readonly RegExp[] = [
  /An error occurred \((?<name>[\w.]{3,60})\) when calling the \w{1,80} operation/,
  /\bapi error (?<name>[A-Z]\w{3,60}): /,
  /<Code>(?<name>[A-Z]\w{3,60})<\/Code>/,
  /"__type": ?"(?:[\w.]{1,100}#)?(?<name>[A-Z]\w{3,60})"/,
  /"(?:Code|code)": ?"(?<name>[A-Z][a-z]\w{3,60})"/,
];
/** A name before a sentence, which means AWS only where the line speaks of it. */
const loose = /^\s*(?:Error: )?[^\n:]{0,120}: (?<name>[A-Z][a-z]\w{3,60}): [^\n]{1,500}$/;
const speaks = /\b(?:aws|s3|ec2|dynamodb|botocore|boto3|lambda|request ?id)\b/i;

/** The SDKs for Go print the status before the request's id. */
function printed(line: string): Found | undefined {
  if (!/status ?code: /i.test(line) || !/request ?id/i.test(line)) return undefined;
  const code = /\b(?:status code|StatusCode): (\d{3})\b/.exec(line)?.[1];
  const reason = /(?:^|: |api error |error: )([A-Z][a-z]\w{3,60}): /.exec(line)?.[1];
  return code === undefined ? undefined : { code: codeIn(code), reason };
}

function read(line: string): readonly Found[] | undefined {
  if (!/[A-Z][a-z]+[A-Z]|Throttling|\(\d{3}\)|status code: /.test(line)) return undefined;
  const told = printed(line);
  if (told) return [told];
  for (const shape of speaks.test(line) ? [...shapes, loose] : shapes) {
    const name = shape.exec(line)?.groups?.name;
    const code = codeIn(name) ?? codes.get(name ?? '');
    if (code !== undefined)
      return [{ code, implied: codeIn(name) === undefined ? name : undefined, hop: { name: 'aws' } }];
  }
  return undefined;
}

export const aws = sharing(lineReader('aws', read));
