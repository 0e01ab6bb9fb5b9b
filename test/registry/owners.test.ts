/** The unregistered codes people meet are all there, each with everyone who gives it a meaning. */
import { expect, test } from 'vitest';
import { byCode, byVendor } from '../../src/registry/registry.js';
import type { VendorId } from '../../src/registry/vendors.js';

/** At least these; an owner may have more. */
const owned: Readonly<Partial<Record<VendorId, string>>> = {
  nginx: '444 494 495 496 497 498 499',
  cloudflare: '499 520 521 522 523 524 525 526 527 530',
  alb: '000 460 463 464 561',
  esri: '498 499',
  google: '308 499 502',
  traefik: '499',
  aspnet: '419 499',
  exchange: '440 451 456 457',
  'ms-webdav': '449',
  windows: '450',
  deepl: '456',
  gorouter: '526',
  qualys: '529',
  anthropic: '529',
  shopify: '402 420 423 430 530 540 783',
  pantheon: '530 560 561',
  gcore: '530 531 532 533',
  curl: '000',
  cpanel: '508 509',
  laravel: '419',
  'webdav-draft': '419 420',
  twitter: '420',
  proxies: '598 599',
  tornado: '599',
  'http-tiny': '599',
  linkedin: '999',
  apache: '218',
  fastly: '550 6xx',
  oxylabs: '550',
  squid: '600 601',
  fetch: '0',
  stripe: '402 424',
  x402: '402',
  vercel: '402 504 508',
  envoy: '503 504',
  heroku: '503',
  warning: '110 111 112 113 199 214 299',
  iis: `400.6 400.7 401.1 401.2 401.3 401.4 401.5 403.1 403.2 403.3 403.4 403.5 403.6 403.7 403.8 403.13 403.14 403.16
    403.17 403.18 403.501 403.502 403.503 404.0 404.1 404.2 404.3 404.4 404.5 404.6 404.7 404.8 404.10 404.11 404.13
    404.14 404.15 404.17 405.0 406.0 412.0 413.0 500.0 500.11 500.12 500.13 500.19 500.21 500.22 500.23 500.24 500.50
    500.100 502.1 502.2 502.3 502.4 503.0 503.2 503.3 503.4`,
};

for (const [vendor, codes] of Object.entries(owned) as [VendorId, string][]) {
  test(`${vendor} has all its codes`, () => {
    const ours = byVendor(vendor).map(({ code }) => code);
    expect(codes.split(/\s+/).filter((code) => !ours.includes(code))).toEqual([]);
  });
}

test('the best known owner of a number comes first, the registered meaning before all', () => {
  const first = (code: string): string => byCode(code)[0]?.vendor ?? 'registered';
  const shared = ['000', '308', '402', '419', '420', '451', '456', '498', '499', '503', '508', '526', '530', '561'];
  expect(Object.fromEntries(shared.map((code) => [code, first(code)]))).toEqual({
    '000': 'curl',
    '308': 'registered',
    '402': 'registered',
    '419': 'laravel',
    '420': 'twitter',
    '451': 'registered',
    '456': 'deepl',
    '498': 'esri',
    '499': 'nginx',
    '503': 'registered',
    '508': 'registered',
    '526': 'cloudflare',
    '530': 'cloudflare',
    '561': 'alb',
  });
});
