/** What stands around a paste is taken off, and the paste itself is left as it was. */
import { describe, expect, test } from 'vitest';
import { clean, limits } from '../../src/transcript/clean.js';
import { reads } from './samples.js';

describe('clean', () => {
  test.each([
    ['colours', '\u001b[32mok\u001b[0m \u001b[1;31mred\u001b[39;49m', ['ok red']],
    ['colours that lost their escape character', '[0mGET / [33m404[0m', ['GET / 404']],
    ['a range of a query is no colour', 'rate(x[5m])', ['rate(x[5m])']],
    ['line ends', 'a\r\nb\rc\n', ['a', 'b', 'c', '']],
    ['entities', '&lt; HTTP/1.1 404 &amp; more', ['< HTTP/1.1 404 & more']],
    [
      "Slack's links",
      'GET <https://a.test/x|a.test/x> and <http://b.test>',
      ['GET https://a.test/x and http://b.test'],
    ],
    ['fences', '```\na\n```\n```json\nb```', ['', 'a', '', '', 'b']],
    ['bullets', '- a\n• b\n1. c\n 2) d', ['a', 'b', 'c', 'd']],
    ['a code is no bullet', '404. That is an error', ['404. That is an error']],
    ['quoting', '> one\n> two', ['one', 'two']],
    ["Slack's long quote", '>>> one\ntwo', ['one', 'two']],
    [
      "curl's own marks",
      '> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 200',
      ['> GET / HTTP/1.1', '> Host: a', '>', '< HTTP/1.1 200'],
    ],
    ["curl's own marks, quoted", '> > GET / HTTP/1.1\n> < HTTP/1.1 200', ['> GET / HTTP/1.1', '< HTTP/1.1 200']],
    ['line numbers', '  9 | a\n 10 | b\n 11 | c', ['a', 'b', 'c']],
    ['numbers that do not count up', '404 a\n200 b\n500 c', ['404 a', '200 b', '500 c']],
    ['borders', '│ Error: x', ['Error: x'].map((line) => ` ${line}`)],
    ['invisible and hard spaces', 'a\u200bb\u00a0c\ufeff', ['ab c']],
    ['bold', '**500** x', ['500 x']],
  ])('takes off %s', (_, text, lines) => {
    expect(clean(text).lines).toEqual(lines);
  });

  test('counts what is too long to be read', () => {
    const { lines, cut } = clean('a'.repeat(limits.line + 5));
    expect([lines[0]?.length, cut]).toEqual([limits.line, 5]);
    expect(clean('a\n'.repeat(limits.text)).cut).toBe(limits.text);
    expect(clean('short').cut).toBe(0);
  });
});

const paste = 'HTTP/1.1 404 Not Found\nServer: nginx\nContent-Length: 500';

reads('the same paste in every wrapping', [
  [paste, [404]],
  [`\`\`\`\n${paste}\n\`\`\``, [404]],
  [`\`\`\`${paste}\`\`\``, [404]],
  [paste.replace(/^/gm, '> '), [404]],
  [paste.replace(/^/gm, '    '), [404]],
  [paste.replace(/^/gm, '• '), [404]],
  [paste.replace(/^/gm, '- '), [404]],
  [paste.replaceAll('\n', '\r\n'), [404]],
  [
    paste
      .split('\n')
      .map((line, i) => `${i + 98}: ${line}`)
      .join('\n'),
    [404],
  ],
  [
    paste
      .split('\n')
      .map((line, i) => `${i + 199}\t${line}`)
      .join('\n'),
    [404],
  ],
  [paste.replace(/^/gm, '\u001b[36m').replaceAll('\n', '\u001b[0m\n'), [404]],
  [`what does this mean?\n\n\`\`\`\n${paste}\n\`\`\`\nthanks`, [404]],
  [`&gt; ${paste.replaceAll('\n', '\n&gt; ')}`, [404]],
]);
