/** Walls in front of the application: firewalls, challenges, bot checks. */
import { code, type Text } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

const wall = (rest: Text): Text => ['Not your application: ', ...rest];

const refused = [401, 403, 405, 406, 429, 503];

export const wallRules: readonly Rule[] = [
  {
    name: '403 from Cloudflare: a challenge, or a rule',
    codes: [403, 429, 503],
    source: 'developers.cloudflare.com, Detect a challenge page response',
    says({ received, occurrence }) {
      const mitigated = received('cf-mitigated');
      if (mitigated)
        return wall([
          'Cloudflare answered with a ',
          quoted(mitigated, 30),
          ' (',
          code('cf-mitigated'),
          '). A script cannot pass it; the site’s owner can let the caller through under Security rules.',
        ]);
      return occurrence.code === 403 && /cloudflare/i.test(received('server') ?? '')
        ? [
            'It came through Cloudflare. If the page shows its name and a Ray ID, a firewall rule refused it before the application saw it: look it up under Security events.',
          ]
        : undefined;
    },
  },
  {
    name: '403 from AWS WAF',
    codes: [403, 405, 202],
    source: 'docs.aws.amazon.com, AWS WAF challenge and CAPTCHA',
    amiss: true,
    says({ received }) {
      const action = received('x-amzn-waf-action');
      return action
        ? wall([
            'AWS WAF answered (',
            code('x-amzn-waf-action'),
            ' is ',
            quoted(action, 30),
            '): a rule wants proof of a browser. Let the caller through in the web ACL, or solve it in a browser.',
          ])
        : undefined;
    },
  },
  {
    name: 'ModSecurity denied it',
    codes: [400, 403, 404, 406, 429, 500, 501, 503],
    source: 'the words of the log line itself',
    says: ({ occurrence: { hop } }) =>
      hop?.name === 'modsecurity'
        ? wall([
            'ModSecurity denied it: the rule’s ',
            code('id'),
            ' and ',
            code('msg'),
            ' in the same line say why; exclude that rule for this path if the request is wanted.',
          ])
        : undefined,
  },
  {
    name: 'refused at an edge: Akamai, Imperva, Sucuri',
    codes: refused,
    source: 'techdocs.akamai.com; docs.imperva.com; docs.sucuri.net',
    says({ received }) {
      const server = received('server') ?? '';
      const who = /akamaighost/i.test(server)
        ? 'Akamai'
        : received('x-iinfo') !== undefined || /imperva|incapsula/i.test(received('x-cdn') ?? '')
          ? 'Imperva'
          : /sucuri/i.test(server) || received('x-sucuri-id') !== undefined
            ? 'Sucuri'
            : undefined;
      return who
        ? [
            `${who} stands before the application and seems to have refused it: give the reference number on the page to the site’s operator, who finds the rule by it.`,
          ]
        : undefined;
    },
  },
];
