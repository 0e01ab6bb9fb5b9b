/** Each rule speaks where it should, and is silent where it must be. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/text.js';
import { rules } from '../../../src/transcript/diagnosis/diagnose.js';
import { evidenceOn } from '../../../src/transcript/diagnosis/rule.js';
import { readTranscript } from '../../../src/transcript/read.js';
import { samples } from './samples.js';

/** What one rule says of the responses in a paste. */
function said(name: string, paste: string): string {
  const rule = rules.find((one) => one.name === name);
  if (!rule) throw new Error(`no rule is called ${name}`);
  const transcript = readTranscript(paste);
  if (transcript.occurrences.length === 0) throw new Error(`nothing was read in ${paste}`);
  return transcript.occurrences
    .flatMap(({ code }, i) => {
      const evidence = rule.codes.includes(code) ? evidenceOn(transcript, i) : undefined;
      const says = evidence && rule.says(evidence);
      return says ? [plain(says)] : [];
    })
    .join(' ');
}

describe('diagnosis', () => {
  it('has a sample for every rule, and one rule by each name', () => {
    expect(samples.map(({ rule }) => rule).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(samples)('$rule: speaks', ({ rule, speaks, says }) => {
    expect(said(rule, speaks)).toContain(says);
  });

  it.each(samples)('$rule: is silent', ({ rule, silent }) => {
    expect(said(rule, silent)).toBe('');
  });

  it('goes by what a load balancer did before it guesses from the status', () => {
    const line = (status: number, actions: string, reason: string): string =>
      `http 2026-11-22T10:00:00.123456Z app/web/50dc6c495c0c9188 192.0.2.10:2817 - 0.000 -1 -1 ${status} - 34 366 "GET http://www.example.com:80/a HTTP/1.1" "curl/8.5.0" - - - "Root=1-58337262-36d228ad5d99923122bbe354" "-" "-" 0 2026-11-22T09:59:59.000000Z "${actions}" "-" "${reason}" "-" "-" "-" "-"`;
    const rule = 'ALB: no status from the target';
    expect(said(rule, line(503, 'fixed-response', '-'))).toContain('a listener rule says to answer just so');
    expect(said(rule, line(403, 'waf', '-'))).toContain('AWS WAF refused it');
    expect(said(rule, line(502, 'waf,forward', 'LambdaUnhandled'))).toContain('the Lambda function threw');
    expect(said(rule, line(502, 'waf,forward', '-'))).toContain('reset or closed the connection');
  });

  it('does not take a status that nginx notes for its upstream for the upstream’s own word', () => {
    const line = (status: number): string =>
      `10.0.0.5 - - [22/Nov/2026:10:00:00 +0000] "POST /api/import HTTP/1.1" ${status} 160 "-" "axios/1.7" 512 60.001 [default-api-8080] [] 10.1.2.3:8080 0 60.000 ${status} 0123456789abcdef0123456789abcdef`;
    const rule = 'upstream and own status: who said it';
    expect(said(rule, line(504))).toContain(
      'either the server behind answered so itself, or ingress-nginx got no answer',
    );
    expect(said(rule, line(404))).toContain('the server behind it answered 404 itself');
  });

  it('takes neither a step of signing in nor the way back for a lost session', () => {
    const rule = 'redirection to a sign-in page';
    const hop = (from: string, to: string): string =>
      `> GET ${from} HTTP/1.1\n>\n< HTTP/1.1 302 Found\n< Location: ${to}\n`;
    expect(said(rule, hop('/admin', 'https://id.example.com/oauth2/login?x=1'))).toContain('a sign-in page');
    expect(said(rule, hop('/login', 'https://id.example.com/sso'))).toBe('');
    expect(said(rule, hop('/oauth', '/auth/callback?code=1'))).toBe('');
    expect(said(rule, hop('/a', '/blog?next=/login'))).toBe('');
  });

  it('sees a circle only where the redirection is followed back', () => {
    const rule = 'redirection to itself, or in circles';
    const hop = (from: string, to: string): string =>
      `> GET ${from} HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 302 Found\n< Location: ${to}\n<\n`;
    expect(said(rule, [hop('/a', '/b'), hop('/b', '/a'), hop('/a', '/b')].join('\n'))).toContain('a loop');
    // The same question asked twice, and two pages that need a login, are no circle.
    expect(said(rule, [hop('/a', '/b'), hop('/a', '/b')].join('\n'))).toBe('');
    expect(said(rule, [hop('/a', '/login'), hop('/b', '/login')].join('\n'))).toBe('');
    expect(said(rule, hop('/a', 'https://a.example/a'))).toBe('');
  });

  it('rests each rule on a section or a page', () => {
    for (const { name, source } of rules)
      expect(source, name).toMatch(/RFC \d{4} sections? \d|\.(com|io|org|sh|net)|manual, section|draft|log line/);
  });
});
