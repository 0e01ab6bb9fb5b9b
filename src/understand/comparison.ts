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
  const joined = (left: Mention | undefined, right: Mention | undefined): boolean => {
    if (!left || !right) return false;
    const gap = words.slice(left.to, right.from);
    return gap.length <= 5 && gap.every((word) => between.has(word)) && gap.some((word) => parting.has(word));
  };
  const numbered = mentions.some(({ by }) => by === 'number');
  const kept = mentions.filter(
    (mention, i) =>
      mention.by === 'number' ||
      // Beside a number the name of another code is meant as one: "unsupported media type instead of 405".
      (numbered && mention.by !== 'common word') ||
      joined(mentions[i - 1], mention) ||
      joined(mention, mentions[i + 1]),
  );
  const together = kept.some((mention, i) => joined(kept[i - 1], mention));
  const inOrder = together ? kept : [...kept].sort((a, b) => Number(b.by === 'number') - Number(a.by === 'number'));
  return [...new Set(expectedFirst(words, inOrder).map(({ code }) => code))].slice(0, mostCompared);
}

/** What is found to be so: who then says "instead of" misses what comes after it. */
const complaint =
  /\b(?:returns|returned|returning|gives|gave|giving|gets?|got|getting|throws|threw|throwing|receives|received|receiving|responds|responded|responding|answers|shows|sends|sent|uses|produces|raises|raised|see|sees|is|are|was|were|fails|failed)\b/;
const wish = /\b(?:should|must|shall|ought|need|needs|please|prefer|want|would|better|proper|now)\b/;

/** "Returns 404 instead of 410", "got 500, should be 400": the one that was wanted comes first. */
function expectedFirst(words: readonly string[], mentions: readonly Mention[]): readonly Mention[] {
  const said = (from: number, to: number): string => words.slice(Math.max(0, from), to).join(' ');
  const cut = mentions.findIndex(({ from, to }, i) => {
    const next = mentions[i + 1];
    if (!next || next.from < to) return false;
    const gap = said(to, next.from);
    if (/\b(?:instead|rather than)\b/.test(gap)) {
      const before = said(0, from);
      return complaint.test(before) && !wish.test(before);
    }
    return (
      /\b(?:should|must|ought|shall|expected|expecting|is not (?:it|that|this))\b/.test(gap) &&
      !/\bnot (?:be|return)\b/.test(gap)
    );
  });
  return cut < 0 ? mentions : [...mentions.slice(cut + 1), ...mentions.slice(0, cut + 1)];
}
