/** What the pages of servers, frameworks and firewalls tell visitors, and the status it comes with. */
import type { Situation } from '../situation.js';
import { page, rfc } from '../sources.js';

const apache = page('Apache: core features', 'https://httpd.apache.org/docs/2.4/mod/core.html');
const django = page('Django: exceptions', 'https://docs.djangoproject.com/en/stable/ref/exceptions/');
const drupal = page(
  'Drupal: MaintenanceModeSubscriber.php',
  'https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Core/EventSubscriber/MaintenanceModeSubscriber.php',
);
const elastic = (path: string) =>
  page(
    `Elasticsearch: ${path.slice(path.lastIndexOf('/') + 1)}`,
    `https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/${path}`,
  );
const watermark = page(
  'Elasticsearch: fix watermark errors',
  'https://www.elastic.co/guide/en/elasticsearch/reference/current/fix-watermark-errors.html',
);
const esShards = page(
  'Netdata: all shards failed',
  'https://www.netdata.cloud/guides/elasticsearch/elasticsearch-all-shards-failed/',
);
const esBlock = page(
  'Netdata: cluster_block_exception',
  'https://www.netdata.cloud/guides/elasticsearch/elasticsearch-cluster-block-exception/',
);
const expressjwt = page('express-jwt', 'https://github.com/auth0/express-jwt');
const iis = page(
  'Microsoft: HTTP status codes in IIS',
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
);
const redirects = page(
  'Cloudflare: too many redirects',
  'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/',
);
const nest = page('NestJS: guards', 'https://docs.nestjs.com/guards');
const nextcloud = page(
  'Nextcloud: transactional file locking',
  'https://docs.nextcloud.com/server/latest/admin_manual/configuration_files/files_locking_transactional.html',
);
const fileLocked = page(
  'Nextcloud: FileLocked.php',
  'https://github.com/nextcloud/server/blob/master/apps/dav/lib/Connector/Sabre/Exception/FileLocked.php',
);
const nginx = page('nginx: proxy module', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html');
const upstream = page(
  'nginx: ngx_http_upstream.c',
  'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream.c',
);
const nginxcore = page('nginx: core module', 'https://nginx.org/en/docs/ngx_core_module.html');
const rails = page(
  'Rails: rescue responses',
  'https://guides.rubyonrails.org/configuring.html#config-action-dispatch-rescue-responses',
);
const reqval = page(
  'Microsoft: request validation in ASP.NET',
  'https://learn.microsoft.com/en-us/previous-versions/hh882339%28v=vs.100%29',
);
const spring = page(
  'Spring Framework: DefaultHandlerExceptionResolver',
  'https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/servlet/mvc/support/DefaultHandlerExceptionResolver.html',
);
const squid = page('Squid: FwdState.cc', 'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc');
const squidHttp = page('Squid: http.cc', 'https://github.com/squid-cache/squid/blob/master/src/http.cc');
const squidPeers = page('Squid: peer_select.cc', 'https://github.com/squid-cache/squid/blob/master/src/peer_select.cc');
const tomcat = page('Tomcat: documentation', 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html');
const tomcatPages = page(
  'Tomcat: words of the error pages',
  'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/LocalStrings.properties',
);
const wafBlock = page(
  'AWS WAF: a blocked request is 403',
  'https://repost.aws/knowledge-center/waf-block-respond-403-forbidden-error',
);
const cfPages = page(
  'Cloudflare: types of error pages',
  'https://developers.cloudflare.com/rules/custom-errors/reference/error-page-types/',
);
const wordfence = page('Wordfence: locked out', 'https://www.wordfence.com/help/?query=locked-out');
const wp = page('WordPress: common errors', 'https://wordpress.org/documentation/article/common-wordpress-errors/');

const deadDb = page('WordPress: dead_db', 'https://developer.wordpress.org/reference/functions/dead_db/');
const maintenance = page(
  'WordPress: wp_maintenance',
  'https://developer.wordpress.org/reference/functions/wp_maintenance/',
);
const nonce = page('WordPress: wp_nonce_ays', 'https://developer.wordpress.org/reference/functions/wp_nonce_ays/');

export const pages: readonly Situation[] = [
  {
    id: 'iis-extension',
    what: 'IIS: this kind of file is not served',
    asks: [
      'the page you are requesting cannot be served because of the extension configuration',
      'iis mime map missing',
      'iis does not serve this file extension',
      'file extension denied by request filtering',
      'mime type not configured on iis',
      'request filtering module is configured to deny the request',
      'double escape sequence in the url denied by request filtering',
    ],
    codes: ['404', '404.3'],
    because:
      'IIS hides what it will not serve behind 404: 404.3 has no MIME type for the extension, 404.7 denies it, 404.11 saw a double escape.',
    fix: 'Add the MIME map, or the handler, or loosen the rule of request filtering that the substatus names.',
    saidBy: 'IIS',
    sources: [iis],
  },
  {
    id: 'iis-removed',
    what: 'IIS: nothing at this address',
    asks: [
      'the resource cannot be found asp net',
      'iis page cannot be found',
      'asp net the resource you are looking for',
    ],
    codes: ['404'],
    because: 'The words offer three reasons and the server knows only one: it found no file and no route.',
    fix: 'Compare the path with the site’s physical folder, and see whether a handler takes it.',
    saidBy: 'IIS, ASP.NET',
    sources: [iis],
  },
  {
    id: 'iis-credentials',
    what: 'IIS: the credentials are not accepted',
    asks: [
      'you do not have permission to view this directory or page using the credentials that you supplied',
      'access is denied due to invalid credentials',
      'windows authentication prompts again and again',
      'iis anonymous authentication disabled',
      'kerberos negotiate login fails on iis',
      'logon failed due to server configuration',
    ],
    codes: ['401', '403'],
    because: 'IIS wants another login: anonymous access is off, or Windows authentication did not succeed.',
    fix: 'See which authentication kinds the site turns on, and the substatus in its log.',
    saidBy: 'IIS',
    sources: [iis],
  },
  {
    id: 'aspnet-yellow',
    what: 'ASP.NET: an unhandled exception',
    asks: [
      'server error in application asp net',
      'asp net runtime error custom errors',
      'an application error occurred on the server',
      'asp net yellow screen',
      'iis the page cannot be displayed because an internal server error has occurred',
      'classic asp error on the server when processing the url',
    ],
    codes: ['500'],
    because: 'An exception left the application and ASP.NET wrote its own page; the details are kept from strangers.',
    fix: 'Read the event log, or browse from the server itself with detailed errors on.',
    saidBy: 'ASP.NET, IIS',
    sources: [iis],
  },
  {
    id: 'aspnet-dangerous',
    what: 'ASP.NET: a potentially dangerous value',
    asks: ['a potentially dangerous request form value was detected', 'request validation asp net dangerous value'],
    codes: ['400', '500'],
    because:
      'Request validation saw characters such as `<`, `:` or `&` where it allows none. In a path it is 400; in a form the exception ends as 500.',
    fix: 'Encode the value, or allow the characters for this page only.',
    saidBy: 'ASP.NET',
    sources: [reqval],
  },
  {
    id: 'arr-502',
    what: 'IIS: the reverse proxy could not reach the backend',
    asks: [
      'arr there was a connection error while trying to route the request',
      'iis application request routing bad gateway',
      'iis web server received an invalid response while acting as a gateway or proxy server',
    ],
    codes: ['502'],
    because: 'Application Request Routing forwarded the request and got a timeout or no connection.',
    fix: 'Look at the substatus: 502.3 says how the connection failed, with a Windows error beside it.',
    saidBy: 'IIS',
    sources: [iis],
  },
  {
    id: 'spring-bad-request',
    what: 'Spring: the request does not fit the handler',
    asks: [
      'required part file is not present',
      'failed to convert value of type string to required type',
      'bind exception field error in object',
    ],
    codes: ['400'],
    because: 'Spring could not fill the method’s arguments: the body, a parameter or its type is wrong.',
    fix: 'The log line names the argument; validate the same on the client.',
    saidBy: 'Spring',
    sources: [spring],
  },
  {
    id: 'django-suspicious',
    what: 'Django: a suspicious operation',
    asks: ['disallowed host invalid http host header', 'request data too big django', 'too many fields sent django'],
    codes: ['400'],
    because:
      'Django refuses what looks forged: an unknown `Host`, too many fields, a body above `DATA_UPLOAD_MAX_MEMORY_SIZE`.',
    fix: 'For a host of your own add it to `ALLOWED_HOSTS`.',
    saidBy: 'Django',
    sources: [django],
  },
  {
    id: 'rails-parameter',
    what: 'Rails: a parameter is missing or cannot be parsed',
    asks: ['error occurred while parsing request parameters', 'invalid query parameters rails'],
    codes: ['400'],
    because: '`params.require` found nothing under that key, or the body was no JSON.',
    saidBy: 'Rails',
    sources: [rails],
  },
  {
    id: 'nest-forbidden',
    what: 'NestJS: a guard said no',
    asks: ['forbidden resource', 'nest guard returns false', 'nestjs forbidden exception'],
    codes: ['403'],
    because: 'A guard returned false; throw `UnauthorizedException` there when it is the login that is missing.',
    saidBy: 'NestJS',
    sources: [nest],
  },
  {
    id: 'express-jwt',
    what: 'Express: the JWT is missing or not valid',
    asks: [
      'unauthorized error invalid token',
      'jwt expired express',
      'jsonwebtoken error invalid signature',
      'token expired error jwt expired',
    ],
    codes: ['401'],
    because: 'The middleware found no token, or its signature or time does not hold.',
    fix: 'Check the `Bearer` prefix, the secret and both clocks.',
    saidBy: 'Express, jsonwebtoken',
    sources: [expressjwt],
  },
  {
    id: 'nginx-host-upstream',
    what: 'nginx: no upstream can be used',
    asks: [
      'host not found in upstream',
      'no resolver defined to resolve',
      'nginx upstream could not be resolved',
      'ssl do handshake failed while ssl handshaking to upstream',
      'connect to unix sock failed no such file',
      'connect to php fpm sock failed permission denied',
    ],
    codes: ['502'],
    because:
      'nginx has no server behind it that it can reach, name or shake hands with. A name not found at start-up keeps nginx from starting at all.',
    fix: 'Ask the upstream from the same machine with `curl -v`; for TLS see `proxy_ssl_server_name`.',
    saidBy: 'nginx',
    sources: [upstream, nginx],
  },
  {
    id: 'nginx-workers',
    what: 'nginx: out of worker connections',
    asks: [
      'worker connections are not enough',
      'worker connections exceed open file resource limit',
      'nginx too many open files',
    ],
    codes: ['500'],
    because: 'Every proxied request takes two connections, and the limit is reached.',
    fix: 'Raise `worker_connections` and `worker_rlimit_nofile`.',
    saidBy: 'nginx',
    sources: [nginxcore],
  },
  {
    id: 'apache-denied',
    what: 'Apache: denied by configuration',
    asks: [
      'apache require all denied',
      'options execcgi is off in this directory',
      'symbolic link not allowed or link target not accessible',
      'search permissions are missing on a component of the path',
      'you do not have permission to access this resource apache',
    ],
    codes: ['403'],
    because: 'A `Require` rule, an option or the rights on the path forbid it.',
    fix: 'Follow the path with `namei -l`, and look for `Require` in the block that covers it.',
    saidBy: 'Apache',
    sources: [apache],
  },
  {
    id: 'apache-server-error',
    what: 'Apache: the server met an error or is misconfigured',
    asks: [
      'invalid command in htaccess',
      'htaccess not allowed here',
      'apache internal server error after editing htaccess',
      'please contact the server administrator and inform them of the time the error occurred',
    ],
    codes: ['500'],
    because:
      'Apache’s own page for 500; a directive in `.htaccess` that is unknown or not allowed there is the usual cause.',
    fix: 'The error log has the line and the file.',
    saidBy: 'Apache',
    sources: [apache],
  },
  {
    id: 'wp-critical',
    what: 'WordPress: a critical error',
    asks: [
      'there has been a critical error on this website',
      'wordpress white screen of death',
      'wordpress critical error check your site admin email inbox',
      'error establishing a database connection wordpress',
    ],
    codes: ['500'],
    because: 'A plugin, a theme or the database connection failed.',
    fix: 'Turn on `WP_DEBUG_LOG`, or rename the plugins folder to find which one.',
    saidBy: 'WordPress',
    sources: [wp, deadDb],
  },
  {
    id: 'wp-maintenance',
    what: 'WordPress: briefly unavailable',
    asks: [
      'briefly unavailable for scheduled maintenance check back in a minute',
      'wordpress stuck in maintenance mode',
    ],
    codes: ['503'],
    because: 'An update is running, or stopped half-way and left the file `.maintenance`.',
    fix: 'Delete `.maintenance` if no update runs.',
    saidBy: 'WordPress',
    sources: [maintenance],
  },
  {
    id: 'wp-link-expired',
    what: 'WordPress: the link you followed has expired',
    asks: [
      'the link you followed has expired please try again',
      'are you sure you want to do this wordpress',
      'wordpress nonce check failed',
      'cookie check failed wordpress rest',
    ],
    codes: ['403'],
    because: 'A nonce is too old or missing. At a theme upload it rather means that the file is larger than PHP takes.',
    fix: 'Reload the page first; for uploads raise `upload_max_filesize` and `post_max_size`.',
    saidBy: 'WordPress',
    sources: [nonce],
  },
  {
    id: 'drupal-offline',
    what: 'Drupal: the site is offline',
    asks: [
      'site under maintenance drupal',
      'drupal the website encountered an unexpected error please try again later',
      'drupal site is currently under maintenance we should be back shortly',
    ],
    codes: ['503', '500'],
    because: 'Maintenance mode answers 503; the "unexpected error" page is an uncaught exception and 500.',
    saidBy: 'Drupal',
    sources: [drupal],
  },
  {
    id: 'wordfence-limited',
    what: 'Wordfence: access limited by the site owner',
    asks: [
      'your access to this site has been limited by the site owner',
      'your access to this service has been limited wordfence',
      'generated by wordfence',
    ],
    codes: ['503', '403'],
    because: 'Wordfence blocks an address or country with 503, and an attack with 403.',
    saidBy: 'Wordfence',
    sources: [wordfence],
  },
  {
    id: 'firewall-page',
    what: 'A website firewall refused the visitor',
    asks: [
      'request unsuccessful incapsula incident id',
      'sucuri website firewall access denied',
      'access denied reference number akamai',
      'you do not have permission to access on this server reference',
      'the requested url was blocked by the security policy',
      'web page blocked by your organization policy',
      'site blocked by the company web filter',
      'attention required one more step',
      'checking your browser before accessing',
    ],
    codes: ['403'],
    because:
      'A firewall between visitor and site took the request for an attack or a bot, or a filter forbids the site.',
    fix: 'Send its owner the incident or reference number.',
    saidBy: 'Imperva, Sucuri, Akamai, Cloudflare, Zscaler',
    sources: [cfPages, wafBlock],
  },
  {
    id: 'elastic-refused',
    what: 'Elasticsearch: the document or index does not fit',
    asks: [
      'mapper parsing exception',
      'failed to parse field of type',
      'resource already exists exception index',
      'illegal argument exception elasticsearch',
      'limit of total fields has been exceeded',
    ],
    codes: ['400'],
    because: 'The document does not fit the mapping, or the index to be created exists: both are 400.',
    saidBy: 'Elasticsearch',
    sources: [elastic('ResourceAlreadyExistsException.java'), elastic('index/mapper/MapperParsingException.java')],
  },
  {
    id: 'elastic-readonly',
    what: 'Elasticsearch: the index is read-only',
    asks: [
      'index read only allow delete api',
      'cluster block exception forbidden',
      'disk usage exceeded flood stage watermark index has read only allow delete block',
    ],
    codes: ['403', '429'],
    because: 'The disk passed the flood stage, and the index was blocked for writes; newer versions say 429.',
    fix: 'Free space; then the block goes away, in old versions by setting it to null.',
    saidBy: 'Elasticsearch',
    sources: [watermark, esBlock],
  },
  {
    id: 'elastic-no-master',
    what: 'Elasticsearch: no master, or no shard',
    asks: [
      'master not discovered exception',
      'all shards failed',
      'no shard available action exception',
      'cluster not recovered state not recovered initialized',
    ],
    codes: ['503', '400'],
    because:
      'The cluster has no master, or no copy of the shard is up. "All shards failed" can also come from a query that no shard accepts, with 400.',
    saidBy: 'Elasticsearch',
    sources: [elastic('discovery/MasterNotDiscoveredException.java'), esShards],
  },
  {
    id: 'nextcloud-locked',
    what: 'Nextcloud: the file is locked',
    asks: ['file is locked nextcloud', 'nextcloud stale lock on upload', 'lock exception file is locked by'],
    codes: ['423'],
    because: 'Another upload or an app holds the lock, or a broken one left it.',
    fix: 'Wait for the time-out of the lock, or clear `file_locks` in maintenance mode.',
    saidBy: 'Nextcloud',
    sources: [fileLocked, nextcloud],
  },
  {
    id: 'webdav-parent',
    what: 'WebDAV: the folder above is missing',
    asks: [
      'webdav put parent folder missing',
      'mkcol intermediate collection missing',
      'parent node does not exist webdav',
      'cannot create a nested folder over webdav',
    ],
    codes: ['409'],
    because: 'PUT and MKCOL make no folders in between.',
    fix: 'Make each folder first, from the top.',
    saidBy: 'WebDAV servers',
    sources: [rfc(4918, '9.7.1'), rfc(4918, '9.3.1')],
  },
  {
    id: 'squid-dead',
    what: 'Squid: the site behind did not answer',
    asks: [
      'the remote host or network may be down please try the request again',
      'unable to determine ip address from host name',
      'squid zero sized reply',
      'squid connection to failed',
      'the dns server returned name error squid',
    ],
    codes: ['503', '502'],
    because: 'Squid could not find or reach the site; an empty answer from it is 502.',
    saidBy: 'Squid',
    sources: [squid, squidPeers, squidHttp],
  },
  {
    id: 'firefox-redirect',
    what: 'Firefox: not redirecting properly',
    asks: [
      'the page is not redirecting properly',
      'firefox has detected that the server is redirecting the request for this address in a way that will never complete',
    ],
    codes: ['302', '301', '308', '307'],
    because: 'Each answer sends the browser on, and none ends it; cookies that are refused are a usual reason.',
    fix: 'Open the network panel and read the chain of `Location`.',
    saidBy: 'Firefox',
    sources: [redirects, rfc(9110, '15.4')],
  },
  {
    id: 'tomcat-missing',
    what: 'Tomcat: no current representation',
    asks: [
      'the origin server did not find a current representation for the target resource or is not willing to disclose that one exists',
      'tomcat the requested resource is not available',
      'tomcat context did not deploy page missing',
    ],
    codes: ['404'],
    because: 'The context is not deployed under that path, or no servlet takes it.',
    fix: 'Look in the manager or in `catalina.out` for a failed start of the context.',
    saidBy: 'Tomcat',
    sources: [tomcatPages],
  },
  {
    id: 'tomcat-method',
    what: 'Tomcat: what came was no HTTP',
    asks: ['http method names must be tokens', 'error parsing http request header tomcat'],
    codes: ['400'],
    because: 'Mostly TLS sent to the plain port; else a character in the URL that has to be encoded.',
    fix: 'Use the right scheme, or encode `|`, `{`, `}` and spaces.',
    saidBy: 'Tomcat',
    sources: [tomcat],
  },
  {
    id: 'tomcat-unexpected',
    what: 'Tomcat: an unexpected condition',
    asks: [
      'the server encountered an unexpected condition that prevented it from fulfilling the request',
      'servlet init threw exception',
      'servlet service for servlet threw exception',
      'an exception occurred processing jsp page',
    ],
    codes: ['500'],
    because: 'A servlet threw, and Tomcat wrote its page around the stack trace.',
    saidBy: 'Tomcat',
    sources: [tomcatPages],
  },
];
