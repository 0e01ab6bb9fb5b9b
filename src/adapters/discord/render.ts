/** Draws an answer as a Discord message: one embed in the colour of its class, and what can be pressed under it. */
import { type Answer, type Audience, audienceOf, type Choice, worthSharing } from '../../core/answer.js';
import type { Card } from '../../core/card.js';
import type { Text } from '../../core/text.js';
import { components, type Offer, offersOf, type Row } from './components.js';
import { type Embed, embed } from './embed.js';
import { cut } from './fit.js';
import { oneLine } from './markdown.js';

/** What is sent. Components are there even when empty, so that an update takes the old ones away. */
export interface Message {
  readonly embeds: readonly [Embed];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false };
}

/** An interaction's answer; flag 64 shows it to the asker alone. */
export interface Reply {
  readonly type: 4;
  readonly data: Message & { readonly flags?: 64 };
}

/** Choices as lines to read, where a hint says why; the buttons alone say it otherwise. */
const hints = (choices: readonly Choice[]): Text =>
  choices.some(({ hint }) => hint)
    ? choices.flatMap(
        ({ label, hint }, i): Text => [
          i === 0 ? '' : '\n',
          { text: oneLine(label), mark: 'strong' },
          hint ? ` ${oneLine(hint)}` : '',
        ],
      )
    : [];

/** An answer as a card and what is offered under it. */
interface Drawn {
  readonly card: Card;
  readonly offers: readonly Offer[];
  readonly placeholder: string;
}

/** Every kind of answer as a card. */
export function drawn(answer: Answer): Drawn {
  const simple = (title: string, lead: Text, offers: readonly Offer[] = [], placeholder = ''): Drawn => ({
    card: { title, tone: 'neutral', lead },
    offers,
    placeholder,
  });
  switch (answer.kind) {
    case 'found':
      return { card: answer.card, offers: offersOf(answer.card.actions ?? []), placeholder: 'Look further' };
    case 'several':
      return simple(answer.title, hints(answer.choices), answer.choices, 'Choose one');
    case 'missing': {
      const subject = oneLine(answer.subject);
      const title = subject ? `Nothing found for “${cut(subject, 100)}”` : 'Nothing found';
      return simple(title, answer.note ?? [], answer.near, 'Near to it');
    }
    case 'refused':
      return simple('', answer.reason);
  }
}

/** The message for an answer; with `share`, a button that shows it to the room. */
export function render(answer: Answer, share = false): Message {
  const { card, offers, placeholder } = drawn(answer);
  return {
    embeds: [embed(card)],
    components: components(card.actions ?? [], offers, placeholder, share),
    allowed_mentions: { parse: [], replied_user: false },
  };
}

/** The callback that answers an interaction with a message of its own. */
export function reply(answer: Answer, audience: Audience = audienceOf(answer)): Reply {
  return audience === 'room'
    ? { type: 4, data: render(answer) }
    : { type: 4, data: { ...render(answer, worthSharing(answer)), flags: 64 } };
}
