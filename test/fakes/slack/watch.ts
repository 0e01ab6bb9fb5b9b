/** Waiting for something to become true, without polling. */

/** `changed` says that something may be different now; `until` waits for it. */
export function watch() {
  let waiting: (() => void)[] = [];
  return {
    changed() {
      for (const look of waiting) look();
    },
    /** Resolves when `what` becomes true; fails after `ms`. */
    until: (what: () => boolean, ms = 5000): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`it did not come to ${what}`)), ms);
        const look = () => {
          if (!what()) return;
          clearTimeout(timer);
          waiting = waiting.filter((each) => each !== look);
          resolve();
        };
        waiting.push(look);
        look();
      }),
  };
}
