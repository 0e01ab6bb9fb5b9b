/** The Discord renderer keeps the contract, in every message that it draws of an answer. */
import { plainly } from '../../../src/adapters/discord/plain.js';
import { render, reply } from '../../../src/adapters/discord/render.js';
import type { Answer } from '../../../src/core/answer.js';
import { callbackFaults, messageFaults } from '../../fakes/discord/bodies.js';
import { readMarkdown, readMessage } from '../../fakes/discord/reading.js';
import { contract, isTitle } from '../contract.js';

contract('Discord', {
  render: (answer: Answer) => ({ message: render(answer), alone: reply(answer, 'asker') }),
  check: ({ message, alone }) => [
    ...messageFaults(message),
    ...callbackFaults({ type: 7, data: message }),
    ...callbackFaults(alone),
  ],
  shown: ({ alone }) => readMessage(alone.data),
  firstIsTitle: ({ message: { embeds } }, wanted) => isTitle(readMarkdown(embeds[0].title ?? '', false), wanted),
});

contract('Discord without embeds', {
  render: plainly,
  check: messageFaults,
  shown: readMessage,
  firstIsTitle: ({ content }, wanted) => isTitle(readMarkdown(content.split('\n')[0] ?? ''), wanted),
});
