/** What the machines in the middle are called in a sentence. */
import type { Hop } from '../transcript.js';

const names: Readonly<Record<string, string>> = {
  alb: 'the load balancer',
  elb: 'the load balancer',
  apache: 'Apache',
  aws: 'AWS',
  caddy: 'Caddy',
  cloudflare: 'Cloudflare',
  cloudfront: 'CloudFront',
  envoy: 'Envoy',
  fastly: 'Fastly',
  haproxy: 'HAProxy',
  heroku: 'Heroku’s router',
  iis: 'IIS',
  modsecurity: 'ModSecurity',
  proxy: 'the proxy',
  traefik: 'Traefik',
};

/** The machine's name inside a sentence. */
export const nameOf = ({ name }: Hop): string => names[name] ?? name;

/** The machine's name at the beginning of a sentence; a product's own small letter stays. */
export const nameFirst = (hop: Hop): string => nameOf(hop).replace(/^the /, 'The ');
