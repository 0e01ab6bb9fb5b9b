/** The small parts: shortening, what rides in a button, what is remembered, what is logged. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, shortenLines, shortenText } from '../../../src/adapters/slack/fit.js';
import { firsts } from '../../../src/adapters/slack/memory.js';
import { carried, carry } from '../../../src/adapters/slack/share.js';
import { boltLogger } from '../../../src/adapters/slack/trouble.js';
import type { Card } from '../../../src/core/card.js';
import { code, plain } from '../../../src/core/text.js';
import { anyAnswer } from '../arbitrary.js';
import { keeping } from './connected.js';

describe('shortening', () => {
  it.each([
    ['fits', 10, 'fits'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['unbreakable', 5, 'unbr…'],
    ['\u{1F600}\u{1F600}\u{1F600}', 4, '\u{1F600}…'],
  ])('%s to %i', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 60 }), (parts, limit) => {
        expect(shorten(parts.join(' '), limit).length).toBeLessThanOrEqual(limit);
        expect(shortenLines(parts.join('\n'), limit).length).toBeLessThanOrEqual(limit);
        expect(plain(shortenText(parts, limit)).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('keeps marks, and cuts between words of a span', () => {
    expect(shortenText(['see ', code('Retry-After'), ' first'], 14)).toEqual(['see ', '…']);
    expect(shortenText(['see ', code('Retry After'), ' first'], 12)).toEqual(['see ', code('Retry'), '…']);
  });

  it('keeps whole lines of an exchange', () => {
    expect(shortenLines('HTTP/1.1 415\nAccept-Post: application/json\n\nmore', 47)).toBe(
      'HTTP/1.1 415\nAccept-Post: application/json\n\n…',
    );
  });
});

const card: Card = {
  title: '415 Unsupported Media Type',
  href: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
  tone: 'client-error',
  lead: ['Send ', code('application/json'), '.'],
  sections: [{ heading: 'Seen', items: [['POST /a']] }],
  actions: [{ kind: 'ask', label: '406', ask: { command: 'http', args: { query: '406' } } }],
};

describe('what rides in a button', () => {
  it('comes back as it was', () => {
    expect(carried(carry(card) ?? '')).toEqual(card);
  });

  it('always fits, comes back a card, and says when it was shortened', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        if (answer.kind !== 'found') return;
        const value = carry(answer.card);
        if (value === undefined) return;
        expect(value.length).toBeLessThanOrEqual(2000);
        const back = carried(value);
        expect(back?.title).toBe(answer.card.title);
        if (JSON.stringify(back) !== JSON.stringify(answer.card))
          expect(plain(back?.footer ?? [])).toContain('Shortened');
      }),
      { numRuns: 200 },
    );
  });

  it('gives up sections from the last', () => {
    const noise = (seed: number) => createHash('sha512').update(`noise ${seed}`).digest('base64');
    const sections = Array.from({ length: 30 }, (_, i) => ({ heading: `Section ${i}`, items: [[noise(i)]] }));
    const back = carried(carry({ ...card, sections }) ?? '');
    expect(back?.sections?.length).toBeGreaterThan(0);
    expect(back?.sections).toEqual(sections.slice(0, back?.sections?.length));
    expect(back?.sections?.length).toBeLessThan(30);
  });

  it.each([
    ['nothing', ''],
    ['noise', '!!!!'],
    ['no card', deflateRawSync('{"title":"x"}').toString('base64url')],
    ['more than a card', deflateRawSync(JSON.stringify({ ...card, more: 1 })).toString('base64url')],
    ['a bomb', deflateRawSync(JSON.stringify({ ...card, title: 'a'.repeat(1_000_000) })).toString('base64url')],
  ])('is not read when it is %s', (_, value) => {
    expect(carried(value)).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('is remembered for its time and no longer', () => {
    let now = 0;
    const first = firsts(1000, 10, () => now);
    expect([first('a'), first('a')]).toEqual([true, false]);
    now = 999;
    expect(first('a')).toBe(false);
    now = 1001;
    expect(first('a')).toBe(true);
  });

  it('is never more than so many', () => {
    const first = firsts(1000, 3, () => 0);
    for (const key of ['a', 'b', 'c', 'd']) first(key);
    expect([first('d'), first('b'), first('a')]).toEqual([false, false, true]);
  });
});

describe("Bolt's own log", () => {
  it('keeps secrets and contents out of ours', () => {
    const { log, lines } = keeping();
    const logger = boltLogger(log, 'info' as Parameters<typeof boltLogger>[1]);
    logger.debug('Received a message on the WebSocket: {"text":"private"}');
    logger.warn('with xoxb-123-abc and wss://x/link/?ticket=abc&app_id=1', new Error('private'));
    expect(JSON.stringify(lines)).not.toMatch(/private|123|abc/);
    expect(lines).toHaveLength(1);
  });
});
