/** What entries are found by, in the order of the list. Plain data, so that a build can keep it. */
import type { Status } from './status.js';
import { statuses } from './statuses.js';

/** The head of an entry; the rest is read when an answer needs it. */
export type Head = Pick<Status, 'code' | 'name' | 'standing' | 'vendor' | 'oldNames'>;

/** The heads of all entries. Where one number has several owners, the principal meaning comes first. */
export const heads = (): readonly Head[] =>
  statuses.map(({ code, name, standing, vendor, oldNames }) => ({
    code,
    name,
    standing,
    ...(vendor && { vendor }),
    ...(oldNames && { oldNames }),
  }));
