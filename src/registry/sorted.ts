/** Looks things up in what is sorted already: a map of it would cost more at a start than it saves. */

/** The place of `wanted` in an ascending list; undefined where it is not. */
export function placeOf<T extends number | string>(wanted: T, sorted: ArrayLike<T>): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && there < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : undefined;
}
