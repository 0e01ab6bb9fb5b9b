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

/** Where a code has this many responses, the first ones tell enough. */
const diagnosed = 8;

const codeOf = ({ code, substatus }: Occurrence): string => {
  const exact = `${code}.${substatus}`;
  return substatus !== undefined && byCode(exact).length > 0 ? exact : String(code);
};

const failed = ({ occurrences: [first] }: Group): boolean => (first?.code ?? 0) >= 400;

/** Codes in the order of the text, each with all its responses. */
export function groupsOf(transcript: Transcript): readonly Group[] {
  const indexes = new Map<string, number[]>();
  transcript.occurrences.forEach((occurrence, i) => {
    const code = codeOf(occurrence);
    const known = indexes.get(code);
    if (known) known.push(i);
    else indexes.set(code, [i]);
  });
  return [...indexes].map(([code, at]) => {
    const findings = new Map<string, Finding>();
    for (const index of at.slice(0, diagnosed)) {
      for (const finding of diagnose(transcript, index)) findings.set(JSON.stringify(finding.says), finding);
    }
    return { code, occurrences: at.flatMap((i) => transcript.occurrences[i] ?? []), findings: [...findings.values()] };
  });
}

/** In a few exchanges: what failed, in the order it happened; then the rest. */
export function byFailure(groups: readonly Group[]): readonly Group[] {
  return [...groups.filter(failed), ...groups.filter((group) => !failed(group))];
}

/** In a log: server errors, client errors, redirections, the rest; within a class the most frequent first. */
export function bySeverity(groups: readonly Group[]): readonly Group[] {
  const rank = ({ code }: Group): number => ['5', '4', '3', '1', '2'].indexOf(code.charAt(0)) + 1 || 1;
  return [...groups].sort((a, b) => rank(a) - rank(b) || b.occurrences.length - a.occurrences.length);
}

/** Whether any of it is a failure; redirections and successes matter only where there is none, or where the evidence speaks. */
export const mattersIn =
  (groups: readonly Group[]) =>
  (group: Group): boolean =>
    failed(group) || !groups.some(failed) || group.findings.some(({ source }) => source === 'RFC 9110 section 15.3.1');
