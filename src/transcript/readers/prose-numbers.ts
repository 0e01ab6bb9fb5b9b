/** The numbers of a line that could be a status, with the words on either side of each. */
import { byCode } from '../../registry/registry.js';

export interface Candidate {
  readonly code: number;
  /** IIS: the 13 of 404.13, where that is known to be one. */
  readonly substatus?: number;
  /** Where it stands in the line. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const number =
  /(?<![\w$€£¥#~^%+@&?]|\d[.,:-]|[.\\])[1-9]\d\d(?:(?=ing\b|ed\b|['’]d\b|['’]ing\b)|(?!\d|[A-Za-rt-z_%°€£$+]|s\w|[,:-]\d|\.\d{3}|\.\d{1,2}\.|\/(?!\d{3}\b)[\w.]|-[a-z]|:[a-z]|\.[a-z]))/g;
const glued = /(?<![A-Za-z\d])(?:HTTPS?[_-]?|ERR_?|Error|error|STATUS_|SC_)([1-9]\d\d)(?![\w%]|[.-]\d)/g;

/** At most so many numbers of a line are weighed: prose has few. */
const most = 24;
const reach = 64;

/** The candidates of a line, from left to right; the words beside them are cut at 64 characters. */
export function candidates(line: string): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const match of line.matchAll(number)) {
    if (all.length >= most) break;
    const made = candidate(line, match[0], match.index);
    if (made) all.push(made);
  }
  if (!/[A-Za-z_-]\d{3}/.test(line)) return all;
  for (const match of line.matchAll(glued)) {
    if (all.length >= most) break;
    const made = candidate(line, match[1] ?? '', match.index + match[0].length - 3);
    if (made) all.push(made);
  }
  return all.sort((a, b) => a.at - b.at);
}

function candidate(line: string, digits: string, at: number): Candidate | undefined {
  const fraction = /^\.(\d{1,2})(?!\d)/.exec(line.slice(at + 3, at + 7))?.[1];
  if (fraction !== undefined && byCode(`${digits}.${fraction}`).length === 0) return undefined;
  const end = at + 3 + (fraction === undefined ? 0 : fraction.length + 1);
  return {
    code: Number(digits),
    ...(fraction === undefined ? {} : { substatus: Number(fraction) }),
    at,
    before: line.slice(Math.max(0, at - reach), at),
    after: line.slice(end, end + reach),
  };
}

/** Whether the number is a part of a path, a URL, a host with its port, or a file with its line. */
export function insideName(before: string): boolean {
  const lead = /\S*$/.exec(before)?.[0] ?? '';
  if (lead === '') return false;
  if (lead.length > 40 || lead.includes('://') || /[?&]|\w\.\w{1,12}[:#]|localhost:/.test(lead)) return true;
  return lead.includes('/') && !/^\W{0,3}(?:HTTPS?|https?)\/|(?<!\d)\d{3}\/$|[A-Z]{4}\/$/.test(lead);
}
