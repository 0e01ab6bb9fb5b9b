/** The parts of the Discord adapter that need no Discord: fitting, buttons, commands, reading messages. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { applicationCommands } from '../../../src/adapters/discord/commands.js';
import { components } from '../../../src/adapters/discord/components.js';
import { cut, shorten } from '../../../src/adapters/discord/fit.js';
import { markdown } from '../../../src/adapters/discord/markdown.js';
import { questionIn, textOf } from '../../../src/adapters/discord/message.js';
import { plainly } from '../../../src/adapters/discord/plain.js';
import { sameCommands } from '../../../src/adapters/discord/register.js';
import { render, reply } from '../../../src/adapters/discord/render.js';
import { code } from '../../../src/core/text.js';
import { commandFaults } from '../../fakes/discord/bodies.js';
import { answers } from '../views.js';
import { smallBot } from './bot.js';

describe('fitting', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['onetwothree', 6, 'onetw…'],
    ['\u{1F600}\u{1F600}', 2, ''],
    ['\u{1F600}\u{1F600}', 3, '\u{1F600}…'],
    ['one', 0, ''],
  ])('%j in %i is %j', (text, most, expected) => expect(cut(text, most)).toBe(expected));

  it('counts what escaping adds, and closes marks', () => {
    expect(shorten(['*** *** ***'], 19, markdown)).toBe('\\*\\*\\* \\*\\*\\*…');
    expect(shorten(['see ', code('one two three')], 14, markdown)).toBe('see `one two…`');
    expect(shorten(['word ', 'more words to come'], 12, markdown)).toBe('word more…');
  });

  it('leaves every answer of the real bot whole', () => {
    const shortened = Object.entries(answers).filter(([of, answer]) => {
      const said = JSON.stringify(render(answer).embeds);
      return !of.startsWith('“xxx') && (said.includes('Shortened to fit.') || /… and \d+ more/.test(said));
    });
    expect(shortened.map(([of]) => of)).toEqual([]);
  });
});

describe('what can be pressed', () => {
  const ask = (query: string) => ({ command: 'c', args: { query } });

  it('is dropped when it cannot be carried, or is there already', () => {
    const offers = [
      { label: 'long', ask: ask('x'.repeat(100)) },
      { label: 'one', ask: ask('1') },
      { label: 'again', ask: ask('1') },
      { label: ' ', ask: ask('2') },
    ];
    expect(components([], offers, '', false)).toEqual([
      { type: 1, components: [{ type: 2, style: 2, label: 'one', custom_id: 'c?query=1' }] },
    ]);
  });
  it('is a list from six on, of at most twenty-five', () => {
    const offers = Array.from({ length: 40 }, (_, i) => ({ label: `n${i}`, ask: ask(`${i}`) }));
    expect(components([], offers.slice(0, 5), '', false)[0]?.components).toHaveLength(5);
    const [row] = components([], offers, 'Choose', false);
    expect(row?.components).toMatchObject([{ type: 3, placeholder: 'Choose', options: { length: 25 } }]);
  });
  it('fills five rows at most, with sharing among them', () => {
    const pages = Array.from(
      { length: 60 },
      (_, i) => ({ kind: 'open', label: `p${i}`, href: `https://a.b/${i}` }) as const,
    );
    const rows = components(pages, [{ label: 'one', ask: ask('1') }], '', true);
    expect(rows.map((row) => row.components.length)).toEqual([1, 5, 5, 5, 5]);
    expect(rows[1]?.components[0]).toMatchObject({ custom_id: 'share' });
  });
});

describe('commands', () => {
  it('are such that Discord takes them', () => {
    expect(commandFaults(applicationCommands(commands))).toEqual([]);
    expect(commandFaults(applicationCommands(smallBot.commands))).toEqual([]);
  });
  it('follow the doors', () => {
    const names = applicationCommands(smallBot.commands).map(({ type, name }) => `${type} ${name}`);
    expect(names).toEqual(['1 status', '1 status-paste', '3 Explain this']);
  });
  it('have `private` beside their own options, and places', () => {
    const [status] = applicationCommands(smallBot.commands);
    expect(status).toMatchObject({
      options: [
        { name: 'words', autocomplete: true, max_length: 6000 },
        { name: 'private', type: 5 },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });
  it('are the same in another order and with what Discord adds', () => {
    const ours = applicationCommands(smallBot.commands);
    const theirs = ours.map((command) => ({ ...command, id: '1', version: '2', nsfw: false })).reverse();
    expect(sameCommands(ours, theirs)).toBe(true);
    expect(sameCommands(ours, theirs.slice(1))).toBe(false);
    expect(
      sameCommands(
        ours,
        theirs.map((command) => ({ ...command, contexts: [0] })),
      ),
    ).toBe(false);
  });
});

describe('messages', () => {
  const me = '100000000000000001';
  const author = { id: '100000000000000002', username: 'a', discriminator: '0', avatar: null, global_name: null };
  const message = { id: '1', channel_id: '2', guild_id: '3', type: 0, author, mentions: [{ ...author, id: me }] };

  it.each([
    [`<@${me}> 418`, '418'],
    [`<@!${me}>418 and <@5>`, '418 and <@5>'],
    [`418 <@${me}>`, '418'],
    ['418', undefined],
    [`\`<@${me}0>\``, undefined],
  ])('%j asks %j', (content, words) => expect(questionIn({ ...message, content }, me)).toBe(words));

  it('are read with embeds and what they forward', () => {
    const embeds = [{ title: 't', description: 'd', fields: [{ name: 'n', value: 'v' }], footer: { text: 'f' } }];
    const forwarded = { message: { content: 'old', embeds: [], attachments: [] } };
    expect(textOf({ content: 'c', embeds })).toBe('c\nt\nd\nn\nv\nf');
    expect(textOf({ content: '', message_snapshots: [forwarded] })).toBe('old');
  });
});

describe('payloads', () => {
  const answer = (words: string) => smallBot.ask({ command: 'status', args: { words } });
  it.each([
    ['a hit', '415'],
    ['a choice', 'many'],
    ['a miss', '**nothing** <@1>'],
  ])('of %s are as they were', async (name, words) => {
    const golden = `${JSON.stringify(reply(answer(words)), null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(`golden/${name.replace(' ', '-')}.json`);
  });
  it('without an embed are as they were', async () => {
    await expect(`${JSON.stringify(plainly(answer('415')), null, 2)}\n`).toMatchFileSnapshot('golden/words-alone.json');
  });
  it('of a refusal are as they were', async () => {
    const refusal = reply({ kind: 'refused', reason: ['Give a code, for example ', code('415'), '.'] });
    await expect(`${JSON.stringify(refusal, null, 2)}\n`).toMatchFileSnapshot('golden/a-refusal.json');
  });
});
