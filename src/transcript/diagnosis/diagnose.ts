/** Every rule over every response: what the evidence at hand says. */
import type { Text } from '../../core/text.js';
import type { Transcript } from '../transcript.js';
import { accessRules } from './access.js';
import { awsRules } from './aws.js';
import { bodyRules } from './body.js';
import { cloudflareRules } from './cloudflare.js';
import { conditionRules } from './condition.js';
import { envoyRules } from './envoy.js';
import { errorLogRules } from './error-log.js';
import { formatRules } from './format.js';
import { frameworkRules } from './framework.js';
import { gatewayRules } from './gateway.js';
import { haproxyRules } from './haproxy.js';
import { hopRules } from './hop.js';
import { platformRules } from './platform.js';
import { proxyStatusRules } from './proxy-status.js';
import { rangeRules } from './range.js';
import { redirectRules } from './redirect.js';
import { requestRules } from './request.js';
import { evidenceOn, type Rule } from './rule.js';
import { tokenRules } from './token.js';
import { toolRules } from './tool.js';
import { waitRules } from './wait.js';
import { wallRules } from './wall.js';

/** All rules, in the order in which they speak: what names a next step first, what only says who spoke last. */
export const rules: readonly Rule[] = [
  ...waitRules,
  ...requestRules,
  ...wallRules,
  ...tokenRules,
  ...accessRules,
  ...formatRules,
  ...rangeRules,
  ...redirectRules,
  ...conditionRules,
  ...errorLogRules,
  ...envoyRules,
  ...haproxyRules,
  ...platformRules,
  ...cloudflareRules,
  ...awsRules,
  ...toolRules,
  ...frameworkRules,
  ...gatewayRules,
  ...proxyStatusRules,
  ...hopRules,
  ...bodyRules,
];

export interface Finding {
  readonly says: Text;
  readonly source: string;
  /** It speaks of a fault that the status hides. */
  readonly amiss: boolean;
  /** It names no next step. */
  readonly aside: boolean;
}

const byCode = new Map<number, Rule[]>();
for (const rule of rules) for (const code of rule.codes) byCode.set(code, [...(byCode.get(code) ?? []), rule]);

/** What the evidence says of the response at `index`; empty when it says nothing. */
export function diagnose(transcript: Transcript, index: number): readonly Finding[] {
  const evidence = evidenceOn(transcript, index);
  if (!evidence) return [];
  return (byCode.get(evidence.occurrence.code) ?? []).flatMap((rule) => {
    const says = rule.says(evidence);
    return says ? [{ says, source: rule.source, amiss: rule.amiss === true, aside: rule.aside === true }] : [];
  });
}
