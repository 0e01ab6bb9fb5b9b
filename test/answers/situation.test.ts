/** What a situation's card says: the code first, why, what goes with it, and what else it may be. */
import { describe, expect, it } from 'vitest';
import { situationAnswer } from '../../src/answers/situation.js';
import { plain } from '../../src/core/text.js';
import { byCode } from '../../src/registry/registry.js';
import { situations } from '../../src/registry/situations/all.js';

describe('a situation answered', () => {
  it('names the code, the reason, what to send, the runner-up and the disagreement', () => {
    const answer = situationAnswer('invalid-values', []);
    expect(answer).toSay('422 Unprocessable Content · Well-formed, but the values are not valid');
    expect(answer).toSay('Send with it');
    expect(answer).toSay('Or rather · 400 Bad Request when');
    expect(answer).toSay('Zalando, Azure and Google (INVALID_ARGUMENT) say 400');
    expect(answer).toSay('RFC 9110 section 15.5.21');
  });

  it('is about its codes, best first, then what else was meant, each once', () => {
    const answer = situationAnswer('duplicate', [
      { code: '409', confidence: 0.9, situation: 'edit-conflict' },
      { code: '412', confidence: 0.8 },
    ]);
    expect(answer.kind === 'found' && answer.about.codes).toEqual(['409', '422', '400', '412']);
    expect(answer).toSay('If something else was meant · 409 · Someone else changed it in the meantime');
    expect(answer).toSay('412 Precondition Failed');
  });

  it('names the software whose words they are', () => {
    expect(situationAnswer('nginx-closed-early', [])).toSay('Said by nginx');
  });

  it('admits what it does not know', () => {
    expect(situationAnswer('no-such-situation', []).kind).toBe('missing');
  });

  it.each(situations.map(({ id, codes }) => [id, codes[0]] as const))(
    '%s leads to %s and to its source',
    (id, code) => {
      const answer = situationAnswer(id, []);
      expect(answer.kind).toBe('found');
      if (answer.kind !== 'found') return;
      const { title, href, lead, actions = [] } = answer.card;
      expect(title.startsWith(`${code} ${byCode(code)[0]?.name}`)).toBe(true);
      expect(href).toMatch(/^https:/);
      expect(plain(lead ?? []).length).toBeGreaterThan(10);
      expect(actions[0]?.kind).toBe('open');
      const asks = actions.flatMap((action) => (action.kind === 'ask' ? [action.ask.args.query] : []));
      expect(asks[0]).toBe(code);
      expect(actions.length).toBeLessThanOrEqual(5);
    },
  );
});
