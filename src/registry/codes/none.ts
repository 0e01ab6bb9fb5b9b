/** Numbers that lists show as status codes and that are none. */
import type { Status } from '../status.js';

export const notStatuses: readonly Status[] = [];
