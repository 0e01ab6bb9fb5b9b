/** What happened to the request on its way here: a preflight, a redirection that changed it, an expectation. */
import { code } from '../../core/text.js';
import { quoted, quotedTarget } from '../mask.js';
import { headerIn, type Rule, requestShown } from './rule.js';

const redirections: ReadonlySet<number> = new Set([301, 302, 303]);

const locationOf = (headers: Parameters<typeof headerIn>[0]): string => headerIn(headers, 'location')?.trim() ?? '';

export const requestRules: readonly Rule[] = [
  {
    name: 'CORS preflight refused',
    codes: [301, 302, 307, 308, 400, 401, 403, 404, 405, 500, 501, 502, 503],
    source: 'fetch.spec.whatwg.org, CORS-preflight fetch',
    amiss: true,
    says({ occurrence: { method, format, code: status }, sent }) {
      const preflight =
        method === 'OPTIONS' &&
        (sent('access-control-request-method') !== undefined || (format !== 'exchange' && status === 405));
      return preflight
        ? [
            'This ',
            code('OPTIONS'),
            ' is a browser’s CORS preflight, and any answer but 2xx stops the real request. Answer it before authentication and routing, with 204 and the ',
            code('Access-Control-Allow-*'),
            ' headers.',
          ]
        : undefined;
    },
  },
  {
    name: 'a redirection turned the POST into a GET',
    codes: [400, 404, 405, 415, 422],
    source: 'RFC 9110 sections 15.4.2 and 15.4.3',
    says({ occurrence: { method }, previous }) {
      if (method !== 'GET' || previous?.method !== 'POST' || !redirections.has(previous.code)) return undefined;
      return [
        `The request before was a `,
        code('POST'),
        `; the ${previous.code} turned it into this `,
        code('GET'),
        ', and its content is gone. Send the POST to ',
        quotedTarget(locationOf(previous.responseHeaders)),
        ' at once; the server can keep the method with 307 or 308.',
      ];
    },
  },
  {
    name: 'a redirection to another host dropped the credentials',
    codes: [401, 403],
    source: 'RFC 9110 section 15.4',
    says(evidence) {
      const { previous, occurrence } = evidence;
      if (!previous || previous.code < 300 || previous.code > 308 || !requestShown(evidence)) return undefined;
      const had = headerIn(previous.requestHeaders, 'authorization') !== undefined;
      if (!had || evidence.sent('authorization') !== undefined || previous.host === occurrence.host) return undefined;
      return [
        'The redirection led to another host, and the client rightly left ',
        code('Authorization'),
        ' behind: ask ',
        quoted(occurrence.host ?? 'that host', 60),
        ' directly, with credentials meant for it.',
      ];
    },
  },
  {
    name: '417: the expectation that was sent',
    codes: [417],
    source: 'RFC 9110 sections 10.1.1 and 15.5.18',
    says({ sent }) {
      const expect = sent('expect');
      return expect
        ? [
            'You sent ',
            quoted(`Expect: ${expect}`, 40),
            ': send it again without that header (with curl, ',
            code("-H 'Expect:'"),
            ').',
          ]
        : undefined;
    },
  },
  {
    name: '2xx: a page where JSON was asked for',
    codes: [200, 203],
    source: 'RFC 9110 sections 12.5.1 and 8.3',
    amiss: true,
    says({ sent, received }) {
      const wanted = /\bjson\b/i.test(sent('accept') ?? '') && !/html|\*\/\*/i.test(sent('accept') ?? '');
      return wanted && /^\s*text\/html/i.test(received('content-type') ?? '')
        ? [
            'You asked for JSON and got a page (',
            code('Content-Type: text/html'),
            '): most often a login page, or a front end that answers every unknown path. Check the address and the session.',
          ]
        : undefined;
    },
  },
];
