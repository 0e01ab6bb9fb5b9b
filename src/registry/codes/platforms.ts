/** What APIs, hosts, gateways and proxies add, and what they mean by a registered code. */
import type { Status } from '../status.js';

export const platforms: readonly Status[] = [];
