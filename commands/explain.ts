/** "Explain HTTP codes" on a message, or on a paste. */
import { transcriptAnswer } from '../src/answers/transcript.js';
import { defineCommand } from '../src/core/command.js';

export const explain = defineCommand({
  name: 'http-explain',
  description: 'Explain the HTTP codes in a log, a response or an error',
  doors: { message: 'Explain HTTP codes', form: 'Explain HTTP codes' },
  options: {
    text: {
      description: 'A log, curl -v output, an error: whatever has the codes in it',
      required: true,
      paragraph: true,
      maxLength: 1_048_576,
    },
  },
  examples: [
    { words: 'Explain HTTP codes', shows: 'in the menu of a message: what its log, response or error says' },
    { words: 'curl -si https://example.com | http-status-bot', shows: 'in a terminal: a response explained' },
  ],
  run: ({ text }) => transcriptAnswer(text),
});
