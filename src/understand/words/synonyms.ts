/** Words and phrases that mean the same in questions about HTTP. One line each: the meaning, then how it is said. */

/**
 * The phrases are separated by `|`, matched by their stems, the longest first; a word belongs to one meaning only.
 * To teach one, add a phrase to its line, or a line.
 */
export const synonyms: Readonly<Record<string, string>> = {
  // What is there, and what is not
  exist:
    'already exists|exists|already taken|taken|somebody else has|someone else has|somebody else picked|someone else picked|duplicate|duplication|already in use|already registered|already used|not unique|unique|uniqueness|unique constraint|unique violation|dupe|name clash|name collision|same name|same email|already have|already has|already there|already present|preexisting|existing|is in use|name in use|existing name',
  notexist:
    'not exist|not existing|non existent|nonexistent|non existing|not found|no such|not be found|not find|unable to find|not present|inexistent|not match any|not there|nowhere to be found|can not locate|unknown id|nobody knows|no one knows|not in the table|not in the database|not in the db|not in the list|not in the system|not on file|do not exist|no longer find|never existed|nobody has heard of|not known|not in our system|not in the directory|nonexisting|unknown identifier|unknown identifiers|unknown ids|unknown name|does not know this|does not know it|does not know about',
  missing:
    'missing|absent|omit|omitted|without|lack|lacking|not provided|not supplied|not sent|not given|not included|not specified|not set|not contain|not pass|did not send|not send|not provide|not supply|forgot|forgotten|left out|not include|not specify|none provided|forget|leave out|left away|not filled in',
  mandatory: 'mandatory|required|require|requires|must be present|obligatory|compulsory',
  empty:
    'empty|no results|no result|no data|no rows|no records|no items|no matches|no hits|nothing found|nothing matches|no entries|zero results|zero rows|zero items|blank|finds nothing|found nothing|returns nothing|no match|no elements|0 results|zero matches|0 rows|no one matches|zero hits|0 hits|there are none|comes up empty',
  nocontent:
    'no content|no body|without content|without a body|without body|nothing to return|nothing to send back|no response body|empty body|nothing to say|bodyless|empty response body',
  gone: 'gone|no longer exists|no longer exist|no longer available|used to exist|permanently deleted|permanently removed|deleted for good|removed for good|soft deleted|taken down for good|was removed|has been removed|has been deleted|was deleted|previously deleted|already deleted|already removed|already gone|purged|vanished|taken offline for good|withdrawn|wiped',
  deprecated:
    'deprecated|deprecation|deprecate|sunset|retired|retire|discontinued|discontinue|end of life|decommissioned|no longer supported|obsolete|shut down for good|phased out',
  referenced:
    'still referenced|referenced by|has children|still in use|in use by|foreign key|has dependents|dependents|child records|children|child|used by others|still used|other records depend|referential integrity|still has|parent|references|associated with|assigned to it|folder not empty|directory not empty|bucket not empty|non empty folder|non empty directory|non empty bucket',

  // What is wrong with it
  invalid:
    'invalid|not valid|wrong|incorrect|bad|improper|not correct|faulty|bogus|unacceptable|mistake|erroneous|not conform|illegal|not a valid|unsuitable',
  malformed:
    'malformed|syntax|parse|parsing|unparseable|unparsable|not parse|deserialize|deserialization|unreadable|broken json|garbled|not understand|undecodable|decode|unexpected token|misformatted|badly formatted|badly formed|not well formed|ill formed|unexpected end|ill formatted',
  validation:
    'validation|validate|validated|validator|validating|not pass validation|semantically|constraint violation|constraint|model state|modelstate',
  wellformed:
    'well formed|syntactically correct|syntactically valid|valid json|valid syntax|parses fine|correct syntax',
  business:
    'business rule|business logic|business rules|business validation|business error|domain rule|domain error|business constraint|rule violation|business requirement|domain logic',
  state:
    'state|transition|lifecycle|current state|wrong state|invalid state|invalid transition|not in a state|status transition|already shipped|already cancelled|already processed|already completed|already approved|already paid|already closed|already started|already finished',
  outofrange:
    'out of range|outside the range|out of bounds|beyond the last|past the end|past the last|at most|must be positive|in the future|in the past|too small|too short|too few|too young|after the last|too high|too low|greater than the maximum|negative|page number|out of limits',
  range: 'range|ranges|byte range|byte serving|bytes range',
  unsupported: 'unsupported|not supported|not support|can not handle|does not support|not handle',
  unimplemented:
    'not implemented|unimplemented|not yet implemented|not implement|not built|stub|stubbed|not written yet|todo endpoint|coming soon',
  unknown: 'unknown|unrecognized|unrecognised|unexpected|extra|additional|not recognized|not recognised|undefined',
  unchanged:
    'unchanged|not changed|not modified|nothing changed|nothing has changed|no change|no changes|same as before|up to date|identical|not change|has not changed|no modification|already up to date|still fresh|nothing new|nothing to update|unmodified',
  stale:
    'gone stale|went stale|stale|outdated|out of date|older version|old version|old copy|since changed|changed in the meantime|meantime|changed since|someone else changed|somebody else changed|someone else edited|modified by another|has been modified|newer version|has changed since|changed by another|edited by another|updated by another|changed by someone else',
  expired:
    'expired|expire|expires|expiration|expiry|no longer valid|lapsed|ran out|has ended|too old|timed out session|run out',
  big: 'size limit|limit size|limiting size|limit the size|size limitation|size restriction|body size|request size|upload size|post size|payload size|content size|max upload|request length|large file|large files|large upload|large uploads|large payload|large request|big file|big files|big upload|too large|too big|too long|oversize|oversized|larger than|bigger than|huge|exceeds the size|size limit|max size|maximum size|exceeds the maximum|exceed|exceeds|exceeded|over the limit|file size|larger|bigger|enormous|longer than|very large|very long|very big|maximum length|max length|maximum allowed|length limit|capacity limit|too much',
  corrupt: 'corrupt|corrupted|damaged|checksum|hash mismatch|digest|integrity|truncated|incomplete',
  mismatch:
    'mismatch|not match|does not match|different from|differ|disagree|inconsistent|unmatched|not the same as|not fit|non matching',

  // Who may do it
  authn:
    'authentication|authenticate|authenticated|auth|login|log in|logged in|logging in|sign in|signed in|signin|logon|log on|not logged in|unauthenticated|not authenticated|identify|anonymous|guest|authenticating|signing in|anonymously|unauthenticated users',
  authz:
    'authorization|authorize|authorized|not authorized|authorisation|authorised|not authorised|unauthorised|authorizing',
  forbidden:
    'forbidden|not allowed|not permitted|permission|permissions|privilege|privileges|access denied|denied|deny|no access|not have access|user rights|admin rights|no rights|enough rights|sufficient rights|disallow|disallowed|prohibited|forbid|refuse access|access rights|role|not entitled|admin only|admins only|only admins|only owners|only the owner|owners only|members only|only members|only the author|only moderators|only project owners|reserved for|staff only|restricted|off limits|no permission|lack permission|does not own|belongs to someone else|owned by another|not the owner|someone else|another user|other user|other people|not mine|not theirs|insufficient privileges|not have permission|not allow|perms|not permit|not have the right|not have the rights|without permission|without permissions|without access|without rights|insufficient permission|insufficient permissions|insufficient rights|missing permission|missing permissions',
  token: 'token|jwt|bearer|access token|bearer token|auth token|id token|api token|refresh token|tokens',
  apikey: 'api key|apikey|access key|client secret|x api key|subscription key',
  credentials:
    'credentials|credential|username and password|username or password|user and password|user name and password|password|passwords|passwd|pwd|basic auth|creds',
  scope: 'scope|scopes|oauth scope|insufficient scope|grant|grants|entitlement|claims',
  session: 'session|sessions|cookie session|session id|sessionid|remember me',
  mfa: 'mfa|2fa|otp|two factor|second factor|multi factor|one time code|one time password|verification code|totp|step up|authenticator app|backup code|passkey',
  csrf: 'csrf|xsrf|anti forgery|antiforgery|authenticity token|request forgery|cross site request forgery|csrf token|forgery',
  cors: 'cors|cross origin|preflight|same origin|cross domain|pre flight|access control allow origin|cross site request',
  disabled:
    'disabled|disable|deactivated|deactivate|suspended|suspend|inactive|frozen|not active|locked out|account locked|locked account|blocked account|banned account|blocked user|banned user|switched off|turned off|dormant|lockout|muted',
  unverified:
    'unverified|not verified|not confirmed|unconfirmed|unactivated|not activated|not yet activated|pending activation|not yet verified|not yet confirmed|activation|activate|verify|verified|confirmation|confirm|confirmed|not yet approved|unapproved|pending approval|not approved',
  block:
    'block|blocked|ban|banned|blacklist|blacklisted|denylist|deny list|blocklist|allowlist|allow list|whitelist|whitelisted|firewall|waf|ip filter',
  bot: 'bot|crawler|scraper|spider|scraping|scrape|googlebot|automated client|bots|crawl|automated|search engine',
  attack:
    'attack|hack|hacking|hacker|injection|malicious|exploit|intrusion|xss|suspicious|abuse|abusive|penetration|tampered|tampering|manipulated|brute force|spam|spammer|fraud',
  captcha: 'captcha|recaptcha|human check|challenge page|managed challenge|are you human|captcha challenge',
  hide: 'hide|hidden|conceal|not reveal|leak existence|hide existence|existence|keep secret|not leak|reveal|disclose|private|secret|obscure|mask|unpublished',

  // Load and size
  ratelimit:
    'too many http requests|rate limit|rate limits|rate limiting|rate limited|ratelimit|ratelimited|throttle|throttled|throttling|too many requests|too many calls|too many attempts|too many tries|too many times|too fast|too often|too frequently|request limit|slow down|requests per second|requests per minute|hammering|flood|flooding|per minute limit|calls per minute|calls per second|too quickly|frequency|cooldown|hammer|back off|per second|per minute|failed attempts|number of attempts',
  quota:
    'quota|quotas|out of requests|no requests left|used all requests|out of calls|usage limit|allowance|monthly limit|daily limit|plan limit|free tier|usage cap|used up|cap|limit reached|reached the limit|hit the limit|limit exceeded|reached the maximum|maximum number|max number|reached limit|api limit|too many items|too many objects|per day|sending limit|message limit|daily|quota is exceeded|quota exceeded|exceeds the quota|exceeded the quota',
  overload:
    'overload|overloaded|overloading|busy|too busy|at capacity|high load|heavy load|under load|load shedding|shed load|saturated|swamped|too much traffic|traffic spike|high traffic|max connections|queue full|queue is full|backpressure|back pressure|queue overflow|backlog full|full queue|queue limit|no capacity|out of capacity|no workers|exhausted|exhaustion|congested|overwhelmed',
  maintenance:
    'maintenance|maintenance mode|maintenance window|maintenance windows|maintenance page|planned downtime|scheduled downtime|downtime|redeploy|planned outage|planned maintenance|back soon|being upgraded|scheduled maintenance|under construction|starting up|warming up|warm up|startup|restarting|restart|maintainence|maintainance|maintanence|maintenence|being deployed|during a deploy|during deploy|during deployment|during a deployment|while deploying|rolling deploy|rolling deployment|rolling update|deploy in progress|deployment in progress|deploy is running|still booting|while booting|server is booting',

  // Failures
  down: 'down|unavailable|offline|outage|not available|not running|out of service|dead|not up|out of order|unhealthy|temporarily unavailable|not working|not operational|unreachable|not reachable|not reach|not connect|unable to connect|unable to reach|connection refused|refuse connection|refusing connections|nobody listening|not started|connect fail|failed to connect|connection failure|connection failed|connectivity|not healthy|no healthy|scaled to zero|crash looping',
  timeout:
    'timeout|timed out|time out|too slow|takes too long|took too long|taking too long|too long to respond|too long to answer|deadline exceeded|deadline|slow|time limit|not respond in time|not answer in time|respond in time|answer in time|in time|not respond|not responding|no response|not answer|no answer|unresponsive|hang|hangs|stuck|never responds|never answers|never answered|never responded|not reply|no reply|read timeout|execution time|waiting too long|gives up waiting|runs too long|takes forever|spins forever|takes ages|waits too long|i o timeout|maximum execution time',
  upstream:
    'upstream|backend|back end|server behind|service behind|app behind|downstream|downstream service|third party|3rd party|external service|external api|external|remote server|remote service|remote api|another service|other service|another api|another server|other server|partner api|upstream server|upstream service|backing service|service we call|service i call|api we call|api i call|vendor api|provider|dependency is down|origin server|origin|microservice|dependency|internal service|target server|partner system|supplier|payment processor|backend ref|backend server',
  proxy: 'proxy|gateway|load balancer|reverse proxy|loadbalancer|lb|balancer|proxies|forward proxy|ingress|api gateway',
  garbage:
    'garbage|nonsense|invalid response|bad response|malformed response|unusable|not understandable|gibberish|unintelligible|broken response|wrong response|answers with an error|error from upstream|garbled response|unparsable response|unexpected response|unknown error|rubbish|junk',
  bug: 'bug|exception|crash|crashed|crashes|unhandled|unexpected error|null pointer|nullpointerexception|stack trace|stacktrace|traceback|panic|panicked|something went wrong|internal error|uncaught|segfault|segmentation fault|programming error|coding error|blew up|runtime error|fatal error|server error|unexpected condition|code fails|generic error|unspecified error|blows up|falls over|throws an exception|throws exception|exception thrown|throws an error|thrown exception|null reference exception|null reference',
  database:
    'database|db|sql|postgres|postgresql|mysql|mongodb|mongo|redis|datastore|data store|rdbms|oracle|dynamodb|sqlite',
  storage:
    'storage|disk|disk space|no space|out of space|disk full|disk is full|storage full|no space left|full disk|space left|enough space|enough storage|insufficient storage|insufficient space|no quota left|not enough quota|not enough space',
  memory: 'memory|oom|out of memory|heap|memory limit|ram|oomkilled|sigkill',
  config:
    'config|configuration|misconfigured|misconfiguration|misconfig|misconfigure|settings|environment variable|configure|configured',
  loggedout: 'logged out|log out|logs out|logging out|logout|sign out|signed out|signs out',
  objectstore: 'cloud storage|object storage|blob storage|storage bucket|storage account',
  checkin: 'check in|checkin|check in time',
  clientgone:
    'client closed|client disconnects|client disconnect|client disconnected|client went away|client has gone|closed the connection early|user cancelled|user canceled|client hung up|client aborted|client gave up|client disconnection|client disconnecting|disconnected client|disconnected clients|client dropped off|connection closed by client|user disconnects|user disconnected|browser disconnects|closed connection by client|caller gave up|caller went away|user closes|user closed|closed the tab|closes the tab|closed the browser|client cancels|client cancelled|client canceled|hangs up|request cancelled|request canceled|cancelled by client|cancelled by the client|canceled by the client|aborted by client|aborted by the client|closed by client|user navigates away|user aborts|browser closed|client dropped|client closes|caller cancelled|caller canceled|hung up|client leaves|disconnected before|client abort|user cancels|caller hung up|client cancellation|request cancellation|context cancellation|closes the page|closed the page|cancelled request|canceled request|aborted request|request was cancelled|request was canceled|user left the page',
  close:
    'close|closed|closes|closing|disconnect|disconnected|abort|aborted|connection reset|drop|dropped|terminate|terminated|cut|cut off|interrupt|interrupted|break off|broken pipe',
  loop: 'loop|loops|infinite|infinite loop|endless|circular|cycle|cyclic|recursion|recursive|goes round|round in circles|keeps redirecting|over and over',
  gibberishhtml: 'html instead of json|unexpected token lt|token in json at position|html page instead',

  // Doing things
  create:
    'create|created|creation|insert|register|registration|registering|sign up|signup|signing up|new resource|new record|new|creating|add|adding|added|sign ups|provision',
  delete:
    'delete|deleted|deletion|deleting|remove|removed|removal|removing|destroy|erase|erased|unlink|drop record|destroyed',
  update:
    'put operation|put request|put endpoint|put response|patch operation|patch endpoint|patch response|update|updated|updating|modify|modified|modification|edit|edited|editing|replace|replaced|replacing|alter|save|saved|saving|overwrite|overwriting|write',
  upsert:
    'upsert|create or update|insert or update|create or replace|put creates|put to create|creates or updates|created or updated',
  async:
    'async|asynchronous|asynchronously|background|queued|queue|queueing|enqueue|enqueued|long running|long operation|long computation|long calculation|takes a long time|long time|time consuming|lengthy|later|in progress|pending|still processing|takes minutes to process|scheduled|schedule|job|worker|not finished|still running|not yet complete|not yet finished|not complete|polling|eventually|being processed|fire and forget|deferred|delayed|not ready|still processing|started but|will take a while|takes hours|takes minutes|kicked off|handed to a worker|under way|has not finished|waits for approval|come back later|poll for|poll until|poll the status|keep polling',
  batch:
    'batch|bulk|several items|multiple items|multiple operations|many at once|multi|batched|multiple resources|several operations|multiple statuses|multiple records|each item|per item|mass|array of operations',
  partial:
    'partial|partially|partly|some succeed|some failed|some fail|some of them|mixed|mixed results|half|subset|some items|some succeeded|only some|parts|some work|others fail|others failed|others not|some rows',
  redirect:
    'redirect|redirects|redirected|redirection|redirecting|forward|forwarded|send them to|send to another|point to',
  permanent: 'permanent|permanently|for good|forever|for ever|indefinitely',
  temporary:
    'temporary|temporarily|for now|for a while|transient|short term|briefly|this time|just once|for the moment|momentarily|temporal',
  move: 'move|moved|moves|relocated|migrate|migrated|new url|new address|new domain|new location|rename|renamed|changed url|new home|lives elsewhere|new path|slug changed|moving|different url|somewhere else|elsewhere|another url|another location|another domain',
  retry:
    'retry|retries|retried|retrying|resend|try again|repeat|repeated|again|resubmit|resubmitted|repeatedly|twice|second time|double submit|double click|resent|submitted twice|same request',
  idempotency: 'idempotency|idempotent|idempotency key|idempotence|idempotently',
  lock: 'someone else is editing|somebody else is editing|another user is editing|is editing|open by another|lock|locked|locks|checked out|being edited|held by|locking|exclusive lock|in use by another user',
  conflict:
    'conflict|conflicts|conflicting|concurrent|concurrently|concurrency|race condition|race|lost update|simultaneous|simultaneously|at the same time|deadlock|optimistic|optimistic locking|optimistic concurrency|serialization failure',
  precondition:
    'precondition|if match|etag|etags|if unmodified since|condition|preconditions|conditions|entity tag|optimistic lock header|conditional request|conditional requests|conditional put|conditional getmethod|conditional get|conditional update|conditional header|conditional headers|conditional write|conditional delete',
  ifnonematch: 'if none match|if modified since',
  cache: 'cache|cached|caching|caches|cacheable|revalidate|revalidation',
  payment:
    'payment|pay|paid|payments|billing|subscription|invoice|credit|credits|funds|balance|credit card|debit card|card|paywall|upgrade plan|paying|premium plan|paid plan|free plan|pricing plan|bigger plan|higher plan|premium|purchase|trial|licence|license|unpaid|overdue|money|billed|payment method',
  legal:
    'illegal content|illegal material|unlawful|legal|law|court|court order|censorship|censored|censor|dmca|takedown|copyright|sanctions|embargo|government|legally|lawful|legal reasons|trademark|banned by law|regulator|jurisdiction',
  geo: 'country|countries|region|geo|geoblock|geo blocked|geoblocked|geo block|geographic|your location|eu|licensing region|not available in|geofence|geoip|georestricted|geo restricted|geo restriction|geolocked|geo restrictions',

  // The parts of HTTP
  method: 'method|methods|verb|verbs|http method|http verb|request method',
  header: 'header|headers|header field|header fields|headers fields',
  cookie: 'cookie|cookies',
  body: 'body|payload|request body|post body|post data|request payload|message body|request content|form data',
  param:
    'parameter|parameters|param|params|query string|query param|query parameter|query parameters|argument|arguments|field|fields|property|properties|attribute|attributes|form field|querystring|query params',
  input: 'input|inputs|value|values|data|user input|supplied data',
  resource:
    'resource|resources|entity|entities|object|objects|item|items|record|records|document|documents|row|rows|thing|things|entry|model|product',
  user: 'user|users|account|accounts|member|customer|person|username|profile',
  list: 'list|lists|collection|collections|array|listing|result set|resultset',
  search:
    'search|searches|searching|query|filter|filtered|lookup|look up|find|search result|search results|query result|query results|result list',
  format:
    'format|formats|media type|mime type|mime|content type|file type|mimetype|contenttype|file format|mediatype|file extension|extension',
  accept:
    'accept|accepts|accept header|accept language|accept encoding|content negotiation|negotiate|negotiation|acceptable|representation|representations',
  url: 'url|urls|uri|path|route|request uri|request line|paths|routes|routing|endpoint url|query is too long',
  host: 'host|hostname|host header|virtual host|sni|vhost|server name|domain|authority|domains',
  upload: 'upload|uploaded|uploads|uploading|file upload|attachment|multipart',
  file: 'file|files|image|photo|picture|video|pdf|csv|img|avatar',
  charset:
    'charset|encoding|character set|gzip|brotli|compression|content encoding|compressed|character encoding|deflate|zstd',
  tls: 'ssl|tls|handshake|tls handshake|ssl handshake',
  cert: 'certificate|cert|certs|certificates|client certificate|mtls|mutual tls',
  https: 'https|over http|insecure|plain http|unencrypted|secure connection|http only|not secure|http port|hsts',
  websocket: 'websocket|websockets|ws|wss|web socket|socket io|socket',
  upgrade:
    'upgrade|upgrading|newer protocol|protocol upgrade|minimum version|update the app|newer client|outdated client|old client|old app|client version|app version|force update|force upgrade|client too old|app too old|app is too old|version too old|version is too old|app outdated|outdated app|unsupported client|old version of the client|old version of client|old version of the app|older client|older clients',
  version: 'version|versions|api version|versioning|versioned',
  health:
    'health|healthcheck|health check|readiness|liveness|probe|heartbeat|ready|healthy|liveness probe|readiness probe|ready probe|status endpoint',
  webhook: 'webhook|webhooks|callback',
  bandwidth: 'bandwidth|data transfer|transfer limit|traffic quota',
  httpversion: 'http version|protocol version|version of the protocol|version of http|http protocol version',
  retryafter: 'retry after',
  language: 'language|languages|translation|localization',
  feature: 'feature|feature flag|functionality|capability|functionalities',
  stock:
    'out of stock|sold out|inventory|stock|not enough stock|seats|fully booked|already booked|booked out|no places left|no spots left|no rooms left|no seats left',
  link: 'link|links|magic link|signed url|presigned|pre signed|invitation|invite link|invite code|invite url|reset link|one time link|share link',
  success: 'success|successful|successfully|succeed|succeeded|succeeds|worked|fine|went well|all good|everything went',
  process: 'unprocessable|not process|unable to process',
  aspnet: 'asp net|aspnet|dotnet|asp net core|net core|net framework',
  dns: 'dns|name resolution|nxdomain|not resolve|not be resolved|resolve host|resolve hostname|resolve the host|host resolution|resolves to|dns lookup',
};
