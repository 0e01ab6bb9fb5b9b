/** The work in hand, so that stopping can wait for it. */
import { within } from './within.js';

export interface InHand {
  /** Begins a piece of work, unless no more is taken; a failure goes to `failed`. */
  take(work: () => Promise<void>): void;
  /** Takes no more, and waits for what is in hand, at most so many milliseconds. */
  finish(most: number): Promise<void>;
}

/** Nothing in hand yet. */
export function inHand(failed: (error: unknown) => void): InHand {
  const works = new Set<Promise<void>>();
  let taking = true;
  return {
    take(work) {
      if (!taking) return;
      // A throw before the first await must not reach the socket's listener, where it would end the process.
      const begun: Promise<void> = Promise.resolve()
        .then(work)
        .catch(failed)
        .finally(() => works.delete(begun));
      works.add(begun);
    },
    async finish(most) {
      taking = false;
      await within(Promise.all(works), most);
    },
  };
}
