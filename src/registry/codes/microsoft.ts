/** What Exchange, WebDAV, Windows and ASP.NET Core of Microsoft add, apart from the substatuses of IIS. */
import type { Source, Status } from '../status.js';

const activeSync: Source = {
  title: 'MS-ASHTTP 2.2.2.1.1, status line',
  href: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
};
const statusCodes: Source = {
  title: 'ASP.NET Core, StatusCodes class',
  href: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes',
};

export const microsoft: readonly Status[] = [
  {
    code: '419',
    name: 'Authentication Timeout',
    standing: 'unofficial',
    vendor: 'aspnet',
    meaning:
      'ASP.NET Core has the constant `StatusCodes.Status419AuthenticationTimeout`. An application that uses it means that a sign-in has run out.',
    server: 'Answer 401 when a sign-in has run out: it is the registered code, and clients know what to do with it.',
    retry: { answer: 'after a change', because: 'by its name the user has to sign in again' },
    from: ['application'],
    wire: { seen: 'sometimes', note: 'Only if the application picked the constant.' },
    phrases: ['status419authenticationtimeout'],
    sources: [statusCodes],
  },
  {
    code: '440',
    name: 'Login Time-out',
    standing: 'unofficial',
    vendor: 'exchange',
    meaning:
      'The session with Outlook on the web, or another part of Exchange that IIS hosts, is over and the server wants a new sign-in. If it comes at the sign-in itself, permissions or authentication in IIS are set wrong.',
    client:
      'Sign in again, in a new tab if the page keeps asking. A script that reads mail has to repeat the form login, since the old cookies no longer work.',
    server:
      'If users cannot sign in at all, check authentication and permissions of the Outlook virtual directories in IIS, and that no local security policy denies the logon; recreating the virtual directories is the next step.',
    retry: { answer: 'after a change', because: 'the old session is gone; only a new login brings another' },
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    confusedWith: [
      {
        code: '449',
        difference:
          '440 wants a new sign-in because the session is over; 449 wants the same request with one more header.',
      },
    ],
    misreadings: [
      {
        claim: 'A 440 is a timeout like 408.',
        truth: 'No request was slow. The session ran out between two requests, and only a new sign-in helps.',
      },
    ],
    example: [
      'POST /owa/service.svc?action=GetItem HTTP/1.1',
      'Host: mail.example.com',
      'Cookie: UserContext=expired',
      '',
      'HTTP/1.1 440 Login Timeout',
      'Content-Length: 0',
    ].join('\n'),
    phrases: [
      'login timeout',
      'owa session expired',
      'outlook web keeps logging me out',
      'exchange 440',
      'login time-out',
    ],
    sources: [
      {
        title: 'Exchange 2007, 440 Login Timeout in Outlook Web Access',
        href: 'https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx',
      },
    ],
  },
  {
    code: '449',
    name: 'Retry With',
    standing: 'unofficial',
    vendor: 'ms-webdav',
    meaning:
      'A WebDAV server of Microsoft needs more information before it can carry the request out. `Ms-Echo-Request` tells what the client has to send back.',
    client: 'Send the request again with an `Ms-Echo-Reply` header that answers the `Ms-Echo-Request`.',
    retry: { answer: 'after a change', because: 'the next request has to carry `Ms-Echo-Reply`' },
    headers: [
      { name: 'Ms-Echo-Request', on: 'response', level: 'must', for: 'tells what the server wants sent back' },
      { name: 'Ms-Echo-Reply', on: 'request', level: 'must', for: 'answers it in the next request' },
    ],
    from: ['application'],
    wire: { seen: 'yes' },
    cacheable: false,
    oldNames: ['Reply With'],
    misreadings: [
      {
        claim: '449 tells clients in general to try again.',
        truth:
          'It is meant for WebDAV clients of Microsoft. To all others it is an unknown 4xx, to be handled like 400.',
      },
    ],
    phrases: ['ms-echo-request', 'microsoft webdav 449'],
    sources: [
      {
        title: 'MS-WDV, 449 Retry With',
        href: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
      },
    ],
  },
  {
    code: '450',
    name: 'Blocked by Windows Parental Controls',
    standing: 'unofficial',
    vendor: 'windows',
    meaning:
      'Lists say that the parental controls of Windows answer it in place of a blocked page. No Microsoft page is known that documents the number.',
    client: 'Ask whoever manages the family settings of the computer to allow the site.',
    server: 'Your site is not involved: the block happens on the computer of the visitor.',
    retry: { answer: 'after a change', because: 'only a changed family setting lets the page through' },
    wire: { seen: 'sometimes', note: 'Hearsay; if at all, it is made on the local computer.' },
    confusedWith: [
      {
        code: '451',
        difference:
          '450 is said to be a block by parental controls on one computer; 451 is a registered code for a legal demand.',
      },
    ],
    phrases: ['windows parental controls', 'blocked by parental controls', 'family safety blocked page'],
    sources: [
      {
        title: 'Wikipedia, list of HTTP status codes',
        href: 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
      },
    ],
  },
  {
    code: '451',
    name: 'Redirect',
    standing: 'unofficial',
    vendor: 'exchange',
    meaning:
      'ActiveSync: this server cannot reach the mailbox, or there is a better server for it, which `X-MS-Location` names. It has nothing to do with legal demands.',
    client:
      'Use the URL in `X-MS-Location` for this and all later requests; if the header is absent, run Autodiscover again.',
    server:
      'After moving mailboxes, check that the external URL of the ActiveSync virtual directory is right on every server.',
    retry: { answer: 'after a change', because: 'the request has to go to another server' },
    headers: [{ name: 'X-MS-Location', on: 'response', level: 'may', for: 'names the server to use from now on' }],
    from: ['application'],
    wire: { seen: 'yes' },
    example: [
      'OPTIONS /Microsoft-Server-ActiveSync HTTP/1.1',
      'Host: mail1.example.com',
      'MS-ASProtocolVersion: 14.0',
      '',
      'HTTP/1.1 451 Redirect',
      'X-MS-Location: https://mail2.example.com/Microsoft-Server-ActiveSync',
      'Content-Length: 0',
    ].join('\n'),
    phrases: ['activesync redirect', 'x-ms-location', 'exchange activesync 451'],
    sources: [
      {
        title: 'MS-ASHTTP 3.1.5.2.2, HTTP error 451',
        href: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f',
      },
      activeSync,
    ],
  },
  {
    code: '456',
    name: 'Blocked',
    standing: 'unofficial',
    vendor: 'exchange',
    meaning: 'ActiveSync: the account of the user is blocked.',
    client: 'Stop syncing and tell the user that the account is blocked; only an administrator can lift the block.',
    server: 'Look up in the directory why the account is blocked, and lift the block if it was a mistake.',
    retry: { answer: 'after a change', because: 'an administrator has to unblock the account' },
    from: ['application'],
    wire: { seen: 'yes' },
    confusedWith: [
      {
        code: '457',
        difference:
          'For ActiveSync 456 is a blocked account and 457 an expired password; the user can fix only the latter.',
      },
    ],
    phrases: ['activesync account blocked'],
    sources: [activeSync],
  },
  {
    code: '457',
    name: 'Expired Password',
    standing: 'unofficial',
    vendor: 'exchange',
    meaning: 'ActiveSync: the password of the user has expired.',
    client:
      'Have the user set a new password, in Outlook on the web or on a company computer, and enter it on the phone.',
    retry: { answer: 'after a change', because: 'the sync needs the new password' },
    from: ['application'],
    wire: { seen: 'yes' },
    phrases: ['activesync password expired', 'expired password'],
    sources: [activeSync],
  },
  {
    code: '499',
    name: 'Client Closed Request (ASP.NET Core)',
    standing: 'unofficial',
    vendor: 'aspnet',
    meaning:
      'The constant `Status499ClientClosedRequest`. The exception handler of current versions sets it when the request was aborted, so that logs do not count it as a 500.',
    server:
      'Pass `HttpContext.RequestAborted` on to queries and calls, so that useless work ends. If 499 becomes more frequent, callers are giving up: look for slow requests.',
    retry: { answer: 'if idempotent', because: 'a handler that ignores the abort may have completed the work' },
    from: ['application'],
    wire: { seen: 'no', note: 'It shows in logs and metrics only: the client has disconnected.' },
    phrases: ['status499clientclosedrequest', 'requestaborted asp.net core'],
    sources: [statusCodes],
  },
];
