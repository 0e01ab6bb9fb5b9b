/** The 17 codes of gRPC, and the HTTP status each is mapped to. */
import type { Situation } from './situation.js';
import { grpcCodes, page } from './sources.js';

/** Name, number, HTTP status, what it means. */
const codes: readonly (readonly [string, number, string, string])[] = [
  ['OK', 0, '200', 'The call succeeded.'],
  [
    'CANCELLED',
    1,
    '499',
    'The caller, as a rule, gave the call up. 499 is not registered; it is nginx’s number for a client that left.',
  ],
  ['UNKNOWN', 2, '500', 'An error without more detail, often from another system or an uncaught exception.'],
  ['INVALID_ARGUMENT', 3, '400', 'An argument is wrong whatever the state of the system.'],
  ['DEADLINE_EXCEEDED', 4, '504', 'The deadline passed before the call was done; it may still have taken effect.'],
  ['NOT_FOUND', 5, '404', 'Something that was asked for is not there.'],
  ['ALREADY_EXISTS', 6, '409', 'What should be created is already there.'],
  ['PERMISSION_DENIED', 7, '403', 'The caller is known and may not do this.'],
  ['RESOURCE_EXHAUSTED', 8, '429', 'A quota or another resource is used up.'],
  [
    'FAILED_PRECONDITION',
    9,
    '400',
    'The system is not in the state the call needs; repeating it changes nothing until that state is mended.',
  ],
  ['ABORTED', 10, '409', 'The call was stopped by concurrency, such as a lost transaction; start again from the read.'],
  ['OUT_OF_RANGE', 11, '400', 'The call went past a valid range, such as reading after the end.'],
  ['UNIMPLEMENTED', 12, '501', 'The method is not there or not supported by this service.'],
  ['INTERNAL', 13, '500', 'Something the system relies on is broken.'],
  ['UNAVAILABLE', 14, '503', 'The service cannot be reached at present; try again after a pause.'],
  ['DATA_LOSS', 15, '500', 'Data was lost or damaged beyond repair.'],
  ['UNAUTHENTICATED', 16, '401', 'The credentials are missing or not valid.'],
];

export const grpc: readonly Situation[] = codes.map(([name, number, http, meaning]) => {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return {
    id: `grpc-${words.replaceAll(' ', '-')}`,
    what: `gRPC ${name}`,
    asks: [`grpc ${words}`, `grpc ${number}`, `rpc error code ${words}`, `map grpc ${words} to http`],
    codes: [http],
    because: `${meaning} Google maps ${name} (${number}) to HTTP ${http}.`,
    saidBy: 'gRPC',
    sources: [grpcCodes, page('gRPC: status codes', 'https://grpc.io/docs/guides/status-codes/')],
  };
});
