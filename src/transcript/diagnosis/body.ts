/** What the content says against the status, or beside it. */
import { code } from '../../core/text.js';
import { byName } from '../../registry/registry.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

const clientCodes = [
  400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 416, 417, 421, 422, 423, 424, 428, 429, 431, 451,
];
const serverCodes = [500, 501, 502, 503, 504, 507, 508, 529];

export const bodyRules: readonly Rule[] = [
  {
    name: '2xx carrying an error',
    codes: [200, 201, 202, 203, 206],
    source: 'RFC 9110 section 15.3.1',
    amiss: true,
    says({ occurrence: { body, code: status } }) {
      // A plain message is no error yet: success has words too.
      if (!body || body.shape === 'message' || body.shape === 'detail') return undefined;
      const words = body.code ?? body.title;
      return [
        `The status says ${status}, and the content is an error`,
        ...(words ? [' (', quoted(words, 80), ')'] : []),
        ': check the content too, and if it is your API, answer with the error’s own status.',
      ];
    },
  },
  {
    name: '204 with content',
    codes: [204, 205, 304],
    source: 'RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5',
    amiss: true,
    says({ received, occurrence: { body, code: status } }) {
      const length = received('content-length')?.trim();
      // A 304 may repeat the length that a 200 would have had (section 8.6).
      const carries =
        body !== undefined || (status !== 304 && length !== undefined && /^\d+$/.test(length) && Number(length) > 0);
      return carries
        ? [
            `A ${status} cannot carry content; clients drop it, or take it for the next response. Answer 200, or send nothing.`,
          ]
        : undefined;
    },
  },
  {
    name: 'an error with its own words',
    codes: [...clientCodes, ...serverCodes],
    source: 'RFC 9457 section 3; the API that wrote it',
    aside: true,
    says({ occurrence: { body, code: status } }) {
      const written = body?.detail ?? body?.title;
      // The status's own name is no news.
      const words = written && byName(written).includes(String(status)) ? undefined : written;
      // A problem's type is an address to look up, and `about:blank` says nothing more than the status does.
      const named = body?.code && !/^[a-z][a-z\d+.-]{1,20}:|^\//i.test(body.code) ? body.code : undefined;
      if (!words && !named) return undefined;
      return [
        'The server’s own words: ',
        ...(named ? [quoted(named, 60), ...(words ? [', '] : [])] : []),
        ...(words ? [quoted(words, 160)] : []),
        '.',
      ];
    },
  },
  {
    name: '499: the client left first',
    codes: [499],
    source: 'nginx.org, ngx_http_proxy_module (proxy_ignore_client_abort)',
    says: ({ occurrence: { hop, format } }) =>
      hop || /log|access/.test(format)
        ? [
            'Nobody received this: the caller gave up before the answer. Compare how long it took with the caller’s timeout, and make the answer faster or the caller more patient (nginx keeps the upstream at work only with ',
            code('proxy_ignore_client_abort on'),
            ').',
          ]
        : undefined,
  },
];
