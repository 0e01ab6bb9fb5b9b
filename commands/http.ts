/** /http 415 · /http 401 vs 403 · /http too many requests · /http 4xx */
import { answerTo } from '../src/answers/answer-to.js';
import { choiceOf } from '../src/answers/asking.js';
import { defineCommand } from '../src/core/command.js';
import { ready } from '../src/registry/search.js';
import { suggest, understand, understandQuestion } from '../src/understand/understand.js';

export const http = defineCommand({
  name: 'http',
  description: 'Explain an HTTP status code',
  doors: { words: true },
  options: {
    query: {
      description: 'A code, a name, a class, a vendor, codes to compare, or your own words',
      // The longest message either platform delivers is Slack's, 40,000 characters.
      maxLength: 40_000,
      suggests: true,
    },
  },
  examples: [
    { words: '415', shows: 'what a code means, who can fix it and how' },
    { words: 'too many requests', shows: 'a code by its name, or an old name' },
    { words: '401 vs 403', shows: 'codes side by side' },
    { words: 'email already taken', shows: 'the code for a situation' },
    { words: 'cloudflare', shows: 'the codes a vendor adds; nginx 499 for one of them' },
    { words: '4xx', shows: 'a whole class' },
    { words: '405 headers', shows: 'one part: headers, retry, cacheable, example, full' },
  ],
  run({ query = '' }, { via, commands }) {
    const intent = understand(query, via);
    const answer = answerTo(intent, query, commands);
    // What only looked like a paste may still be a question.
    return intent.kind === 'transcript' && answer.kind === 'missing'
      ? answerTo(understandQuestion(query, via), query, commands)
      : answer;
  },
  prepare: ready,
  suggest: (typed, limit) => suggest(typed, limit).map(({ code, hint }) => choiceOf(code, hint)),
});
