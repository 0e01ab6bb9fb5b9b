/** The responses of a paste by code, the most important first. */
import { byCode } from '../registry/registry.js';
import { diagnose, type Finding } from './diagnosis/diagnose.js';
import type { Occurrence, Transcript } from './transcript.js';

export interface Group {
  /** As the registry knows it: `404`, or `404.13` where IIS says so. */
  readonly code: string;
  readonly occurrences: readonly Occurrence[];
  /** What the evidence says, each thing once. */
  readonly findings: readonly Finding[];
}

/** Responses of one code that tell different things, at most so many of at most so many that are looked at. */
const most = { diagnosed: 8, looked: 400 } as const;

const codeOf = ({ code, substatus }: Occurrence): string => {
  const exact = `${code}.${substatus}`;
  return substatus !== undefined && byCode(exact).length > 0 ? exact : String(code);
};

const failed = ({ occurrences: [first] }: Group): boolean => (first?.code ?? 0) >= 400;
const amiss = ({ findings }: Group): boolean => findings.some((finding) => finding.amiss);

/** What a rule may go by: lines of a log with the same evidence are diagnosed once. */
const evidenceKey = ({ format, line, hop, implied, reason, responseHeaders }: Occurrence): string =>
  responseHeaders
    ? `${line}`
    : [format, hop?.name, hop?.flags?.join(), hop?.upstreamStatus, implied?.slice(0, 60), reason].join('|');

/** The first responses that differ in what they tell. */
function telling(all: readonly Occurrence[], at: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  const chosen: number[] = [];
  for (const index of at.slice(0, most.looked)) {
    const occurrence = all[index];
    const key = occurrence && evidenceKey(occurrence);
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    chosen.push(index);
    if (chosen.length === most.diagnosed) break;
  }
  return chosen;
}

/** What the evidence says of the responses at `at`, each thing once. */
function findingsOn(transcript: Transcript, at: readonly number[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const index of telling(transcript.occurrences, at)) {
    for (const finding of diagnose(transcript, index)) {
      const says = JSON.stringify(finding.says);
      if (!findings.has(says)) findings.set(says, finding);
    }
  }
  return [...findings.values()];
}

/** Codes in the order of the text, each with all its responses. */
export function groupsOf(transcript: Transcript): readonly Group[] {
  const all = transcript.occurrences;
  const indexes = new Map<string, number[]>();
  all.forEach((occurrence, i) => {
    const code = codeOf(occurrence);
    const known = indexes.get(code);
    if (known) known.push(i);
    else indexes.set(code, [i]);
  });
  return [...indexes].map(([code, at]) => {
    let told: readonly Finding[] | undefined;
    return {
      code,
      occurrences: at.flatMap((i) => all[i] ?? []),
      // Asked for only where the code is shown: a log may have a hundred of them.
      get findings() {
        told ??= findingsOn(transcript, at);
        return told;
      },
    };
  });
}

/** In a few exchanges: what failed, in the order it happened; then what is amiss without failing; then the rest. */
export function byFailure(groups: readonly Group[]): readonly Group[] {
  const rank = (group: Group): number => (failed(group) ? 0 : amiss(group) ? 1 : 2);
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

/** In a log: server errors, client errors, redirections, the rest; within a class the most frequent first. */
export function bySeverity(groups: readonly Group[]): readonly Group[] {
  const order = ['5', '4', '3', '1', '2'];
  const rank = ({ code }: Group): number => order.indexOf(code.charAt(0));
  return [...groups].sort((a, b) => rank(a) - rank(b) || b.occurrences.length - a.occurrences.length);
}

/** Whether it is to be told in full: failures, what is amiss, and where there is neither, everything. */
export const mattersIn = (groups: readonly Group[]): ((group: Group) => boolean) => {
  const trouble = groups.some((group) => failed(group) || amiss(group));
  return (group) => !trouble || failed(group) || amiss(group);
};

/** What names a next step, then what only remarks; a remark of one kind once, though several lines gave reason for it. */
export function stepsFirst(findings: readonly Finding[]): readonly Finding[] {
  const remarks = new Map(
    findings
      .filter(({ aside }) => aside)
      .reverse()
      .map((finding) => [finding.source, finding]),
  );
  return [...findings.filter(({ aside }) => !aside), ...remarks.values()];
}
