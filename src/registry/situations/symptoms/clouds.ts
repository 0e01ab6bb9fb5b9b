/** What clouds and hosted services say, and the status it comes with: Azure, Google, AWS, Cloudflare, Fastly and others. */
import type { Situation } from '../situation.js';
import { grpcCodes, page } from '../sources.js';

const agw = page(
  'Microsoft: Application Gateway response codes',
  'https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes',
);
const azapp = page(
  'Microsoft: troubleshoot Azure App Service',
  'https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-http-502-http-503',
);
const azstopped = page(
  'Microsoft: this web app is stopped',
  'https://learn.microsoft.com/en-us/archive/blogs/waws/azure-web-apps-error-403-this-web-app-is-stopped',
);
const frontdoor = page(
  'Microsoft: troubleshoot Azure Front Door',
  'https://learn.microsoft.com/en-us/azure/frontdoor/troubleshoot-issues',
);
const cf1 = page(
  'Cloudflare: 1xxx errors',
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
);
const cf525 = page(
  'Cloudflare: 5xx errors',
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
);
const discourse = page(
  'Discourse: application_controller.rb',
  'https://github.com/discourse/discourse/blob/main/app/controllers/application_controller.rb',
);
const docker = page(
  'OCI distribution specification: error codes',
  'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes',
);
const dynamo = page(
  'Amazon DynamoDB: error handling',
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
);
const fastly = page(
  'Fastly: 503 errors that Fastly generates',
  'https://www.fastly.com/documentation/guides/vcl/errors',
);
const fastlyDomains = page('Fastly: about domains', 'https://docs.fastly.com/en/guides/about-domains');
const ghtree = page(
  'GitHub: the Git database in the REST API',
  'https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-your-git-database',
);
const glb = page(
  'Google Cloud: troubleshoot load balancers',
  'https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs',
);
const google = page(
  'google/api/error_reason.proto',
  'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
);
const graph = page('Microsoft Graph: error responses', 'https://learn.microsoft.com/en-us/graph/errors');
const heroku = page('Heroku: error codes', 'https://devcenter.heroku.com/articles/error-codes');
const hf = page('Hugging Face: gated models', 'https://huggingface.co/docs/hub/models-gated');
const hfscale = page(
  'Hugging Face: autoscaling of endpoints',
  'https://huggingface.co/docs/inference-endpoints/guides/autoscaling',
);
const iam = page(
  'AWS: troubleshoot access denied',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
);
const k8s = page(
  'Kubernetes: errors.go of apimachinery',
  'https://github.com/kubernetes/apimachinery/blob/master/pkg/api/errors/errors.go',
);
const k8squota = page('Kubernetes: resource quotas', 'https://kubernetes.io/docs/concepts/policy/resource-quotas/');
const lambda = page(
  'API Gateway: gateway responses',
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
);
const proxyIntegration = page(
  'API Gateway: Lambda proxy integrations',
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
);
const lambdaHttpApi = page(
  'Lambda timeouts behind an HTTP API',
  'https://github.com/denoland/deno_registry2/issues/87',
);
const netlify = page(
  'Netlify: rewrites and proxies',
  'https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/',
);
const gitlab = page('GitLab: issue with the 502 while booting', 'https://gitlab.com/gitlab-org/gitlab/-/issues/512764');
const unverified = page(
  'OpenAI: 404 for an organization that is not verified',
  'https://github.com/BeehiveInnovations/pal-mcp-server/issues/144',
);
const openai = page('OpenAI: error codes', 'https://developers.openai.com/docs/guides/error-codes');
const s3 = page('Amazon S3: error responses', 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html');
const sf = page(
  'Salesforce: REST API status codes',
  'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
);
const spotifyDevice = page('Spotify: issue with no active device', 'https://github.com/spotify/web-api/issues/1325');
const spotify = page(
  'Spotify: start or resume playback',
  'https://developer.spotify.com/documentation/web-api/reference/start-a-users-playback',
);
const twitter = page('X: response codes', 'https://developer.x.com/en/support/x-api/error-troubleshooting');
const websearch = page(
  'Google: unusual traffic from your network',
  'https://support.google.com/websearch/answer/86640',
);

export const clouds: readonly Situation[] = [
  {
    id: 'azure-stopped',
    what: 'Azure App Service: the app is stopped',
    asks: [
      'azure this web app is stopped',
      'azure app service stopped',
      'azure web app is stopped',
      'the web app you have attempted to reach is currently stopped',
      'azure site disabled because of quota',
    ],
    codes: ['403'],
    because:
      'The app was stopped by hand, by the plan’s quota or by a spending limit; the front door answers in its place.',
    fix: 'Start it, raise the plan, or see to the subscription.',
    saidBy: 'Azure App Service',
    sources: [azstopped],
  },
  {
    id: 'azure-unavailable',
    what: 'Azure App Service: the app does not answer',
    asks: [
      'azure app service unavailable',
      'azure web app service is unavailable',
      'azure app crashed or restarting',
      'our services are not available right now azure front door',
      'azure cold start fails',
    ],
    codes: ['503', '502'],
    because: 'The worker is starting, overloaded or crashed.',
    fix: 'Use "diagnose and solve problems", and read the log stream.',
    saidBy: 'Azure App Service, Azure Front Door',
    sources: [azapp, frontdoor],
  },
  {
    id: 'azure-gateway',
    what: 'Azure Application Gateway: no healthy backend',
    asks: [
      'azure application gateway backend unhealthy',
      'application gateway no healthy backend',
      'microsoft azure application gateway v2 error page',
      'application gateway backend certificate not trusted',
    ],
    codes: ['502', '504'],
    because: 'All servers of the pool fail the probe, or their certificate is not trusted.',
    fix: 'Open "backend health": it says why each probe fails.',
    saidBy: 'Azure Application Gateway',
    sources: [agw],
  },
  {
    id: 'graph-privileges',
    what: 'Microsoft Graph: the permission is missing',
    asks: [
      'insufficient privileges to complete the operation',
      'authorization request denied graph',
      'graph api access is denied check credentials',
      'admin consent missing for graph',
    ],
    codes: ['403', '401'],
    because: 'The token is good and lacks the permission, or nobody gave admin consent.',
    fix: 'Decode the token: `scp` or `roles` must hold what the page of that call lists.',
    saidBy: 'Microsoft Graph',
    sources: [graph],
  },
  {
    id: 'graph-token',
    what: 'Microsoft Graph: the token is not accepted',
    asks: [
      'invalid authentication token graph',
      'access token validation failure',
      'graph lifetime validation failed the token is expired',
      'access token has expired or is not yet valid graph',
    ],
    codes: ['401'],
    because: 'The token is for another audience, too old, or not signed by the right tenant.',
    saidBy: 'Microsoft Graph',
    sources: [graph],
  },
  {
    id: 'graph-throttled',
    what: 'Microsoft Graph: throttled',
    asks: [
      'application throttled graph',
      'activity limit reached graph',
      'mailbox concurrency limit exceeded',
      'sharepoint online throttled requests',
    ],
    codes: ['429', '503'],
    because: 'The tenant or the app calls too often; SharePoint also uses 503 for it.',
    fix: 'Wait for `Retry-After` and ask for less at once.',
    saidBy: 'Microsoft Graph, SharePoint Online',
    sources: [graph],
  },
  {
    id: 'gitlab-slow',
    what: 'GitLab: taking too much time to respond',
    asks: [
      'whoops gitlab is taking too much time to respond',
      'gitlab waiting for gitlab to boot',
      'gitlab workhorse bad gateway',
    ],
    codes: ['502'],
    because: 'The web workers are starting, out of memory or all busy.',
    fix: 'Wait some minutes after a restart, then look at puma and memory.',
    saidBy: 'GitLab',
    sources: [gitlab],
  },
  {
    id: 'google-not-enabled',
    what: 'Google APIs: the API is off or the caller may not',
    asks: [
      'api has not been used in project before or it is disabled',
      'access not configured google api',
      'the caller does not have permission',
      'request had insufficient authentication scopes',
      'google maps api requests from referer are blocked',
      'service account lacks permission iam',
      'download quota for this file has been exceeded',
    ],
    codes: ['403'],
    because: 'The API is not enabled for the project, or the account lacks a role or scope.',
    fix: 'The error’s `details` hold the reason and often a link that enables it.',
    saidBy: 'Google APIs',
    sources: [google, grpcCodes],
  },
  {
    id: 'google-bad-key',
    what: 'Google APIs: the key is not valid',
    asks: ['api key not valid please pass a valid api key', 'google api key expired please renew'],
    codes: ['400'],
    because: 'Google answers a broken key with INVALID_ARGUMENT, so 400 and not 401.',
    saidBy: 'Google APIs',
    sources: [google, grpcCodes],
  },
  {
    id: 'google-try-30',
    what: 'Google: a temporary error',
    asks: [
      'the server encountered a temporary error and could not complete your request please try again in 30 seconds',
      'google cloud load balancer failed to connect to backend',
      'google load balancer backend connection closed before data sent to client',
    ],
    codes: ['502', '503'],
    because: 'Google’s load balancer got no usable answer from the backend. The classic one says 502 for all of these.',
    fix: 'The load balancer’s log has `statusDetails`: it tells a refused connection from one closed early.',
    saidBy: 'Google Cloud Load Balancing',
    sources: [glb],
  },
  {
    id: 'google-traffic',
    what: 'Google: unusual traffic',
    asks: [
      'our systems have detected unusual traffic from your computer network',
      'google sorry page unusual traffic captcha',
      'this page checks to see if it is really you sending the requests and not a robot',
    ],
    codes: ['429', '503'],
    because: 'Too many automatic queries came from the address. Older pages of this kind were 503.',
    saidBy: 'Google',
    sources: [websearch],
  },
  {
    id: 'k8s-unable',
    what: 'Kubernetes: the API server cannot answer',
    asks: [
      'the server is currently unable to handle the request',
      'apiserver not ready',
      'kubernetes aggregated api service unavailable',
      'metrics server unavailable',
    ],
    codes: ['503'],
    because: 'The API server is starting, or an aggregated API behind it has no healthy pod.',
    fix: '`kubectl get apiservices` shows the one that is not available.',
    saidBy: 'Kubernetes',
    sources: [k8s],
  },
  {
    id: 'k8s-quota',
    what: 'Kubernetes: a quota or webhook refused it',
    asks: ['exceeded quota kubernetes', 'pod security violates podsecurity', 'kubernetes limited requested used quota'],
    codes: ['403'],
    because: 'Admission control said no after login and permission were fine.',
    fix: 'The message names the quota or the webhook.',
    saidBy: 'Kubernetes',
    sources: [k8squota],
  },
  {
    id: 'k8s-exists',
    what: 'Kubernetes: the object exists',
    asks: ['kubernetes already exists error from server', 'namespace is being terminated cannot create'],
    codes: ['409', '403'],
    because: 'Create found an object of that name. Something new in a namespace that is being deleted is 403.',
    fix: 'Use `kubectl apply`.',
    saidBy: 'Kubernetes',
    sources: [k8s],
  },
  {
    id: 's3-signature',
    what: 'AWS: the signature or clock is wrong',
    asks: [
      'the difference between the request time and the current time is too large',
      'signature does not match aws',
      'the aws access key id you provided does not exist in our records',
      'invalid client token id',
      'unrecognized client exception the security token included in the request is invalid',
    ],
    codes: ['403', '400'],
    because:
      'Key, secret, region, clock or a header changed on the way. S3 says 403; some services say 400 for the unknown key.',
    fix: 'Set the clock, and sign exactly the headers and path that are sent.',
    saidBy: 'AWS',
    sources: [s3],
  },
  {
    id: 's3-too-large',
    what: 'S3: the object or part has the wrong size',
    asks: [
      'your proposed upload exceeds the maximum allowed size',
      'entity too large s3',
      'entity too small multipart part s3',
      'your proposed upload is smaller than the minimum allowed size',
    ],
    codes: ['400'],
    because: 'S3 answers sizes outside its limits with 400, not 413.',
    saidBy: 'Amazon S3',
    sources: [s3],
  },
  {
    id: 'aws-conditional',
    what: 'DynamoDB: the condition or capacity',
    asks: [
      'the conditional request failed dynamodb',
      'conditional check failed exception',
      'validation exception dynamodb',
    ],
    codes: ['400'],
    because: 'DynamoDB puts its faults of use into 400 and the kind into `__type`.',
    fix: 'SDKs retry the throughput one by themselves; a failed condition is an answer, not a fault.',
    saidBy: 'Amazon DynamoDB',
    sources: [dynamo],
  },
  {
    id: 'aws-explicit-deny',
    what: 'AWS: an explicit deny',
    asks: [
      'user is not authorized to access this resource with an explicit deny',
      'is not authorized to perform on resource because no identity based policy allows',
      'user is not authorized to perform aws',
      'not authorized to perform sts assumerole',
    ],
    codes: ['403', '400'],
    because: 'A policy denies it, or none allows it. DynamoDB says so with 400.',
    fix: 'The message names the action, the resource and the kind of policy.',
    saidBy: 'AWS',
    sources: [iam, dynamo],
  },
  {
    id: 'lambda-timeout-apigw',
    what: 'AWS Lambda: the task timed out',
    asks: [
      'task timed out after seconds lambda',
      'lambda function timed out behind api gateway',
      'lambda runtime exited with error behind api gateway',
    ],
    codes: ['502', '504', '500'],
    because:
      'The function ended without a usable answer, so API Gateway says 502; 504 is for its own limit of about 29 seconds. An HTTP API says 500 instead of 502.',
    fix: 'Raise the function’s timeout, and log how far it came.',
    saidBy: 'AWS Lambda, Amazon API Gateway',
    sources: [lambda, proxyIntegration, lambdaHttpApi],
  },
  {
    id: 'cf-origin-cert',
    what: 'Cloudflare: the origin’s certificate has run out',
    asks: [
      'cloudflare origin certificate expired',
      'cloudflare error when origin cert expired',
      'self signed certificate on origin with full strict',
      'cloudflare strict mode certificate hostname mismatch',
      'origin cert revoked or expired behind cloudflare',
    ],
    codes: ['526'],
    because: 'Full (strict) checks the certificate of the origin: date, issuer and name.',
    fix: 'Renew it, or install one of Cloudflare’s origin CA.',
    saidBy: 'Cloudflare',
    sources: [cf525],
  },
  {
    id: 'cf-tunnel',
    what: 'Cloudflare: the tunnel is not connected',
    asks: [
      'argo tunnel error cloudflared not running',
      'cloudflared unable to reach the origin service',
      'cloudflare origin dns error',
    ],
    codes: ['530', '502'],
    because:
      'No `cloudflared` is connected for the host name (1033), or the origin’s name does not resolve (1016). A running tunnel whose service is down gives 502.',
    fix: 'Start `cloudflared`, and see its log.',
    saidBy: 'Cloudflare',
    sources: [cf1],
  },
  {
    id: 'fastly-backend',
    what: 'Fastly: the backend fails',
    asks: [
      'first byte timeout fastly',
      'backend max conn reached',
      'fastly backend is unhealthy',
      'fastly error connection timed out to origin',
      'fastly guru meditation',
      'fastly backend fetch failed',
    ],
    codes: ['503'],
    because: 'Fastly made this 503: the origin was silent, full or failed its health check.',
    fix: '`obj.response` in `vcl_error` tells which (HTTP/2 carries no such words); raise `first_byte_timeout` or mend the origin.',
    saidBy: 'Fastly',
    sources: [fastly],
  },
  {
    id: 'fastly-domain',
    what: 'Fastly: unknown domain',
    asks: ['fastly error unknown domain please check that this domain has been added to a service'],
    codes: ['500'],
    because: 'The host name points to Fastly and belongs to no service there.',
    saidBy: 'Fastly',
    sources: [fastlyDomains],
  },
  {
    id: 'spotify-premium',
    what: 'Spotify: premium or device',
    asks: [
      'player command failed premium required',
      'player command failed no active device found',
      'spotify insufficient client scope',
    ],
    codes: ['403', '404'],
    because: 'The account or scope does not allow it (403), or no device is active (404).',
    saidBy: 'Spotify',
    sources: [spotify, spotifyDevice],
  },
  {
    id: 'salesforce-session',
    what: 'Salesforce: session or limit',
    asks: ['session expired or invalid salesforce', 'invalid session id salesforce'],
    codes: ['401'],
    because: 'The session or access token has ended.',
    fix: 'Log in again, or use the refresh token.',
    saidBy: 'Salesforce',
    sources: [sf],
  },
  {
    id: 'salesforce-limit',
    what: 'Salesforce: the day’s requests are used up',
    asks: ['request limit exceeded total requests limit exceeded salesforce', 'salesforce api disabled for org'],
    codes: ['403'],
    because: 'Salesforce counts API calls a day, and answers 403 rather than 429.',
    saidBy: 'Salesforce',
    sources: [sf],
  },
  {
    id: 'hf-gated',
    what: 'Hugging Face: a gated model',
    asks: [
      'access to model is restricted you must be authenticated to access it',
      'cannot access gated repo',
      'you are not in the authorized list',
      'gated repo error',
    ],
    codes: ['401', '403'],
    because: 'Without a token it is 401; with one whose owner has not accepted the terms, 403.',
    fix: 'Accept the terms on the model’s page and send the token.',
    saidBy: 'Hugging Face',
    sources: [hf],
  },
  {
    id: 'hf-loading',
    what: 'Hugging Face: the model is loading',
    asks: [
      'model is currently loading',
      'model too busy unable to get response',
      'inference endpoint is scaled to zero',
    ],
    codes: ['503'],
    because: 'The model has to be started first.',
    fix: 'Wait the `estimated_time` and ask again.',
    saidBy: 'Hugging Face',
    sources: [hfscale],
  },
  {
    id: 'registry-auth',
    what: 'A container registry: no credentials',
    asks: [
      'no basic auth credentials',
      'imagepullbackoff pull access unauthorized',
      'error response from daemon unauthorized',
    ],
    codes: ['401'],
    because: 'The registry got no login, or one that has run out.',
    fix: '`docker login` to that very host; for Kubernetes a pull secret in the namespace.',
    saidBy: 'Docker, Kubernetes, Amazon ECR',
    sources: [docker],
  },
  {
    id: 'forum-slow-down',
    what: 'Forums and social sites: slow down',
    asks: [
      'you are performing this action too many times please try again later',
      'you are doing that too much try again',
      'you have performed this action too many times please wait before trying again',
      'to protect our community from spam slow down',
      'sorry we limit how often you can post',
      'we limit how often you can do certain things on this site',
      'action blocked try again later',
    ],
    codes: ['429'],
    because: 'The account or address did one thing too often in a short time.',
    fix: 'Wait; most pages say how long.',
    saidBy: 'Discourse, Reddit, Instagram',
    sources: [discourse],
  },
  {
    id: 'twitter-auth',
    what: 'X: could not authenticate you',
    asks: ['could not authenticate you', 'bad authentication data twitter'],
    codes: ['401', '400'],
    because: 'Keys, tokens or the OAuth signature are wrong; no credentials at all was 400.',
    saidBy: 'X',
    sources: [twitter],
  },
  {
    id: 'twitter-duplicate',
    what: 'X: the status is a duplicate',
    asks: ['status is a duplicate', 'you are not allowed to create a tweet with duplicate content'],
    codes: ['403'],
    because: 'X refuses the same text twice with 403, not 409.',
    saidBy: 'X',
    sources: [twitter],
  },
  {
    id: 'twitter-capacity',
    what: 'X: over capacity',
    asks: ['twitter is over capacity', 'something is technically wrong twitter'],
    codes: ['503'],
    because: 'The service is up and overloaded.',
    saidBy: 'X',
    sources: [twitter],
  },
  {
    id: 'heroku-page',
    what: 'Heroku: application error',
    asks: [
      'an error occurred in the application and your page could not be served',
      'heroku application error page check your logs',
      'heroku no such app',
      'there is nothing here yet heroku',
    ],
    codes: ['503', '404'],
    because: 'The router found no dyno that answers. A name that no app has is 404.',
    fix: '`heroku logs --tail` shows the H code beside it.',
    saidBy: 'Heroku',
    sources: [heroku],
  },
  {
    id: 'ai-policy',
    what: 'An AI service: the request is not allowed here',
    asks: [
      'country region or territory not supported',
      'your organization must be verified to use the model',
      'project does not have access to model',
      'request blocked by content policy',
    ],
    codes: ['403', '400', '404'],
    because:
      'The account’s country or project may not use it; a prompt refused for its content is 400. For some models an organization that is not verified gets 404.',
    saidBy: 'OpenAI',
    sources: [openai, unverified],
  },
  {
    id: 'static-host-missing',
    what: 'A static host: looks like a broken link',
    asks: [
      'looks like you have followed a broken link or entered a url that does not exist on this site',
      'there is not a github pages site here',
      'github pages site not published',
      'site not found netlify',
    ],
    codes: ['404'],
    because:
      'The host knows no such page or site; with client-side routing the rule that serves `index.html` for all paths is missing.',
    fix: 'Add the rewrite to `index.html`, or publish the site.',
    saidBy: 'Netlify, GitHub Pages',
    sources: [netlify],
  },
  {
    id: 'github-empty',
    what: 'GitHub: the repository is empty',
    asks: ['git repository is empty github', 'this repository is empty github api contents'],
    codes: ['409', '404'],
    because: 'Git calls on a repository without commits conflict with its state.',
    saidBy: 'GitHub',
    sources: [ghtree],
  },
];
