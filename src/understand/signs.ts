/** What in a text speaks of HTTP at all: what lets the bot answer a message that may not be about it. */
import { byName } from '../registry/registry.js';
import { foreign } from './trades.js';

/** Words that nobody uses but for HTTP. */
const plain =
  /\b(?:https? (?:status|error|response|code|request|verb|method|header|redirect|api|return|exception)\w*|(?:status|response|http|https) ?codes?|http ?status(?:es)?|statuscode|\dxx|rfc ?(?:9110|7231|2616|6585|7807|9457)|(?:what|which|correct|right|proper|best|appropriate|suitable)(?: http)?(?: error| return| response| success)? (?:status|code|response)|(?:error|return|success) codes?|in rest\b|status (?:to|for|of|should|do|when|if)|rest(?:ful)? apis?)\b/i;

/** Words of the web, each worth less. */
const web =
  /\b(?:https?|apis?|rest|restful|endpoints?|requests?|responses?|resources?|headers?|urls?|uri|redirect(?:s|ed|ing|ion)?|browser|proxy|gateway|upstream|backend|origin|cdn|load balancer|curl|wget|axios|ajax|xhr|fetch|webhooks?|websockets?|graphql|grpc|rpc|oauth\d?|jwt|cors|csrf|etags?|if-match|if-none-match|cookies?|caching|payload|content-(?:type|length|range|encoding)|accept header|rate limit(?:ing|ed|s)?|throttl\w+|crud|idempoten\w+|web ?service|http2|seo|googlebot|status|healthcheck|health check|(?:readiness|liveness) probe|preflight|x-[a-z]+-[a-z-]+|retry-after|query (?:string|param\w*)|json body|request body|access token|refresh token|bearer|api ?key|login form|logged in|captcha|web ?site|web page|multipart|www-authenticate|search engines?|maintenance mode|webdav|wsdl|soap|htaccess|web ?server|web ?apis?|web ?root|doc(?:ument)?[ -]?root|cgi(?:-bin)?|virtual ?hosts?|vhosts?|sub-?domains?|ht(?:passwd|digest)|seek(?:ing|bar)?|mime type|long[- ]running (?:job|task|operation|request)s?)\b/gi;

/** Words of the web and of much else. */
const weak = /\b(?:servers?|sites?|pages?|clients?|links?|users?|accounts?|files?)\b/gi;

/** Header fields, and what else only HTTP has. */
const fields =
  /\b(?:if-(?:none-)?match|if-(?:un)?modified-since|www-authenticate|proxy-authenticate|retry-after|content-(?:type|length|range|encoding|disposition)|accept(?:-[a-z]+)? header|authorization header|location header|range header|user-agent|access-control-[a-z-]+|x-forwarded-[a-z]+|set-cookie|cache-control|etag|expect: ?100|keep-alive|request (?:entity|body|headers?|uri|line|param\w*|arguments?)|response (?:body|headers?)|query (?:string|param\w*)|internal server error|bad gateway|gateway time-?out|service unavailable|too many requests|not acceptable|request-uri|preflight|cross-origin|rate[- ]limit(?:s|ed|ing|er)?|throttl(?:e|ed|ing)|csrf|api[- ]keys?|client disconnect\w*|headers? (?:is |are |was |field )?too (?:large|long|big))\b/gi;

/** Software that speaks HTTP. */
const software =
  /\b(?:aws|azure|gcp|google cloud|slack api|slack|discord|twilio|github|gitlab|bitbucket|helm|cloudflare|nginx|apache2?|httpd|haproxy|envoy|istio|iis|traefik|caddy|varnish|squid|ingress|elb|alb|api gateway|lambda|cloudfront|s3|laravel|django|rails|spring(?: ?boot)?|express|flask|fastapi|tomcat|jetty|kong|kubernetes|k8s|kubectl|heroku|vercel|netlify|web app|app service|jenkins|jira|confluence|artifactory|nexus|drupal|magento|phpmyadmin|grafana|terraform|app engine|telegram|supabase|firebase|vault|keycloak|socket\.io|wordpress|wp-admin|gunicorn|uwsgi|php-fpm|elasticsearch|openai|anthropic|stripe|shopify|github api|npm|docker|undici|okhttp|retrofit|guzzle|httpx|aiohttp|urllib3?|httpclient|resttemplate|webclient|feign|sharepoint|coldfusion|weblogic|websphere|wildfly|jboss|glassfish|liferay|moodle|joomla|typo3|prestashop|opencart|odoo|nextcloud|owncloud|sonarqube|gitea|gogs|harbor|minio|ngrok|postman|insomnia|swagger|scrapy|wsgi|litespeed|lighttpd|undertow|kestrel|asp\.net|mvc|servlet|symfony|nestjs|phoenix|actix|cpanel|plesk)\b/gi;

/** Names of codes as people quote them. */
const quoted =
  /\b(?:forbidden|unauthorized|not found|bad request|conflict|internal server|bad gateway) (?:error|response|page|exception)s?\b|\berror:? (?:forbidden|unauthorized|not found|bad request)\b|access forbidden|access denied page|\b(?:returns?|returning|returned|throws?|throwing|gives?|giving|gets?|getting|got|shows?|showing|responds? with) (?:an? |the |me |us )*(?:["'“‘`]+)?(?:access (?:is )?denied|permission denied|forbidden|unauthori[sz]ed|(?:page )?not found|bad request|bad gateway|service unavailable|not acceptable)\b/i;

/** A name as programs write it: `MethodNotAllowedException`, `TOO_MANY_REQUESTS`. */
const identifier = /\b(?:[A-Z][a-z]+){2,}\b|\b[A-Z]+(?:_[A-Z]+)+\b/g;
const affix = /^Http(?:Status)?|(?:Http)?(?:Exception|Error|Result|Response)$/g;

/** Whether a program's name for a code stands in a text. */
const identified = (text: string): boolean =>
  (text.match(identifier) ?? []).some((word) =>
    [word, word.replace(affix, '')].some((name) => byName(name).length > 0),
  );

const methods = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g;

/** Meanings that seldom come up where nobody speaks of the web. */
const webMeanings: ReadonlySet<string> = new Set(
  'upstream token apikey session scope csrf cors ratelimit quota header cookie precondition ifnonematch redirect proxy webhook websocket https authn authz credentials range accept method url cert tls charset body param health idempotency mfa unverified garbage clientgone captcha maintenance upload geo legal bot deprecated cache'
    .split(' ')
    .map((meaning) => `=${meaning}`),
);

/** Someone choosing what to answer. */
const choosing: readonly RegExp[] = [
  /^\W*should (?!i |we |you )\w.{0,80}\b(?:fails?|succeed|be (?:an? |treated|considered|visible)|errors?|idempotent|not found)\b/i,
  /\bis there (?:an?|any|some|no)\b.{0,30}\b(?:code|status)\b/i,
  /\b(?:what|which)\b.{0,60}\b(?:return\w*|respond|send back|reply|answer|response|status|code)\b/i,
  /\bhow (?:should|do|does|to|can|must)\b.{0,30}\b(?:respond|reply|answer)\b/i,
  /\b(?:should|do|can|must|would|shall) (?:i|we|it|the server|the api|an api|a server|my api|my server) (?:return|respond|send|use|answer|give|reply)\b/i,
  /\b(?:return|respond|reply|answer) (?:with|when|if|for)\b/i,
];

/** Whether someone asks which code to choose. */
export const isChoosing = (text: string): boolean => choosing.some((pattern) => pattern.test(text.slice(0, 2_000)));

/** Someone asking for work to be done, or planning it; what is done may well be about servers. */
const errand =
  /^\W*(?:(?:please|pls) (?:re)?(?:start|deploy|view|merge|base|check|tell|share|post|install|run|fix|help|send|look|provide|open|add|test|build)|can (?:you|we|someone|anyone)|could (?:you|we|someone|anyone)|would you|let[’']?s|let me|tell me an?|we (?:should|need to|have to)|i (?:will|have|need to)|i[’']?(?:ll|ve)|just letting|have you|did you|where (?:is|are|do i find|can i find)|my)\b(?!.{0,80}\b(?:return|respond|explain|mean|code|status|error|response|gets?|getting)\b)/i;

const count = (text: string, pattern: RegExp): number =>
  new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase())).size;

/** What a text shows of HTTP, or of something else: how often each kind of sign stands in it, with its most. */
export interface Signs {
  /** Words that nobody uses but for HTTP. */
  readonly plain: 0 | 1;
  /** Words of the web, at most 3. */
  readonly web: number;
  /** Meanings of the web that those words do not account for, at most 2. */
  readonly meanings: number;
  /** Words of the web and of much else, at most 2. */
  readonly weak: number;
  /** Header fields and such, at most 2. */
  readonly fields: number;
  /** Software that speaks HTTP, at most 2. */
  readonly software: number;
  readonly method: 0 | 1;
  /** Whether someone chooses what to answer. */
  readonly choosing: 0 | 1;
  /** Whether a code is named as people or programs quote it. */
  readonly quoted: 0 | 1;
  /** Words of other trades, at most 2. */
  readonly foreign: number;
  /** Whether work is asked for. */
  readonly errand: 0 | 1;
}

const flag = (is: boolean): 0 | 1 => (is ? 1 : 0);

/** Counts the signs in a text; `terms` are the text's own. */
export function signsIn(text: string, terms: readonly string[]): Signs {
  // An address in a message says nothing of what is asked.
  const read = text
    .slice(0, 2_000)
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replaceAll('_', ' ');
  const spoken = count(read, web);
  const meant = new Set(terms.filter((term) => webMeanings.has(term))).size;
  return {
    plain: flag(plain.test(read)),
    web: Math.min(3, spoken),
    meanings: Math.min(2, Math.max(0, meant - spoken)),
    weak: Math.min(2, count(read, weak)),
    fields: Math.min(2, count(read, fields)),
    software: Math.min(2, count(read, software)),
    method: flag(count(read, methods) > 0),
    choosing: flag(isChoosing(read)),
    quoted: flag(quoted.test(read) || identified(text.slice(0, 2_000))),
    foreign: Math.min(2, foreign(read)),
    errand: flag(errand.test(read)),
  };
}
