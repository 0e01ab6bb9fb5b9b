/** Slack's renderer keeps the contract, and draws what it should. */
import { reply } from '../../../src/adapters/slack/render.js';
import { isFields } from '../../fakes/slack/blocks.js';
import { responded } from '../../fakes/slack/bodies.js';
import { contract } from '../contract.js';

/** Every text a reader meets, top to bottom. */
function shown(part: unknown): string {
  if (Array.isArray(part)) return part.map(shown).join('');
  if (!isFields(part)) return '';
  if (part.type === 'text' || part.type === 'link') return String(part.text);
  const own = typeof part.text === 'string' ? part.text : '';
  const breaks = part.type === 'text' ? '' : '\n';
  return `${own}${['text', 'elements', 'options', 'blocks'].map((key) => (typeof part[key] === 'string' ? '' : shown(part[key]))).join('')}${breaks}`;
}

/** What is left when everything invisible is gone, halves of pairs and what stands for them among it. */
const seen = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}\p{Cf}\ufffd]/gu, '');

contract('Slack', {
  render: (answer) => reply(answer),
  check: responded,
  shown: ({ blocks }) => shown(blocks),
  firstIsTitle({ blocks }, title) {
    const first = seen(shown(blocks.slice(0, 1)));
    return seen(title) === '' || (first !== '' && seen(title).startsWith(first.replace(/…$/, '')));
  },
});
