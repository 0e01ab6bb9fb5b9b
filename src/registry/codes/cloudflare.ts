/** What Cloudflare adds to the registered codes. */
import type { Status } from '../status.js';

export const cloudflare: readonly Status[] = [];
