/** What was answered lately, so that it is answered once: bounded in time and in number. */

/** Says whether a key is new, and remembers it. */
export type Firsts = (key: string) => boolean;

/** Remembers each key for `ms` milliseconds, and at most `most` keys: the oldest go first. */
export function firsts(ms: number, most: number, now: () => number = Date.now): Firsts {
  const until = new Map<string, number>();
  return (key) => {
    for (const [old, end] of until) {
      if (end > now()) break;
      until.delete(old);
    }
    if (until.has(key)) return false;
    const [oldest] = until.keys();
    if (oldest !== undefined && until.size >= most) until.delete(oldest);
    until.set(key, now() + ms);
    return true;
  };
}
