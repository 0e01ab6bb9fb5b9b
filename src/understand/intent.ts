/** What the words may mean. */
import type { StatusClass } from '../core/answer.js';
import type { VendorId } from '../registry/vendors.js';

/** The part of a card that was asked for; `full` is every part. */
export type Facet = 'full' | 'retry' | 'headers' | 'cache' | 'content' | 'example' | 'causes' | 'client' | 'server';

/** One thing that may have been meant, with how sure it is (0 to 1). */
export interface Guess {
  readonly code: string;
  readonly confidence: number;
  /** The situation it comes from, by id, where it comes from one. */
  readonly situation?: string;
}

export type Intent =
  /** Nothing was asked, or help was. */
  | { readonly kind: 'help' }
  /** Talk that asks nothing of HTTP. */
  | { readonly kind: 'chat'; readonly thanks: boolean }
  /** One known code, as written; `vendor` where the words name whose. */
  | { readonly kind: 'status'; readonly code: string; readonly facet?: Facet; readonly vendor?: VendorId }
  /** Something of the form of a code that nobody is known to use, such as `432`. */
  | { readonly kind: 'unknown'; readonly code: string }
  /** Digits that are no status code, such as `41` or `0x194`. */
  | { readonly kind: 'malformed'; readonly written: string }
  | { readonly kind: 'class'; readonly class: StatusClass }
  | { readonly kind: 'vendor'; readonly vendor: VendorId }
  /** Two or more codes side by side, in the order asked; `situation` where the words say which one decides between them. */
  | { readonly kind: 'comparison'; readonly codes: readonly string[]; readonly situation?: string }
  /** What happens in people's lives: a situation's id, and what else it may have been, best first. */
  | { readonly kind: 'situation'; readonly situation: string; readonly others: readonly Guess[] }
  /** Not sure enough for one. */
  | { readonly kind: 'several'; readonly guesses: readonly Guess[] }
  /** A paste: log lines, a response, an error with a status in it. */
  | { readonly kind: 'transcript'; readonly text: string }
  /** Nothing known; `near` are codes that may help. */
  | { readonly kind: 'none'; readonly near: readonly string[] };
