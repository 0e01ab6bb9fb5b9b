/** Tokens that are over, not yet good, or for somebody else, by the server's words. */
import type { Occurrence } from '../transcript.js';
import { headerIn, type Rule } from './rule.js';

/** The words a server puts beside a refused token; only looked at, never repeated. */
function wordsOf({ body, reason, implied, responseHeaders }: Occurrence): string {
  const challenge = headerIn(responseHeaders, 'www-authenticate');
  return [body?.code, body?.title, body?.detail, reason, implied, challenge].filter(Boolean).join(' ').slice(0, 1000);
}

const about = /jwt|token|session|signature|credential|login|ticket/i;

export const tokenRules: readonly Rule[] = [
  {
    name: 'the token is over',
    codes: [400, 401, 403, 419, 440],
    source: 'RFC 6750 section 3.1; RFC 7519 section 4.1.4',
    says({ occurrence }) {
      const words = wordsOf(occurrence);
      if (!about.test(words) || !/expir|\bexp\b|timed? ?out|no longer valid/i.test(words)) return undefined;
      // A challenge that says so, and AWS, have rules of their own.
      if (headerIn(occurrence.responseHeaders, 'www-authenticate')?.includes('error=')) return undefined;
      if (occurrence.hop?.name === 'aws' || occurrence.body?.shape === 'aws') return undefined;
      return [
        'The token is expired: get a fresh one (with the refresh token, or by signing in again) and repeat the request. The same one will not be taken again.',
      ];
    },
  },
  {
    name: 'the token is not good yet: clocks differ',
    codes: [400, 401, 403],
    source: 'RFC 7519 sections 4.1.5 and 4.1.6',
    says({ occurrence }) {
      const words = wordsOf(occurrence);
      return about.test(words) &&
        /not (?:yet )?(?:valid|active) (?:yet|before|until)|not yet valid|used before|issued in the future|\bnbf\b/i.test(
          words,
        )
        ? ['The token is not valid yet: the clocks of who issued it and who checks it differ. Set them by NTP.']
        : undefined;
    },
  },
  {
    name: 'the token is for another audience or issuer',
    codes: [401, 403],
    source: 'RFC 7519 sections 4.1.1 and 4.1.3',
    says({ occurrence }) {
      const words = wordsOf(occurrence);
      return about.test(words) && /\baudience\b|\baud\b|\bissuer\b|\biss\b/i.test(words)
        ? ['The token was made for another API or by another issuer: ask for one with this API as its audience.']
        : undefined;
    },
  },
];
