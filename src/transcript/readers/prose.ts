/** What people write: a number is a status only where the words around it say so. */
import { occurrence } from '../reader.js';
import { isMet, reasonBegins, reasonEnds, reasonStarts } from '../reasons.js';
import type { Occurrence, Reader } from '../transcript.js';
import { type Candidate, candidates, insideName } from './prose-numbers.js';
import {
  counted,
  errorName,
  evidence,
  explicit,
  follows,
  foreign,
  joins,
  lasting,
  measured,
  named,
  postal,
  postalCodes,
  unit,
  verbs,
  web,
  wished,
} from './prose-words.js';

/** At most so many numbers of a text are weighed. */
const most = 4000;

/** The number with an ending, as a verb or a plural. */
const inflected = /^['’]?(s|ing|ed|d)\b(?!['’-]\w)/;
/** Beside `code`, a number below 400 needs more than a word such as `api`. */
const nearHttp = /http|status|respon|redirect|url|request/i;
/** What may follow a number used as a verb. */
const spoken =
  /^['’]?(?:s|ing|ed|d)(?:$|\s*[.,;:!?)…]|\s(?!(?:timeout|delay|elapsed|ago|later|total|wait|sleep|left|remaining|long|per|to|and\s\d)\b)[A-Za-z(/:'"`-])/;

const round = (code: number): boolean => code % 100 === 0;
const failure = (code: number): boolean => code >= 400 && code < 600;

/** What a line, and the text it is in, say beside the number. */
interface Setting {
  readonly line: string;
  /** The text speaks of HTTP: a method, a URL, a server, a request. */
  readonly http: boolean;
  /** The line speaks another protocol, whose codes look the same. */
  readonly foreign: boolean;
  /** It speaks of mail or of file transfer, and of nothing on the web. */
  readonly mail: boolean;
}

/** Whether the words make the number a status. Each step is one way of saying so, the surest first. */
function isStatus({ code, at, before, after }: Candidate, { line, http, foreign: other, mail }: Setting): boolean {
  if (
    (unit.test(after) && !(failure(code) && reasonStarts(code, after))) ||
    insideName(before) ||
    /^[.:)] DB::/.test(after)
  )
    return false;
  const verb = inflected.exec(after)?.[1];
  if (verb === 's' && lasting.test(before) && !verbs.weak.test(before) && !verbs.article.test(before)) return false;
  if (explicit.http.test(before)) {
    return !counted.test(after) && (isMet(code) || /status|code|error|response|http\/\d/i.test(before));
  }
  if (other || (mail && postalCodes.has(code))) return false;
  if (explicit.glued.test(before)) return isMet(code) && code >= 300;
  const reasoned = reasonStarts(code, after) || reasonEnds(code, before);
  if (reasoned) return true;
  if (explicit.label.test(before)) return false;
  if (explicit.exit.test(before) || !isMet(code))
    return !explicit.exit.test(before) && explicit.statusCode.test(before);
  if (explicit.statusCode.test(before)) return true;
  if (explicit.status.test(before)) return !counted.test(after);
  if (explicit.foreign.test(before) || explicit.foreignAfter.test(after)) return failure(code) && !counted.test(after);
  if (explicit.bracketed.test(before) && /^[)）]\s?\p{L}/u.test(after)) return failure(code);
  if (explicit.error.test(before)) return failure(code) && !counted.test(after);
  if (explicit.thrown.test(before) || explicit.group.test(before)) return code >= 300;
  if (explicit.code.test(before)) return code >= 200 && (failure(code) || (http && nearHttp.test(line)));
  if (code < 200 || counted.test(after)) return false;
  if (failure(code) && (http || code % 100 !== 0) && reasonBegins(code, after)) return true;
  if (/\($/.test(before) && /^\)\s*(?:$|[a-z.,;:!?])/.test(after) && evidence.test(line)) return true;
  if (code < 400 && code >= 300 && /redirect/i.test(line)) return follows.test(after);
  const sure = http || !round(code);
  if (named.after.test(after))
    return failure(code) ? !(named.many.test(before) && /^\s*\w+s\b/.test(after)) : sure && named.one.test(after);
  if (named.url.test(before) && follows.test(after)) return sure && !/\/(?:var|dev|etc|usr|home|proc)\//.test(before);
  if (named.noun.test(before) && named.ended.test(after)) return failure(code) && !round(code);
  if (named.software.test(before) && follows.test(after)) return code >= 300;
  if (named.logged.test(before)) return /^\d{4}[-/]\d\d/.test(line);
  if (named.experienced.test(after) && /\p{L}\s$/u.test(before)) return failure(code) && !round(code);
  if (named.ailing.test(before)) return failure(code) && (http || !round(code)) && follows.test(after);
  if (named.changed.test(before) && named.changing.test(after)) return failure(code) && sure;
  if (named.party.test(before)) return follows.test(after) && (failure(code) || http);
  if (named.question.test(before) && named.asked.test(after)) return failure(code) && sure;
  if (named.arrow.test(before) && follows.test(after)) return evidence.test(line);
  if (errorName.test(after) && (verbs.sure.test(before) || verbs.weak.test(before))) return failure(code);
  if (verbs.sure.test(before)) return follows.test(after) && (failure(code) || http);
  // `400s`: nobody counts so. `it 404s`, `503ing`: the number as a verb.
  if (failure(code) && verb === 's' && (verbs.weak.test(before) || verbs.article.test(before))) return true;
  if (code >= 300 && code < 400 && verb === 's' && /\p{L}\s$/u.test(before))
    return /^s (?:to|me|us|back)\b/.test(after);
  if (failure(code) && verb !== undefined && sure && /[\p{L}\d/)"'`]\s$|^\s*$/u.test(before)) return spoken.test(after);
  if (verbs.weak.test(before))
    return follows.test(after) && (http || (!round(code) && code >= 300 && !measured.test(line)));
  if (verbs.article.test(before))
    return follows.test(after) && code >= 300 && (http || (!round(code) && failure(code)));
  const opens = at === 0 || /^[\s"'`([{*#>-]*$/.test(line.slice(0, at));
  if (!failure(code) || !(opens || named.aside.test(line.slice(0, Math.min(at, 40))))) return false;
  if (opens && http && named.refusal.test(after)) return true;
  return opens
    ? sure && named.opening.test(after)
    : !round(code) && named.ended.test(after) && (/[,.:!]/.test(line.slice(0, at)) || /^\s\w/.test(after));
}

export const prose: Reader = {
  name: 'prose',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    let weighed = 0;
    let http: boolean | undefined;
    lines.forEach((line, i) => {
      if (taken.has(i + 1) || line.length < 5 || weighed > most || !/\d{3}/.test(line) || !/\p{L}/u.test(line)) return;
      // The names of tests that passed or failed tell what should be, not what was.
      if (/^\s{0,40}[✓✔✗×✕√]\s.{0,80}\b(?:should|returns?|responds?|is|was|equals?|has|have)\b/.test(line)) return;
      const all = candidates(line);
      if (all.length === 0) return;
      weighed += all.length;
      http ??= lines.some((each) => evidence.test(each.length > 600 ? each.slice(0, 600) : each));
      const setting: Setting = { line, http, foreign: foreign.test(line), mail: postal.test(line) && !web.test(line) };
      const accepted = new Set(all.filter((each) => isStatus(each, setting)));
      spread(all, accepted, line);
      unwish(accepted);
      for (const { code, substatus } of all.filter((each) => accepted.has(each))) {
        const made = occurrence('prose', i + 1, { code, substatus });
        if (made) occurrences.push(made);
      }
    });
    return { occurrences, lines: [] };
  },
};

const joinable = ({ before, after }: Candidate): boolean => !unit.test(after) && !insideName(before);

/** `401 and 403`: what is joined to a status is one too. */
function spread(all: readonly Candidate[], accepted: Set<Candidate>, line: string): void {
  for (const order of [all, all.toReversed()]) {
    order.forEach((each, i) => {
      const last = order[i - 1];
      if (!last || !accepted.has(last) || accepted.has(each) || !isMet(each.code) || !joinable(each)) return;
      const [left, right] = last.at < each.at ? [last, each] : [each, last];
      const between = line.slice(left.at + 3, right.at);
      if (between.length <= 24 && joins.test(between) && !counted.test(each.after)) accepted.add(each);
    });
  }
}

/** `expected 200, got 500`: what was wished for was not said by HTTP. */
function unwish(accepted: Set<Candidate>): void {
  if (![...accepted].some(({ code }) => code >= 300)) return;
  for (const each of accepted) if (each.code < 300 && wished.test(each.before)) accepted.delete(each);
}
