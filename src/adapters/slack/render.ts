/** An answer as a Slack message; pure, and never more than Slack takes. */
import type { types } from '@slack/bolt';
import { type Answer, type Choice, worthSharing } from '../../core/answer.js';
import { type Ask, encodeAsk } from '../../core/ask.js';
import { clean, plain, strong, type Text } from '../../core/text.js';
import { type Posting, pressing } from './actions.js';
import { cardBlocks, header, list, paragraph } from './blocks.js';
import { line, shorten } from './fit.js';
import { limits, message } from './limits.js';
import { carry } from './share.js';
import { escaped } from './text.js';

/** What Slack is sent, wherever it then goes. */
export interface Message {
  /** For notifications and for whoever cannot see blocks. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A message with whom it is for, as a slash command or a `response_url` is answered. */
export interface Reply extends Message {
  readonly response_type: 'ephemeral' | 'in_channel';
}

/** The question of a button is as short as one line; anything longer may be a paste, which no button repeats. */
const askable = (ask: Ask): boolean =>
  encodeAsk(ask).length <= message.askAgain && Object.values(ask.args).every((value) => !value.includes('\n'));

/** What "Post to channel" would post of an answer that only its asker sees. */
function postingOf(answer: Answer, ask: Ask | undefined): Posting | undefined {
  if (answer.kind !== 'found' || !worthSharing(answer)) return undefined;
  if (ask && askable(ask)) return { kind: 'ask', ask };
  const carried = carry(answer.card);
  return carried === undefined ? undefined : { kind: 'card', carried };
}

const asks = (choices: readonly Choice[]) => choices.map(({ label, ask }) => ({ kind: 'ask', label, ask }) as const);

/** A choice with what there is to say of it. */
function choiceText({ label, hint }: Choice): Text {
  const name = line(label, limits.buttonText);
  const why = line(hint ?? '', message.hint);
  return why ? [strong(name), '  ', why] : [name];
}

/** The choices to press, under a list of them where there is more to say than their names. */
function choicesBlocks(choices: readonly Choice[]): readonly types.KnownBlock[] {
  const hinted = choices.some(({ hint }) => line(hint ?? '', message.hint) !== '');
  const more = choices.length - message.choices;
  const items = [...choices.slice(0, message.choices).map(choiceText), ...(more > 0 ? [[`… and ${more} more`]] : [])];
  return [...(hinted ? list('', items, message.item) : []), ...pressing(asks(choices))];
}

/** The title of an answer to words of which nothing is known. */
function unknown(subject: string): string {
  const words = line(subject, 80);
  return words ? `Nothing known of “${words}”` : 'Nothing was asked';
}

function draw(answer: Answer, posting: Posting | undefined): { text: string; blocks: readonly types.KnownBlock[] } {
  switch (answer.kind) {
    case 'found': {
      const { title, lead } = answer.card;
      return { text: `${line(title, limits.header)}\n${plain(lead ?? [])}`, blocks: cardBlocks(answer.card, posting) };
    }
    case 'several':
      return {
        text: `${answer.title}\n${answer.choices.map(({ label }) => label).join(' · ')}`,
        blocks: [header(answer.title), ...choicesBlocks(answer.choices)],
      };
    case 'missing': {
      const title = unknown(answer.subject);
      return {
        text: `${title}\n${plain(answer.note ?? [])}`,
        blocks: [header(title), ...paragraph(answer.note, message.lead), ...choicesBlocks(answer.near)],
      };
    }
    case 'refused': {
      const reason = paragraph(answer.reason, message.lead);
      const nothing: Text = ['That cannot be answered.'];
      return { text: plain(answer.reason), blocks: reason.length > 0 ? reason : paragraph(nothing, message.lead) };
    }
  }
}

function write(answer: Answer, posting?: Posting): Message {
  const { text, blocks } = draw(answer, posting);
  return {
    text: escaped(shorten(clean(text).trim() || 'HTTP', message.fallback)),
    blocks: [...blocks],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The answer as a message for a room. */
export const render = (answer: Answer): Message => write(answer);

/**
 * The answer for the asker alone, with "Post to channel" under a hit: this is what acknowledges a slash command.
 * `ask` is what was asked, where asking it again gives the same answer.
 */
export const reply = (answer: Answer, ask?: Ask): Reply => ({
  response_type: 'ephemeral',
  ...write(answer, postingOf(answer, ask)),
});
