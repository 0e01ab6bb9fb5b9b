/** Tells numbers that are status codes from numbers that are not, by the words around them. */

import type { StatusClass } from '../core/answer.js';
import { byCode } from '../registry/registry.js';
import { statusClassOf } from './classes.js';

/** How sure a number is a status code: its neighbours say so, nothing speaks against it, or its neighbours say no. */
export type Sureness = 'said' | 'open' | 'no';

export interface Numbered {
  /** As written: `404`, `404.13`. */
  readonly code: string;
  readonly sureness: Sureness;
  /** Where its word stands. */
  readonly at: number;
}

export interface Numbers {
  readonly codes: readonly Numbered[];
  /** Classes written as `4xx`. */
  readonly classes: readonly StatusClass[];
  /** Words that were left when the codes were taken out. */
  readonly rest: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words before a number that make it a code: "returns 404", "a 502", "status 500". */
const before = words(`
  http https status statuscode code codes error errors err response responses return returns returned returning respond
  responds responding responded get gets got getting give gives gave giving throw throws threw throwing raise raises
  raised receive receives received receiving send sends sent sending see sees seeing seen saw a an the expected expect
  expecting actual was be is are of as with into vs versus or and not than instead between use using used via answer
  answers answered answering emit emits emitted produce produces serve serves served show shows showing fail fails
  failed failing yield yields have having has had on for about mean means meaning explain what whats why fix fixing
  handle handling treat treats support add unexpected invalid intermittent random occasional constant frequent
  sporadic cloudflare nginx aws apache iis elb alb envoy heroku from to by difference compare return: code: status: error: response:
  permanent temporary either statuses these those both my this that some many getting: hitting hit hits gotten still
  redirect redirects causing causes caused cause cached cache caching retry retrying ignore ignoring log logs logging
  logged report reports reported reporting default if when like only always custom proper real soft hard generic
  triggers trigger triggered http/1.1 http/1.0 http/2 http/3
`);

/** Words that, right before a number, make it something else. */
const never = words(`
  line lines port ports page pages issue issues bug pr ticket room row rows version ver v build chapter section rfc iso
  jsr item items step id ids number no nr num max maximum min minimum top first last next previous over around
  approximately approx roughly nearly almost about~ width height size weight font priority exit errno signal level year
  ip amount total limit score area every each per pid uid gid rev revision commit sprint day week month channel model
  opacity volume bus route~ highway gate flight table figure fig vol volume part unit series intel core i7 nvidia gtx
  rtx smtp ftp sip ora sqlstate warning exception~ case article question answer~ at~ until since population x y z left
  right top: margin padding timeout delay sleep wait interval ttl duration capacity heap memory buffer batch pool poolsize
  threshold offset index position column columns col frame resolution dpi temperature mile km kb mb gb
`);

/** Words that, right after a number, make it a measure of something. */
const measured = words(`
  ms msec msecs millis milliseconds millisecond s sec secs second seconds min mins minute minutes h hr hrs hour hours
  day days week weeks month months year years kb mb gb tb kib mib gib bytes byte bits bit kbps mbps px pixel pixels pt
  points point items item rows row records record files file users user requests times people persons
  dollars dollar usd eur euro euros gbp percent pct rpm rps qps tps hz khz mhz ghz km cm mm miles meters m words chars
  characters threads connections nodes tests test images image columns column tables elements entries messages emails
  instances servers clients customers members players students objects products orders transactions events
  jobs tasks tokens credits lines line loc commits stars votes copies units degrees steps iterations cores
  processes different more colored or~ x by~ k million thousand hundred
`);

/** Words that, right after a number, make it a code. */
const after = words(`
  error errors status statuses response responses code codes redirect redirects page pages http
  ok found not bad unauthorized forbidden unprocessable too internal service gateway moved created accepted no partial
  conflict gone method request from instead when if vs versus means on returned is are
`);

const elsewhere = /\b(?:smtp|ftp|imap|sip|mail server|exit code|exit status|errno|irc|ora-\d|windows error|win32)\b/i;

const joined =
  /^(?:http|https|http_|err|error|status|statuscode|status_code|code|e|http_status|rspec)[-_=:/]*(\d{3})$/i;
const listed = /^\d{3}s?(?:(?:[/,|&+-]|->|=>)\d{3}s?)+$/;
const plural = /^(\d{3})(?:['’]?(?:s|ed|ing|d))$/i;
const trailing = /^[("'`“”‘’[{<*_~]+|[)"'`“”‘’\]}>*_~.,;:!?…]+$/g;

const isStatus = (digits: string): boolean => digits >= '100' && digits <= '999';

function judge(word: string, previous: string, beforeThat: string, next: string, raw: string): Sureness {
  if (/^[#$€£~<>+-]/.test(raw.replace(/^[("'`“”[]+/, '')) || /[%°€$£]$/.test(word)) return 'no';
  if (measured.has(next) && !/[?.!,:;)]["'`]?$/.test(raw)) return 'no';
  if (never.has(previous)) return previous === 'exception' ? 'open' : 'no';
  if (/[#$€£]$/.test(previous)) return 'no';
  if (before.has(previous) && (after.has(next) || next === '' || /^(?:http|status|code|error|response)/.test(previous)))
    return 'said';
  if (/^(?:http|status|statuscode|code|error|response|codes|errors)$/.test(previous)) return 'said';
  if (/^(?:http|status|code|error|response)s?$/.test(beforeThat) && before.has(previous)) return 'said';
  if (
    after.has(next) &&
    /^(?:error|errors|status|statuses|response|responses|code|codes|redirects?|http|not|bad|internal|forbidden|unauthorized|gateway)$/.test(
      next,
    )
  )
    return 'said';
  return 'open';
}

/** Finds the numbers that may be status codes, and judges each by its neighbours. */
export function readNumbers(text: string): Numbers {
  const raws = text.slice(0, 4_000).split(/\s+/).filter(Boolean).slice(0, 300);
  const bare = raws.map((raw) => raw.replace(trailing, '').toLowerCase());
  const foreign = elsewhere.test(text.slice(0, 4_000));
  const codes: Numbered[] = [];
  const classes: StatusClass[] = [];
  const rest: string[] = [];
  raws.forEach((raw, at) => {
    const word = bare[at] ?? '';
    const previous = bare[at - 1] ?? '';
    const next = bare[at + 1] ?? '';
    const add = (code: string, sureness: Sureness) => {
      if (sureness !== 'no' && isStatus(code)) codes.push({ code, sureness: foreign ? 'no' : sureness, at });
    };
    const found = statusClassOf(word);
    if (found) {
      classes.push(found);
      return;
    }
    if (/^\d{3}$/.test(word)) {
      const sureness = judge(word, previous, bare[at - 2] ?? '', next, raw);
      add(word, sureness);
      if (sureness === 'no') rest.push(raw);
    } else if (/^\d{3}\.\d{1,3}$/.test(word)) {
      if (byCode(word).length > 0) add(word, judge(word, previous, bare[at - 2] ?? '', next, raw));
    } else if (joined.test(word)) add(joined.exec(word)?.[1] ?? '', 'said');
    else if (plural.test(word)) add(plural.exec(word)?.[1] ?? '', judge(word, previous, '', 'errors', raw));
    else if (listed.test(word))
      for (const digits of word.match(/\d{3}/g) ?? []) add(digits, previous === 'line' ? 'no' : 'open');
    else rest.push(raw);
  });
  return { codes, classes, rest: rest.join(' ') };
}
