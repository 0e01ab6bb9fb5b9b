/** The 17 codes of gRPC, the HTTP status each is mapped to, and how gRPC and HTTP meet. */
import type { Situation } from './situation.js';
import { grpcCodes, page } from './sources.js';

const guide = page('gRPC: status codes', 'https://grpc.io/docs/guides/status-codes/');

/** Name, number, HTTP status, what it means, and what the libraries and people say for it. */
const codes: readonly (readonly [string, number, string, string, readonly string[]])[] = [
  ['OK', 0, '200', 'The call succeeded.', ['grpc call succeeded', 'successful grpc call over http']],
  [
    'CANCELLED',
    1,
    '499',
    'The caller, as a rule, gave the call up. 499 is not registered; it is nginx’s number for a client that left.',
    [
      'grpc canceled',
      'rpc error canceled desc context canceled',
      'cancelled on client grpc js',
      'grpc stream cancelled by the caller',
    ],
  ],
  [
    'UNKNOWN',
    2,
    '500',
    'An error without more detail, often from another system or an uncaught exception.',
    [
      'grpc exception in the handler without a code',
      'grpc exception calling application',
      'grpc exception was thrown by handler',
      'application error processing rpc',
      'stream removed grpc',
      'grpc missing grpc status header',
      'grpc response without a status',
      'grpc status cannot be parsed',
      'grpc error without enough information',
    ],
  ],
  [
    'INVALID_ARGUMENT',
    3,
    '400',
    'An argument is wrong whatever the state of the system.',
    [
      'grpc validation of the request failed',
      'grpc bad request field violations',
      'grpc missing required field',
      'request contains an invalid argument google api',
    ],
  ],
  [
    'DEADLINE_EXCEEDED',
    4,
    '504',
    'The deadline passed before the call was done; it may still have taken effect.',
    [
      'grpc call timed out',
      'grpc deadline too short',
      'rpc error deadlineexceeded desc context deadline exceeded',
      'grpc timeout while waiting for the server',
      'total timeout of api exceeded before any response was received',
    ],
  ],
  [
    'NOT_FOUND',
    5,
    '404',
    'Something that was asked for is not there.',
    ['grpc record does not exist', 'no document to update firestore'],
  ],
  [
    'ALREADY_EXISTS',
    6,
    '409',
    'What should be created is already there.',
    ['grpc duplicate', 'grpc create of an existing entity', 'firestore document already exists'],
  ],
  [
    'PERMISSION_DENIED',
    7,
    '403',
    'The caller is known and may not do this.',
    ['grpc caller not allowed', 'rpc error permissiondenied', 'grpc forbidden method'],
  ],
  [
    'RESOURCE_EXHAUSTED',
    8,
    '429',
    'A quota or another resource is used up.',
    ['grpc quota used up', 'grpc rate limited', 'rpc error resourceexhausted', 'grpc too many requests'],
  ],
  [
    'FAILED_PRECONDITION',
    9,
    '400',
    'The system is not in the state the call needs; repeating it changes nothing until that state is mended.',
    [
      'grpc wrong state of the resource',
      'grpc directory not empty',
      'the query requires an index firestore',
      'failed precondition the query requires an index',
      'grpc failed precondition or aborted',
    ],
  ],
  [
    'ABORTED',
    10,
    '409',
    'The call was stopped by concurrency, such as a lost transaction; start again from the read.',
    [
      'grpc transaction lost a race',
      'grpc concurrent modification',
      'too much contention on these documents please try again',
      'spanner transaction was aborted',
    ],
  ],
  [
    'OUT_OF_RANGE',
    11,
    '400',
    'The call went past a valid range, such as reading after the end.',
    ['grpc offset past the end', 'grpc read after the end of a file'],
  ],
  [
    'UNIMPLEMENTED',
    12,
    '501',
    'The method is not there or not supported by this service.',
    [
      'grpc unknown service',
      'unimplemented unknown service',
      'unimplemented unknown method for service',
      'grpc unknown method for service',
      'grpc method not registered on the server',
      'grpc the server does not implement the method',
      'grpc method not found',
      'grpc service is unimplemented',
      'grpc decompressor is not installed for grpc encoding',
    ],
  ],
  [
    'INTERNAL',
    13,
    '500',
    'Something the system relies on is broken.',
    [
      'grpc received rst stream with error code',
      'grpc failed to unmarshal the received message',
      'grpc response message parsing error',
      'grpc server closed the stream without sending trailers',
      'grpc stream terminated by rst stream',
      'grpc request message serialization failure',
    ],
  ],
  [
    'UNAVAILABLE',
    14,
    '503',
    'The service cannot be reached at present; try again after a pause.',
    [
      'grpc no connection established',
      'failed to connect to all addresses',
      'grpc connection error transport error while dialing',
      'grpc transport is closing',
      'grpc name resolution failure',
      'grpc unavailable io exception',
      'grpc error reading server preface',
      'grpc connection dropped',
      'grpc server is restarting',
      'grpc goaway too many pings',
      'last connection error connection error desc transport',
    ],
  ],
  ['DATA_LOSS', 15, '500', 'Data was lost or damaged beyond repair.', ['grpc corrupt data', 'grpc unrecoverable data']],
  [
    'UNAUTHENTICATED',
    16,
    '401',
    'The credentials are missing or not valid.',
    [
      'grpc missing token in the metadata',
      'grpc token expired',
      'grpc credentials failed to get metadata',
      'request had invalid authentication credentials expected oauth 2 access token',
      'grpc login required',
    ],
  ],
];

const meetings: readonly Situation[] = [
  {
    id: 'grpc-from-http',
    what: 'gRPC: an HTTP status came instead of a gRPC one',
    asks: [
      'grpc unexpected http status code received from server',
      'rpc error code unavailable desc unexpected http status code received from server',
      'grpc received unexpected content type text html',
      'grpc invalid content type text html',
      'map http status to grpc',
      'grpc client gets a proxy error page',
      'grpc behind nginx bad gateway',
      'grpc behind an ingress or load balancer fails',
      'grpc call reaches an http server',
      'which grpc code for an http status',
      'grpc through a proxy that speaks http 1 only',
    ],
    codes: ['502', '503', '404', '401'],
    because:
      'Something on the way answered for the service. Clients turn 400 into INTERNAL, 401 into UNAUTHENTICATED, 403 into PERMISSION_DENIED, 404 into UNIMPLEMENTED, 429, 502, 503 and 504 into UNAVAILABLE, the rest into UNKNOWN.',
    fix: 'Look at the hop that sent the page: it has to speak HTTP/2 to the service (`grpc_pass` in nginx), and the path has to reach it.',
    saidBy: 'gRPC',
    sources: [
      page(
        'gRPC: HTTP to gRPC status code mapping',
        'https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md',
      ),
    ],
  },
  {
    id: 'grpc-in-trailers',
    what: 'gRPC: the call failed and HTTP says 200',
    asks: [
      'grpc error but http status is ok',
      'grpc status in the trailers',
      'grpc always answers with http success',
      'access log shows success for failed grpc calls',
      'where is the grpc status in the http response',
      'grpc web error with a successful http status',
      'monitor grpc errors by http status',
    ],
    codes: ['200'],
    because:
      'A gRPC server answers 200 as soon as it takes the call; how it went stands in `grpc-status` at the end, in the trailers.',
    fix: 'Count errors by `grpc-status`, not by the HTTP status; only a gateway to JSON turns one into the other.',
    saidBy: 'gRPC',
    sources: [page('gRPC over HTTP/2', 'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md'), guide],
  },
  {
    id: 'grpc-message-size',
    what: 'gRPC: the message is too large',
    asks: [
      'grpc received message larger than max',
      'grpc trying to send message larger than max',
      'grpc message exceeds maximum size',
      'grpc sent message larger than max',
      'grpc message too large',
      'grpc max receive message length',
      'grpc 4 mb limit',
    ],
    codes: ['429', '413'],
    because:
      'The libraries say RESOURCE_EXHAUSTED when a message passes their limit, and that is 429 over HTTP; in plain HTTP it would be 413.',
    fix: 'Send parts in a stream, or raise the limit on the side that refuses; for receiving it is 4 MB unless set.',
    saidBy: 'gRPC',
    sources: [
      page('gRPC: status codes and their use', 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md'),
      grpcCodes,
      page('gRPC for Go: MaxRecvMsgSize', 'https://pkg.go.dev/google.golang.org/grpc#MaxRecvMsgSize'),
    ],
  },
];

export const grpc: readonly Situation[] = [
  ...codes.map(([name, number, http, meaning, also]): Situation => {
    const words = name.toLowerCase().replaceAll('_', ' ');
    return {
      id: `grpc-${words.replaceAll(' ', '-')}`,
      what: `gRPC ${name}`,
      asks: [`grpc ${words}`, `grpc ${number}`, `rpc error code ${words}`, `map grpc ${words} to http`, ...also],
      codes: [http],
      because: `${meaning} Google maps ${name} (${number}) to HTTP ${http}.`,
      saidBy: 'gRPC',
      sources: [grpcCodes, guide],
    };
  }),
  ...meetings,
];
