/** Classes, vendors, codes side by side, and what to say when there is no answer. */
import { describe, expect, it } from 'vitest';
import { malformedAnswer, noAnswer, unknownAnswer } from '../../src/answers/missing.js';
import { classAnswer, comparisonAnswer, vendorAnswer } from '../../src/answers/several.js';
import { byClass, byVendor } from '../../src/registry/registry.js';
import { type VendorId, vendors } from '../../src/registry/vendors.js';
import { ask, bot } from '../ask.js';

describe('a class', () => {
  it.each(['1xx', '2xx', '3xx', '4xx', '5xx'] as const)('%s lists all its codes', (statusClass) => {
    const answer = classAnswer(statusClass);
    for (const code of byClass(statusClass)) expect(answer).toSay(code);
    expect(answer).toMatchObject({ about: { codes: [], class: statusClass } });
  });

  it('leaves out what is no status code', () => {
    expect(byClass('1xx')).toEqual(['100', '101', '102', '103', '104']);
  });
});

describe('a vendor', () => {
  it.each(Object.keys(vendors) as VendorId[])('%s has codes, and all are listed', (vendor) => {
    const entries = byVendor(vendor);
    expect(entries.length).toBeGreaterThan(0);
    for (const { code, name } of entries) expect(vendorAnswer(vendor)).toSay(`${code} ${name}`);
  });
});

describe('codes side by side', () => {
  it('say what tells them apart, and what each means', () => {
    const answer = comparisonAnswer(['401', '403']);
    expect(answer).toMatchObject({ kind: 'found', about: { codes: ['401', '403'] } });
    expect(answer).toSay('401 Unauthorized or 403 Forbidden');
    expect(answer).toSay('403 Forbidden');
  });

  it('tell every pair of four apart', () => {
    const answer = comparisonAnswer(['301', '302', '307', '308']);
    for (const code of ['301', '302', '307', '308']) expect(answer).toSay(code);
  });

  it('are decided between where the words say what happens', () => {
    const answer = ask('is it 401 or 403 when the token has expired');
    expect(answer).toMatchObject({ about: { codes: ['401', '403'] } });
    expect(answer).toSay('401 Unauthorized · The token or session has expired.');
    expect(ask('401 vs 403')).not.toSay('has expired');
    expect(ask('400 or 422 for validation errors')).toSay('Zalando, Azure and Google (INVALID_ARGUMENT) say 400');
  });

  it('pass over a number nobody uses', () => {
    expect(comparisonAnswer(['404', '432'])).toMatchObject({ about: { codes: ['404'] } });
    expect(comparisonAnswer(['404', '432'])).toSay('Not a code anyone is known to use');
  });
});

describe('no answer', () => {
  it('tells how an unknown number must be taken, and what is near', () => {
    expect(unknownAnswer('432')).toSay('A client must treat it as 400 (RFC 9110 section 15)');
    expect(unknownAnswer('432')).toSay('430');
    expect(unknownAnswer('799')).toSay('status codes end at 599');
  });

  it('offers what two digits may begin', () => {
    expect(malformedAnswer('41')).toSay('410 Gone');
    expect(malformedAnswer('0x194')).toSay('three digits, 100 to 599');
  });

  it('shortens what it repeats', () => {
    expect(noAnswer('x'.repeat(10_000), [])).not.toSay('x'.repeat(100));
  });
});

describe('every offered question', () => {
  it('has an answer', () => {
    const offered = [classAnswer('4xx'), vendorAnswer('iis'), comparisonAnswer(['401', '403'])].flatMap((answer) =>
      answer.kind === 'found' ? (answer.card.actions ?? []) : [],
    );
    const asked = offered.flatMap((action) => (action.kind === 'ask' ? [action.ask] : []));
    expect(asked.length).toBeGreaterThan(20);
    for (const ask of asked) expect(bot.ask(ask).kind, JSON.stringify(ask)).toBe('found');
  });
});
