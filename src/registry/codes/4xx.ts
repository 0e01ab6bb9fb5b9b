/** The registered client error codes, 400 to 451. */
import type { Status } from '../status.js';

export const clientErrors: readonly Status[] = [
  {
    code: '415',
    name: 'Unsupported Media Type',
    standing: 'registered',
    meaning:
      'The server will not take the request content in the format it came in: the media type, its coding, or the data itself is not one this resource reads with this method.',
    client:
      'Compare the `Content-Type` you send with what the endpoint documents; libraries often default to form encoding. An `Accept-Post` or `Accept-Patch` header in the answer lists what is taken. If the type is right, look at `Content-Encoding`.',
    server:
      'Check that the body parser is registered for that media type, and tell clients what you read with `Accept-Post`, `Accept-Patch` or, for content codings, `Accept-Encoding`.',
    retry: { answer: 'after a change', because: 'the same bytes in the same format will be refused again' },
    headers: [
      { name: 'Content-Type', on: 'request', level: 'should', for: 'names the format of the content being sent' },
      { name: 'Accept-Post', on: 'response', level: 'may', for: 'lists the formats taken with POST' },
      {
        name: 'Accept-Encoding',
        on: 'response',
        level: 'should',
        for: 'lists the content codings taken, when the coding was the problem',
      },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [],
    misreadings: [
      {
        claim: 'Only a wrong `Content-Type` causes it.',
        truth:
          'An unsupported `Content-Encoding`, or data that is not what its type promises, is refused the same way.',
      },
    ],
    example: [
      'POST /orders HTTP/1.1',
      'Host: api.example.com',
      'Content-Type: application/xml',
      '',
      'HTTP/1.1 415 Unsupported Media Type',
      'Accept-Post: application/json',
    ].join('\n'),
    phrases: [
      'wrong content type',
      'content type not supported',
      'sent xml instead of json',
      'missing content-type header',
    ],
    sources: [
      { title: 'RFC 9110 section 15.5.16', href: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16' },
    ],
  },
];
