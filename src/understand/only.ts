/** Questions about a whole group, in which no one of it is meant: redirects, the codes of a vendor. */
import { vendorCalled } from '../registry/registry.js';
import type { VendorId } from '../registry/vendors.js';
import { termsOf } from './words/terms.js';

const terms = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is said of redirects in general. */
const ofRedirects = terms('typ kind list =list all server client web error website browser');

/** Whether redirects are spoken of, and no particular one. */
export function onlyRedirect(words: readonly string[]): boolean {
  const said = new Set(termsOf(words));
  return said.delete('=redirect') && [...said].every((term) => ofRedirects.has(term));
}

/** What is said of the codes of a vendor in general. */
const ofVendors = terms(
  'add =create =unknown additional support list =list all specif custom special own new unofficial nonstandard non standard unknown document error number meaning typ kind',
);

/** The vendor whose codes are spoken of, and no particular one: "add the status codes of nginx". */
export function onlyVendor(words: readonly string[]): VendorId | undefined {
  if (!words.some((word) => /^(?:codes?|statuse?s?)$/.test(word))) return undefined;
  const vendors = words.map(vendorCalled).filter((vendor) => vendor !== undefined);
  const others = words.filter((word) => vendorCalled(word) === undefined);
  return termsOf(others).every((term) => ofVendors.has(term)) ? vendors[0] : undefined;
}
