/** Who may: credentials, walls in front of the application, legal blocks. */
import { code, type Text } from '../../core/text.js';
import { masked, quoted } from '../mask.js';
import { headersShown, type Rule } from './rule.js';

const parameter = (challenge: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}(?:"([^"]{0,200})"|([^\\s,"]{1,200}))`, 'i')
    .exec(challenge)
    ?.slice(1)
    .find(Boolean);

const bearerErrors: Readonly<Record<string, Text>> = {
  invalid_token: ['the token is expired, revoked or malformed: get a fresh one and send it again'],
  insufficient_scope: ['the token is good but lacks a scope: ask for one that has it'],
  invalid_request: [
    'the request itself is malformed: a parameter is missing, repeated, or the token was sent in two places',
  ],
};

const wall = (rest: Text): Text => ['Not your application: ', ...rest];

export const accessRules: readonly Rule[] = [
  {
    name: '401 with WWW-Authenticate: the scheme and its error',
    codes: [401],
    source: 'RFC 9110 section 11.6.1; RFC 6750 section 3.1',
    says({ received, sent }) {
      const challenge = received('www-authenticate');
      if (!challenge) return undefined;
      const scheme = /^\s*([A-Za-z][\w-]{0,30})/.exec(challenge)?.[1] ?? 'a scheme';
      const realm = parameter(challenge, 'realm');
      const error = parameter(challenge, 'error');
      const description = parameter(challenge, 'error_description');
      const says = error ? bearerErrors[error.toLowerCase()] : undefined;
      return [
        'The server asks for ',
        quoted(scheme, 30),
        ...(realm ? [' in the realm ', quoted(realm, 40)] : []),
        ...(error ? [' and says ', quoted(`error="${masked(error, 40)}"`, 60)] : []),
        ...(says ? [': ', ...says] : []),
        '.',
        ...(description ? [' In its words: ', quoted(description, 120), '.'] : []),
        ...(error
          ? []
          : sent('authorization')
            ? [' You did send ', code('Authorization'), ': it was refused.']
            : [' No ', code('Authorization'), ' header of that scheme was accepted; send one.']),
      ];
    },
  },
  {
    name: '401 without WWW-Authenticate: the server breaks the rule',
    codes: [401],
    source: 'RFC 9110 section 15.5.2',
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
    name: '401 or 403 although credentials were sent',
    codes: [403],
    source: 'RFC 9110 section 15.5.4',
    says: ({ sent }) =>
      sent('authorization')
        ? ['Credentials were sent and understood, and are not enough: sending the same again will not help.']
        : undefined,
  },
  {
    name: '403 from Cloudflare: a challenge, or a rule',
    codes: [403],
    source: 'developers.cloudflare.com, Challenges',
    says({ received }) {
      const mitigated = received('cf-mitigated');
      if (mitigated)
        return wall([
          'Cloudflare answered with a ',
          quoted(mitigated, 30),
          ' (',
          code('cf-mitigated'),
          '). A script cannot pass it; the site’s owner can allow the caller under Security rules.',
        ]);
      if (/cloudflare/i.test(received('server') ?? ''))
        return [
          'It came through Cloudflare. If the page shows its name and a Ray ID, a firewall rule refused it before the application saw it.',
        ];
      return undefined;
    },
  },
  {
    name: '403 from AWS WAF',
    codes: [403, 405, 202],
    source: 'docs.aws.amazon.com, AWS WAF',
    says({ received }) {
      const action = received('x-amzn-waf-action') ?? received('x-amzn-waf');
      return action
        ? wall([
            'AWS WAF answered (',
            code('x-amzn-waf-action'),
            ' is ',
            quoted(action, 30),
            '): a rule wants proof of a browser, or refuses the request.',
          ])
        : undefined;
    },
  },
  {
    name: '403 from CloudFront or S3',
    codes: [403],
    source: 'docs.aws.amazon.com, CloudFront 403; S3 error responses',
    says({ received, occurrence }) {
      if (/amazons3/i.test(received('server') ?? ''))
        return [
          'Amazon S3 refused it: the object is private, or it is missing and the caller may not list the bucket (S3 hides a 404 so).',
        ];
      const cloudfront = /cloudfront/i.test(`${received('server') ?? ''} ${received('x-cache') ?? ''}`);
      if (cloudfront && /error from/i.test(received('x-cache') ?? ''))
        return [
          'CloudFront passed on or made this error: look at the distribution’s geographic and WAF rules, and at the origin’s access.',
        ];
      if (occurrence.body?.shape === 'aws' && occurrence.body.code)
        return [
          'AWS says ',
          quoted(occurrence.body.code, 60),
          ': look at the policies of the caller and of the resource.',
        ];
      return undefined;
    },
  },
  {
    name: '407 with Proxy-Authenticate',
    codes: [407],
    source: 'RFC 9110 section 15.5.8',
    says({ received }) {
      const challenge = received('proxy-authenticate');
      const scheme = /^\s*([A-Za-z][\w-]{0,30})/.exec(challenge ?? '')?.[1];
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
      const target = /<([^<>]{1,300})>\s{0,3};[^,<]{0,200}rel\s{0,3}=\s{0,3}"?blocked-by/i.exec(links)?.[1];
      return target
        ? [
            'The blocking is carried out by ',
            quoted(target, 80),
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
