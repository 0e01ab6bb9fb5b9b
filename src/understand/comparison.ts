/** Tells a question that sets codes side by side: "401 vs 403", "unauthorized or forbidden". */
import type { Mention } from './names.js';

/** As many fit side by side. */
export const mostCompared = 6;

/** Words that set two things side by side. */
const parting = new Set('vs versus v or and instead than from not nor'.split(' '));

const between = new Set(
  'vs versus v or and with to a an the error errors status http code codes response responses instead of rather than from not nor compared compare difference between is it should be both either use using return vs. just simply also maybe one'.split(
    ' ',
  ),
);

/** The codes a text compares, in order; fewer than two when it compares none. */
export function comparedIn(words: readonly string[], mentions: readonly Mention[]): readonly string[] {
  const joined = (left: Mention, right: Mention): boolean => {
    const gap = words.slice(left.to, right.from);
    return gap.length <= 5 && gap.every((word) => between.has(word)) && gap.some((word) => parting.has(word));
  };
  const kept = mentions.filter((mention, i) => {
    if (mention.by === 'number') return true;
    const left = mentions[i - 1];
    const right = mentions[i + 1];
    return (left !== undefined && joined(left, mention)) || (right !== undefined && joined(mention, right));
  });
  return [...new Set(kept.map(({ code }) => code))].slice(0, mostCompared);
}
