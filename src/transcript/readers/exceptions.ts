/** Errors that are classes named after a status: of Ruby, Python, PHP, Java, .NET and Node libraries and frameworks. */
import { type Found, lineReader, sharing } from '../reader.js';
import { codeOfName } from '../reasons.js';

/** Where a library's class names begin and end; what is between is a status's name, or one of the library's own. */
const shapes: readonly RegExp[] = [
  // Net::HTTPConflict; aiohttp, Pyramid, Falcon and WebOb: HTTPNotFound.
  /\bHTTP(?<name>[A-Z][a-z]\w{2,40})\b/,
  /\b(?:HttpClientErrorException|HttpServerErrorException|WebClientResponseException|FeignException)[$.](?<name>[A-Z]\w{2,40})\b/,
  /\b(?<name>[A-Z][a-z]\w{2,40}?)HttpException\b/,
  /\b(?:\w{1,40}\.){0,6}(?:exceptions?|errors|httpexceptions|web_exceptions)\.(?:HTTP)?(?<name>[A-Z][a-z]\w{2,40}?)(?:Error|Exception)?\b(?!\.)/,
  /\b(?:Octokit|RestClient|Excon::Errors?|Gitlab::Error|Twitter::Error|Faraday|Koala::Facebook|Mechanize|Typhoeus)::(?:HTTP)?(?<name>[A-Z][a-z]\w{2,40}?)(?:Error)?\b/,
  // NestJS and JAX-RS; a class of another package is another thing.
  /(?:^|[\s[\](:"'`]|\bws\.rs\.|\b(?:http|rest|web|client|nest)\w{0,20}\.)(?<name>(?:BadRequest|Unauthorized|NotAuthorized|Forbidden|NotFound|MethodNotAllowed|NotAllowed|NotAcceptable|RequestTimeout|Conflict|Gone|PreconditionFailed|PayloadTooLarge|UnsupportedMediaType|UnprocessableEntity|TooManyRequests|InternalServerError|BadGateway|ServiceUnavailable|GatewayTimeout))Exception\b(?=:|$|["'`)(]|\s(?:at|\[)|\s?\{)/,
  /\b(?:Boom|[cC]reateError|[hH]ttpErrors?|createHttpError|httpErrors)\.(?<name>[A-Za-z]\w{3,40})\b/,
  /\bHttpResponseError: \((?<name>[A-Z][a-z]\w{2,40})\)/,
  /\b(?:SERVER|CLIENT) ERROR: (?<name>[A-Z][A-Za-z -]{3,40}?) url=/,
  /\bSoapFault exception: \[HTTP\] (?<name>[A-Z][A-Za-z -]{3,40}?) in /,
  /\bTRPC(?:Client)?Error:? (?:\[?code: ?)?["'`]?(?<name>[A-Z]{3,20}(?:_[A-Z]{2,20}){0,3})\b/,
  /\b(?:openai|anthropic|litellm|groq|mistralai|stripe(?:\.error)?|replicate)\.(?:exceptions\.)?(?<name>[A-Z][a-z]\w{2,40}?)Error\b/,
  // A refusal of NuGet's: the phrase, the address, how long it took.
  /^\s{1,8}(?<name>[A-Z][A-Za-z]{2,40}) https?:\/\/\S{1,2048} \d{1,9}ms$/,
];

/** Names that are no reason phrase, by the libraries that have them: Django REST framework, Werkzeug, JAX-RS, Azure. */
const own: ReadonlyMap<string, number> = new Map([
  ['NotAuthenticated', 401],
  ['AuthenticationFailed', 401],
  ['NotAuthorized', 401],
  ['ClientAuthentication', 401],
  ['Authentication', 401],
  ['PermissionDenied', 403],
  ['AccessDenied', 403],
  ['ResourceNotFound', 404],
  ['NotAllowed', 405],
  ['ResourceExists', 409],
  ['Parse', 400],
  ['BadRequestKey', 400],
  ['RequestValidation', 422],
  ['TooManyRequests', 429],
  ['Throttled', 429],
  ['RateLimit', 429],
  ['InternalServer', 500],
]);
/** Not meant, though named so: language features and files. */
const others = /^(?:NotImplemented|Found|Ok|Timeout|Continue|Connect\w*|Server\w*|Client\w*)$/;

function read(line: string): readonly Found[] | undefined {
  if (!/HTTP[A-Z]|xception|rror|ERROR|::|Boom|https?:/.test(line)) return undefined;
  for (const shape of shapes) {
    const name = shape.exec(line)?.groups?.name;
    if (name === undefined || (others.test(name) && !own.has(name))) continue;
    const code = own.get(name) ?? codeOfName(name);
    if (code !== undefined && code >= 400) return [{ code, implied: name }];
  }
  return undefined;
}

export const exceptions = sharing(lineReader('exception', read));
