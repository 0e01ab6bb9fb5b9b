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

/** The class that a longer text speaks of in words: `also retry server errors`. */
export const classSpoken = (line: string): StatusClass | undefined =>
  spoken.find(([pattern]) => pattern.test(line))?.[1];
