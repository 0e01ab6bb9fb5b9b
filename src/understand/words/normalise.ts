/** Writes a text the way the search reads it: one line, lower case, joined names taken apart, contractions opened. */

/** More than this is no question any more; the rest is not read. */
const mostCharacters = 2_000;
/** As many words are considered; a longer question has said what it is about by then. */
export const mostWords = 80;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can[’']?t|cannot)\b/g, 'can not'],
  [/\bwon[’']?t\b/g, 'will not'],
  [/\b(does|do|did|is|are|was|were|has|have|had|should|would|could|must)n[’']?t\b/g, '$1 not'],
  [/\b(i|you|we|they)[’'](?:m|re|ve|ll|d)\b/g, '$1'],
  [/\b(what|that|it|there|here|where|who|how)[’']?s\b/g, '$1 is'],
  [/[’']s\b/g, ''],
  // What is asked of people is no request of a client.
  [/\b(feature|merge|pull|change) requests?\b/g, '$1'],
  // Nothing is created where support for something is added.
  [/\badd(?:s|ed|ing)? support (?:for|of)\b/g, ''],
  // "It does not have a valid certificate": the certificate is invalid.
  [/\b(?:no|without an?|(?:do|does|did|is|was) not (?:have|contain|provide|include|present) an?) valid\b/g, 'invalid'],
  // "No user with this name exists": it is the user that does not.
  [/\bno (\w+ (?:(?:with|for|of|by|under|named|called) (?:\w+ ){1,4})?)exists?\b/g, '$1not exist'],
  [
    /\bno (\w+ (?:with|for|of|by|under|named|called) (?:\w+ ){1,4})(?:(?:was|were|is|are|could be|can be) )?found\b/g,
    '$1not found',
  ],
];

const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

/** `NotFoundException` → `Not Found Exception`; `I'm` and `HTTP` stay whole. */
function splitJoined(word: string): string {
  if (!lower.test(word) || !upper.test(word.slice(1))) return word;
  return word.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ');
}

// Names that are written joined but are one word each.
const whole = new Set(
  'restful github gitlab openresty fastapi cloudfront cloudflare websocket graphql javascript oauth grpc etag openai webdav haproxy postgresql mysql mongodb phpfpm wordpress okhttp modsecurity uwsgi nextauth codeigniter cakephp resteasy sveltekit nestjs signalr nuget rubygem pypi cocoapod opentofu webdriver resttemplate webclient httpclient openshift openrouter linkedin paypal whatsapp opensearch devop sonarqube sonarcloud deepseek woocommerce couchdb postgrest owncloud sabredav pouchdb sendgrid prestashop sharepoint dynamodb youtube onedrive litellm arcgis deepl fastedge cpanel cloudlinux infopath powershell tensorflow rabbitmq mediawiki appsync bitbucket intellij modelstate openstreetmap'.split(
    ' ',
  ),
);

/** Whether a word is such a name, or its plural: `WordPress`, `ETags`. */
export const isWhole = (word: string): boolean => {
  const line = word.toLowerCase();
  return whole.has(line) || whole.has(line.replace(/s$/, ''));
};

// Letters beyond ASCII, joined names, apostrophes, addresses: what takes more than lower case.
const special = /[^ -~]|[a-z\d][A-Z]|[A-Z]{2}[a-z]{2}|'|:\/\/|GET|[A-Z]-\d\d|\/\w+\/|[Cc]annot|=|__|[Ee]-mail/;

const fields =
  /\b(?:at|method|path|host|fwd|dyno|connect|service|status|bytes|protocol|request_id|level|ts|time|caller|remote_addr|ip)=(?:"[^"]{0,200}"|\S*)/gi;

const plain = /^[a-z\d]+(?: [a-z\d]+)*$/;
/** A contraction written without its apostrophe, a word that is opened, or a no that belongs to a verb: `doesnt`, `cannot`. */
const opened =
  /\b(?:cannot|cant|wont|(?:does|do|did|is|are|was|were|has|have|had|should|would|could|must)nt|no (?:\w+ ){1,6}(?:exists?|found)|(?:no|an?) valid|support (?:for|of)|(?:feature|merge|pull|change) requests?)\b/i;

/** The text as one plain lower-case line, at most 2,000 characters of it. */
export function normalise(text: string): string {
  // What is written in this repository is mostly plain already, and there are thousands of lines of it.
  if (text.length < mostCharacters && plain.test(text) && !opened.test(text)) return text;
  if (text.length < mostCharacters && !special.test(text) && !opened.test(text))
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
  let line = text
    .slice(0, mostCharacters)
    // Accents are left out by many who write, and by what is written here.
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/\b__\w+__\b/g, ' ')
    // The number of a ticket: "[KEYCLOAK-5900]".
    .replace(/\b(?!HTTP|RFC|AIP|ISO|JSR|PSR|CVE|DIN|UTF)[A-Z][A-Z\d]{1,11}-\d{2,6}\b/g, ' ')
    // A method used as a verb: "POSTed", "PUTting".
    .replace(/\b(?:POST|PUT|PATCH|DELETE|GET)(?:e?d|t?ing|s)\b/g, (word) => word.toLowerCase())
    // The words of an address, and the names of a log line's fields, are no words of the question.
    .replace(/\b(cannot (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)) \/\S*/gi, '$1 ')
    .replace(fields, ' ')
    .replace(/(?<![\w.:/<])\/[\w.~%-]+(?:\/[\w.~%-]+)+/g, ' ')
    .replace(/\be-mail/gi, 'email')
    // The method, told from the verb that stands in every other question.
    .replace(/\bGET\b/g, 'getmethod')
    .replace(/[\p{L}\d]+/gu, (word) => (isWhole(word) ? word.toLowerCase() : splitJoined(word)))
    .toLowerCase();
  if (/['’]/.test(line) || opened.test(line)) for (const [from, to] of contractions) line = line.replace(from, to);
  return line.replace(/\s+/g, ' ').trim();
}

/** The words of a normalised line; everything but letters and digits parts them. */
export function wordsOf(line: string): readonly string[] {
  if (plain.test(line)) return line.split(' ', mostWords);
  return (line.match(/[\p{Script=Latin}\d]+/gu) ?? []).slice(0, mostWords);
}
