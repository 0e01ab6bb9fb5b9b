/** The type of one registry entry: what one owner means by one code. */
import type { VendorId } from './vendors.js';

/** What kind of number it is. `not-a-status` is what lists show as a status code and is none. */
export type Standing = 'registered' | 'temporary' | 'unused' | 'obsolete' | 'unofficial' | 'not-a-status';

/** Whether to send the same request again. */
export interface Retry {
  readonly answer: 'no' | 'after a change' | 'after a wait' | 'if idempotent';
  readonly because: string;
}

/** A header that belongs to the code. */
export interface HeaderUse {
  readonly name: string;
  /** The side that sends it. */
  readonly on: 'request' | 'response';
  readonly level: 'must' | 'should' | 'may';
  /** What it is for, as a phrase: "lists the methods the resource takes". */
  readonly for: string;
}

export type Origin = 'application' | 'proxy' | 'cdn' | 'load balancer' | 'client library';

/** A code it is confused with. Written once, at the entry that comes first; the registry gives it to both. */
export interface Confusion {
  readonly code: string;
  /** One line that reads well on both cards and names both codes. */
  readonly difference: string;
  /** One of the pairs people ask about most: shown before the others. */
  readonly asked?: true;
}

/** What is often said and wrong, and what is true instead. */
export interface Misreading {
  readonly claim: string;
  readonly truth: string;
}

/** The section of the RFC, or the vendor's page, that the entry rests on. */
export interface Source {
  /** `RFC 9110 section 15.5.16`, or the page's short name. */
  readonly title: string;
  readonly href: string;
}

/** Prose fields are plain sentences; words between backticks are code. */
export interface Status {
  /** As written: `404`, `404.13` (IIS), `000`. */
  readonly code: string;
  readonly name: string;
  readonly standing: Standing;
  /** Whose meaning this is; absent for the meaning of the IANA registry. */
  readonly vendor?: VendorId;
  /** One or two sentences. */
  readonly meaning: string;
  /** What the client, or whoever calls, can do. */
  readonly client?: string;
  /** What the server, or whoever operates it, can do. */
  readonly server?: string;
  readonly retry?: Retry;
  readonly headers?: readonly HeaderUse[];
  /** Where it can come from. */
  readonly from?: readonly Origin[];
  /** Whether a client ever receives it, and if not always, where it shows instead. */
  readonly wire?: { readonly seen: 'yes' | 'no' | 'sometimes'; readonly note?: string };
  /** Whether a cache may keep the response without being told (RFC 9110 section 15.1). */
  readonly cacheable?: boolean;
  /** What there is to say of caches beyond that, in place of the usual sentence. */
  readonly caching?: string;
  /** Whether the response may carry content. */
  readonly content?: boolean;
  readonly confusedWith?: readonly Confusion[];
  readonly oldNames?: readonly string[];
  readonly misreadings?: readonly Misreading[];
  /** A small exchange: request, blank line, response. Lines of at most 72 characters. */
  readonly example?: string;
  /** How people ask for it, in their words, lower case. */
  readonly phrases?: readonly string[];
  /** The first is the one the entry rests on; at least one. */
  readonly sources: readonly [Source, ...Source[]];
}
