/** What a text may mean, best first: found by its words, weighed by whose words they are, raised by names in it. */
import { type Hit, search } from '../registry/search.js';
import { decided } from './deciding.js';
import { mendedWords } from './mended.js';
import type { Mention } from './names.js';
import { likelier } from './owners.js';

/** Three rare words in common say something; one may be chance. */
export const plenty = 8;

// How much a name that stands in the text adds to what is not yet sure.
const named = { number: 0.6, name: 0.5, word: 0.4, 'common word': 0 } as const;

function withNames(hits: readonly Hit[], mentions: readonly Mention[]): readonly Hit[] {
  const raised = hits.map((hit) => {
    const mention = mentions.find(({ code }) => code === hit.found.codes[0]);
    if (!mention) return hit;
    const long = mention.to - mention.from > 2 ? 0.15 : 0;
    const confidence = 1 - (1 - hit.confidence) * (1 - named[mention.by] - long);
    return { ...hit, confidence, mass: Math.max(hit.mass, named[mention.by] * plenty) };
  });
  const missing = mentions.filter(
    ({ code, by }) => by !== 'common word' && !raised.some((hit) => hit.found.codes[0] === code),
  );
  return [
    ...raised,
    ...missing.map(
      ({ code, by }): Hit => ({
        found: { codes: [code] },
        confidence: named[by],
        mass: plenty,
        kinds: 1,
        cover: 0,
        whole: 0,
      }),
    ),
  ].sort((a, b) => b.confidence - a.confidence);
}

/** What a text may mean, best first; `words` are its own, mended. */
export function rank(text: string, mentions: readonly Mention[], words = mendedWords(text)): readonly Hit[] {
  return decided(withNames(likelier(search(words, 24), words), mentions), words, text);
}
