/** What Cloudflare adds, 520 to 530, and what it means by 499, 502 and 504. */
import type { Source, Status } from '../status.js';

const pages = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes';

const page = (code: string): Source => ({
  title: `Cloudflare: error ${code}`,
  href: `${pages}/cloudflare-5xx-errors/error-${code}/`,
});

export const cloudflare: readonly Status[] = [
  {
    code: '520',
    vendor: 'cloudflare',
    name: 'Web Server Returned an Unknown Error',
    standing: 'unofficial',
    meaning:
      'Cloudflare reached the origin, and what came back was empty, broken or nothing it could make sense of: the process crashed, the headers were too big, or HTTP/2 was spoken badly.',
    client: 'Try again once. If it stays, report the `CF-RAY` value to the owner of the site.',
    server:
      'Look in the error log of the origin for a crash at that minute (PHP is a frequent cause). Keep headers with their cookies below 128 KB, let all Cloudflare addresses through, and try with HTTP/2 to Origin switched off.',
    retry: { answer: 'if idempotent', because: 'the origin got the request and may have failed halfway through it' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '521',
        difference: '520: the origin took the connection and answered nonsense. 521: it refused the connection.',
      },
      {
        code: '527',
        difference: '520 is the catch-all of today; 527 meant a broken link to Railgun, which no longer exists.',
      },
    ],
    misreadings: [
      {
        claim: 'Cloudflare has an outage.',
        truth:
          'The error page itself proves that its edge answered. The trouble is at the origin, or in what stands before it.',
      },
    ],
    example: [
      'GET / HTTP/2',
      'Host: www.example.com',
      '',
      'HTTP/2 520',
      'Server: cloudflare',
      'CF-RAY: 8f3b2c1d0e9f8a7b-FRA',
      'Content-Type: text/html; charset=UTF-8',
    ].join('\n'),
    phrases: [
      'cloudflare unknown error',
      'origin sent an empty response to cloudflare',
      'web server is returning an unknown error',
      'cloudflare got an unexpected response from my server',
    ],
    sources: [page('520')],
  },
  {
    code: '521',
    vendor: 'cloudflare',
    name: 'Web Server Is Down',
    standing: 'unofficial',
    meaning:
      'The origin refused the connection Cloudflare tried to open: nothing listens on that port, or a firewall turns Cloudflare away.',
    client: 'Come back later; only the owner of the site can fix it.',
    server:
      'Is the web server up and listening on 443 (Full) or 80 (Flexible)? Then allow all address ranges of Cloudflare in the firewall, fail2ban and the hosting panel, which may block them because so many requests come from so few addresses.',
    retry: {
      answer: 'after a wait',
      because: 'the request never arrived, so it is safe to repeat once the server is up',
    },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '522',
        difference: '521: the origin says no at once. 522: it says nothing, and Cloudflare stops waiting.',
      },
      {
        code: '523',
        difference: '521: the origin was found and refused. 523: there is no way through the network to its address.',
      },
    ],
    misreadings: [
      {
        claim: 'I can open the origin myself, so Cloudflare is wrong.',
        truth:
          'A firewall may let you in and block Cloudflare. Test from one of its addresses, or read the firewall log.',
      },
    ],
    example: [
      'GET / HTTP/2',
      'Host: www.example.com',
      '',
      'HTTP/2 521',
      'Server: cloudflare',
      'CF-RAY: 8f3b2c1d0e9f8a7c-AMS',
      'Content-Type: text/html; charset=UTF-8',
    ].join('\n'),
    phrases: [
      'origin refuses connections from cloudflare',
      'firewall blocks cloudflare ips',
      'cloudflare says my web server is down',
      'connection refused by the origin',
    ],
    sources: [page('521')],
  },
  {
    code: '522',
    vendor: 'cloudflare',
    name: 'Connection Timed Out',
    standing: 'unofficial',
    meaning:
      'Cloudflare got no TCP connection to the origin within about 19 seconds, or had one and its request was never acknowledged.',
    client: 'Wait and try again; if it goes on, let the owner of the site know.',
    server:
      'Packets are dropped on the way: first check that no firewall or rate limit drops the addresses of Cloudflare, then that the DNS record holds the address the server has today, then load and keep-alive. A Worker on a Custom Domain that fetches its own host name ends here too.',
    retry: {
      answer: 'if idempotent',
      because: 'mostly nothing arrived, but a connection may have stalled after the request',
    },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '523',
        difference: '522: packets go out and no answer comes. 523: a router in between knows no route to the origin.',
      },
      {
        code: '524',
        difference: '522: no connection in time. 524: connected, but the application takes too long to answer.',
      },
    ],
    misreadings: [
      {
        claim: 'The page is too slow.',
        truth: 'A slow page is `524`. With 522 the application normally has not even seen the request.',
      },
    ],
    example: [
      'GET / HTTP/2',
      'Host: www.example.com',
      '',
      'HTTP/2 522',
      'Server: cloudflare',
      'CF-RAY: 8f3b2c1d0e9f8a7d-LHR',
      'Content-Type: text/html; charset=UTF-8',
    ].join('\n'),
    phrases: [
      'cloudflare connection timed out',
      'cloudflare cannot connect to my server in time',
      'no tcp connection from cloudflare to the origin',
      'syn without ack at the origin',
    ],
    sources: [page('522')],
  },
  {
    code: '523',
    vendor: 'cloudflare',
    name: 'Origin Is Unreachable',
    standing: 'unofficial',
    meaning: 'The network has no route from Cloudflare to the address it holds for the origin.',
    client: 'Nothing on your side can fix it; tell the owner of the site.',
    server:
      'Compare the A and AAAA records in the DNS app of Cloudflare with the address the server has now. If they agree, give your host a traceroute from the server to a Cloudflare address: the route is broken somewhere in between.',
    retry: { answer: 'after a change', because: 'a DNS record or a route has to be corrected first' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '530',
        difference: '523: the address of the origin is known, but cannot be reached. 530: its name gives no address.',
      },
    ],
    phrases: [
      'cloudflare origin is unreachable',
      'no route from cloudflare to the server',
      'server ip changed and cloudflare still has the old one',
      'wrong a record behind cloudflare',
    ],
    sources: [page('523')],
  },
  {
    code: '524',
    vendor: 'cloudflare',
    name: 'A Timeout Occurred',
    standing: 'unofficial',
    meaning:
      'Cloudflare was connected to the origin and had passed the request on, but no answer came before its read timeout ran out. More rarely, the origin took the request in too slowly.',
    client: 'Before you repeat an order or a payment, check whether the first one went through.',
    server:
      'Make the request faster, or turn it into a job: answer `202` at once and let the client ask for the state. Long exports can go through a host name that is not proxied. On Enterprise plans `proxy_read_timeout` can be raised.',
    retry: { answer: 'if idempotent', because: 'the origin probably goes on working on the first request' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: 'The timeout is in my web server.',
        truth:
          'Raising its limits does not help: Cloudflare stops waiting first, and only Enterprise plans can raise that limit.',
      },
    ],
    example: [
      'GET /export.csv HTTP/2',
      'Host: www.example.com',
      '',
      'HTTP/2 524',
      'Server: cloudflare',
      'CF-RAY: 8f3b2c1d0e9f8a7e-IAD',
      'Content-Type: text/html; charset=UTF-8',
    ].join('\n'),
    phrases: [
      'cloudflare a timeout occurred',
      'long running request behind cloudflare',
      'cloudflare gives up on my slow script',
      'origin connected but did not answer cloudflare in time',
    ],
    sources: [page('524')],
  },
  {
    code: '525',
    vendor: 'cloudflare',
    name: 'SSL Handshake Failed',
    standing: 'unofficial',
    meaning:
      'Cloudflare and the origin could not agree on TLS. It can only happen in the SSL modes Full and Full (strict), where the connection to the origin is encrypted.',
    client:
      'Your own connection is fine; the fault is between Cloudflare and the origin, and the owner of the site has to fix it.',
    server:
      'Test the origin directly: `openssl s_client -connect <address>:443 -servername <host>`. Is a certificate installed, is 443 open, does it understand SNI, is there a cipher suite in common?',
    retry: {
      answer: 'after a change',
      because: 'the TLS setup of the origin has to be corrected; only an occasional failure goes away by itself',
    },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    confusedWith: [
      {
        code: '526',
        difference:
          '525: the handshake broke off. 526: it got as far as the certificate, and Cloudflare does not trust that.',
      },
    ],
    phrases: [
      'cloudflare ssl handshake failed',
      'tls handshake between cloudflare and the origin failed',
      'no cipher in common with cloudflare',
      'origin has no ssl certificate installed',
    ],
    sources: [page('525')],
  },
  {
    code: '526',
    vendor: 'cloudflare',
    name: 'Invalid SSL Certificate',
    standing: 'unofficial',
    meaning:
      'Cloudflare is set to Full (strict) and could not verify the certificate of the origin: expired, self-signed, revoked, or made out for another name.',
    client: 'You can do nothing about it: the certificate your browser sees is that of Cloudflare, and it is fine.',
    server:
      'Renew the certificate on the origin or install a free Cloudflare Origin CA certificate, and check that it names the host. Switching to Full hides the error and gives up the check. Requests of a Worker to hosts outside Cloudflare are always checked this strictly.',
    retry: { answer: 'after a change', because: 'the origin needs a certificate that Cloudflare can verify' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    misreadings: [
      {
        claim: 'The certificate of my site at Cloudflare has expired.',
        truth: 'It is the one on the origin, between Cloudflare and your server; visitors never see it.',
      },
    ],
    phrases: [
      'cloudflare invalid ssl certificate',
      'self-signed certificate on the origin',
      'origin certificate expired behind cloudflare',
      'full strict mode error',
    ],
    sources: [page('526')],
  },
  {
    code: '527',
    vendor: 'cloudflare',
    name: 'Railgun Error',
    standing: 'unofficial',
    meaning:
      'History: the link between Cloudflare and a Railgun listener at the origin broke. Railgun has been withdrawn, and the list of errors no longer has the number.',
    server: 'If it still turns up, remove what is left of Railgun from the origin.',
    retry: { answer: 'if idempotent', because: 'the link was often back at once' },
    from: ['cdn'],
    wire: { seen: 'no', note: 'It was sent while Railgun existed.' },
    oldNames: ['Railgun Listener to Origin Error'],
    phrases: ['railgun listener connection interrupted', 'cloudflare railgun timeout'],
    sources: [{ title: 'Cloudflare: 5xx errors, the current list', href: `${pages}/cloudflare-5xx-errors/` }],
  },
  {
    code: '530',
    vendor: 'cloudflare',
    name: 'Origin DNS Error',
    standing: 'unofficial',
    meaning:
      'Cloudflare could not turn the host name of the origin into an address. The page carries a second number, from 1000 up, and that one tells the cause.',
    client: 'Read the four-digit number on the page and pass it on with the `CF-RAY`.',
    server:
      'Look the second number up: 1016 is a CNAME or origin name that does not resolve, 1033 a Cloudflare Tunnel without a running `cloudflared`.',
    retry: { answer: 'after a change', because: 'the DNS record, or the tunnel, has to be repaired first' },
    from: ['cdn'],
    wire: { seen: 'yes' },
    cacheable: false,
    content: true,
    example: [
      'GET / HTTP/2',
      'Host: www.example.com',
      '',
      'HTTP/2 530',
      'Server: cloudflare',
      'CF-RAY: 8f3b2c1d0e9f8a7f-CDG',
      '',
      'error code: 1016',
    ].join('\n'),
    phrases: [
      'cloudflare error 1016',
      'cloudflare error 1033',
      'cloudflare cannot resolve the origin hostname',
      'cloudflare tunnel is not running',
    ],
    sources: [page('530'), { title: 'Cloudflare: 1xxx errors', href: `${pages}/cloudflare-1xxx-errors/` }],
  },
  {
    code: '499',
    vendor: 'cloudflare',
    name: 'Client Closed Request',
    standing: 'unofficial',
    meaning:
      'In the logs and analytics of Cloudflare: the visitor went away before there was an answer, for instance in a long upload or because the origin was slow to answer or to accept the connection.',
    server:
      'Compare with the response times of the origin. Clients with a timeout under about 38 seconds leave before Cloudflare has finished trying to connect.',
    retry: { answer: 'if idempotent', because: 'the origin may have received the request all the same' },
    from: ['cdn'],
    wire: {
      seen: 'no',
      note: 'Only the owner of the site sees it, in logs and in the analytics of an Enterprise plan.',
    },
    confusedWith: [
      {
        code: '522',
        difference:
          'Both can come from an origin that takes no connection: 499 if the visitor gives up first, 522 if Cloudflare does.',
      },
    ],
    sources: [{ title: 'Cloudflare: error 499', href: `${pages}/4xx-client-error/error-499/` }],
  },
  {
    code: '502',
    vendor: 'cloudflare',
    name: 'Bad Gateway',
    standing: 'unofficial',
    meaning:
      'Either the origin itself answered 502 and Cloudflare put its own page around it, which is the usual case, or Cloudflare made it, and then the page is bare.',
    server:
      'Request the page from the origin directly to see which of the two it is. A bare page can come from broken gzip, or from a `Content-Length` that does not fit the compressed bytes.',
    from: ['cdn'],
    wire: { seen: 'yes' },
    sources: [page('502-504')],
  },
  {
    code: '504',
    vendor: 'cloudflare',
    name: 'Gateway Timeout',
    standing: 'unofficial',
    meaning:
      'Usually a 504 of the origin, or of its load balancer, shown on a page by Cloudflare. When Cloudflare itself waits too long for an answer it says 524.',
    server: 'Search the logs behind Cloudflare first: a proxy or load balancer there gave up before Cloudflare did.',
    from: ['cdn'],
    wire: { seen: 'yes' },
    sources: [page('502-504')],
  },
];
