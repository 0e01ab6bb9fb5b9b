/** Classes of codes, written as `4xx` or in words. */
import type { StatusClass } from '../core/answer.js';

const written = /^\(?(?:[a-z_]+_)?([1-5])(?:xx|0x|\*\*|\?\?|00s|xx['’]?s|xx-errors?)\)?$/i;

/** The class a word names: `4xx`, `5XX`, `400s`. */
export function statusClassOf(word: string): StatusClass | undefined {
  const digit = written.exec(word)?.[1];
  return digit ? (`${digit}xx` as StatusClass) : undefined;
}

const inWords: readonly (readonly [RegExp, StatusClass])[] = [
  [/^(?:http )?(?:informational|information|interim|provisional)s?(?: (?:responses?|codes?|status(?:es)?))*$/, '1xx'],
  [/^(?:http )?success(?:es|ful)?(?: (?:responses?|codes?|status(?:es)?))*$/, '2xx'],
  [
    /^(?:http )?(?:redirects|redirections?|redirect(?: (?:responses?|codes?|status(?:es)?))+|redirection(?: (?:responses?|codes?|status(?:es)?))+)$/,
    '3xx',
  ],
  [/^(?:http )?client(?: side)? errors?(?: (?:responses?|codes?|status(?:es)?))*$/, '4xx'],
  [/^(?:http )?server(?: side)? (?:errors|error(?: (?:responses?|codes?|status(?:es)?))+)$/, '5xx'],
];

const padding = /\b(?:all|the|list|of|show|me|what|are|is|explain|please|http|status|a|an|class|range|family)\b/g;

/** The class that a whole text names in words: `client errors`, `redirection codes`. */
export function classNamed(line: string): StatusClass | undefined {
  const bare = line
    .replace(/[^a-z ]/g, ' ')
    .replace(padding, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return inWords.find(([pattern]) => pattern.test(bare))?.[1];
}

const spoken: readonly (readonly [RegExp, StatusClass])[] = [
  [/\bclient(?: side)? errors\b/, '4xx'],
  [/\bserver(?: side)? errors\b/, '5xx'],
];

/** Who asks for a class, and says what it is of: "which group of codes are redirects". */
const asked = /\b(?:class|group|family|category|range|series)\b.{0,40}\b(?:codes?|status(?:es)?|responses?|answers?)\b/;
const meanings: readonly (readonly [RegExp, StatusClass])[] = [
  [/\b(?:informational|interim|provisional)\b/, '1xx'],
  [/\b(?:success\w*|succeed\w*|went well)\b/, '2xx'],
  [/\bredirect\w*\b/, '3xx'],
  [/\b(?:clients?|callers?)\b/, '4xx'],
  [/\bservers?\b/, '5xx'],
];

/** The class that a longer text speaks of in words: `also retry server errors`. */
export function classSpoken(line: string): StatusClass | undefined {
  const named = spoken.find(([pattern]) => pattern.test(line))?.[1];
  if (named !== undefined || !asked.test(line)) return named;
  const meant = meanings.filter(([pattern]) => pattern.test(line));
  return meant.length === 1 ? meant[0]?.[1] : undefined;
}
