/** The words by which prose says that a number is a status, or that it is not. All are tried on short pieces. */

/** Units and nouns of measure right after a number. */
export const unit =
  /^\s?(?:%|ms\b|msecs?\b|secs?\b|seconds?\b|minutes?\b|mins?\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|years?\b|[kKMGT]i?[bB]\b|[KMGkmg]\b|[kmg]bps\b|[bB]ytes?\b|B\b|bits?\b|megs?\b|gigs?\b|Mo\b|px\b|pt\b|em\b|x\s?\d|[kKMG]?Hz\b|mm\b|cm\b|km\b|kg\b|°|dollars?\b|bucks?\b|euros?\b|eur\b|usd\b|€|\$|£|percent\b|[mb]illion\b|thousand\b|hundred\b|rpm\b|fps\b|[mu]?s\/|im\/s|\/s\b|dpi\b|[mµu]Ah?\b|[mk]?W\b|watts?\b|[mk]?V\b|volts?\b|ohms?\b|Ω|psi\b|lbs?\b|ft\b|tokens?\b|rows?\b|lines?\b|items?\b|records?\b|files?\b|times\b|users?\b|people\b|pages\b|words?\b|characters?\b|chars?\b|points?\b|steps?\b|iterations?\b|epochs?\b|warnings?\b|tests?\b|commits?\b|stars?\b|servers\b|nodes?\b|threads?\b|connections?\b|entries\b|columns?\b|pixels?\b|samples?\b|packets?\b|packages?\b|tables?\b|images?\b|products?\b|orders\b|customers?\b|clients\b|emails?\b|messages\b|jobs?\b|tasks?\b|workers?\b|instances\b|version\b|driver\b|series\b|miles?\b)/;

/** Nouns that make a number before them a count, even after a word such as `returned`. */
export const counted =
  /^\s(?:problems?|issues?|bugs?|results?|requests|calls?|hits|objects?|documents?|responses in|queries|bytes|rows|records|entries|different|more|other|of (?:the|my|our|them|those|\d)|out of|unique|total|new|and counting|or so|per)\b|^\s\/\s?\d|^\/\d{1,2}\b|^\/\d{4}/;

const quote = '["\'`([{<*]{0,3}';

/** Words before the number that leave no doubt. */
export const explicit = {
  http: new RegExp(
    `\\bhttps?(?:[\\s/_-]{0,2}(?:[0-3](?:\\.\\d)?))?["'\`)]?[\\s:=_–-]{0,3}(?:(?:error|status|response|return|result|reply|request|statuscode|failure|exception|code|message|failed)s?[\\s:=_,-]{1,3}){0,4}(?:(?:is|was|of|with|returned|like|=|when)\\s)?${quote}$|\\bhttp/\\d(?:\\.\\d)? ?["'\`]?\\s?${quote}$`,
    'i',
  ),
  glued: /(?:HTTPS?[_-]?|ERR_?|[Ee]rror|STATUS_|SC_)$/,
  statusCode: new RegExp(
    `\\b(?:status|response|http|reply|result|server)[\\s_-]{0,2}codes?(?:\\s(?:is|was|of|are|being|returned|received|like|as|from (?:server|upstream|proxy)|for \\S{1,20}))?["'\`]?[\\s:=#>|–-]{0,4}(?:an?\\s)?${quote}$`,
    'i',
  ),
  status: new RegExp(
    `\\b(?:status(?:es)?|response(?:\\s(?:from|of)(?:\\s\\S{1,24}){1,2})?|responses)(?:\\s(?:is|was|of|are|line|with|from (?:the )?server|message|shows?))?["'\`]?[\\s:=–-]{1,6}(?:an?\\s)?${quote}$`,
    'i',
  ),
  error: new RegExp(
    `(?:errors?|\\bERR!|exceptions?|\\bfail(?:ed|ure|s)?:?|✖|❌)(?:\\s(?:code|number|of|is|was|with|status|page|message))?["'\`]?[\\s:=#–-]{1,4}${quote}$`,
    'i',
  ),
  /** `NotFoundError(404, …)`. */
  thrown: /[a-z](?:Error|Exception)\($|\b(?:status|statusCode|sendStatus|abort|writeHead)\($/,
  /** `5xx: 502`. */
  group: /\b[2-5]xx(?: errors?| responses?)?[:(]\s?$/i,
  code: new RegExp(
    `\\b(?:code|codes|return code|returncode|rc)(?:\\s(?:is|was|of))?["'\`]?[\\s:=–-]{1,3}${quote}$`,
    'i',
  ),
  /** The same in other languages, where word boundaries of ASCII do not help. */
  foreign:
    /(?:erreur|fehler|fehlercode|statuscode|errore|erro|código|estado|fout|renvoie(?:\sune?)?|retourne(?:\sune?)?|devuelve(?:\sun)?|retorna|liefert|gibt|ошибк[аиу]|код|ответа|статус|возвращает|错误|错误码|状态码|返回|报错?|响应|エラー|ステータス(?:コード)?|오류|에러|상태\s?코드)[\s:：]{0,3}[(（"'`]?$/i,
  /** The word after the number, in other languages. */
  foreignAfter: /^["'`)]?\s?(?:错误|エラー|에러|오류|ошибк|-?fehler|状态码|を返)/i,
  /** `… : (404) Nicht gefunden`: how .NET says it in every language. */
  bracketed: /[:：]\s?[(（]$/,
  /** A process's end, not a response's. */
  exit: /\b(?:exit(?:ed|s|ing)?|signal|errno|non-?zero|killed|terminated|winerror|hresult|sqlstate|sql|mysql|oracle|ldap)\b[^.;]{0,14}$/i,
  /** What the number is a number of. */
  label:
    /\[\d{3}\]\s+$|\b[Uu]nknown error\s$|\bnon-$|\b(?:Value|Key|Index|Type|Name|Lookup|Attribute|Assertion|Range|Syntax|Reference|Runtime|Import)Error:?\s$|\dxx responses:?\s$|\b(?:area|zip|postal|country|source|lines?|ports?|(?<!\b(?:that|this|the|my|our|your|docs|home|login|error|status|landing|front|web)\s)page|room|build|version|chapter|section|row|column|issue|pr|ticket|rfc|jsr|iso|bug|pid|uid|gid|id|node|step|peer|item|order|user|part|level|number|route|highway|hwy|flight|bus|channel|slot|batch|epoch|round|shard|partition|model)(?:\s(?:number|no\.?))?[\s:#=]{1,2}$|\b(?:avg|min|max|mean|median|count|total|sum|size|length|len|bytes|time|duration|latency|elapsed|took|offset|limit|timeout|priority|score|weight|width|height|age|speed|rate)\s?[:=]\s{0,3}$/i,
};

/** Nouns and places that name the number. */
export const named = {
  after:
    /^["'`)\]]?s?\s{1,2}["'`]?(?:\(?http\)?\s)?(?:status(?:es)?|errors?|err|responses?|redirect(?:s|ion|ing|ed)?|exceptions?|fault|reply|replies|status codes?|codes?|http|failures?|challenge|handler|rate[- ]limit)\b(?![=:]\S)/i,
  one: /^["'`)\]]?s?\s{1,2}["'`]?(?:http\s)?(?:status|response|redirect|code|http|reply|error)(?!\w*[=:]\S)/i,
  many: /\b(?:found|generated|total(?: of)?|about|over|than|around|~|approximately|there (?:are|were)|detected|contains?|produced|first|last|top|up to|max(?:imum)?|least|most|limit(?: of)?|every|fix(?:ed)?|about)\s$/i,
  url: /(?:^|[\s"'`([])(?:(?:https?|wss?):\/\/\S{0,64}|\/[\w{}:*.-]{0,40}[/\w{}:*.?=&-]{0,40})["'`]?\s{0,2}(?:[-–—:|=]{1,2}>?|<[-=]{1,2}|→|\(|\[|\breturned|\bis|\bgives|\bgot|\bfailed:?(?: with)?)?\s{0,2}["'`([]?$/,
  /** A line that begins with a date, then a path and a colon. */
  logged: /^\d{4}[-/]\d\d[-/]\d\d[T ][\d:.Z]{5,16} \/\S{0,40}: $/,
  software:
    /\b(?:nginx|cloudflare|apache|envoy|haproxy|varnish|traefik|caddy|istio|alb|elb|cloudfront|heroku|laravel|iis|akamai|fastly|kong)\s$/i,
  noun: /\b(?:preflight|health-?\s?checks?|handshake|login|logout|oauth|auth|graphql|fetch|ajax|xhr|curl|redirect|cdn|ingress|(?:webhook|endpoint|callback|upload|download|api|request|url|link|page|gateway|proxy|repo(?:sitorie)?|mirror|image|asset|doc|site|website|feed|icon|avatar|route|query|webpage|subdomain)(?:['’]?s)?)\s(?:still\s|all\s|now\s|also\s|just\s)?$/i,
  ended:
    /^["'`)\]]?(?:\s(?:now|again|for me|here|too|atm|currently|today|right now|lately|anymore|instead))?\s*(?:$|[.,;!?]|[:;]-?[()/|D])/i,
  /** A server's own sentence behind the number: `403 Invalid token`. */
  refusal:
    /^[:.]?\s(?:Invalid|Missing|Expired|Unknown|Unsupported|Unable|Failed|Access|Permission|Authentication|Authorization|Token|User|You|Your|The|This|No|Only|Project|Request|Resource)\s[a-z]/,
  /** A word or two before the number with which an answer in a chat begins. */
  aside:
    /^\W{0,3}(?:h+m+|ok(?:ay)?|y[eu]p|yes|yeah|no(?:pe)?|well|oh|ah|now|still|and|so|but|btw|weird|strange|sorry|ugh|again|just|only|always|sometimes)\b[,.:!\s]{1,4}(?:(?:and|so|but|it|now|still|just|only|again|always|another|an?)[,\s]{1,2}){0,2}["'`]?$/i,
  /** `github is 503 for me`, whatever stands before it. */
  experienced: /^["'`)\]]?\s(?:for|on) (?:me|anyone|anybody|you|everyone|everybody|us)\b/i,
  /** `it is down, 503`, `unreachable (504)`. */
  ailing:
    /\b(?:down|broken|dead|offline|unreachable|inaccessible|blocked|failing|unavailable|timing out|not working|not loading|same(?: here)?|me too|reachable)(?:[,;:?!]?\s(?:with\s|now\s)?|\s?\()$/i,
  /** `went from 502 to 504`. */
  changed: /\b(?:went|goes|going|changed?|changes|switched|turned|moved)\s(?:\w{1,12}\s){0,2}from\s(?:an?\s)?$/i,
  changing: /^["'`]?\sto\s(?:an?\s)?["'`]?[2-5]\d\d\b/,
  /** `Server: 500.`, `edge 502`. */
  party:
    /\b(?:server|client|api|app|response|result|backend|upstream|edge|origin|cdn|lb|gateway|proxy|browser|host|site):\s$|\b(?:upstream|edge|origin|backend|cdn|lb)\s$/i,
  question:
    /(?:^|[.!?]\s)(?:but |so |and |hey |hi |ok )?(?:why|what(?:['’]s| is| does| are)?|whats|explain|about)\s(?:an?\s|the\s|is\s|this\s|http\s)?["'`]?$/i,
  asked: /^["'`]?\s*(?:[?!.]|$|mean|again|for|error)/i,
  arrow: /(?:→|->|=>|<--|-->|⇒|==>|➜)\s{0,2}["'`([]?$/,
  opening:
    /^["'`)\]:]?\s(?:(?:on|when|whenever|from|for|after|while|if|in|at|with|because|every|error|again|back|and|here|too|there|as well|everywhere)\b|https?:|\/|[-–—:|]\s|[:;]-?[()/|D])|^\. That['’]s an error/i,
};

const between =
  '(?:(?:me|us|back|an?|the|with|as|only|just|always|this|that|some|many|lots of|random|intermittent|sporadic|occasional|constant|continuous|up|in|out|of|by|code|codes|status|statuses|error|errors|http|a lot of|multiple|mostly|either|both|now|still|even|again|then|simple|plain|weird|strange|nginx|proper|generic|lovely|following|empty|bunch of|it|him|her|them|is|was|are|being|about|all|so many|these|into|nginx)\\s){0,5}';
const ending = '["\'`(\\[*]{0,3}$';

/** Verbs before the number: of servers, and of people. */
export const verbs = {
  sure: new RegExp(
    `\\b(?:return(?:s|ed|ing)?|respon(?:d|ds|ded|ding|se|ses)|throw(?:s|n|ing)?|threw|fail(?:s|ed|ing)?|replied|replies|reply(?:ing)?|reject(?:s|ed|ing)?|errors?|erroring|errored|block(?:s|ed)?|redirect(?:s|ed|ing)?|answer(?:s|ed|ing)?|yield(?:s|ed)?|com(?:e|es|ing)\\s(?:back|up)|came\\s(?:back|up)|result(?:s|ed|ing)?|encounter(?:s|ed)?|raise[sd]?|fall(?:s|ing)?|fell|dies|died)\\s${between}${ending}`,
    'i',
  ),
  weak: new RegExp(
    `\\b(?:g[eo]t(?:s|ting|ten)?|receiv(?:e|es|ed|ing)|giv(?:e|es|ing|en)|gave|se(?:e|es|ing|en)|saw|send(?:s|ing)?|sent|serv(?:e|es|ed|ing)|hit(?:s|ting)?|show(?:s|n|ed|ing)?|say(?:s|ing)?|said|report(?:s|ed|ing)?|caus(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|end(?:s|ed|ing)?\\sup|turn(?:s|ed|ing)?|becomes?|became|expect(?:s|ed|ing)?|instead\\sof|have|has|having|had|keep(?:s)?|means?|handle[sd]?|handling|treat(?:s|ed)?|is|was|are|were|be|been|it'?s|that'?s|they'?re|maps?|mapped|convert(?:s|ed)?|rewrites?|translat(?:es|ed)|swallow(?:s|ed)?|fix(?:es|ed|ing)?|debug(?:ging)?|reproduc(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|retry(?:ing)?(?:\\son)?|ignore[sd]?|(?:lead|go|point|come|switch|chang|resolv)(?:e?s|ing|ed)?\\sto|(?:led|went)\\sto|land(?:s|ed|ing)?\\son)\\s${between}${ending}`,
    'i',
  ),
  article:
    /\b(?:an?|the|this|that|same|with|of|these|those|any|no|random|intermittent|for|on|by|and|or|but|as|via|like|with\s(?:an?|the)|some|still|few|occasional|sporadic|more|many|another|then|first|sometimes|occasionally|finally|eventually|instead),?\s["'`([*]{0,3}$/i,
};

/** What may follow a status in a sentence. A noun that is none of these makes the number a count or a name. */
export const follows =
  /^["'`)\]*]{0,3}(?:s\b|'s\b|ing\b|ed\b)?(?:["'`)\]*]{0,3})(?:$|\s*$|[.,;:!?)\]}…]|\s*[\u2600-\u27bf\ud83c-\ud83e]|\s*(?:[-–—→>=|/(]|\b(?:errors?|responses?|status(?:es)?|codes?|from|on|when|whenever|for|in(?!\s(?:total|all|my bank))|at|with|and|or|but|because|cause|after|before|if|while|as|again|back|instead|every|even|without|since|until|then|so|though|although|http|reply|redirects?|redirection|exceptions?|to|via|by|through|during|despite|is|are|was|were|which|that|due|upon|only|immediately|now|here|too|where|once|whereas|despite|against|inside|not|unless|rather|randomly|sometimes|always|constantly|everytime|each|all|like|than|even|also|doesn'?t|does|can|could|should|would|will|means?|any|what|why|how|it|the|my|this|we|i|you|they|client|server|page|body|json|message|text|bad|internal|not|too|please|help|using|trying|access|inside|out|of|caused|happen(?:s|ed)?|appear(?:s|ed)?|occur(?:s|red)?|right|just|still|intermittently|almost|anyway|lol|hmm|thanks|pls|atm|rn|currently|today|yesterday|tonight|lately|anymore|already|yet|mate|guys|constantly|consistently|regularly|frequently|everywhere)\b))/i;

/** The name of an error after the code: `403 SignatureDoesNotMatch`. */
export const errorName = /^\s[A-Z][a-z]+[A-Z]\w{2,40}\b/;

/** What stands between two statuses of a list. */
export const joins =
  /^["'`)\]s]{0,3}(?:\s?\([^()\n]{1,12}\))?\s?(?:,|\/|\||&|\+|and|or|vs\.?|versus|then|to|nor|->|→|=>|, and|, or|and\/or|instead of|rather than|, then|not|but not|, not|or even|to (?:equal|be|match)|,? the (?:others?|rest|next|second|first))\s?(?:an?\s|the\s|also\s|sometimes\s|then\s|a lot of\s|some\s|http\s|code\s|status\s|error\s)?["'`([]{0,2}$/i;

/** Words of people and software that speak of HTTP. */
const topic =
  /\b[2-5](?:xx\b|\d\d\/[2-5]\d\d\b)|\b(?:https?|apis?|endpoints?|urls?|requests?|responses?|respond(?:s|ed|ing)?|nginx|apache|iis|cloudflare|cloudfront|proxy|gateway|curl|wget|fetch|axios|postman|webhook|browser|status|upstream|backend|ingress|load ?balancer|cdn|redirects?|rest|graphql|express|django|flask|laravel|spring|lambda|server error|client error|routes?|login|log in|token|oauth|upload|download|web ?(?:server|site|page|ui)|(?:admin|docs?|landing|wiki) page|mirrors?|site|page)\b/i;
/** Methods in capitals: in small letters they are everyday words. */
const methods = /\b(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/;

export const evidence = { test: (line: string): boolean => topic.test(line) || methods.test(line) };

/** Words before a code that was hoped for. */
export const wished =
  /\b(?:expect(?:s|ed|ing)?|instead of|should (?:be|return|have been)|want(?:s|ed)?|failed to get|rather than|supposed to (?:be|return)|to (?:equal|be|match|eq)|!==?|toBe\(|toEqual\()[^.,;]{0,40}$|\b(?:not|isn'?t)\s(?:an?\s)?["'`]?$/i;

/** Lines of protocols and programs whose numbers have three digits as well: SIP, mail, FTP, apt's priorities, systemd. */
export const foreign =
  /\b(?:SIP|RTSP|ICAP)\/\d|\b[Ss][Ii][Pp]:|\bvsftpd\b|\bdsn=|(?:^|[\s(])[245]\.\d{1,2}\.\d{1,2}\s|\b[Mm]ailer-[Dd]aemon\b|^[\s*]{0,12}\d{3} \S{1,300} \S.{0,200} Packages$|\/var\/lib\/dpkg|\bcode=exited\b|\d\/sec\b/;

/** Talk of mail and file transfer, whose servers answer with some of the same numbers. */
export const postal =
  /\b(?:e?smtp\w*|sendmail|postfix|exim|dovecot|mail(?:er|server|box)?|rcpt|ehlo|helo|dsn|ftps?|sftp|nntp)\b/i;
/** The numbers that RFC 959 and RFC 5321 use, and those of their usual extensions. */
export const postalCodes: ReadonlySet<number> = new Set([
  421, 425, 426, 430, 431, 432, 434, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 521, 530, 532, 534, 535, 538,
  550, 551, 552, 553, 554, 555, 556,
]);
/** Talk of hardware and money, in which `is 404` is a measure. */
export const measured =
  /\b(?:temp(?:s|eratures?)?|speed ?test|disks?|ssd|gpu|cpu|ram|swap|dpi|volume|battery|fps|glxgears|benchmarks?|scores?|salary|price|rent|mouse|screen|resolution|monitor|keyboard|vga|hdmi|usb|ping)\b/i;
/** What makes them statuses all the same. */
export const web =
  /\b(?:https?|url|web ?\w{0,8}|api|page|site|browser|nginx|apache|proxy|gateway|curl|wget|admin|login)\b/i;

/** Words before a number that make an `s` behind it seconds. */
export const lasting =
  /\b(?:took|takes?|after|for|in|within|timeout|time|every|sleep(?:s|ing)?|wait(?:s|ed|ing)?|last(?:s|ed)?|up to|elapsed|duration|uptime|total|real|user|sys|than|about|around|of|the|low|mid|high|late|early|interval|delay|ttl|default|is|=|:|~|<|>|\+)\W{0,3}$|[\d(=:~<>+-]\s?$/i;
