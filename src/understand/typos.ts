/** Mends typing errors: a word nobody knows becomes the known word that is one or two slips away. */

/** Whether two words are at most `most` slips apart: a letter more, less, other, or two swapped. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** Words by first letter, so that few have to be compared. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Sorts words for `mend`; short ones are left out, for nearly everything is near them. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const letters = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 5 || !/^[a-z]+$/.test(word)) continue;
    const first = word.charAt(0);
    const alike = letters.get(first);
    if (alike) alike.push(word);
    else letters.set(first, [word]);
  }
  return letters;
}

/** The known word this one was meant to be; the first letter is taken to be right, and short words have one slip. */
export function mend(word: string, vocabulary: Vocabulary, most: 1 | 2): string | undefined {
  if (word.length < (most === 1 ? 6 : 8) || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
  return vocabulary.get(word.charAt(0))?.find((known) => within(word, known, most));
}
