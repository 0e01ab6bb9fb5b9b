/** What the AWS Application Load Balancer adds to the registered codes. */
import type { Status } from '../status.js';

export const aws: readonly Status[] = [];
