/** One code → its card, for every code there is. */
import { describe, expect, it } from 'vitest';
import { statusAnswer } from '../../src/answers/status.js';
import type { Answer } from '../../src/core/answer.js';
import type { Card } from '../../src/core/card.js';
import { plain } from '../../src/core/text.js';
import { byCode } from '../../src/registry/registry.js';
import { statuses } from '../../src/registry/statuses.js';
import { vendors } from '../../src/registry/vendors.js';
import type { Facet } from '../../src/understand/intent.js';

const codes = [...new Set(statuses.map(({ code }) => code))];

function cardOf(answer: Answer): Card {
  if (answer.kind !== 'found') throw new Error(`not found: ${JSON.stringify(answer)}`);
  return answer.card;
}

const headings = (card: Card): string[] => (card.sections ?? []).map(({ heading }) => heading);

describe('a code', () => {
  it.each(codes)('%s says what it means and what it rests on', (code) => {
    const card = cardOf(statusAnswer(code));
    const status = byCode(code)[0];
    expect(card.title).toBe(`${code} ${status?.name}`);
    expect(card.href).toMatch(/^https:\/\//);
    expect(plain(card.lead ?? []).replaceAll('`', '')).toBe(status?.meaning.replaceAll('`', ''));
    expect(plain(card.footer ?? [])).toContain(status?.sources[0].title);
  });

  it('tells the meaning of every owner of a number', () => {
    for (const code of codes) {
      const said = JSON.stringify(cardOf(statusAnswer(code)));
      for (const { vendor, name } of byCode(code).slice(1)) {
        expect(said, code).toContain(vendor ? vendors[vendor].name : name);
      }
    }
  });

  it('lets the vendor that was named lead', () => {
    for (const { code, vendor, meaning } of statuses.filter((status) => status.vendor)) {
      expect(plain(cardOf(statusAnswer(code, undefined, vendor)).lead ?? [])).toBe(meaning.replaceAll('`', ''));
    }
  });

  it('keeps the whole for whoever asks for it', () => {
    const short = cardOf(statusAnswer('415'));
    const full = cardOf(statusAnswer('415', 'full'));
    expect(headings(short)).not.toContain('Example');
    expect(headings(full)).toContain('Example');
    expect(short.actions).toContainEqual({
      kind: 'ask',
      label: 'Everything',
      ask: { command: 'http', args: { query: '415 full' } },
    });
    expect(statusAnswer('404', 'full')).toSay('404.13');
  });

  it.each<[string, Facet, string]>([
    ['502', 'retry', 'Retry? If idempotent'],
    ['405', 'headers', 'Headers Allow · server must send it'],
    ['404', 'cache', 'Cacheable? Yes, by default'],
    ['500', 'cache', 'Cacheable? Not by default'],
    ['204', 'content', 'It never carries content'],
    ['499', 'causes', 'Comes from'],
    ['415', 'client', 'If you are the client'],
    ['415', 'server', 'If you run the server'],
    ['200', 'retry', 'there is nothing to retry'],
  ])('%s with %s puts that part first', (code, facet, says) => {
    const answer = statusAnswer(code, facet);
    expect(answer).toSay(says);
    expect(plain(cardOf(answer).lead ?? [])).not.toBe(byCode(code)[0]?.meaning);
  });

  it('shows the exchange when the example is asked for', () => {
    expect(cardOf(statusAnswer('304', 'example')).sections).toEqual([
      { heading: 'Example', code: byCode('304')[0]?.example },
    ]);
  });

  it('has a part or a sentence for every facet of every code', () => {
    const facets: readonly Facet[] = [
      'retry',
      'headers',
      'cache',
      'content',
      'causes',
      'client',
      'server',
      'example',
      'full',
    ];
    for (const code of codes) {
      for (const facet of facets)
        expect(plain(cardOf(statusAnswer(code, facet)).lead ?? []), `${code} ${facet}`).not.toBe('');
    }
  });

  it('knows no card for a number nobody uses', () => {
    expect(() => statusAnswer('432')).toThrow(RangeError);
  });
});

describe('the informal guide', () => {
  // What each of its 20 codes must set right; the class 1xx is set right at 100.
  it.each([
    ['100', 'interim'],
    ['200', '200'],
    ['201', 'Location'],
    ['202', 'final'],
    ['203', 'proxy'],
    ['204', 'The opposite: the action was applied'],
    ['301', 'Moved Permanently'],
    ['302', 'POST'],
    ['303', 'GET'],
    ['304', 'copy'],
    ['307', 'method'],
    ['400', '400'],
    ['401', 'WWW-Authenticate'],
    ['403', 'credentials'],
    ['404', '410'],
    ['405', 'Allow'],
    ['406', '415'],
    ['412', 'not'],
    ['415', 'Content-Type'],
    ['500', '500'],
    ['501', 'method'],
  ])('%s is answered, and set right', (code, says) => {
    expect(statusAnswer(code, 'full')).toSay(says);
    const wrong = [
      '100',
      '201',
      '202',
      '204',
      '301',
      '302',
      '303',
      '304',
      '307',
      '401',
      '403',
      '404',
      '406',
      '412',
      '501',
    ];
    if (wrong.includes(code)) expect(headings(cardOf(statusAnswer(code, 'full')))).toContain('Often misread');
  });
});
