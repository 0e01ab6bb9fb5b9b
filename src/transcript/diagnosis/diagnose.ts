/** Every rule over every response: what the evidence at hand says. */
import type { Text } from '../../core/text.js';
import type { Transcript } from '../transcript.js';
import { accessRules } from './access.js';
import { bodyRules } from './body.js';
import { conditionRules } from './condition.js';
import { formatRules } from './format.js';
import { hopRules } from './hop.js';
import { redirectRules } from './redirect.js';
import { evidenceOn, type Rule } from './rule.js';
import { waitRules } from './wait.js';

/** All rules, in the order in which they speak. */
export const rules: readonly Rule[] = [
  ...waitRules,
  ...accessRules,
  ...formatRules,
  ...redirectRules,
  ...conditionRules,
  ...hopRules,
  ...bodyRules,
];

export interface Finding {
  readonly says: Text;
  readonly source: string;
}

const byCode = new Map<number, Rule[]>();
for (const rule of rules) for (const code of rule.codes) byCode.set(code, [...(byCode.get(code) ?? []), rule]);

/** What the evidence says of the response at `index`; empty when it says nothing. */
export function diagnose(transcript: Transcript, index: number): readonly Finding[] {
  const evidence = evidenceOn(transcript, index);
  if (!evidence) return [];
  return (byCode.get(evidence.occurrence.code) ?? []).flatMap((rule) => {
    const says = rule.says(evidence);
    return says ? [{ says, source: rule.source }] : [];
  });
}
