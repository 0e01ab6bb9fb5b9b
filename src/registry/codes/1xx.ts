/** The registered interim codes, 100 to 104. */
import type { Status } from '../status.js';

export const informational: readonly Status[] = [];
