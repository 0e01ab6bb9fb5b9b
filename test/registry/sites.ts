/** The form a source's link has on each site; a new site is one line here. */

const page = /^\/[\w./~%:@()+,-]+(#[\w.~:()%=/-]+)?$/;
const folder = /^\/[\w./-]*\/(#[\w.-]+)?$/;
const html = /^\/[\w./-]+\.html(#[\w.-]+)?$/;

/** What follows the host: path and fragment. */
export const sites: Readonly<Record<string, RegExp>> = {
  'www.rfc-editor.org': /^\/rfc\/rfc\d+\.html#(section|appendix)-[\dA-Z]+(\.\d+)*$/,
  'datatracker.ietf.org': /^\/doc\/[\w-]+\/$/,
  'www.iana.org': /^\/assignments\/[\w-]+\/[\w-]+\.xhtml(#[\w-]+)?$/,
  'github.com': /^\/[\w-]+\/[\w.-]+(\/(blob\/[\w./@-]+(#L\d+(-L\d+)?)?|(commit|pull|issues|wiki)\/[\w./-]+))?$/,
  'nginx.org': /^\/en\/docs\/[\w/-]+\.html(#[\w.-]+)?$/,
  'developers.cloudflare.com': folder,
  'blog.cloudflare.com': page,
  'docs.aws.amazon.com': html,
  'learn.microsoft.com': /^\/en-us\/[\w./-]+(#[\w.-]+)?$/,
  'httpd.apache.org': /^\/docs\/[\w./-]+\.html(#[\w.-]+)?$/,
  'fetch.spec.whatwg.org': /^\/(#[\w-]+)?$/,
  'xhr.spec.whatwg.org': /^\/(#[\w-]+)?$/,
  'curl.se': page,
  'everything.curl.dev': page,
  'shopify.dev': page,
  'docs.stripe.com': page,
  'vercel.com': page,
  'docs.x402.org': page,
  'www.envoyproxy.io': page,
  'istio.io': folder,
  'devcenter.heroku.com': page,
  'cloud.google.com': page,
  'docs.cloud.google.com': page,
  'developers.google.com': page,
  'developers.deepl.com': page,
  'docs.anthropic.com': page,
  'docs.claude.com': page,
  'platform.claude.com': page,
  'docs.pantheon.io': page,
  'gcore.com': page,
  'www.fastly.com': page,
  'developer.fastly.com': page,
  'developers.oxylabs.io': page,
  'wiki.squid-cache.org': page,
  'www.squid-cache.org': page,
  'laravel.com': page,
  'www.tornadoweb.org': page,
  'metacpan.org': page,
  'docs.spring.io': page,
  'docs.cloudfoundry.org': html,
  'docs.cloudlinux.com': page,
  'docs.cpanel.net': page,
  'support.cpanel.net': page,
  'developers.arcgis.com': page,
  'support.esri.com': page,
  'doc.traefik.io': page,
  'www.linkedin.com': page,
  'groups.google.com': page,
  'developer.x.com': page,
  'technet.microsoft.com': /^\/en-us\/library\/[\w%.=]+$/,
  'opensource.zalando.com': page,
  'kubernetes.io': page,
  'nextjs.org': page,
  'nodejs.org': /^\/api\/[\w-]+\.html(#[\w-]+)?$/,
  'www.w3.org': /^\/TR\/[\w-]+\/(#[\w-]+)?$/,
  'en.wikipedia.org': /^\/wiki\/[\w()%:.,-]+(#[\w-]+)?$/,
};

/** What is wrong with a link, or undefined. */
export function faultOf(href: string): string | undefined {
  if (!URL.canParse(href)) return 'is no URL';
  const url = new URL(href);
  if (url.protocol !== 'https:') return 'is not https';
  const site = sites[url.host];
  if (!site) return `leads to a site that test/registry/sites.ts does not know: ${url.host}`;
  return site.test(`${url.pathname}${url.search}${url.hash}`) ? undefined : `has not the form of ${url.host}: ${site}`;
}
