/** What may be quoted from a paste: shortened, and with everything masked that could be a secret. */
import { code, type Span } from '../core/text.js';

const gone = '…';

/** After these a value follows, whatever its form. */
const secretNames =
  '(?:tokens?|secrets?|passw(?:or)?ds?|passphrases?|pwd|api[_-]?keys?|access[_-]?keys?|private[_-]?keys?|keys?|auth|authorization|sessions?|session[_-]?ids?|jsessionid|phpsessid|sessid|sid|csrf|xsrf|signatures?|sig|credentials?|cookies?|jwt|otp|pin)';

/** Words that follow a scheme's name in a sentence, and are no credentials. */
const plainWords =
  '(?:tokens?|auth|authentication|authorization|realm|error|scheme|schemes|credentials?|challenge|challenges|header|headers|or|and|is|was|required|only)\\b';

/** In this order: what is surely secret first, then what looks like it. The text is short by then, see `masked`. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN .*/g, gone],
  // Header lines: the whole rest of the line.
  [
    /\b((?:proxy-)?authorization|(?:set-)?cookie2?|x-[\w-]{0,40}(?:token|key|auth|secret)[\w-]{0,20})\s{0,3}[:=].*/gi,
    `$1: ${gone}`,
  ],
  // Query strings and fragments: the names are not worth the risk of the values.
  [/(?<=[\w/.~%)=-])(?:[?#]|%3f)[^\s"'<>]+/gi, `?${gone}`],
  // User and password in an address.
  [/:\/\/[^\s/"'<>]{0,300}@/g, `://${gone}@`],
  [
    new RegExp(`\\b(bearer|basic|digest|negotiate|ntlm|hawk|apikey)\\s+(?!${plainWords})[^\\s,"']+`, 'gi'),
    `$1 ${gone}`,
  ],
  // name=value, name: value and "name":"value" where the name says that it is a secret.
  [
    new RegExp(
      `((?<![a-z])(?:[\\w-]{0,40}[_-])?${secretNames}(?:[_-][\\w-]{0,40})?["'\`]?\\s{0,3}(?:[=:]|%3d)\\s{0,3})(?:"[^"]*"?|'[^']*'?|\`[^\`]*\`?|[^\\s,;&"'\`]+)`,
      'gi',
    ),
    `$1${gone}`,
  ],
  [
    /((?:[A-Za-z0-9]{1,40})(?:Token|Secret|Password|Passwd|ApiKey|AccessKey|SessionId|Signature|Credential|Cookie)["'`]?\s{0,3}[=:]\s{0,3})(?:"[^"]*"?|'[^']*'?|[^\s,;&"']+)/g,
    `$1${gone}`,
  ],
  // A word that is named a secret in a sentence: in quotes, or of no plain form.
  [
    new RegExp(
      `\\b(${secretNames}(?:\\s+(?:is|was|for|of|given|provided))?:?\\s+)(?:"[^"]*"?|'[^']*'?|\`[^\`]*\`?|(?=\\S*[\\d=+_])[^\\s,;.]\\S*)`,
      'gi',
    ),
    `$1${gone}`,
  ],
  [/\b((?:[Tt]oken|[Pp]assword|[Ss]ecret|[Kk]ey)\s+)(?=\S*[a-z][A-Z])\S+/g, `$1${gone}`],
  [/[^\s@<>"'(),;:/…]{1,128}@[^\s@<>"'(),;:/]{1,255}/g, `${gone}@${gone}`],
  // Places where a path holds a key by habit: webhooks, bots, links to reset, verify, invite.
  [/(?<![A-Za-z])(bot)\d{3,20}:[\w-]+/gi, `$1${gone}`],
  [/\/(services|workflows|triggers)\/T[A-Z0-9]{2,20}\/[^\s"'<>]+/g, `/$1/${gone}`],
  [/\/((?:web)?hooks?)\/(?=[^\s"'<>]*\d|[^\s"'<>]{16})[^\s"'<>]+/gi, `/$1/${gone}`],
  [
    /\/(tokens?|keys?|secrets?|reset(?:[_-]?password)?|verify|verification|confirm|invites?|invitations?|magic(?:[_-]?link)?|activate|activation|unsubscribe|passwords?|auth|sso|sessions?|share|s)\/(?=[^/\s"'<>]*\d|[^/\s"'<>]{16})[^/\s"'<>]+/gi,
    `/$1/${gone}`,
  ],
  // Tokens of three parts, as Discord's.
  [/[\w-]{20,40}\.[\w-]{4,12}\.[\w-]{20,}/g, gone],
  // Long runs of letters in both cases and digits, then keys by their issuers' prefixes.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{20,}/g, gone],
  [
    /(?<![A-Za-z0-9])(?:A(?:KIA|SIA|ROA|IDA|GPA|NPA)|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|cbt|soat|ft|imt|agent)-|xox[a-z]{1,2}[-.]|xapp-|xwfp-|[sprk]k[-_](?:live|test|proj|ant|or)[-_]|whsec_|npm_|pypi-|AIza|ya29\.|1\/\/0|GOCSPX-|eyJ|SG\.|hf_|dop_v1_|shp[a-z]{2}_|sq0[a-z]{3}-|dckr_pat_|hv[sbr]\.|lin_api_|gls?a_|NRAK-|ATATT|xkeysib-|sntry[su]_|AGE-SECRET-KEY-|tskey-|figd_|r8_|EAAC)[\w.+/=~-]{6,}/g,
    gone,
  ],
  [/(?<![A-Za-z0-9])[sprk]k[-_](?=[\w-]*\d)[\w-]{12,}/g, gone],
  // Base64 with its own marks, UUIDs, hexadecimal, and long runs of letters and digits together.
  [/(?=[A-Za-z0-9/]*[+=])[A-Za-z0-9+/]{24,}={0,2}/g, gone],
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, gone],
  [/(?<![A-Za-z0-9])(?=[a-f]*\d)[0-9a-f]{16,}(?![A-Za-z0-9])/gi, gone],
  [/(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{16,}/g, gone],
  // Card and account numbers, long ids.
  [/(?<![\d.])(?:\d[ -]?){12,}\d/g, gone],
  // What hangs on to something masked is a piece of it.
  [/…[\w+=~-]+/g, gone],
];

/** Without a last word that the cut may have gone through: half a key has no form to know it by. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && /[\w+=%~-]/.test(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end)}${gone}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text on one line with secrets masked, at most `most` characters. */
export function masked(text: string, most = 100): string {
  // Cut first, so that any text takes the same time: nothing past this can reach the answer.
  const safe = secrets.reduce(
    (rest, [secret, instead]) => rest.replace(secret, instead),
    oneLine(cutAt(text, most * 4)),
  );
  if (safe.length <= most) return safe;
  return `${safe.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}${gone}`;
}

/** A path or an address without its query and fragment, and masked. */
export function maskedTarget(target: string, most = 60): string {
  const end = target.slice(0, 8192).search(/[?#;]|%3f/i);
  return masked(end < 0 ? target : target.slice(0, end), most) || gone;
}

/** A masked quotation, set as code. */
export const quoted = (text: string, most?: number): Span => code(masked(text, most) || gone);

/** A masked path or address, set as code. */
export const quotedTarget = (target: string, most?: number): Span => code(maskedTarget(target, most));
