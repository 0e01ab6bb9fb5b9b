/** The Kubernetes API's refusals: a reason in brackets, or the sentence kubectl and client-go print for it. */
import { type Phrase, phraseReader } from '../reader.js';

/** `metav1.StatusReason`, and the code the API server sends with it. */
const reasons: Readonly<Record<string, number>> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  AlreadyExists: 409,
  Conflict: 409,
  Gone: 410,
  Expired: 410,
  RequestEntityTooLarge: 413,
  UnsupportedMediaType: 415,
  Invalid: 422,
  TooManyRequests: 429,
  InternalError: 500,
  ServiceUnavailable: 503,
  Timeout: 504,
};

const means = (has: string, code: number, pattern: RegExp): Phrase => ({ by: 'kubernetes', has, pattern, means: code });

export const kubernetes = phraseReader('kubernetes', [
  ...Object.entries(reasons).flatMap(([reason, code]) => [
    means(`(${reason})`, code, new RegExp(`(?:Error from server|the server|error:[^\\n(]{0,100}) ?\\(${reason}\\)`)),
    means(`Reason:"${reason}"`, code, new RegExp(`Reason:"${reason}"`)),
    means(`reason: ${reason}`, code, new RegExp(`\\breason: ${reason}\\b`)),
  ]),
  means(
    'asked for the client to provide credentials',
    401,
    /the server has asked for the client to provide credentials/,
  ),
  means(' is forbidden: ', 403, /(?:"[^"]{0,253}"|[a-z.]{2,100}) is forbidden: [^\n]{1,100}/),
  means('could not find the requested resource', 404, /the server could not find the requested resource/),
  means(
    'the object has been modified',
    409,
    /Operation cannot be fulfilled on [^\n]{1,200}the object has been modified/,
  ),
  means(' is invalid: ', 422, /\bThe [A-Z]\w{1,60} "[^"]{0,253}" is invalid: /),
  means('currently unable to handle the request', 503, /the server is currently unable to handle the request/),
  means('does not allow this method', 405, /the server does not allow this method on the requested resource/),
  means(
    'too many requests and has asked us to try again',
    429,
    /the server has received too many requests and has asked us to try again later/,
  ),
  means('too old resource version', 410, /too old resource version/),
]);
