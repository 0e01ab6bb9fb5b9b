/** The registered redirection codes, 300 to 308. */
import type { Status } from '../status.js';

export const redirections: readonly Status[] = [];
