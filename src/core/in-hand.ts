/** The work in hand, so that stopping can wait for it. */
import { within } from './within.js';

export interface InHand {
  /** Counts the work as in hand until it ends. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Resolves when what is in hand has ended, or after `ms` milliseconds. */
  empty(ms: number): Promise<void>;
}

/** Nothing in hand yet. */
export function inHand(): InHand {
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
