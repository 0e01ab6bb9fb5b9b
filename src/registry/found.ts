/** What a search can find. */
import type { VendorId } from './vendors.js';

/** Something that can be found: a situation, or an entry of the registry. */
export interface Found {
  /** The codes it is about, best first. */
  readonly codes: readonly [string, ...string[]];
  /** The situation's id; absent for an entry of the registry. */
  readonly situation?: string;
  /** Whose meaning of the code it is, for an entry of a vendor. */
  readonly vendor?: VendorId;
}
