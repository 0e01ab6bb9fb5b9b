/** Every entry of every owner, in one list. */
import { informational } from './codes/1xx.js';
import { successes } from './codes/2xx.js';
import { redirections } from './codes/3xx.js';
import { clientErrors } from './codes/4xx.js';
import { serverErrors } from './codes/5xx.js';
import { asides } from './codes/asides.js';
import { aws } from './codes/aws.js';
import { cloudflare } from './codes/cloudflare.js';
import { frameworks } from './codes/frameworks.js';
import { iis } from './codes/iis.js';
import { microsoft } from './codes/microsoft.js';
import { nginx } from './codes/nginx.js';
import { notStatuses } from './codes/none.js';
import { platforms } from './codes/platforms.js';
import type { Status } from './status.js';

/** All entries. Where one number has several owners, the registered meaning or the best known owner comes first. */
export const statuses: readonly Status[] = [
  ...informational,
  ...successes,
  ...redirections,
  ...clientErrors,
  ...serverErrors,
  ...nginx,
  ...cloudflare,
  ...aws,
  ...frameworks,
  ...platforms,
  ...microsoft,
  ...iis,
  ...notStatuses,
  ...asides,
];
