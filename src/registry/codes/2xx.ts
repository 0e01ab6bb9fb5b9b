/** The registered success codes, 200 to 226. */
import type { Status } from '../status.js';

export const successes: readonly Status[] = [];
