/** What people ask for most: the order in which codes are offered where there are many. */

const asked =
  '404 500 403 401 400 502 503 429 504 422 409 301 302 200 201 204 304 405 415 413 307 308 410 418 202 206 499 522 520 524'.split(
    ' ',
  );
const ranks = new Map(asked.map((code, rank) => [code, rank]));

/** The codes asked for most, first the first. */
export const mostAsked: readonly string[] = asked;

/** How often a code is asked for: 0 for the most, the same large number for all that are rare. */
export const askedRank = (code: string): number => ranks.get(code) ?? asked.length;
