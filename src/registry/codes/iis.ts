/** The substatuses of Microsoft IIS, looked up as written: 404.13. Only the part before the dot is on the wire. */
import type { Source, Status } from '../status.js';

const learn = 'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis';
const list: Source = {
  title: 'Microsoft Learn, HTTP status codes in IIS',
  href: `${learn}/www-administration-management/http-status-code`,
};
const article = (code: string, page: string): Source => ({
  title: `Microsoft Learn, HTTP error ${code}`,
  href: `${learn}/${page}`,
});
const limits: Source = {
  title: 'IIS configuration, request limits',
  href: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
};
const runtime: Source = {
  title: 'IIS configuration, server runtime',
  href: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/serverruntime',
};
const proxying: Source = {
  title: 'IIS, troubleshooting 502 errors in ARR',
  href: 'https://learn.microsoft.com/en-us/iis/extensions/troubleshooting-application-request-routing/troubleshooting-502-errors-in-arr',
};
const aspNetCore: Source = {
  title: 'ASP.NET Core, troubleshooting on Azure and IIS',
  href: 'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis',
};

const iisOwn = { standing: 'unofficial', vendor: 'iis', wire: { seen: 'no' } } as const;

/** The line that IIS writes into its log, with the fields that name the code and the substatus. */
const logged = (line: string): string => `#Fields: date time cs-method cs-uri-stem sc-status sc-substatus\n${line}`;

export const iis: readonly Status[] = [
  {
    ...iisOwn,
    code: '400.6',
    name: 'Invalid Request Body',
    meaning: 'IIS considers the request body invalid, mostly in a WebDAV call.',
    client: 'Check that the body is well-formed XML and that its length and encoding are right.',
    server: 'Failed request tracing for status 400 shows which module rejected the body.',
    retry: { answer: 'after a change', because: 'the body has to be corrected' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '400.7',
    name: 'Invalid Content Length',
    meaning: 'IIS rejects the `Content-Length` of the request as invalid.',
    client: 'Let the HTTP library count the bytes instead of setting `Content-Length` by hand.',
    server: 'Check whether a proxy in front of IIS rewrites or duplicates the length header.',
    retry: { answer: 'after a change', because: 'the length has to be corrected' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '401.1',
    name: 'Logon failed',
    meaning:
      'IIS tried to log the caller on and Windows refused: wrong user name or password, or an account that may not log on.',
    client:
      'Type user and password again with the domain, as `DOMAIN\\user`, and check that the account is not locked or expired.',
    server:
      'The Security event log gives the reason of each failed logon. If only calls from the server itself fail, it is the loopback check; with Kerberos look for a missing or duplicate service principal name.',
    retry: { answer: 'after a change', because: 'repeating wrong credentials may lock the account' },
    confusedWith: [
      {
        code: '401.2',
        difference:
          '401.1 means credentials were tried and refused; 401.2 that client and server share no way to log on.',
      },
      {
        code: '401.3',
        difference:
          '401.1 is a logon that failed; 401.3 a logon that worked, by a user whom the file permissions keep out.',
      },
    ],
    phrases: ['iis logon failed', 'iis keeps asking for the password'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '401.2',
    name: 'Logon failed due to server configuration',
    meaning:
      'Client and server share no authentication method: what the site has enabled is not what the client offers.',
    client:
      'Enable integrated authentication for this site in the browser, or send the credentials that the site expects.',
    server:
      'Enable at least one method for the path: anonymous for public pages, else Windows or Basic with its module installed. `WWW-Authenticate` in the answer lists what the site offers.',
    retry: { answer: 'after a change', because: 'a method has to be enabled on one side' },
    phrases: ['iis logon failed due to server configuration', 'no authentication method enabled in iis'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '401.3',
    name: 'Unauthorized due to ACL on resource',
    meaning: 'The user is known, but the NTFS permissions of the file or folder do not let this user read it.',
    client: 'Sign in as a user who has rights to the folder, or ask its owner for them.',
    server:
      'Give read rights to the user, or for anonymous pages to `IUSR` and `IIS AppPool\\<name of the pool>`; check the whole path, also when it is a share.',
    retry: { answer: 'after a change', because: 'the access list of the file has to change' },
    phrases: ['iis ntfs permission', 'iusr access denied', 'unauthorized due to acl'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '401.4',
    name: 'Authorization failed by filter',
    meaning: 'An ISAPI filter that checks requests did not let this one pass.',
    server:
      'Find the filter under ISAPI Filters of the site. Often it is a single sign-on agent, which has a log of its own.',
    retry: { answer: 'after a change', because: 'the filter refuses again until rights or rules change' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '401.5',
    name: 'Authorization failed by ISAPI or CGI application',
    meaning: 'The ISAPI extension or CGI program that serves the URL refused the user itself.',
    server: 'The program decided this, not IIS: read its configuration and its log.',
    retry: { answer: 'after a change', because: 'the program wants another user or other rights' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.1',
    name: 'Execute access forbidden',
    meaning: 'The URL leads to a program or script, and running programs is not allowed in its folder.',
    server:
      'Under Handler Mappings, Edit Feature Permissions, allow Script or Execute if programs belong there. Never allow it for a folder of uploads.',
    retry: { answer: 'after a change', because: 'the feature permissions of the folder forbid it' },
    phrases: ['iis execute access forbidden'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.2',
    name: 'Read access forbidden',
    meaning: 'Reading is switched off for the folder, or the folder has no default document to read.',
    server: 'Tick Read under Handler Mappings, Edit Feature Permissions, and check that the default document is there.',
    retry: { answer: 'after a change', because: 'the right to read has to be granted in the handler settings' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.3',
    name: 'Write access forbidden',
    meaning: 'The request wants to store a file where IIS or NTFS does not permit writing.',
    server:
      'Grant write rights to the identity that handles uploads or WebDAV, and only for the folder that needs them.',
    retry: { answer: 'after a change', because: 'write rights have to be given first' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.4',
    name: 'SSL required',
    meaning: 'The page was asked for over plain HTTP, and the site has Require SSL switched on.',
    client: 'Use `https://` in the address.',
    server:
      'Put a redirect to HTTPS on a site without Require SSL, or, behind a load balancer that ends TLS, switch the option off, since IIS sees only plain HTTP there.',
    retry: { answer: 'after a change', because: 'the address has to begin with https' },
    phrases: ['iis ssl required', 'iis requires https'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.5',
    name: 'SSL 128 required',
    meaning: 'The site demands at least 128-bit encryption and the connection has less, as only very old clients do.',
    client: 'Update the browser or the TLS library.',
    server: 'The option is out of date: limit protocols and ciphers in Schannel instead of using `Ssl128`.',
    retry: { answer: 'after a change', because: 'the connection needs stronger encryption' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.6',
    name: 'IP address rejected',
    meaning: 'The address of the caller is not among those that the site admits.',
    client: 'Call from an admitted network or through the VPN that is meant for it.',
    server:
      'See IP Address and Domain Restrictions of the site. Behind a proxy all calls have its address: enable proxy mode, so that IIS reads `X-Forwarded-For`.',
    retry: { answer: 'no', because: 'the address stays on the wrong side of the list' },
    confusedWith: [
      {
        code: '403.503',
        difference:
          '403.6 says only that IIS rejects the address; 403.503 adds that it matches the deny list of the IP restrictions.',
      },
    ],
    phrases: ['iis ip address rejected', 'iis blocks my ip'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.7',
    name: 'Client certificate required',
    meaning: 'The site insists on a client certificate and the client showed none.',
    client:
      'Install a certificate from an authority the server names in the handshake, and choose it when the browser asks.',
    server:
      'If browsers offer none, the list of trusted authorities that the server sends may lack yours. Where a certificate is optional, set Accept instead of Require in the SSL settings.',
    retry: { answer: 'after a change', because: 'a certificate has to be presented' },
    confusedWith: [
      {
        code: '403.16',
        difference:
          '403.7 means that no client certificate came; 403.16 that one came which the server does not trust.',
      },
    ],
    phrases: ['iis client certificate required'],
    sources: [article('403.7', 'health-diagnostic-performance/http-error-403-7-forbidden-web-app'), list],
  },
  {
    ...iisOwn,
    code: '403.8',
    name: 'Site access denied',
    meaning: 'The site denies access to the domain name of the caller, which IIS looks up from the address.',
    server: 'Look at the domain rules under IP Address and Domain Restrictions; they cost a DNS query per request.',
    retry: { answer: 'no', because: 'the domain rule applies each time' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.13',
    name: 'Client certificate revoked',
    meaning:
      'The client certificate is on a revocation list, or the server could not fetch the list and takes no risk.',
    client: 'Ask the authority that issued it for a new certificate.',
    server:
      'Run `certutil -verify -urlfetch` with the certificate on the server: often the server cannot reach the revocation list.',
    retry: {
      answer: 'after a change',
      because: 'it takes another certificate, or a revocation list that can be reached',
    },
    phrases: ['iis client certificate revoked'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.14',
    name: 'Directory listing denied',
    meaning:
      'The URL names a folder in which IIS found no default document, and listing its files is switched off. With ASP.NET it usually means that no route or handler took the URL.',
    client: 'Ask for a file by its name, or tell the owner that the start page is missing.',
    server:
      'Check that the site points at the published folder with `web.config` and `index.html` or `Default.aspx`, that the name is in the default documents, and that ASP.NET or the ASP.NET Core hosting bundle is installed. Do not switch listing on just to make the error go away.',
    retry: { answer: 'after a change', because: 'someone has to deploy the start page first' },
    confusedWith: [
      {
        code: '404.0',
        difference:
          '403.14 means that the folder is there and has no start page; 404.0 that the file or folder is not there.',
      },
    ],
    misreadings: [
      {
        claim: 'For 403.14 file permissions have to be opened up.',
        truth:
          'No permission is missing. There is nothing to show for the folder, since no default document or route fits.',
      },
    ],
    example: logged('2026-03-02 09:14:07 GET / 403 14'),
    phrases: [
      'directory listing denied',
      'iis no default document',
      'not configured to list the contents of this directory',
      'iis shows forbidden instead of my mvc app',
    ],
    sources: [article('403.14', 'health-diagnostic-performance/http-403-14-forbidden-webpage'), list],
  },
  {
    ...iisOwn,
    code: '403.16',
    name: 'Client certificate is untrusted or invalid',
    meaning: 'A client certificate came, and IIS does not trust the chain that leads to it.',
    client: 'Send the intermediate certificates along, and check that you chose the certificate meant for this site.',
    server:
      'Put the root into Trusted Root Authorities of the computer and intermediates into their own store. A certificate in the root store that is not self-signed can make the check fail for all clients.',
    retry: { answer: 'after a change', because: 'the chain has to be trusted first' },
    confusedWith: [
      {
        code: '403.17',
        difference:
          '403.16 is a client certificate whose issuer is not trusted; 403.17 one that has expired or is not valid yet.',
      },
    ],
    phrases: ['iis client certificate untrusted'],
    sources: [article('403.16', 'health-diagnostic-performance/http-403-forbidden-access-website'), list],
  },
  {
    ...iisOwn,
    code: '403.17',
    name: 'Client certificate has expired or is not yet valid',
    meaning: 'By the clock of the server, the client certificate has expired or is not valid yet.',
    client: 'Renew the certificate, or pick the newer of two in the browser.',
    server: 'Compare the clock of the server with the dates before you blame the client.',
    retry: { answer: 'after a change', because: 'a certificate valid today is needed' },
    phrases: ['iis client certificate expired'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.18',
    name: 'Cannot execute requested URL in the current application pool',
    meaning: 'A custom error page or an inner redirection leads to a URL that belongs to another application pool.',
    server: 'Run both URLs in one pool, or serve the error page as a static file with `responseMode="File"`.',
    retry: { answer: 'after a change', because: 'the two URLs have to share a pool' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.501',
    name: 'Too many concurrent requests from one address',
    meaning: 'Dynamic IP Restrictions: one address has more requests open at once than the site allows.',
    client: 'Open fewer connections in parallel.',
    server:
      'Raise `maxConcurrentRequests` under `dynamicIpSecurity`, or enable proxy mode if all users come from one address. `denyAction` decides whether it is 401, 403, 404 or a cut connection.',
    retry: { answer: 'after a wait', because: 'it passes once some of the open requests have finished' },
    confusedWith: [
      {
        code: '403.502',
        difference:
          '403.501 counts the requests one address has open at the same time; 403.502 counts those in a span of time.',
      },
    ],
    phrases: ['iis concurrent request limit per ip', 'dynamic ip restrictions concurrent'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '403.502',
    name: 'Too many requests from one address',
    meaning: 'Dynamic IP Restrictions: one address sent more requests in a span of time than the site allows.',
    client: 'Space the calls out; there is no `Retry-After` to go by.',
    server:
      'Set `maxRequests` and `requestIntervalInMilliseconds` to what real pages need, and let known addresses through.',
    retry: { answer: 'after a wait', because: 'the count starts anew with the next interval' },
    confusedWith: [
      {
        code: '429',
        difference: '403.502 is how IIS says that an address calls too often; 429 is the standard code for the same.',
      },
    ],
    misreadings: [
      {
        claim: 'IIS limits the rate of calls with 429.',
        truth: 'Dynamic IP Restrictions answer 403.502 by default, or 401 or 404 with the same substatus, as set.',
      },
    ],
    phrases: ['iis rate limit', 'dynamic ip restrictions', 'iis too many requests'],
    sources: [
      list,
      {
        title: 'IIS 8.0, dynamic IP address restrictions',
        href: 'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-dynamic-ip-address-restrictions',
      },
    ],
  },
  {
    ...iisOwn,
    code: '403.503',
    name: 'IP address on the deny list',
    meaning: 'The address of the caller matches a Deny entry of the IP restrictions.',
    server: 'Remove or narrow the entry, and check that a wide netmask does not block more addresses than meant.',
    retry: { answer: 'no', because: 'the deny entry stands until an administrator lifts it' },
    phrases: ['iis ip deny list'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.0',
    name: 'Not found',
    meaning: 'The file that the URL maps to does not exist under the root of the site.',
    client: 'Check spelling and path; upper and lower case make no difference on Windows.',
    server:
      'Compare the Physical Path on the detailed error page with the disk. For routes of a single page application add a rewrite rule to `index.html`.',
    retry: { answer: 'no', because: 'the file is missing until someone puts it there' },
    phrases: ['iis file not found', 'iis single page app refresh not found'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.1',
    name: 'Site Not Found',
    meaning: 'The request reached IIS on an address, port or host name to which no site is bound.',
    server: 'Add a binding for that host name and port, and start the site.',
    retry: { answer: 'after a change', because: 'a binding is missing' },
    phrases: ['iis site not found', 'iis binding missing'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.2',
    name: 'ISAPI or CGI restriction',
    meaning: 'The program that should serve the URL is not on the list of allowed ISAPI extensions and CGI programs.',
    server: 'Set it to Allowed under ISAPI and CGI Restrictions of the server, if you know and trust the file.',
    retry: { answer: 'after a change', because: 'the program has to be allowed on the server' },
    phrases: ['isapi cgi restriction'],
    sources: [article('404.2', 'site-behavior-performance/http-error-402-webpage'), list],
  },
  {
    ...iisOwn,
    code: '404.3',
    name: 'MIME type restriction',
    meaning:
      'The file is there, but IIS knows neither a MIME type nor a handler for its extension, so it will not serve it.',
    client: 'The request is fine: tell the owner which extension fails.',
    server:
      'Add a `mimeMap` for the extension under `staticContent`; old servers lack `.webp`, `.woff2` and `.json`. For `.aspx` or `.svc` install the missing ASP.NET or WCF feature.',
    retry: { answer: 'after a change', because: 'the extension has to be mapped' },
    confusedWith: [
      {
        code: '404.7',
        difference:
          '404.3 is an extension that IIS does not know; 404.7 one that request filtering forbids on purpose.',
      },
      {
        code: '415',
        difference:
          '404.3 is about the type of a file that IIS should send; 415 about the format of content that it received.',
      },
    ],
    example: logged('2026-03-02 09:14:07 GET /fonts/inter.woff2 404 3'),
    phrases: [
      'iis mime type not configured',
      'iis does not serve json file',
      'iis webp not found',
      'iis woff2 not found',
    ],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.4',
    name: 'No handler configured',
    meaning: 'No handler mapping covers this URL with this method.',
    server: 'Install the missing feature or framework, or add a mapping in Handler Mappings for the extension or path.',
    retry: { answer: 'after a change', because: 'a handler has to be mapped' },
    phrases: ['iis no handler configured'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.5',
    name: 'Denied by request filtering configuration',
    meaning: 'The URL contains a sequence of characters that request filtering was told to forbid, `..` for example.',
    client: 'Leave the sequence out of the path, or put such data into the query or the body.',
    server: 'See `denyUrlSequences` in the request filtering of the site.',
    retry: { answer: 'after a change', because: 'the URL must not contain the forbidden sequence' },
    phrases: ['denyurlsequences', 'iis url sequence denied'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.6',
    name: 'Verb denied',
    meaning: 'Request filtering does not allow this method, and IIS answers with Not Found.',
    client: 'Check with another method whether the URL exists; do not conclude from the 404 that it does not.',
    server:
      'Allow the method under `verbs` in request filtering; hardening guides often leave only GET, HEAD and POST.',
    retry: { answer: 'after a change', because: 'the method has to be allowed by the filter' },
    confusedWith: [
      {
        code: '405',
        difference:
          '404.6 is IIS filtering a method out; 405 is the proper answer, which lists the methods in `Allow`.',
      },
      {
        code: '405.0',
        difference:
          '404.6 is a method stopped by request filtering; 405.0 one that the handler of the URL does not take.',
      },
    ],
    phrases: ['iis verb denied', 'iis put returns not found'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.7',
    name: 'File extension denied',
    meaning: 'Request filtering forbids this extension; by default those of source code and configuration.',
    client: 'Use the extension under which the file is published, not that of its source.',
    server: 'See `fileExtensions`; publish such files as a ZIP rather than opening `.config` or `.cs` to the world.',
    retry: { answer: 'no', because: 'the extension is blocked on purpose' },
    phrases: ['iis file extension denied'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.8',
    name: 'Hidden namespace',
    meaning: 'A part of the path is a hidden segment, such as `bin`, `App_Data` or `web.config`.',
    client: 'Use another URL: these folders and files are never served.',
    server: 'Rename the folder or route that collides with `hiddenSegments`, as a page called `/bin` does.',
    retry: { answer: 'no', because: 'hidden segments stay hidden' },
    phrases: ['iis hidden segment', 'iis bin folder not found'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.10',
    name: 'Request header too long',
    meaning: 'A header is longer than the limit that request filtering sets for it.',
    client: 'Delete the cookies of the site, or shorten the token.',
    server: 'Raise the `sizeLimit` of that header under `headerLimits`; beyond it the limits of Http.sys apply.',
    retry: { answer: 'after a change', because: 'the header has to become shorter' },
    confusedWith: [
      {
        code: '431',
        difference:
          '404.10 is how request filtering in IIS says that a header is too long; the standard code for that is 431.',
      },
    ],
    phrases: ['iis request header too long'],
    sources: [list, limits],
  },
  {
    ...iisOwn,
    code: '404.11',
    name: 'Double escape sequence',
    meaning: 'The path still looks escaped after it was unescaped once, as `%252e` does; a `+` in the path counts too.',
    client: 'Escape the path only once, and write a space as `%20`, not as `+`.',
    server: 'If file names really contain `+`, set `allowDoubleEscaping="true"` for that folder alone.',
    retry: { answer: 'after a change', because: 'the URL has to be escaped once only' },
    phrases: ['iis double escaping', 'allowdoubleescaping', 'plus sign in url iis'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '404.13',
    name: 'Content length too large',
    meaning:
      'The request body is larger than request filtering permits, about 28.6 MB unless changed. IIS reports that as Not Found, so a failing upload looks like a wrong URL.',
    client: 'Send a smaller file or upload it in parts; the URL itself is fine.',
    server:
      'Raise `maxAllowedContentLength` (bytes, 30000000 by default) under `requestLimits`, and also `maxRequestLength` (KB) of ASP.NET or `MaxRequestBodySize` of ASP.NET Core: the lowest limit counts.',
    retry: { answer: 'after a change', because: 'the body has to shrink or the limit to grow' },
    headers: [
      { name: 'Content-Length', on: 'request', level: 'may', for: 'is compared with `maxAllowedContentLength`' },
    ],
    confusedWith: [
      {
        code: '413',
        difference:
          '404.13 is how request filtering in IIS turns a large upload away; 413 is the standard code for it.',
      },
      {
        code: '413.0',
        difference:
          '404.13 comes from the size limit in request filtering; 413.0 mostly from the read-ahead limit, when client certificates are used.',
      },
    ],
    misreadings: [
      {
        claim: 'A 404 on upload means that the upload URL is wrong.',
        truth: 'On IIS look at `sc-substatus` first: with 13 the URL exists, and the file was above the size limit.',
      },
    ],
    example: logged('2026-03-02 09:14:07 POST /upload 404 13'),
    phrases: [
      'iis upload too large',
      'maxallowedcontentlength',
      'request filtering content length exceeded',
      'large upload gives not found on iis',
      'iis upload limit 30 mb',
    ],
    sources: [article('404.13', 'health-diagnostic-performance/http-404-13-website'), limits, list],
  },
  {
    ...iisOwn,
    code: '404.14',
    name: 'Request URL too long',
    meaning: 'The path is longer than `maxUrl` of request filtering, 4096 bytes by default.',
    client: 'Move data out of the path, into the body of a POST for instance.',
    server: 'Raise `maxUrl`. Http.sys and ASP.NET have limits of their own for paths and their segments.',
    retry: { answer: 'after a change', because: 'the path has to become shorter' },
    confusedWith: [
      {
        code: '404.15',
        difference: '404.14 measures the path of the URL; 404.15 measures what follows the question mark.',
      },
      {
        code: '414',
        difference: '404.14 is how request filtering in IIS refuses a long URL; the standard code for that is 414.',
      },
    ],
    phrases: ['iis url too long', 'maxurl'],
    sources: [list, limits],
  },
  {
    ...iisOwn,
    code: '404.15',
    name: 'Query string too long',
    meaning: 'What follows the question mark is longer than `maxQueryString`, 2048 bytes by default.',
    client: 'Send the parameters in a POST body. A frequent cause is a return URL inside a login URL.',
    server: 'Raise `maxQueryString`, and `maxQueryStringLength` of `httpRuntime` for ASP.NET.',
    retry: { answer: 'after a change', because: 'the query has to become shorter' },
    phrases: ['iis query string too long', 'maxquerystring'],
    sources: [list, limits],
  },
  {
    ...iisOwn,
    code: '404.17',
    name: 'Dynamic content mapped to the static file handler',
    meaning: 'A script or service file would have been sent out as plain text, because no framework handler claims it.',
    client: 'Tell the owner: a part of the framework is missing on the server.',
    server:
      'Install the ASP.NET or WCF feature in Windows, and check that the application pool uses the right .NET version.',
    retry: { answer: 'after a change', because: 'the framework has to be installed or mapped' },
    phrases: ['dynamic content static file handler', 'staticfilehandler wildcard script mapping'],
    sources: [article('404.17', 'health-diagnostic-performance/error-message-you-visit-web-site'), list],
  },
  {
    ...iisOwn,
    code: '405.0',
    name: 'Method not allowed',
    meaning: 'The handler of this URL does not take the method. A PUT or DELETE is often caught by the WebDAV module.',
    client: 'Compare the method with the `Allow` header of the answer and with the documentation.',
    server:
      'If your API should get PUT and DELETE, remove `WebDAVModule` and the WebDAV handler in its `web.config`; a POST to a static file ends here as well.',
    retry: { answer: 'after a change', because: 'another method or another handler is needed' },
    misreadings: [
      {
        claim: 'A 405 for PUT on IIS is a fault of the API code.',
        truth:
          'Mostly the request never got to it, because the WebDAV module or a verb list of the handler came first.',
      },
    ],
    phrases: ['iis put not allowed', 'webdav module blocks put', 'iis delete 405'],
    sources: [article('405.0', 'health-diagnostic-performance/http-error-405-website'), list],
  },
  {
    ...iisOwn,
    code: '406.0',
    name: 'Invalid MIME type',
    meaning: 'The `Accept` header of the request leaves no type that IIS could send for this file.',
    client: 'Write media types into `Accept` that exist, or `*/*`.',
    server: 'Check the MIME type that is mapped to the extension of the file.',
    retry: { answer: 'after a change', because: 'the `Accept` header has to allow more types' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '412.0',
    name: 'Precondition failed',
    meaning: 'The value in `If-Match` does not fit the file as it is now.',
    client: 'Fetch the file again and use its new `ETag`.',
    server:
      'On a farm check that all servers compute the same `ETag`, for which the files need the same times on all of them.',
    retry: { answer: 'after a change', because: 'the condition has to name the current version' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '413.0',
    name: 'Request entity too large',
    meaning:
      'The body is too large for IIS to read ahead. When it asks for a client certificate in the middle of a connection, it has to hold the body first, up to `uploadReadAheadSize`, 48 KB by default.',
    client: 'Make one small request first, so that the certificate is settled before the large body goes out.',
    server:
      'Raise `uploadReadAheadSize` under `serverRuntime`, or have the certificate requested in the first handshake (`clientcertnegotiation`).',
    retry: { answer: 'after a change', because: 'the read-ahead limit or the size has to change' },
    phrases: ['uploadreadaheadsize', 'iis client certificate upload fails'],
    sources: [runtime, list],
  },
  {
    ...iisOwn,
    code: '500.0',
    name: 'Module or ISAPI error',
    meaning: 'A module failed while it handled the request; the detailed error page names it and gives an `HRESULT`.',
    client: 'Report time and URL to the operator.',
    server: 'Browse the URL on the server itself to see the details, then the event log and failed request tracing.',
    retry: { answer: 'if idempotent', because: 'the module may have failed before or after doing its work' },
    phrases: ['iis module error', 'isapi error'],
    sources: [article('500.0', 'www-administration-management/http-error-500-when-you-visit-web-site'), list],
  },
  {
    ...iisOwn,
    code: '500.11',
    name: 'Application is shutting down',
    meaning: 'The application was shutting down when the request arrived, for a recycle or a deployment.',
    client: 'Try again after some seconds.',
    server:
      'If it lasts, a request or thread keeps the old worker process from ending. Overlapped recycling avoids the gap.',
    retry: { answer: 'after a wait', because: 'a fresh worker process takes over shortly' },
    phrases: ['iis application is shutting down'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.12',
    name: 'Application is restarting',
    meaning: 'The application was restarting just then.',
    client: 'Reload after a moment.',
    server:
      'If it comes back often, find out what touches `web.config` or `Global.asa`, such as a virus scanner or a sync tool.',
    retry: { answer: 'after a wait', because: 'the restart takes seconds' },
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.13',
    name: 'Web server is too busy',
    meaning: 'More requests came in at once than the application can take.',
    client: 'Wait, and come back with fewer requests in parallel.',
    server: 'Take a memory dump of `w3wp.exe` while it happens: mostly all threads wait for one database or lock.',
    retry: { answer: 'after a wait', because: 'it eases once the queue has drained' },
    confusedWith: [
      {
        code: '503.2',
        difference:
          '500.13 is an application that cannot keep up; 503.2 is the limit `appConcurrentRequestLimit` of IIS itself.',
      },
    ],
    phrases: ['iis web server is too busy'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.19',
    name: 'Configuration data is invalid',
    meaning:
      'IIS could not use `web.config` or `applicationHost.config`, so that no request of the site gets anywhere. The detailed page shows an `HRESULT`, the file and the line.',
    client: 'Tell the operator that the whole site fails.',
    server:
      'Go by the `HRESULT`: 0x8007000d is bad XML or a section IIS does not know, so install URL Rewrite or the ASP.NET Core hosting bundle; 0x80070021 a locked section; 0x800700b7 a duplicate entry; 0x80070005 missing rights to read the file.',
    retry: { answer: 'after a change', because: 'the configuration has to be fixed before anything is served' },
    confusedWith: [
      {
        code: '500.21',
        difference:
          '500.19 means that IIS cannot read the configuration; 500.21 that it can, but a module named there is not installed.',
      },
    ],
    misreadings: [
      {
        claim: '500.19 is thrown by the application.',
        truth:
          'The application never started. IIS stopped at its configuration, which is why nothing is in the log of the app.',
      },
    ],
    example: logged('2026-03-02 09:14:07 GET / 500 19'),
    phrases: [
      'iis configuration data is invalid',
      'web.config error 0x8007000d',
      'requested page cannot be accessed web.config',
      'iis locked configuration section',
      '0x80070021',
    ],
    sources: [article('500.19', 'health-diagnostic-performance/http-error-500-19-webpage'), list],
  },
  {
    ...iisOwn,
    code: '500.21',
    name: 'Module not recognized',
    meaning:
      'A handler in the configuration relies on a module that is not installed, such as `ManagedPipelineHandler`.',
    server: 'Install ASP.NET through the Windows features, or the module that the error page names.',
    retry: { answer: 'after a change', because: 'the missing module has to be installed' },
    phrases: ['iis bad module managedpipelinehandler', 'iis module not recognized'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.22',
    name: 'httpModules not valid in Managed Pipeline mode',
    meaning:
      'The `web.config` registers modules under `system.web/httpModules`, which the integrated pipeline does not read.',
    server: 'Move them to `system.webServer/modules`, or set `validateIntegratedModeConfiguration="false"`.',
    retry: { answer: 'after a change', because: 'the modules have to be registered in the other section' },
    confusedWith: [
      {
        code: '500.23',
        difference: '500.22 is about `httpModules` and 500.23 about `httpHandlers` written for the classic pipeline.',
      },
    ],
    phrases: ['httpmodules integrated pipeline'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.23',
    name: 'httpHandlers not valid in Managed Pipeline mode',
    meaning:
      'The `web.config` registers handlers under `system.web/httpHandlers`, a section for the classic pipeline only.',
    server: 'Register them under `system.webServer/handlers`, or run the pool in classic mode.',
    retry: { answer: 'after a change', because: 'the handlers have to move to the section that is read' },
    phrases: ['httphandlers integrated pipeline'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.24',
    name: 'Impersonation not valid in Managed Pipeline mode',
    meaning:
      'The `web.config` asks for `identity impersonate="true"`, which the integrated pipeline can honour only in part.',
    server:
      'Run the application pool as the account that is needed, use classic mode, or set `validateIntegratedModeConfiguration` to false if the application can live without it.',
    retry: { answer: 'after a change', because: 'impersonation or the pipeline mode has to change' },
    phrases: ['impersonation integrated pipeline'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.50',
    name: 'Rewrite error',
    meaning: 'The URL Rewrite module failed on an inbound rule or on its configuration as the request came in.',
    server:
      'Read the rule named on the detailed page: a pattern that does not parse, a missing rewrite map or provider, or a server variable that is not allowed.',
    retry: { answer: 'after a change', because: 'the rewrite rule has to be fixed' },
    phrases: ['iis url rewrite error', 'rq_begin_request rewrite'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.100',
    name: 'Internal ASP error',
    meaning: 'A classic ASP page ended with a script error.',
    server:
      'Switch on sending of script errors for a local visit, or read the ASP error number and line in the query field of the log.',
    retry: { answer: 'after a change', because: 'the script has to be fixed' },
    phrases: ['classic asp error', 'iis internal asp error'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '502.1',
    name: 'CGI application timeout',
    meaning: 'The CGI program did not finish within the time it is given.',
    server: 'Raise the CGI timeout for the path, or find out what the program waits for.',
    retry: { answer: 'if idempotent', because: 'the program may have done its work without finishing its output' },
    confusedWith: [
      { code: '502.2', difference: '502.1 is a CGI program that took too long; 502.2 is one that ended too early.' },
    ],
    phrases: ['iis cgi timeout'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '502.2',
    name: 'Bad gateway: premature exit',
    meaning:
      'The CGI program ended without a full set of headers. Newer versions of Application Request Routing use the same number for a request that could not be mapped.',
    server:
      'Run the program from the command line as the pool identity, and check that it writes headers and a blank line.',
    retry: { answer: 'after a change', because: 'the program will mostly end the same way again' },
    phrases: ['iis cgi premature exit', 'cgi misbehaved by not returning headers'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '502.3',
    name: 'Bad gateway: forwarder connection error',
    meaning:
      'IIS as a proxy, by Application Request Routing or for a hosted process, could not get an answer from the server behind it. `sc-win32-status` in the log tells what went wrong.',
    client: 'Try again once; if it stays, only the operator can fix it.',
    server:
      'Read `sc-win32-status`: 12002 timed out, so raise the proxy timeout or speed up the backend; 12029 no connection, so check address, port and firewall; 12030 cut off, so look for a crash; 12175 a TLS fault.',
    retry: { answer: 'if idempotent', because: 'after a timeout the server behind may have done the work' },
    from: ['proxy'],
    confusedWith: [
      {
        code: '502.4',
        difference: '502.3 means that the chosen server behind IIS failed; 502.4 that there was no server to choose.',
      },
    ],
    misreadings: [
      {
        claim: 'A timeout behind IIS shows as 504.',
        truth: 'Request Routing reports its own timeout as 502.3 with `sc-win32-status` 12002.',
      },
    ],
    example: [
      '#Fields: cs-method cs-uri-stem sc-status sc-substatus sc-win32-status',
      'GET /api/report 502 3 12002',
    ].join('\n'),
    phrases: [
      'iis arr timeout',
      'forwarder connection error',
      'sc-win32-status 12002',
      'iis reverse proxy bad gateway',
    ],
    sources: [proxying, list],
  },
  {
    ...iisOwn,
    code: '502.4',
    name: 'Bad gateway: no server',
    meaning: 'Application Request Routing found no server in the farm that is online and healthy.',
    server:
      'Open Monitoring and Management of the farm: bring servers online, and check the URL and the expected answer of the health test.',
    retry: { answer: 'after a wait', because: 'a server has to come back into the farm' },
    from: ['proxy'],
    phrases: ['iis arr no server', 'server farm all unhealthy'],
    sources: [proxying, list],
  },
  {
    ...iisOwn,
    code: '503.0',
    name: 'Application pool unavailable',
    meaning:
      'The application pool of the site is stopped or disabled, often by rapid-fail protection after its process crashed several times. Http.sys then answers without asking the application.',
    client: 'Come back later; every page of this application fails alike.',
    server:
      'Start the pool, then read what WAS wrote to the System event log: a changed password of the pool identity or a missing runtime stops it again. The request is logged in `HTTPERR` under `System32\\LogFiles`, not in the log of the site.',
    retry: { answer: 'after a wait', because: 'someone has to start the pool, and it has to stay up' },
    confusedWith: [
      {
        code: '503.2',
        difference:
          '503.0 is an application pool that is not running; 503.2 one that runs and has too many requests at once.',
      },
    ],
    misreadings: [
      {
        claim: '503 on IIS means too much traffic.',
        truth: 'Mostly the application pool is stopped, whatever the traffic. Too much traffic is 503.2 to 503.4.',
      },
    ],
    example: [
      '#Fields: date time cs-method cs-uri sc-status s-reason s-queuename',
      '2026-03-02 09:14:07 GET / 503 AppOffline DefaultAppPool',
    ].join('\n'),
    phrases: [
      'application pool stopped',
      'iis app pool keeps stopping',
      'rapid-fail protection',
      'iis service unavailable',
      'appoffline httperr',
    ],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '503.2',
    name: 'Concurrent request limit exceeded',
    meaning: 'More requests run at once than `appConcurrentRequestLimit` permits, 5000 unless changed.',
    client: 'Wait and try with less concurrency.',
    server: 'Find out why requests pile up before you raise `appConcurrentRequestLimit` under `serverRuntime`.',
    retry: { answer: 'after a wait', because: 'requests that end make room for others' },
    phrases: ['appconcurrentrequestlimit'],
    sources: [list, runtime],
  },
  {
    ...iisOwn,
    code: '503.3',
    name: 'ASP.NET queue full',
    meaning: 'The queue of requests for the ASP.NET application is full.',
    client: 'Send fewer requests, and try again later.',
    server: 'Look for blocked threads, such as `.Result` on asynchronous calls, then at `requestQueueLimit`.',
    retry: { answer: 'after a wait', because: 'the queue empties as threads become free' },
    confusedWith: [
      {
        code: '503.4',
        difference: '503.3 is the queue of ASP.NET running full; 503.4 is that of a FastCGI program such as PHP.',
      },
    ],
    phrases: ['asp.net queue full'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '503.4',
    name: 'FastCGI queue full',
    meaning: 'All FastCGI processes, mostly PHP, are busy and the queue in front of them is full.',
    client: 'Try again in a moment.',
    server:
      'Raise `maxInstances` or `queueLength` of the FastCGI application if memory allows, and find the slow pages.',
    retry: { answer: 'after a wait', because: 'a process has to become free' },
    phrases: ['fastcgi queue full', 'iis php too busy'],
    sources: [list],
  },
  {
    ...iisOwn,
    code: '500.30',
    name: 'In-process startup failure',
    meaning: 'The ASP.NET Core application crashed while it started inside the worker process of IIS.',
    client: 'Tell the operator: no page of this application works.',
    server:
      'Start the published program by hand, `dotnet App.dll`, to see the exception; a missing setting, secret or database is typical. If that does not help, set `stdoutLogEnabled` in `web.config` and read the Application event log.',
    retry: { answer: 'after a change', because: 'it fails at start until its cause is removed' },
    phrases: ['ancm in-process start failure', 'asp.net core app failed to start'],
    sources: [aspNetCore],
  },
  {
    ...iisOwn,
    code: '502.5',
    name: 'Process failure',
    meaning:
      'The ASP.NET Core Module could not start the separate process of the application, or it did not listen in time. Newer versions of Application Request Routing use the number for a failed WebSocket.',
    client: 'It has to be fixed on the server; let the operator know.',
    server:
      'Check that the .NET runtime of the right version and bitness is installed, and that `processPath` and `arguments` in `web.config` fit what was published.',
    retry: { answer: 'after a change', because: 'the process has to start first' },
    from: ['proxy'],
    phrases: ['ancm out-of-process startup failure', 'asp.net core process failure'],
    sources: [aspNetCore],
  },
];
