/** What Slack sends becomes what was typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressed, messageText, typed } from '../../../src/adapters/slack/incoming.js';
import { escaped } from '../../../src/adapters/slack/text.js';

describe('typed', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&amp;lt; is no bracket', '&lt; is no bracket'],
    ['&nbsp; &copy;', '&nbsp; &copy;'],
    ['<https://x.example/a?b=1&amp;c=2>', 'https://x.example/a?b=1&c=2'],
    ['GET <http://x.example|x.example> 404', 'GET x.example 404'],
    ['<mailto:a@x.example|a@x.example>', 'a@x.example'],
    ['<tel:200404|200404>', '200404'],
    ['ask <@U012AB3CD> or <@U012AB3CD|bob>', 'ask @U012AB3CD or bob'],
    ['in <#C0123|general> <#C0123>', 'in #general #C0123'],
    ['<!channel> <!here|here> <!subteam^S1|@team>', '@channel here @team'],
    ['<html> <b>', '<html> <b>'],
    ['“415” ‘401’ it’s', `"415" '401' it's`],
    ['no\u00a0break', 'no break'],
    ['< 415', '< 415'],
  ])('%s', (sent, meant) => {
    expect(typed(sent)).toBe(meant);
  });

  it('undoes what is escaped, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[\u00a0\u2018-\u201f]/.test(text)),
        (text) => {
          expect(typed(escaped(text))).toBe(text);
        },
      ),
    );
  });

  it('takes no longer for being troubled', () => {
    const began = performance.now();
    for (const mark of ['<', '<a', '&', '<@', '<!', '>', '<|']) typed(mark.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('addressed', () => {
  it.each([
    ['<@U0BOT> 418', '418'],
    ['what is 418 <@U0BOT>?', 'what is 418  ?'],
    ['<@U0BOT|http> 418 <@U0BOB>', '418 @U0BOB'],
    ['<@U0BOT>', ''],
    ['<@U0BOT> 418 <@U0BOT>', '418'],
    ['<@U0BOTTLE> 418', '@U0BOTTLE 418'],
  ])('%s', (text, words) => {
    expect(addressed({ text }, 'U0BOT')).toBe(words);
  });
});

const richText = (...lines: string[]) => ({
  type: 'rich_text',
  elements: lines.map((text) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] })),
});

describe('messageText', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['no text', { text: null, blocks: 'x', attachments: [1], files: {} }, ''],
    [
      "a person's text once, though the blocks repeat it",
      { text: '*bold* `415`', blocks: [richText('bold 415')] },
      '*bold* `415`',
    ],
    [
      "an app's blocks, where its text is only the title",
      { text: 'Alert', bot_id: 'B', blocks: [richText('502 Bad Gateway', 'twice')] },
      'Alert\n502 Bad Gateway\ntwice',
    ],
    [
      "an app's blocks once, where they repeat the text",
      { text: 'Alert', bot_id: 'B', blocks: [richText('Alert: 502')] },
      'Alert: 502',
    ],
    [
      'sections and fields',
      {
        blocks: [
          {
            type: 'section',
            text: { type: 'mrkdwn', text: 'a &lt;b&gt;' },
            fields: [{ type: 'plain_text', text: '503' }],
          },
        ],
      },
      'a <b>\n503',
    ],
    [
      'attachments',
      {
        text: 'see',
        attachments: [
          { fallback: 'no', title: 'Deploy', text: 'HTTP 500', fields: [{ title: 'Path', value: '/a' }] },
          { fallback: '404 only here' },
        ],
      },
      'see\nDeploy\nHTTP 500\nPath: /a\n404 only here',
    ],
    ['the preview of a snippet', { text: '', files: [{ preview: 'HTTP/1.1 415' }] }, 'HTTP/1.1 415'],
  ])('reads %s', (_, message, text) => {
    expect(messageText(message)).toBe(text);
  });

  it('reads anything without falling over', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(messageText(message)).toBeTypeOf('string');
      }),
    );
    let deep: unknown = { type: 'text', text: 'deep' };
    for (let i = 0; i < 20_000; i += 1) deep = { elements: [deep] };
    expect(messageText({ blocks: [deep] })).toBe('');
  });
});
