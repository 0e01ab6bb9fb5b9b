/** Every answer the real bot gives about what the registry holds: each entry in every view, by name of the question. */
import { commands } from '../../commands/index.js';
import type { Answer } from '../../src/core/answer.js';
import { createBot } from '../../src/core/bot.js';
import { askOf, askWith, commandWith } from '../../src/core/doors.js';
import { confusions } from '../../src/registry/registry.js';
import { statuses } from '../../src/registry/statuses.js';
import { vendors } from '../../src/registry/vendors.js';

const bot = createBot(commands);
const numbers = [...new Set(statuses.map(({ code }) => code))];
const facets = ['full', 'retry', 'headers', 'cacheable', 'content', 'example', 'causes', 'client', 'server'];

/** What is asked in words: codes, their parts, owners, names, pairs, classes, vendors, and what is no code. */
export const questions: readonly string[] = [
  ...numbers,
  ...numbers.flatMap((number) => facets.map((facet) => `${number} ${facet}`)),
  ...statuses.map(({ code, vendor }) => (vendor ? `${vendors[vendor].words[0]} ${code}` : code)),
  ...statuses.map(({ name }) => name),
  ...numbers.flatMap((number) => confusions(number).map((other) => `${number} vs ${other.code}`)),
  ...['1xx', '2xx', '3xx', '4xx', '5xx'],
  ...Object.values(vendors).map(({ words }) => words[0]),
  ...['', 'help', 'thanks!', '432', '999', '41', '0x194', '4.04e2', 'constructor', 'x'.repeat(10_000), '\u{1F600}'],
  ...['<!channel>', '@everyone', '`404`', '401 403 404 407 410 421 451'],
];

/** What is pasted. */
export const pastes: readonly string[] = [
  ...numbers.map((number) => `HTTP/1.1 ${number} Something\nServer: example\nRetry-After: 120\n\n`),
  'POST /a HTTP/1.1\nContent-Type: application/xml\n\nHTTP/1.1 415 Unsupported Media Type\nAccept-Post: application/json',
  `${'10.0.0.1 - - [22/Nov/2026:10:00:00 +0000] "GET /a/b HTTP/1.1" 502 157 "-" "curl/8"\n'.repeat(400)}`,
  'nothing of the kind',
];

/** The answers, with the ask each came from. */
export const answers: Readonly<Record<string, Answer>> = Object.fromEntries([
  ...questions.flatMap((words): [string, Answer][] => {
    const ask = askOf(commands, words);
    return ask ? [[`“${words.slice(0, 60)}”`, bot.ask(ask)]] : [];
  }),
  ...pastes.flatMap((text, i): [string, Answer][] => {
    const command = commandWith(commands, 'message');
    return command ? [[`paste ${i + 1}`, bot.ask(askWith(command, text), 'message')]] : [];
  }),
]);
