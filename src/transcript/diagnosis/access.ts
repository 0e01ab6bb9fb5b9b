/** Who may: credentials, proxies and networks that want them, legal blocks. */
import { code, type Text } from '../../core/text.js';
import { masked, quoted, quotedTarget } from '../mask.js';
import { headersShown, type Rule } from './rule.js';

const parameter = (challenge: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}(?:"([^"]{0,200})"|([^\\s,"]{1,200}))`, 'i')
    .exec(challenge)
    ?.slice(1)
    .find(Boolean);

/** The errors of RFC 6750 section 3.1 and what to do about each. */
const bearerErrors: Readonly<Record<string, string>> = {
  invalid_token: 'The token is expired, revoked or malformed: get a fresh one and send it again.',
  insufficient_scope: 'The token is good but lacks a scope: ask for one that has it.',
  invalid_request: 'The request is malformed: a parameter is missing or repeated, or the token was sent in two places.',
};

const tokenOver =
  'The token is expired: get a fresh one (with the refresh token, or by signing in again) and repeat the request.';

export const accessRules: readonly Rule[] = [
  {
    name: '401 with WWW-Authenticate: the scheme and its error',
    codes: [401],
    source: 'RFC 9110 section 11.6.1; RFC 6750 section 3.1',
    says({ received, sent }) {
      const challenge = received('www-authenticate');
      if (!challenge) return undefined;
      const scheme = /^\s*([A-Za-z][A-Za-z-]{0,30})(?=[\s,]|$)/.exec(challenge)?.[1] ?? 'credentials';
      const realm = parameter(challenge, 'realm');
      const error = parameter(challenge, 'error');
      const description = parameter(challenge, 'error_description');
      const over = /expir/i.test(description ?? '');
      const step = error && (over ? tokenOver : bearerErrors[error.toLowerCase()]);
      const asks: Text = [
        'The server asks for ',
        quoted(scheme, 30),
        ...(realm ? [' in the realm ', quoted(realm, 40)] : []),
        ...(error ? [' and says ', quoted(`error="${masked(error, 40)}"`, 60)] : []),
        '.',
      ];
      return [
        ...(step ? [step, ' '] : []),
        ...asks,
        ...(description ? [' In its words: ', quoted(description, 120), '.'] : []),
        ...(error
          ? []
          : sent('authorization')
            ? [
                ' You did send ',
                code('Authorization'),
                ', and it was refused: is it of that scheme, whole, and still good?',
              ]
            : [' No ', code('Authorization'), ' header was accepted: send one of that scheme.']),
      ];
    },
  },
  {
    name: '401 without WWW-Authenticate: the server breaks the rule',
    codes: [401],
    source: 'RFC 9110 section 15.5.2',
    aside: true,
    says(evidence) {
      if (!headersShown(evidence) || evidence.received('www-authenticate') !== undefined) return undefined;
      return [
        'The server must send ',
        code('WWW-Authenticate'),
        ' with a 401 and did not, so nothing here tells which credentials it wants: see its documentation.',
      ];
    },
  },
  {
    name: '403 although credentials were sent',
    codes: [403],
    source: 'RFC 9110 section 15.5.4',
    says: ({ sent }) =>
      sent('authorization')
        ? ['Credentials were sent, and the server finds them not enough: sending the same again will not help.']
        : undefined,
  },
  {
    name: '407 with Proxy-Authenticate',
    codes: [407],
    source: 'RFC 9110 section 15.5.8',
    says({ received }) {
      const challenge = received('proxy-authenticate');
      const scheme = /^\s*([A-Za-z][A-Za-z-]{0,30})(?=[\s,]|$)/.exec(challenge ?? '')?.[1];
      return scheme
        ? [
            'A proxy on the way, not the server, asks for ',
            quoted(scheme, 30),
            ': give the proxy’s user and password to the client.',
          ]
        : undefined;
    },
  },
  {
    name: '421: the connection was for another host',
    codes: [421],
    source: 'RFC 9110 section 15.5.20',
    says: ({ occurrence }) =>
      occurrence.host
        ? [
            'The server will not answer for ',
            quoted(occurrence.host, 80),
            ' on this connection: retry on a new one, and look at the TLS server name and certificate.',
          ]
        : undefined,
  },
  {
    name: '425: early data',
    codes: [425],
    source: 'RFC 8470 section 5.2',
    says: ({ sent }) =>
      sent('early-data')?.trim() === '1'
        ? ['The request came in TLS early data (', code('Early-Data: 1'), '): send it again after the handshake.']
        : undefined,
  },
  {
    name: '451 with Link: who blocks',
    codes: [451],
    source: 'RFC 7725 sections 3 and 4',
    says({ received }) {
      const links = received('link') ?? '';
      // Cleaning takes the brackets off an address, as Slack's own links have them.
      const target = /<?((?:https?:\/\/|\/)[^\s<>;,]{1,300})>?\s{0,3};[^,<]{0,200}rel\s{0,3}=\s{0,3}"?blocked-by/i.exec(
        links,
      )?.[1];
      return target
        ? [
            'The blocking is carried out by ',
            quotedTarget(target, 80),
            ', named in ',
            code('Link'),
            ' with ',
            code('rel="blocked-by"'),
            '.',
          ]
        : undefined;
    },
  },
  {
    name: '511: a network wants a login',
    codes: [511],
    source: 'RFC 6585 section 6',
    says: () => [
      'This is the network’s login page, not the server’s answer: open a browser on this network and sign in.',
    ],
  },
];
