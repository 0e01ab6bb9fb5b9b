/** Error logs of nginx and Apache, which print no status: what the words mean, and what to do next. */
import { prose } from '../../core/text.js';
import { quoted } from '../mask.js';
import { nameOf } from './names.js';
import type { Rule } from './rule.js';

const errors = [
  400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 414, 415, 416, 422, 429, 431, 444, 494, 495, 496, 497, 499,
] as const;
const failures = [500, 501, 502, 503, 504] as const;

/** Words of nginx's error log and the next step, the more exact first. */
const nginx: readonly (readonly [RegExp, string])[] = [
  [
    /upstream timed out.*while (?:connecting|SSL handshaking)/,
    'nginx could not even connect to the upstream in time: check its address and port, and whether a firewall drops the packets',
  ],
  [
    /upstream timed out.*while sending/,
    'the upstream stopped reading the request: look at what it is busy with, then at `proxy_send_timeout`',
  ],
  [
    /upstream timed out/,
    'the upstream took the request and did not answer in time (`proxy_read_timeout`, 60 seconds unless set): find out what that request waits for, move long work into the background, and raise the timeout only if it must be slow',
  ],
  [
    /no live upstreams/,
    'every server of the `upstream` block is set aside after failures (`max_fails`, `fail_timeout`): the errors just before this one say why each of them failed',
  ],
  [
    /upstream prematurely closed/,
    'the upstream hung up without an answer: look in its log at this second for a crash, a kill for memory, or a worker timeout',
  ],
  [
    /connect\(\).*failed \(111/,
    'nothing listens at the upstream’s address: start the application, or correct host and port (in a container, `localhost` is the container itself)',
  ],
  [
    /connect\(\).*failed \((?:113|101|110)/,
    'the upstream’s host cannot be reached: check the address, the network and the firewall between the two',
  ],
  [
    /connect\(\) to unix:.*failed \(2:/,
    'the socket file is not there: start the application, or correct the path in `proxy_pass` or `fastcgi_pass`',
  ],
  [
    /connect\(\) to unix:.*failed \(13:/,
    'nginx may not use the socket: give its user access to the file and its directories; on SELinux check the policy',
  ],
  [
    /connect\(\).*failed \(13:/,
    'the system forbids nginx to connect: on SELinux allow it with `setsebool -P httpd_can_network_connect 1`',
  ],
  [
    /connect\(\).*failed \(11:/,
    'the application’s queue is full: its workers are all busy; find what they wait for, or run more of them',
  ],
  [
    /(?:recv|send|writev|readv|SSL_read|SSL_write)\(\) failed/,
    'the connection to the upstream broke before an answer: look in the upstream’s log at this second for a crash or restart',
  ],
  [
    /upstream sent too big header/,
    'the answer’s headers exceed nginx’s buffer: raise `proxy_buffer_size` (`fastcgi_buffer_size` for FastCGI), or send fewer and smaller cookies',
  ],
  [
    /upstream sent (?:no valid|invalid|unexpected|unsupported|duplicate)/,
    'what came back is no proper answer: is the right protocol spoken to that port (`http`, `https`, FastCGI, gRPC)?',
  ],
  [
    /upstream SSL certificate/,
    'the upstream’s certificate is not trusted or not for this name: set `proxy_ssl_trusted_certificate` and `proxy_ssl_name`',
  ],
  [
    /SSL_do_handshake|SSL handshak/,
    'TLS with the upstream failed: does that port speak TLS, and does it need the name (`proxy_ssl_server_name on`)?',
  ],
  [
    /could not be resolved|no resolver defined/,
    'the upstream’s name does not resolve: check the name and the `resolver` nginx is given',
  ],
  [
    /too large (?:chunked )?body/,
    'the content is larger than `client_max_body_size` (1 MB unless set): raise it for this location, or send less',
  ],
  [
    /limiting requests/,
    'a `limit_req` zone refused it: raise `rate` or `burst` if the traffic is wanted; nginx answers 503 unless `limit_req_status` says 429',
  ],
  [
    /limiting connections/,
    'a `limit_conn` zone refused it: raise the limit if the traffic is wanted; nginx answers 503 unless `limit_conn_status` says otherwise',
  ],
  [/directory index of/, 'the directory has no index file and listing is off: add the file, or correct `root`'],
  [
    /Permission denied/,
    'nginx’s user may not read the file or pass a directory above it: check the rights along the whole path',
  ],
  [
    /No such file|Not a directory|is not found/,
    'there is no such file under `root` or `alias`: compare the path in the log with the disk, and see `try_files`',
  ],
  [/access forbidden by rule/, 'an `allow` or `deny` line refused the client’s address'],
  [
    /redirection cycle/,
    'nginx rewrites in circles: the last argument of `try_files` (often `index.html`) does not exist',
  ],
  [
    /password mismatch|was not found in|no user\/password/,
    'basic authentication failed: compare the name and password with the file in `auth_basic_user_file`',
  ],
  [/too long URI/, 'the request line exceeds `large_client_header_buffers`: send the data as content, or raise it'],
  [
    /too long header line|too large request/,
    'a request header exceeds `large_client_header_buffers`, most often cookies: clear them, or raise it',
  ],
  [/plain HTTP request to HTTPS/, 'http was spoken to the https port: use `https://` in the address'],
  [
    /no required SSL certificate|SSL certificate verify error/,
    'a client certificate is asked for, and none that is trusted came',
  ],
  [
    /prematurely closed connection/,
    'the client left before the answer: compare how long the request took with the client’s timeout',
  ],
  [/client timed out/, 'the client stopped sending in the middle of its request: a slow or broken connection'],
  [
    /script unknown|Unable to open primary script/,
    'PHP-FPM was given a path that it does not have: check `SCRIPT_FILENAME` and `root`, and that both see the same files',
  ],
  [/PHP (?:Fatal|Parse) error/, 'the PHP code failed: the message in the same line names file and line'],
  [
    /auth request unexpected status/,
    'the service behind `auth_request` answered neither 2xx, 401 nor 403: look at that service first',
  ],
];

/** Words and numbers of Apache's error log and the next step. */
const apache: readonly (readonly [RegExp, string])[] = [
  [
    /AH01102|AH00898|reading (?:status line )?from remote server/i,
    'the backend closed the connection or stayed silent: look in its log at this second, and at `ProxyTimeout`',
  ],
  [
    /AH00957|AH01079|AH01114|AH02454|connection to backend|error state/i,
    'the backend did not take the connection: is it running, and is the address in `ProxyPass` right?',
  ],
  [
    /AH01630|AH01797|denied by server configuration/,
    'a `Require` line refuses the client: grant access for this directory',
  ],
  [
    /AH00035|AH00132|permissions/,
    'httpd’s user may not read the file or pass a directory above it: check the rights along the whole path',
  ],
  [/AH01276|Directory index|DirectoryIndex/, 'the directory has no index file and listing is off'],
  [/AH00037|Symbolic link/, 'the path leads over a symbolic link: allow `FollowSymLinks`, or serve the real path'],
  [
    /AH01617|AH01618|AH01614|password|authentication failure|not found: /i,
    'name or password do not match the file in `AuthUserFile`',
  ],
  [/AH00124|internal redirects/, 'a rewrite rule leads to itself: give it a condition that ends it'],
  [
    /AH02429|script headers|output before headers|malformed header/i,
    'the script ended before it wrote its headers: run it by hand, and look for its own error',
  ],
  [/\.htaccess/, 'the `.htaccess` file has a line that httpd does not take: the message names it'],
  [
    /script unknown|Unable to open primary script|AH00128|AH01264|File does not exist|script .*not found/,
    'there is no such file under `DocumentRoot`: compare the path in the log with the disk',
  ],
  [
    /AH01588|configured limit/,
    'the content is larger than `LimitRequestBody`: raise it for this location, or send less',
  ],
];

const codes: readonly number[] = [...errors, ...failures];

/** A rule that tells the next step for words which this server's error log implied a status by. */
const errorLog = (name: string, server: string, table: typeof nginx, source: string): Rule => ({
  name,
  codes,
  source,
  says({ occurrence: { implied, hop } }) {
    const step =
      implied !== undefined && hop?.name === server ? table.find(([words]) => words.test(implied))?.[1] : undefined;
    return step ? prose(`${step.charAt(0).toUpperCase()}${step.slice(1)}${step.endsWith('?') ? '' : '.'}`) : undefined;
  },
});

export const errorLogRules: readonly Rule[] = [
  errorLog('nginx error log: the next step', 'nginx', nginx, 'nginx.org, module reference'),
  errorLog('Apache error log: the next step', 'apache', apache, 'httpd.apache.org, directives and mod_proxy'),
  {
    name: 'implied by an error log: what the server wrote',
    codes,
    source: 'the words of the log line itself',
    aside: true,
    says: ({ occurrence: { implied, hop, code: status } }) =>
      implied
        ? [
            `No ${status} is printed; it follows from `,
            hop && hop.name !== 'aws' ? `what ${nameOf(hop)} wrote: ` : 'these words: ',
            quoted(implied.replace(/[\s:;,.]{1,20}$/, ''), 120),
            '.',
          ]
        : undefined,
  },
];
