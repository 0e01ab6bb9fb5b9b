/** What belongs elsewhere is nearer to its own trade than to a status, and takes nothing from the situations. */
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../src/registry/elsewhere.js';
import { search, strayed } from '../../src/registry/search.js';
import { situations } from '../../src/registry/situations/all.js';
import { normalise, wordsOf } from '../../src/understand/words/normalise.js';

const words = (text: string) => wordsOf(normalise(text));
const stray = (text: string): number => strayed(words(text)) - (search(words(text))[0]?.confidence ?? 0);

describe('other trades', () => {
  it("are put in plain lower-case words, each once, and in none of the situations'", () => {
    const asks = elsewhere.flatMap((trade) => trade.asks);
    for (const ask of asks) expect(ask).toMatch(/^[a-z\d]+(?: [a-z\d]+)*$/);
    expect(asks.filter((ask, i) => asks.indexOf(ask) !== i)).toEqual([]);
    const ours = new Set(situations.flatMap((situation) => situation.asks));
    expect(asks.filter((ask) => ours.has(ask))).toEqual([]);
    expect(new Set(elsewhere.map(({ trade }) => trade)).size).toBe(elsewhere.length);
  });

  it.each([
    'the compiler cannot find a header file',
    'python cannot import a module',
    'the mail bounced',
    'ssh key rejected',
  ])('are nearer in %j', (text) => {
    expect(stray(text)).toBeGreaterThan(0);
  });

  it.each([
    'file too large to upload',
    'login token expired',
    'page not found after the deploy',
    'duplicate email on signup',
  ])('are farther in %j', (text) => {
    expect(stray(text)).toBeLessThan(0);
  });
});
