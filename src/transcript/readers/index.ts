/** Every format that can be read, in the order they are tried: the strict ones first, plain prose last. */
import type { Reader } from '../transcript.js';
import { access } from './access.js';
import { alb } from './alb.js';
import { apache } from './apache.js';
import { apps } from './apps.js';
import { assertions } from './assertions.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import { bareCode } from './bare.js';
import { browser } from './browser.js';
import { clients } from './clients.js';
import { counts } from './counts.js';
import { envoy } from './envoy.js';
import { exceptions } from './exceptions.js';
import { exchange } from './exchange.js';
import { fields } from './fields.js';
import { frameworks } from './frameworks.js';
import { github } from './github.js';
import { grpc } from './grpc.js';
import { haproxy } from './haproxy.js';
import { heroku } from './heroku.js';
import { images } from './images.js';
import { jsonBlock } from './json-block.js';
import { jsonLog } from './json-log.js';
import { kubernetes } from './kubernetes.js';
import { names } from './names.js';
import { nginx } from './nginx.js';
import { pages } from './pages.js';
import { prose } from './prose.js';
import { proxyManager } from './proxy-manager.js';
import { table } from './table.js';
import { tools } from './tools.js';
import { w3c } from './w3c.js';

export const readers: readonly Reader[] = [
  exchange,
  nginx,
  apache,
  w3c,
  alb,
  haproxy,
  envoy,
  heroku,
  proxyManager,
  access,
  jsonLog,
  jsonBlock,
  browser,
  assertions,
  table,
  counts,
  apps,
  clients,
  tools,
  github,
  images,
  kubernetes,
  aws,
  azure,
  grpc,
  frameworks,
  fields,
  names,
  exceptions,
  pages,
  bareCode,
  prose,
];
