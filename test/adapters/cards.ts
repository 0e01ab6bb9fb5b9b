/** Answers made by hand to trouble a renderer: bare, hostile and huge ones, by name. */
import type { Answer } from '../../src/core/answer.js';
import type { Action, Card } from '../../src/core/card.js';
import { code, link, strong } from '../../src/core/text.js';

const found = (card: Card): Answer => ({ kind: 'found', about: { codes: ['415'] }, audience: 'room', card });

/** Texts that mean something to a dialect, a terminal or a reader, and must be shown as they are. */
export const hostileTexts: readonly string[] = [
  '@everyone and @here',
  '<@1> <@!1> <@&1> <#1> <:a:1> <t:0:R> </http:1> <id:browse>',
  '<!channel> <!here|x> <@U012AB3CD> <#C012|general> <!subteam^S1>',
  '# heading\n## two\n### three',
  '-# small\n- list\n* list\n+ list\n1. list',
  '> quote\n>>> rest',
  '**b** __u__ *i* _i_ ~~s~~ ||spoiler||',
  '`code` ``two`` ```fence```',
  '[text](https://example.com) ![i](x) <https://example.com|text>',
  'https://example.com/a_b_c?d=*e*&f=~g~',
  '\\*already escaped\\* \\',
  '&amp; &lt;b&gt; < > & " \'',
  '<script>alert(1)</script>',
  ':smile: :warning: http://x',
  'a | b || c ||| d',
  '\u{1F468}\u200d\u{1F469}\u200d\u{1F467} \u{1F600} e\u0301',
  'discord.gg/x me@example.com',
];

/** Characters that no reader should meet: terminal escapes, controls, direction overrides, half of a pair. */
export const unseemlyTexts: readonly string[] = [
  'red \u001b[31mred\u001b[0m',
  'title \u001b]0;owned\u0007 bell',
  'nul \u0000 backspace \b delete \u007f c1 \u009b31m',
  'carriage\rreturn',
  'bidi \u202egnp.exe\u202c \u2066isolate\u2069',
  'half \ud83d pair \ude00',
];

/** A card with this text in every part that takes text. */
export const everywhere = (text: string): Card => ({
  title: text,
  href: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
  tone: 'client-error',
  lead: [text, ' ', strong(text), ' ', code(text), ' ', link(text, 'https://example.com/(a)?b=[c]&d=<e>')],
  fields: [{ label: text, value: [text, ' ', code(text)] }],
  sections: [
    { heading: text, items: [[text], [strong(text), text, code(text)]] },
    { heading: text, code: text },
  ],
  actions: [
    { kind: 'open', label: text, href: 'https://example.com/' },
    { kind: 'ask', label: text, ask: { command: 'http', args: { query: text } } },
  ],
  footer: [text],
});

/** A card of `times` of everything, each of `length` characters. */
export function many(times: number, length: number): Card {
  const text = (i: number) => `${i} ${'word* '.repeat(Math.ceil(length / 6))}`.slice(0, length);
  const all = Array.from({ length: times }, (_, i) => text(i));
  return {
    title: text(0),
    href: `https://example.com/${'a'.repeat(length)}`,
    tone: 'server-error',
    lead: all,
    fields: all.map((label) => ({ label, value: [label] })),
    sections: all.flatMap((heading) => [
      { heading, items: all.slice(0, 30).map((item) => [item]) },
      { heading, code: heading },
    ]),
    actions: all.flatMap((label, i): Action[] => [
      { kind: 'open', label, href: `https://example.com/${i}` },
      { kind: 'open', label, href: `https://example.com/${label}` },
      { kind: 'ask', label, ask: { command: 'http', args: { query: String(i) } } },
      { kind: 'ask', label, ask: { command: 'http', args: { query: label } } },
    ]),
    footer: all,
  };
}

/** The least a card can say, in every way of saying nothing. */
export const bare: Readonly<Record<string, Answer>> = {
  'a title alone': found({ title: '415 Unsupported Media Type', tone: 'client-error' }),
  'empty lists': found({ title: 'T', tone: 'neutral', lead: [], fields: [], sections: [], actions: [], footer: [] }),
  'empty texts': found(everywhere('')),
  'blank texts': found(everywhere(' \n\t \u00a0')),
  'blank parts of a whole card': found({
    title: 'T',
    tone: 'success',
    lead: ['', ' '],
    fields: [
      { label: '', value: ['v'] },
      { label: 'l', value: [] },
      { label: 'l', value: [''] },
    ],
    sections: [
      { heading: '', items: [['an item']] },
      { heading: 'h', items: [] },
      { heading: 'h', items: [[], ['']] },
      { heading: 'h', code: '' },
    ],
    footer: [code('')],
  }),
  'a link that is none': found({
    title: 'T',
    href: 'javascript:alert(1)',
    tone: 'neutral',
    lead: [link('here', 'not a url'), link('', 'https://example.com/')],
    actions: [
      { kind: 'open', label: 'Open', href: 'nonsense' },
      { kind: 'open', label: 'Open', href: 'javascript:alert(1)' },
    ],
  }),
  'one ask twice': found({
    title: 'T',
    tone: 'neutral',
    actions: [
      { kind: 'ask', label: 'A', ask: { command: 'http', args: { query: '404' } } },
      { kind: 'ask', label: 'B', ask: { command: 'http', args: { query: '404' } } },
    ],
  }),
  'nothing to choose from': { kind: 'several', about: { codes: [] }, title: 'Which?', choices: [] },
  'nothing near': { kind: 'missing', subject: '', near: [] },
  'no reason': { kind: 'refused', reason: [] },
};

/** More than any platform takes. */
export const huge: Readonly<Record<string, Answer>> = {
  'one long word': found(everywhere('a'.repeat(20_000))),
  'many long words': found(everywhere('word '.repeat(4_000))),
  'nothing but marks': found(everywhere('*_`~|<>[]()#-\\'.repeat(1_000))),
  'nothing but backticks': found(everywhere('`'.repeat(10_000))),
  'nothing but pairs': found(everywhere('\u{1F600}'.repeat(5_000))),
  'nothing but ampersands': found(everywhere('&'.repeat(10_000))),
  'many lines': found(everywhere('line\n'.repeat(3_000))),
  'many small parts': found(many(60, 20)),
  'many middling parts': found(many(30, 300)),
  'many large parts': found(many(12, 3_000)),
  'a hundred choices': {
    kind: 'several',
    about: { codes: ['409'] },
    title: 'Which? '.repeat(200),
    choices: Array.from({ length: 100 }, (_, i) => ({
      label: `${i} ${'label '.repeat(40)}`,
      hint: 'hint '.repeat(200),
      ask: { command: 'http', args: { query: String(i) } },
    })),
  },
  'a long subject': {
    kind: 'missing',
    subject: '@everyone '.repeat(1_000),
    note: ['note '.repeat(3_000)],
    near: Array.from({ length: 40 }, (_, i) => ({
      label: `${400 + i}`,
      ask: { command: 'http', args: { query: `${i}` } },
    })),
  },
  'a long reason': { kind: 'refused', reason: ['reason '.repeat(3_000)] },
};

/** Each hostile or unseemly text in every part, and in every kind of answer. */
export const hostile: Readonly<Record<string, Answer>> = Object.fromEntries(
  [...hostileTexts, ...unseemlyTexts].flatMap((text): [string, Answer][] => {
    const choice = { label: text, hint: text, ask: { command: 'http', args: { query: text } } };
    const name = JSON.stringify(text);
    return [
      [`found ${name}`, found(everywhere(text))],
      [`several ${name}`, { kind: 'several', about: { codes: [] }, title: text, choices: [choice, choice] }],
      [`missing ${name}`, { kind: 'missing', subject: text, note: [text], near: [choice] }],
      [`refused ${name}`, { kind: 'refused', reason: [text, code(text), strong(text)] }],
    ];
  }),
);
