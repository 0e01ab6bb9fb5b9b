/** The registered server error codes, 500 to 511. */
import type { Status } from '../status.js';

export const serverErrors: readonly Status[] = [];
