/** The substatuses of Microsoft IIS, looked up as written: 404.13. */
import type { Status } from '../status.js';

export const iis: readonly Status[] = [];
