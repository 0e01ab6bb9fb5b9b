/** Ids as Discord's: digits only, 18 of them, growing. */

let last = 1_000_000_000_000_000_000n;

/** A new id. */
export const newId = (): string => String(++last);
