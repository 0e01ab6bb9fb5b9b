/** Cloudflare's own codes: what stands between its edge and the origin. */
import { prose } from '../../core/text.js';
import type { Rule } from './rule.js';

const steps: Readonly<Record<number, string>> = {
  520: 'the origin answered something empty or malformed: look for a crash, or headers that are too large, in its log at this time',
  521: 'the origin refused the connection: is the web server up, and does its firewall let Cloudflare’s addresses in?',
  522: 'no connection to the origin came about in time: let Cloudflare’s addresses through the origin’s firewall, and check that the DNS record holds its present address and that it is not overloaded',
  523: 'no route leads to the origin: does the DNS record still name its address?',
  524: 'the origin took the connection and did not answer in time: move long work into the background',
  525: 'the TLS handshake with the origin failed: does it listen on 443 with a certificate for this name?',
  526: 'the origin’s certificate is not valid in Full (strict) mode: renew it, or use Cloudflare’s origin certificate',
  530: 'the page has a 1xxx error beside it that says why, most often that the origin’s name does not resolve',
};

/** Cloudflare's 1xxx errors, which stand on a page and not in the status. */
const pages: Readonly<Record<string, string>> = {
  1015: 'A rate limiting rule of the site refused you: wait, and send less at once; the owner finds the rule under Security events.',
  1016: 'The origin’s host name does not resolve: correct its DNS record at Cloudflare.',
  1020: 'A firewall rule of the site refused you: the owner finds it by the Ray ID under Security events.',
  1033: 'The tunnel to the origin is down: is `cloudflared` running and connected?',
};

export const cloudflareRules: readonly Rule[] = [
  {
    name: 'Cloudflare: between its edge and your origin',
    codes: [520, 521, 522, 523, 524, 525, 526, 530],
    source: 'developers.cloudflare.com, Cloudflare 5xx errors',
    says({ received, occurrence: { code: status, hop } }) {
      const seen =
        received('cf-ray') !== undefined || /cloudflare/i.test(received('server') ?? '') || hop?.name === 'cloudflare';
      const step = steps[status];
      if (!seen || !step) return undefined;
      return [`Visitor and Cloudflare are fine; ${step}${step.endsWith('?') ? '' : '.'}`];
    },
  },
  {
    name: 'Cloudflare: a 1xxx error page',
    codes: [403, 429, 530],
    source: 'developers.cloudflare.com, Cloudflare 1xxx errors',
    says({ occurrence: { format, implied } }) {
      const number = format === 'cloudflare' ? /\b1\d{3}\b/.exec(implied ?? '')?.[0] : undefined;
      const step = number ? pages[number] : undefined;
      return step ? prose(step) : undefined;
    },
  },
];
