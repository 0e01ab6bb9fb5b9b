/** What web frameworks and client libraries add. */
import type { Status } from '../status.js';

export const frameworks: readonly Status[] = [];
