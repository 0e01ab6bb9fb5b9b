/** Errors of HTTP client libraries: JavaScript, Python, Go, Java, .NET, PHP, Ruby, Rust, Perl, Elixir. */
import { type Phrase, phraseReader } from '../reader.js';

const says = (by: string, has: string, pattern: RegExp): Phrase => ({ by, has, pattern });
const means = (
  by: string,
  has: string,
  code: number,
  pattern = new RegExp(has.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
): Phrase => ({
  by,
  has,
  pattern,
  means: code,
});

export const clients = phraseReader('client', [
  says('axios', 'failed with status code', /Request failed with status code (?<code>\d{3})/),
  says(
    'got',
    'Response code ',
    /Response code (?<code>\d{3})(?: \((?<reason>[^)]{1,60})\))?(?:: (?<method>[A-Z]{3,7}) (?<target>\S{1,2048}))?/,
  ),
  says('undici', 'Response status code', /Response status code (?<code>\d{3})/),
  says(
    'ky',
    'failed with status code',
    /failed with status code (?<code>\d{3}) (?<reason>[A-Z][A-Za-z' ]{1,40}): (?<method>[A-Z]{3,7}) (?<target>\S{1,2048})/,
  ),
  says(
    'ofetch',
    'FetchError',
    /FetchError: \[(?<method>[A-Z]{3,7})\] "(?<target>[^"]{1,2048})": (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}))?/,
  ),
  says('superagent', 'status:', /\bError: (?<reason>[A-Z][A-Za-z' ]{1,40}) status: (?<code>\d{3})/),
  says(
    'angular',
    'Http failure',
    /Http failure (?:response|during parsing) for (?<target>\S{1,2048}): (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}))?/,
  ),
  says(
    'requests',
    ' Error: ',
    /\b(?<code>\d{3}) (?:Client|Server) Error: (?<reason>[^\n]{0,80}?)(?: for url: (?<target>\S{1,2048}))?$/,
  ),
  says('requests', '<Response [', /<Response \[(?<code>\d{3})(?: (?<reason>[A-Za-z' -]{1,40}))?\]>/),
  says(
    'iis',
    'HTTP Error ',
    /HTTP Error (?<code>[1-5]\d\d)\.(?<substatus>\d{1,2})\b(?: - (?<reason>[A-Z][A-Za-z' -]{1,60}))?/,
  ),
  says('urllib', 'HTTP Error ', /HTTP Error (?<code>\d{3}):? ?(?<reason>[A-Z][A-Za-z' -]{1,60})?/),
  says('urllib3', 'error responses', /too many (?<code>\d{3}) error responses/),
  says('urllib3', 'Tunnel connection failed', /Tunnel connection failed: (?<code>\d{3}) (?<reason>[A-Za-z' -]{1,60})?/),
  says(
    'httpx',
    ' for url ',
    /(?:Client error|Server error|Redirect response|Informational response) '(?<code>\d{3}) (?<reason>[A-Za-z' -]{1,60})' for url '(?<target>[^']{1,2048})'/,
  ),
  says(
    'httpx',
    'HTTP Request: ',
    /HTTP Request: (?<method>[A-Z]{3,7}) (?<target>\S{1,2048}) "HTTP\/[\d.]+ (?<code>\d{3})(?: (?<reason>[^"]{1,60}))?"/,
  ),
  says(
    'aiohttp',
    'message=',
    /\b(?<code>\d{3}), message=['"](?<reason>[^'"]{0,80})['"](?:, url=(?:URL\()?'(?<target>[^']{1,2048})')?/,
  ),
  says(
    'aiohttp',
    '<ClientResponse(',
    /<ClientResponse\((?<target>[^)]{1,2048})\) \[(?<code>\d{3}) (?<reason>[^\]]{0,60})\]>/,
  ),
  says('scrapy', 'Crawled (', /Crawled \((?<code>\d{3})\) <(?<method>[A-Z]{3,7}) (?<target>[^>\s]{1,2048})>/),
  says('scrapy', 'Ignoring response', /Ignoring response <(?<code>\d{3}) (?<target>[^>\s]{1,2048})>/),
  says(
    'scrapy',
    'Redirecting (',
    /Redirecting \((?<code>\d{3})\) to <(?<method>[A-Z]{3,7}) (?<target>[^>\s]{1,2048})>/,
  ),
  says(
    'scrapy',
    'failed',
    /<(?<method>[A-Z]{3,7}) (?<target>[^>\s]{1,2048})> \(failed \d+ times\): (?<code>\d{3}) (?<reason>[A-Z][A-Za-z' ]{1,40})/,
  ),
  says(
    'java',
    'Server returned HTTP response code',
    /HTTP response code: (?<code>\d{3}) for URL: (?<target>\S{1,2048})/,
  ),
  says(
    'spring',
    'Exception',
    /\b(?:HttpClientErrorException|HttpServerErrorException|RestClientResponseException|WebClientResponseException|UnknownHttpStatusCodeException)(?:\$\w{1,40})?: (?<code>\d{3})(?: (?<reason>[A-Z][A-Za-z' _]{1,40}?)(?=$|:| from | on |,))?(?: (?:from|on) (?<method>[A-Z]{3,7})(?: request for)? ["']?(?<target>[^\s"']{1,2048}))?/,
  ),
  says(
    'feign',
    'during [',
    /\[(?<code>\d{3})(?: (?<reason>[A-Za-z' ]{0,40}))?\] during \[(?<method>[A-Z]{3,7})\] to \[(?<target>[^\]]{1,2048})\]/,
  ),
  says('retrofit', 'HttpException', /HttpException: HTTP (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}))?/),
  says(
    'ktor',
    'invalid:',
    /(?:Client request|Server error|Unhandled redirect)\((?<method>[A-Z]{3,7})? ?(?<target>[^)]{1,2048})\) invalid: (?<code>\d{3}) (?<reason>[A-Za-z' ]{1,40})/,
  ),
  says(
    'dotnet',
    'does not indicate success',
    /does not indicate success: (?:\w{1,30} \()?(?<code>\d{3})(?: ?\((?<reason>[^)]{0,60})\))?/,
  ),
  says(
    'dotnet',
    'remote server returned an error',
    /remote server returned an error: \((?<code>\d{3})\)(?: (?<reason>[A-Za-z' ]{1,40}))?/,
  ),
  says(
    'guzzle',
    'resulted in a',
    /(?:Client|Server) error: `?(?<method>[A-Z]{3,7}) (?<target>[^`]{1,2048}?)`? resulted in a `?(?<code>\d{3}) ?(?<reason>[A-Za-z' ]{0,60}?)`? response/,
  ),
  says(
    'php',
    'HTTP request failed!',
    /HTTP request failed! HTTP\/[\d.]+ (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,60}))?/,
  ),
  says('faraday', 'the server responded with status', /the server responded with status (?<code>\d{3})/),
  says('ruby', '#<Net::HTTP', /#<Net::HTTP\w{1,40} (?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}?))?(?: readbody|>)/),
  says('rest-client', 'RestClient::', /RestClient::\w{1,40}:? \(?(?<code>\d{3}) (?<reason>[A-Za-z' ]{1,40})/),
  says('openuri', 'OpenURI::HTTPError', /OpenURI::HTTPError:? \(?(?<code>\d{3})(?: (?<reason>[A-Za-z' ]{1,40}))?/),
  says(
    'reqwest',
    'HTTP status ',
    /HTTP status (?:client|server) error \((?<code>\d{3})(?: (?<reason>[^)]{1,60}))?\) for url \((?<target>[^)\s]{1,2048})\)/,
  ),
  says('reqwest', 'Status(', /\bStatus\((?<code>\d{3})(?:, [^)]{0,40})?\)/),
  says('ureq', 'status code', /(?<target>https?:\/\/\S{1,400}): status code (?<code>\d{3})/),
  says(
    'go',
    'unexpected status',
    /unexpected (?:HTTP )?status(?: code)?(?: from \S{1,300}(?: request to \S{1,2048})?)?:? \[?"?(?<code>\d{3})(?: (?<reason>[A-Z][A-Za-z' ]{1,40}))?/,
  ),
  says('alamofire', 'tatus code was unacceptable', /[Ss]tatus code was unacceptable: (?<code>\d{3})/),
  says('alamofire', 'unacceptableStatusCode', /unacceptableStatusCode\((?:code: ?)?(?<code>\d{3})\)/),
  says('guzzle', '[status code] ', /\[status code\] (?<code>\d{3})(?: \[reason phrase\] (?<reason>[A-Za-z' ]{1,40}))?/),
  says('graphql-request', 'GraphQL Error (Code: ', /GraphQL Error \(Code: (?<code>\d{3})\)/),
  means('faraday', 'Faraday::ResourceNotFound', 404),
  means('faraday', 'Faraday::ForbiddenError', 403),
  means('faraday', 'Faraday::UnauthorizedError', 401),
  means('faraday', 'Faraday::UnprocessableEntityError', 422),
  means('faraday', 'Faraday::TooManyRequestsError', 429),
  means('faraday', 'Faraday::ConflictError', 409),
  means(
    'java',
    'java.io.FileNotFoundException: http',
    404,
    /java\.io\.FileNotFoundException: (?<target>https?:\/\/\S{1,2048})/,
  ),
  means('openai', 'openai.RateLimitError', 429),
  means('openai', 'openai.AuthenticationError', 401),
]);
