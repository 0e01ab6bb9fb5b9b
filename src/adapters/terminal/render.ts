/** An answer as lines for a terminal. */
import type { Answer, Choice } from '../../core/answer.js';
import type { Ask } from '../../core/ask.js';
import type { Action, Card, Field, Section, Tone } from '../../core/card.js';
import { clean, plain } from '../../core/text.js';
import { limits } from './limits.js';
import { type Colours, colours, pad, paint, wrap } from './text.js';

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const room = (width: number): number => Math.min(Math.max(width, limits.narrowest), limits.widest);

/** What to type for an ask: the words of its one argument. */
const words = ({ args }: Ask): string => clean(Object.values(args).join(' '));

function titled(tone: Tone, text: string, paintbox: Colours): string {
  const { bold, blue, green, yellow, red, magenta, cyan } = paintbox;
  const colour = {
    informational: blue,
    success: green,
    redirection: cyan,
    'client-error': yellow,
    'server-error': red,
    neutral: magenta,
  }[tone];
  return bold(colour(text));
}

function fieldsOf(fields: readonly Field[], width: number, paintbox: Colours): string[] {
  const filled = fields.filter(({ value }) => plain(value).trim() !== '');
  const label = Math.max(0, ...filled.map((field) => clean(field.label).length)) + 2;
  const beside = width >= limits.beside && label <= 26;
  return filled.map((field) => {
    const name = clean(field.label);
    const value = paint(field.value, paintbox);
    return beside
      ? wrap(value, width, ' '.repeat(label + 2), `  ${paintbox.bold(pad(name, label))}`)
      : `  ${paintbox.bold(name)}\n${wrap(value, width, '    ')}`;
  });
}

function sectionOf(section: Section, width: number, paintbox: Colours): string | undefined {
  const heading = paintbox.bold(clean(section.heading));
  if ('code' in section) {
    // An exchange keeps its lines: breaking them would make it another one.
    const lines = clean(section.code).split('\n');
    return [`  ${heading}`, ...lines.map((line) => paintbox.dim(`    ${line}`.trimEnd()))].join('\n');
  }
  const items = section.items.filter((item) => plain(item).trim() !== '');
  if (items.length === 0) return undefined;
  return [`  ${heading}`, ...items.map((item) => wrap(paint(item, paintbox), width, '    ', '  · '))].join('\n');
}

function actionsOf(actions: readonly Action[], width: number, paintbox: Colours): string | undefined {
  const asks = actions.flatMap((action) => (action.kind === 'ask' ? [words(action.ask)] : []));
  if (asks.length === 0) return undefined;
  return wrap(asks.join(' · '), width, ' '.repeat(8), `  ${paintbox.dim('Ask')}   `);
}

function cardLines(card: Card, { width, colour }: Screen): string {
  const paintbox = colours(colour);
  const columns = room(width);
  const parts = [
    wrap(titled(card.tone, clean(card.title), paintbox), columns, ''),
    card.lead && plain(card.lead).trim() ? wrap(paint(card.lead, paintbox), columns, '  ') : undefined,
    fieldsOf(card.fields ?? [], columns, paintbox).join('\n') || undefined,
    ...(card.sections ?? []).map((section) => sectionOf(section, columns, paintbox)),
    [
      card.footer && plain(card.footer).trim()
        ? wrap(paintbox.dim(paint(card.footer, colours(false))), columns, '  ')
        : '',
      card.href ? `  ${paintbox.underline(clean(card.href))}` : '',
      actionsOf(card.actions ?? [], columns, paintbox) ?? '',
    ]
      .filter(Boolean)
      .join('\n') || undefined,
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function choicesOf(choices: readonly Choice[], columns: number, paintbox: Colours): string[] {
  return choices.map(({ label, hint, ask }) => {
    const typed = words(ask);
    const named = clean(label);
    const shown = named.startsWith(typed) ? named.slice(typed.length).trim() : named;
    return wrap(
      [shown, hint && clean(hint)].filter(Boolean).join(' · '),
      columns,
      '    ',
      `  ${paintbox.cyan(typed)} `,
    );
  });
}

/** The answer as lines without a final line break, at most as wide as the screen allows. */
export function render(answer: Answer, screen: Screen): string {
  const paintbox = colours(screen.colour);
  const columns = room(screen.width);
  switch (answer.kind) {
    case 'found':
      return cardLines(answer.card, screen);
    case 'several':
      return [
        wrap(paintbox.bold(clean(answer.title)), columns, ''),
        ...choicesOf(answer.choices, columns, paintbox),
      ].join('\n');
    case 'missing': {
      const subject = clean(answer.subject).replace(/\s+/g, ' ').trim();
      const short = subject.length > 60 ? `${subject.slice(0, 59)}…` : subject;
      return [
        wrap(paintbox.bold(short ? `Nothing known of “${short}”` : 'Nothing was asked'), columns, ''),
        ...(answer.note ? [wrap(paint(answer.note, paintbox), columns, '  ')] : []),
        ...choicesOf(answer.near, columns, paintbox),
      ].join('\n');
    }
    case 'refused':
      return wrap(paint(answer.reason, paintbox), columns, '');
  }
}
