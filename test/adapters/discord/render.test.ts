/** The Discord renderer keeps the contract, in every message that it draws of an answer. */
import { expect, it } from 'vitest';
import { plainly } from '../../../src/adapters/discord/plain.js';
import { render, reply } from '../../../src/adapters/discord/render.js';
import type { Answer } from '../../../src/core/answer.js';
import { callbackFaults, messageFaults } from '../../fakes/discord/bodies.js';
import { readMarkdown, readMessage } from '../../fakes/discord/reading.js';
import { hostile, huge } from '../cards.js';
import { contract, isTitle } from '../contract.js';

contract('Discord', {
  render: (answer: Answer) => ({ message: render(answer), alone: reply(answer, 'asker'), words: plainly(answer) }),
  check: ({ message, alone, words }) => [
    ...messageFaults(message),
    ...callbackFaults({ type: 7, data: message }),
    ...callbackFaults(alone),
    ...messageFaults(words),
  ],
  shown: ({ alone }) => readMessage(alone.data),
  firstIsTitle: ({ message: { embeds } }, wanted) => isTitle(readMarkdown(embeds[0].title ?? '', false), wanted),
});

it('says the same in words alone where no embed is taken, the title first', () => {
  for (const [name, answer] of Object.entries({ ...hostile, ...huge })) {
    const shown = readMessage(plainly(answer));
    expect(shown, name).not.toContain('(mention)');
    if (answer.kind !== 'found' || answer.card.title.trim() === '') continue;
    expect(isTitle(shown.split('\n')[0] ?? '', answer.card.title), name).toBe(true);
  }
});
