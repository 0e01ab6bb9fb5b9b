/** Text in Discord's markdown: what must be escaped, what must not, and how long it takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, fenced, markdown, webAddress } from '../../../src/adapters/discord/markdown.js';
import { code, link, strong } from '../../../src/core/text.js';
import { readMarkdown } from '../../fakes/discord/reading.js';

describe('plain text', () => {
  it.each([
    ['# h', '\\# h'],
    ['  ### h', '  \\### h'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['-# small', '\\-# small'],
    ['> q', '\\> q'],
    ['>>> q', '\\>>> q'],
    ['1. a', '1\\. a'],
    ['[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['<@1> <#2>', '\\<@1> \\<#2>'],
    ['@everyone @here', '\\@everyone \\@here'],
    ['*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['back\\slash', 'back\\\\slash'],
    ['a\n# b\n- c', 'a\n\\# b\n\\- c'],
  ])('%j is escaped', (text, expected) => expect(escaped(text)).toBe(expected));

  it.each(['Content-Type: text/html', '404.3 and 1.1', 'C# or #500', '5 - 3 > 1', '-5', 'a@b.c', 'it (so) is! 50%'])(
    '%j is left alone',
    (text) => expect(escaped(text)).toBe(text),
  );

  it('is shown as it is, whatever it is', () => {
    const mark = fc.constantFrom(...'*_~`|<>[]()#-+.:@!\\/ \n1a', '@everyone', 'https://', '<@1>', '-# ', '```', '1. ');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const text = marks.join('');
        expect(readMarkdown(escaped(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([...'a*_`|<> #-1.:@\\\n[', '- ', ' -', '1.', '@everyone', '\u{1F600}', '\ud800', '\u0000'])(
    'of a mebibyte of %j is escaped in linear time',
    (part) => {
      const text = part.repeat(1024 * 1024);
      const began = performance.now();
      escaped(text);
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );
});

describe('spans', () => {
  it('are drawn with their marks', () => {
    expect(markdown(['a ', strong('b*'), ' ', code('c_d'), ' ', link('e]', 'https://f.g/(h)')])).toBe(
      'a **b\\*** `c_d` [e\\]](https://f.g/%28h%29)',
    );
  });
  it('of one mark side by side are one', () => {
    expect(markdown([strong('a'), '', strong('b'), code('c'), code('d')])).toBe('**ab**`cd`');
  });
  it('of code with a backtick are plain', () => expect(markdown([code('a`b')])).toBe('a\\`b'));
  it('of links that lead nowhere are plain', () => {
    expect(markdown([link('a', 'javascript:b'), link('https://c.d', 'https://e.f')])).toBe('ahttps\\://c.d');
  });
  it('that say nothing vanish', () => expect(markdown(['', code(''), strong(''), ' '])).toBe(''));
});

describe('a block of code', () => {
  it.each(['```', '`````` ```http', 'a`', '`', '``\n```\n``'])('cannot be closed by %j inside', (text) => {
    const block = fenced(text);
    expect(block.slice(3, -3)).not.toContain('```');
    expect(readMarkdown(block)).toBe(text);
  });
});

it('only web addresses are linked', () => {
  expect(webAddress('https://a.b/c d', 100)).toBe('https://a.b/c%20d');
  for (const href of ['javascript:alert(1)', 'a.b', '', 'ftp://a.b', `https://a.b/${'c'.repeat(100)}`]) {
    expect(webAddress(href, 100)).toBeUndefined();
  }
});
