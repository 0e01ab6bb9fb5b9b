/** The words beside a number that tell whether it is a status code. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a status code is called. */
const naming = words(
  'http https status statuses statuscode status_code code codes http/1.1 http/1.0 http/2 http/3 http_status',
);

/** Whether a word is what a status code is called: also `HTTP-Statuscode`, `error_code`. */
export const names = (word: string): boolean =>
  naming.has(word) || /^(?:http[-_]?)?(?:status|response|return|error|fehler|fout|fel)[-_]?codes?$/.test(word);

/** Verbs and nouns that go with a status code. */
export const says = {
  /** Beside it, they nearly make it one. */
  strongly: words(`
    error errors err expected unexpected response responses redirect redirects return returns returned returning respond responds responded
    responding throw throws threw throwing
    erreur erreurs fehler errore errori erro erros eroare fout fouten fel feil fejl virhe chyba chybu błąd błędy błędu hata hiba napaka greška pogreška eroare eroarea klaida kļūda viga lỗi ralat kesalahan galat
    грешка σφάλμα שגיאה خطأ
    ошибка ошибки ошибку помилка
  `),
  /** Before it. */
  before: words(`
    define defines get gets got gotten getting give gives gave giving raise raises raised receive receives received receiving send sends
    sent sending see sees seeing saw seen a an the expected expect expecting unexpected invalid intermittent random
    occasional constant frequent sporadic answer answers answered answering emit emits emitted produce produces serve
    serves served show shows showing fail fails failed failing with as into vs versus or and not than instead of use
    using mean means meaning does explain what what's whats fix fixing handle handling treat support retry retrying retries
    cause causes causing caused is be via on for when if why hit hits hitting cloudflare nginx aws apache iis elb alb envoy
    heroku laravel cf after from by compare permanent temporary soft hard proper default like trigger triggers triggered
    log logs logged report reports reported ignore ignoring many these those cached cache to prefer avoid real rather
  `),
  /** After it. */
  after: words(`
    page pages from instead when if vs versus or on returned is are was were mean means meaning response responses after
    error errors code codes in for even though because but despite status redirect redirects while http during caused
    since appears comes happens occurs shows breaks kills stops starts persists continues goes keeps gets makes seems looks says
    yours yes causes always sometimes randomly headers causes examples details cacheable safe retryable message represents stands signals indicates denotes signifies and with without at as by not bad
  `),
} as const;

/** A status code in other scripts. */
export const namingHan =
  /^的?(?:状态码|状态|错误|報錯|报错|響應|响应|返回|狀態碼|錯誤|エラー|ステータス|에러|오류|상태)/u;

/** Words that join codes in a row. */
export const connecting = words(
  'then != == -> → => vs v.s versus or and / , - & with a an the http error status code instead of rather than from not nor but got received was actual usage responses 和 与 或 und oder et ou y o и или',
);

/** Before a number they count, place or date something. */
export const scales = words(`
  line lines byte bytes port ports page pages issue issues bug pr ticket room row rows version ver v build chapter section rfc iso
  jsr item items step id ids number nr num no. max maximum min minimum top first last next previous over around
  approximately approx roughly nearly almost width height size weight font font-weight priority pin-priority exit
  errno signal level year ip amount total limit score area every each per pid uid gid rev revision commit sprint day
  week month channel model opacity volume bus highway gate flight table figure fig vol part unit series core intel microsoft office dynamics nvidia
  gtx rtx gt radeon smtp ftp sip ora case article population x y z left right top: margin padding timeout delay
  sleep interval ttl duration capacity heap memory buffer pool threshold offset index position column columns col frame
  resolution dpi temperature mile km kb mb gb event question lesson course building floor apartment apt hwy street
  took takes take wait waited counted count costs cost price paid pay weigh weighs ~ z-index z-order up exactly under
  past another additional isbn psr pep jep bmw boeing airbus sr mil din en ieee
  job inode irq syscall fd umask register vertex texture variant tile layer block seed goto gosub batch reboot
  quest card class vote vlan metric rtt uptime rank vocab elo ilvl dial merged review
  $ # €
`);

/** Two words before a number whose codes are others. */
export const aside: ReadonlySet<string> = new Set(
  'area code|zip code|exit code|exit status|country code|promo code|postal code|key code|source code|color code|colour code|dial code|return value|error line|char code|ascii code|error number|warning number|exited with|code with|code for|in line|on line|on port|over port|up to|more than|less than|at least|at most|greater than|fewer than|duplicate of|ticket is|ticket says|stays at|starts at|resuming at|stalls at|diverges at|evicts at|runs at|gives up at|was at|stops after'.split(
    '|',
  ),
);

/** After a number they make it a measure of something. */
export const measures = words(`
  ms msec msecs millis milliseconds millisecond s sec secs second seconds min mins minute minutes h hr hrs hour hours
  day days week weeks month months year years kb mb gb tb kib mib gib ko mo go mio gio bytes byte bits bit kbps mbps px pixel pixels pt
  points point items item rows row records record files file users user requests times people persons dollars dollar usd
  eur euro euros gbp percent pct rpm rps qps tps hz khz mhz ghz km cm mm mile miles meters m word words char chars character
  threads thread connections nodes node tests test images image columns column tables elements element entries entry
  messages emails instances servers clients customers members player students objects products orders transactions
  jobs tasks tokens credits lines line loc commits stars votes copies units degrees kelvin steps iterations cores
  different more per colored x k million thousand hundred calories grams kg pounds birds dpi fps epochs samples
  xp hp ml gig kcal ohm ohms bc wide high unread pending passed
  calls attempts version versions edition release driver series model word concurrent mb/s kb/s req/s
`);
