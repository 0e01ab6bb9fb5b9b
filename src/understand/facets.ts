/** Which part of a card was asked for: "can I retry a 502?", "which header goes with 405?". */
import type { Facet } from './intent.js';

// In order: the first that matches the words beside the code is taken.
const facets: readonly (readonly [Facet, RegExp])[] = [
  ['example', /\b(?:examples?|samples?|demo|what does (?:it|one) look like|show (?:me )?an? exchange)\b/],
  [
    'retry',
    /\b(?:retry|retries|retried|retrying|retryable|try again|tried again|resend|repeat|backoff|back off|again)\b/,
  ],
  ['cache', /\b(?:cacheable|cached|caches?|caching|cache-control)\b/],
  ['headers', /\b(?:headers?|www-authenticate|retry-after)\b/],
  ['content', /\b(?:body|content|payload|empty body)\b/],
  [
    'causes',
    /\b(?:causes?|caused|causing|why|reasons?|where (?:does|do|can) (?:it|this|that|they|a|an)?|come from|comes from|who sends|origin)\b/,
  ],
  [
    'client',
    /\b(?:as a client|client side|client-side|what (?:can|should) (?:i|we|the client) do|how (?:do|can|should|to) (?:i |we |you )?(?:fix|solve|resolve|avoid|handle|get rid))\b/,
  ],
  ['server', /\b(?:as a server|server side|server-side|what (?:can|should) the server)\b/],
  ['full', /\b(?:full|everything|details?|detailed|all about|verbose|complete|more)\b/],
];

/** The facet the words beside a code ask for, if any. */
export const facetOf = (rest: string): Facet | undefined => {
  const line = rest.slice(0, 400).toLowerCase();
  return facets.find(([, pattern]) => pattern.test(line))?.[0];
};
