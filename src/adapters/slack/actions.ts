/** Things to press: questions as buttons or a menu, pages as buttons that open them, and "Post to channel". */
import type { types } from '@slack/bolt';
import { type Ask, encodeAsk } from '../../core/ask.js';
import type { Action } from '../../core/card.js';
import { line, weigh } from './fit.js';
import { limits, message } from './limits.js';
import { address, plainText } from './text.js';

/** How an element's id begins says what pressing it does; what it acts on is in its value. */
export const pressed = { ask: 'ask:', open: 'open:', postAsk: 'post:ask', postCard: 'post:card' } as const;

/** What "Post to channel" posts: the answer to an ask, or a card that the button carries. */
export type Posting = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'card'; readonly carried: string };

interface Question {
  readonly label: string;
  readonly value: string;
}

const button = (id: string, label: string, value: string): types.Button => ({
  type: 'button',
  action_id: id,
  text: plainText(label),
  value,
});

/** The questions that can be pressed, each once; one too long to be carried is left out. */
function questionsOf(actions: readonly Action[]): readonly Question[] {
  const byValue = new Map<string, Question>();
  for (const action of actions) {
    if (action.kind !== 'ask') continue;
    const label = line(action.label, limits.buttonText);
    const value = encodeAsk(action.ask);
    if (label !== '' && value.length <= limits.buttonValue && !byValue.has(value)) byValue.set(value, { label, value });
  }
  return [...byValue.values()];
}

/** Few questions are buttons; many are one menu. */
function asking(questions: readonly Question[]): readonly (types.Button | types.StaticSelect)[] {
  const options = questions.filter(({ value }) => value.length <= limits.optionValue);
  if (questions.length <= message.buttons || options.length === 0) {
    return questions.slice(0, message.buttons).map(({ label, value }, i) => button(`${pressed.ask}${i}`, label, value));
  }
  return [
    {
      type: 'static_select',
      action_id: `${pressed.ask}menu`,
      placeholder: plainText('Ask about…'),
      options: options
        .slice(0, limits.selectOptions)
        .map(({ label, value }) => ({ text: plainText(line(label, limits.optionText)), value })),
    },
  ];
}

/** The pages that can be opened, each once. */
function opening(actions: readonly Action[]): readonly types.Button[] {
  const labels = new Map<string, string>();
  for (const action of actions) {
    if (action.kind !== 'open') continue;
    const url = address(action.href);
    const label = line(action.label, limits.buttonText);
    if (url && url.length <= limits.buttonUrl && label !== '' && !labels.has(url)) labels.set(url, label);
  }
  return [...labels].map(([url, label], i) => ({
    type: 'button',
    action_id: `${pressed.open}${i}`,
    text: plainText(label),
    url,
  }));
}

/** A menu without its last options, until it is light enough. */
function lighter(element: types.StaticSelect, room: number): types.StaticSelect | undefined {
  let options = element.options ?? [];
  while (options.length > 0 && weigh({ ...element, options }) > room) options = options.slice(0, -1);
  return options.length > 0 ? { ...element, options } : undefined;
}

/** One row of everything that can be pressed; nothing when there is nothing. */
export function pressing(actions: readonly Action[], posting?: Posting): readonly types.ActionsBlock[] {
  const post: readonly types.Button[] = posting
    ? [
        posting.kind === 'ask'
          ? button(pressed.postAsk, 'Post to channel', encodeAsk(posting.ask))
          : button(pressed.postCard, 'Post to channel', posting.carried),
      ]
    : [];
  let room: number = message.actions;
  const kept: (types.Button | types.StaticSelect)[] = [];
  for (const element of [...asking(questionsOf(actions)), ...opening(actions)]) {
    const fitting = element.type === 'static_select' ? lighter(element, room) : element;
    if (!fitting || weigh(fitting) > room || kept.length + post.length >= limits.actionElements) continue;
    room -= weigh(fitting);
    kept.push(fitting);
  }
  const elements = [...kept, ...post];
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
