/** The entries by number, in the order of the list. A build keeps each apart, to be read when an answer needs it. */
import type { Status } from './status.js';
import { statuses } from './statuses.js';

/** The entry of this number; undefined past the last. */
export const entryAt = (number: number): Status | undefined => statuses[number];
