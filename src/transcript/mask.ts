/** What may be quoted from a paste: shortened, and with everything masked that could be a secret. */
import { code, type Span } from '../core/text.js';

const gone = '…';

/** In this order: what is surely secret first, then what looks like it. Each is linear in the text. */
const secrets: readonly (readonly [RegExp, string])[] = [
  // Query strings and fragments: the names are not worth the risk of the values.
  [/[?#][^\s"'<>]*/g, `?${gone}`],
  // User and password in an address.
  [/:\/\/[^\s/@"'<>]{1,256}@/g, `://${gone}@`],
  [/\b(bearer|basic|digest|negotiate|token|apikey)\s+[^\s,"']+/gi, `$1 ${gone}`],
  // name=value, name: value and "name":"value" where the name says that it is a secret.
  [
    /([\w-]{0,40}(?:token|secret|passw|pwd|api[_-]?key|auth|session|signature|credential|cookie|jwt|otp|pin|sid)[\w-]{0,40}["']?\s{0,3}[=:]\s{0,3})(?:"[^"\n]*"|'[^'\n]*'|[^\s,;&"']+)/gi,
    `$1${gone}`,
  ],
  [/[^\s@<>"'(),;:]{1,128}@[^\s@<>"'(),;:]{1,255}/g, `${gone}@${gone}`],
  // Keys by their issuers' prefixes.
  [
    /\b(?:AKIA|ASIA|ghp_|gho_|ghs_|github_pat_|glpat-|xox[a-z]-|xapp-|sk[-_]|pk[-_]|rk_|npm_|AIza|ya29\.|eyJ)[\w.+/=-]{6,}/g,
    gone,
  ],
  // Long runs of letters and digits together: keys, hashes, session ids, UUIDs.
  [/(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}/g, gone],
  [/\d{13,}/g, gone],
];

/** The text on one line with secrets masked, at most `most` characters. */
export function masked(text: string, most = 100): string {
  // Cut first: nothing past four times the length can reach the answer, and masking only shortens.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const safe = secrets.reduce((rest, [secret, instead]) => rest.replace(secret, instead), line);
  return safe.length > most ? `${safe.slice(0, most - 1)}${gone}` : safe;
}

/** A masked quotation, set as code. */
export const quoted = (text: string, most?: number): Span => code(masked(text, most) || gone);
