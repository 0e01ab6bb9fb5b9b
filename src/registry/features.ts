/** What a classifier sees of a text. */
import type { Read } from '../understand/words/terms.js';

/** The meanings and the words of a text, each once, and which of them stand side by side. */
export function featuresOf({ terms, content }: Read): readonly string[] {
  const pairs = terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`);
  return [...new Set([...terms, ...content, ...pairs])];
}

/** A feature as a number of 32 bits (FNV-1a): text would have to be read at a start, numbers need not. */
export function keyOf(feature: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) key = Math.imul(key ^ feature.charCodeAt(at), 0x01000193);
  return key >>> 0;
}
