/** The Discord renderer keeps the contract, and what the contract does not ask. */

import { render, reply } from '../../../src/adapters/discord/render.js';
import { callbackFaults, messageFaults } from '../../fakes/discord/bodies.js';
import { readMarkdown, readMessage } from '../../fakes/discord/reading.js';
import { contract, isTitle } from '../contract.js';

contract('Discord', {
  render,
  check: (message) => [...messageFaults(message), ...callbackFaults({ type: 7, data: message })],
  shown: readMessage,
  firstIsTitle: ({ embeds: [{ title = '' }] }, wanted) => isTitle(readMarkdown(title, false), wanted),
});

contract('Discord, in reply to an interaction', {
  render: (answer) => reply(answer, 'asker'),
  check: callbackFaults,
  shown: ({ data }) => readMessage(data),
  firstIsTitle: ({ data }, wanted) => isTitle(readMarkdown(data.embeds[0].title ?? '', false), wanted),
});
