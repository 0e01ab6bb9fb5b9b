/** gRPC's and GraphQL's names of errors, as the HTTP status Google's and Apollo's mapping gives them. */
import { type Phrase, phraseReader } from '../reader.js';

/** google.rpc.Code: the name as constants write it, as Go writes it, and the HTTP status beside it. UNKNOWN says nothing. */
const codes: readonly (readonly [name: string, go: string, code: number])[] = [
  ['INVALID_ARGUMENT', 'InvalidArgument', 400],
  ['FAILED_PRECONDITION', 'FailedPrecondition', 400],
  ['OUT_OF_RANGE', 'OutOfRange', 400],
  ['UNAUTHENTICATED', 'Unauthenticated', 401],
  ['PERMISSION_DENIED', 'PermissionDenied', 403],
  ['NOT_FOUND', 'NotFound', 404],
  ['ABORTED', 'Aborted', 409],
  ['ALREADY_EXISTS', 'AlreadyExists', 409],
  ['RESOURCE_EXHAUSTED', 'ResourceExhausted', 429],
  ['CANCELLED', 'Canceled', 499],
  ['DATA_LOSS', 'DataLoss', 500],
  ['INTERNAL', 'Internal', 500],
  ['UNIMPLEMENTED', 'Unimplemented', 501],
  ['UNAVAILABLE', 'Unavailable', 503],
  ['DEADLINE_EXCEEDED', 'DeadlineExceeded', 504],
];

/** Apollo Server's codes, as sent in `extensions`. */
const graphql: readonly (readonly [name: string, code: number])[] = [
  ['GRAPHQL_PARSE_FAILED', 400],
  ['GRAPHQL_VALIDATION_FAILED', 400],
  ['BAD_USER_INPUT', 400],
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['INTERNAL_SERVER_ERROR', 500],
];

const means = (by: string, has: string, code: number, pattern: RegExp): Phrase => ({ by, has, pattern, means: code });

/** What a client says when it got no answer at all: no server sent a status. */
const unanswered =
  '(?!"?:? (?:desc = )?"?(?:io exception|connection error|connection refused|transport is closing|failed to connect|[Nn]etwork closed|[Uu]nable to resolve host|[Nn]ame resol|DNS resolution))';

export const grpc = phraseReader('grpc', [
  ...codes.flatMap(([name, go, code]) => [
    means('grpc', `code = ${go}`, code, new RegExp(`\\bcode = ${go}(?= desc = )${unanswered}`)),
    means(
      'grpc',
      name,
      code,
      new RegExp(
        `(?:StatusRuntimeException|StatusException|StatusCode\\.|status(?:Code)?=|"status": ?"|Code: |grpc[^\\n]{0,60}?(?:: |=)|^Error: |^ERROR: (?:\\(gcloud[\\w.-]{1,80}\\) )?|\\d{1,2} )${name}\\b${unanswered}`,
      ),
    ),
    means('grpc', name, code, new RegExp(`(?:StatusRuntimeException: )${name}\\b${unanswered}`)),
  ]),
  ...graphql.map(([name, code]) => means('graphql', name, code, new RegExp(`["']?code["']?: ?["']${name}["']`))),
]);
