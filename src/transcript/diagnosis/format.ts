/** What was sent and what would be taken: methods, formats, sizes. */
import { code } from '../../core/text.js';
import { quoted } from '../mask.js';
import { headersShown, type Rule } from './rule.js';

const bytes = (count: string): string => `${Number(count).toLocaleString('en')} bytes`;

export const formatRules: readonly Rule[] = [
  {
    name: '415: what was sent, what is accepted',
    codes: [415],
    source: 'RFC 9110 section 15.5.16',
    says({ sent, received }) {
      const type = sent('content-type');
      const coding = sent('content-encoding');
      const takes = received('accept-post') ?? received('accept-patch') ?? received('accept');
      const takesCoding = received('accept-encoding');
      if (coding && takesCoding)
        return ['The content was sent coded as ', quoted(coding), '; the server takes ', quoted(takesCoding), '.'];
      if (type && takes)
        return [
          'You sent ',
          quoted(type),
          '; this resource takes ',
          quoted(takes),
          '. Convert the content and name that type in ',
          code('Content-Type'),
          '.',
        ];
      if (takes)
        return ['This resource takes ', quoted(takes), ': send that, and name it in ', code('Content-Type'), '.'];
      if (type)
        return [
          'You sent ',
          quoted(type),
          ', and the server does not read that here. ',
          ...(/x-www-form-urlencoded/i.test(type)
            ? ([
                'It is what many clients send unless told otherwise; for JSON set ',
                code('Content-Type: application/json'),
                '.',
              ] as const)
            : /json/i.test(received('content-type') ?? '') && !/json/i.test(type)
              ? ([
                  'It answers in JSON, so it most likely reads JSON: convert the content and send ',
                  code('Content-Type: application/json'),
                  ', if its documentation agrees.',
                ] as const)
              : ['See what the endpoint documents.']),
        ];
      return undefined;
    },
  },
  {
    name: '405 with Allow: use one of these',
    codes: [405],
    source: 'RFC 9110 section 15.5.6',
    says({ received, occurrence }) {
      const allow = received('allow');
      if (allow === undefined) return undefined;
      const method = occurrence.method;
      if (allow.trim() === '')
        return ['The ', code('Allow'), ' header is empty: the resource takes no method at all just now.'];
      return [...(method ? ['You used ', quoted(method, 20), '; '] : []), 'this resource takes ', quoted(allow), '.'];
    },
  },
  {
    name: '405 without Allow: the server breaks the rule',
    codes: [405],
    source: 'RFC 9110 section 15.5.6',
    aside: true,
    says(evidence) {
      if (!headersShown(evidence) || evidence.received('allow') !== undefined) return undefined;
      return [
        'The server must list the methods it takes in ',
        code('Allow'),
        ' and did not: look them up in its documentation, or ask with ',
        code('OPTIONS'),
        '.',
      ];
    },
  },
  {
    name: '406: what was asked for',
    codes: [406],
    source: 'RFC 9110 section 15.5.7',
    says({ sent }) {
      const accept = sent('accept');
      const language = sent('accept-language');
      if (accept && accept.trim() !== '*/*')
        return [
          'You asked for ',
          quoted(accept),
          ' and the server has no such form. Add ',
          code('*/*'),
          ' to ',
          code('Accept'),
          ' to take what it has.',
        ];
      if (language) return ['You take any media type, but asked for the languages ', quoted(language), '.'];
      return undefined;
    },
  },
  {
    name: '413 with the size that was sent',
    codes: [413],
    source: 'RFC 9110 section 15.5.14',
    says({ sent, received, occurrence }) {
      // An error log's line has a rule of its own.
      if (occurrence.implied !== undefined) return undefined;
      const length = sent('content-length')?.trim();
      const server = received('server') ?? occurrence.hop?.name;
      const limit =
        server && /nginx|openresty/i.test(server)
          ? ([
              'nginx refused it before the application: ',
              code('client_max_body_size'),
              ' is 1 MB unless set.',
            ] as const)
          : undefined;
      if (!length || !/^\d{1,15}$/.test(length)) return limit;
      return [
        `The content was ${bytes(length)}. `,
        ...(limit ?? ['Send it in parts, or compress it, or have the limit raised.']),
      ];
    },
  },
  {
    name: '411: no length was given',
    codes: [411],
    source: 'RFC 9110 section 15.5.12',
    says({ sent }) {
      return /chunked/i.test(sent('transfer-encoding') ?? '')
        ? ['The request was sent in chunks, without a length. Buffer it and send ', code('Content-Length'), '.']
        : undefined;
    },
  },
  {
    name: '414: how long the target was',
    codes: [414],
    source: 'RFC 9110 section 15.5.15',
    says({ occurrence }) {
      const length = occurrence.target?.length ?? 0;
      return length > 500
        ? [
            `The target was ${length.toLocaleString('en')} characters long. Send the data as the content of a POST instead.`,
          ]
        : undefined;
    },
  },
  {
    name: '431: how large the headers were',
    codes: [431],
    source: 'RFC 6585 section 5',
    says({ occurrence, sent }) {
      const headers = occurrence.requestHeaders ?? [];
      if (headers.length === 0) return undefined;
      const size = headers.reduce((sum, { name, value }) => sum + name.length + value.length + 4, 0);
      const cookies = sent('cookie')?.length ?? 0;
      const largest = [...headers].sort((a, b) => b.value.length - a.value.length)[0];
      return [
        `The headers shown come to ${size.toLocaleString('en')} bytes`,
        ...(largest ? [', the largest being ', quoted(largest.name, 40)] : []),
        cookies > size / 2 ? '. Clear the cookies of this site.' : '. Send fewer or shorter ones.',
      ];
    },
  },
  {
    name: '426 with Upgrade: what to switch to',
    codes: [426],
    source: 'RFC 9110 section 15.5.22',
    says(evidence) {
      const upgrade = evidence.received('upgrade');
      if (upgrade) return ['The server wants you to switch to ', quoted(upgrade, 60), '.'];
      return headersShown(evidence)
        ? ['The server must name the protocol in ', code('Upgrade'), ' and did not.']
        : undefined;
    },
  },
];
