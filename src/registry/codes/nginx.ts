/** What nginx adds to the registered codes. */
import type { Status } from '../status.js';

export const nginx: readonly Status[] = [];
