/** Waiting, but not for ever. */

/** Whether the work ended, well or not, within `ms` milliseconds. */
export async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits `ms` milliseconds, or until the signal, whichever comes first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** What is being worked on, so that stopping can wait for it. */
export interface Hand {
  /** Counts the work as in hand until it ends. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is in hand, or after `ms` milliseconds. */
  empty(ms: number): Promise<void>;
}

/** An empty hand. */
export function hand(): Hand {
  const held = new Set<Promise<unknown>>();
  return {
    async hold(work) {
      held.add(work);
      try {
        return await work;
      } finally {
        held.delete(work);
      }
    },
    async empty(ms) {
      await within(Promise.allSettled(held), ms);
    },
  };
}
