/** All situations, in one list. */
import { answers } from './answers.js';
import { changes } from './changes.js';
import { conflicts } from './conflicts.js';
import { failures } from './failures.js';
import { grpc } from './grpc.js';
import { headers } from './headers.js';
import { input } from './input.js';
import { limits } from './limits.js';
import { login } from './login.js';
import { missing } from './missing.js';
import { permission } from './permission.js';
import { protocol } from './protocol.js';
import { redirects } from './redirects.js';
import type { Situation } from './situation.js';
import { clients } from './symptoms/clients.js';
import { clouds } from './symptoms/clouds.js';
import { edge } from './symptoms/edge.js';
import { frameworks } from './symptoms/frameworks.js';
import { pages } from './symptoms/pages.js';
import { products } from './symptoms/products.js';
import { servers } from './symptoms/servers.js';
import { services } from './symptoms/services.js';
import { webdav } from './webdav.js';

export const situations: readonly Situation[] = [
  ...changes,
  ...answers,
  ...missing,
  ...login,
  ...permission,
  ...input,
  ...conflicts,
  ...limits,
  ...failures,
  ...protocol,
  ...redirects,
  ...webdav,
  ...grpc,
  ...headers,
  ...servers,
  ...edge,
  ...frameworks,
  ...clients,
  ...services,
  ...products,
  ...pages,
  ...clouds,
];
