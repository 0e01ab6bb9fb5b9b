/** The terminal: one answer, a small chat, or JSON Lines in and out. */

import { createInterface } from 'node:readline';
import { createInterface as createPrompt } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../core/answer.js';
import type { Ask } from '../../core/ask.js';
import type { Bot } from '../../core/bot.js';
import type { Via } from '../../core/command.js';
import { askOf, askWith, commandWith } from '../../core/doors.js';
import { clean } from '../../core/text.js';
import { limits } from './limits.js';
import { render, type Screen } from './render.js';

/** How the process ends: answered, nothing found, or used wrongly. */
export const exitStatus = { answered: 0, nothing: 1, usage: 2 } as const;

export type Exit = (typeof exitStatus)[keyof typeof exitStatus];

/** Draws an answer as one string: lines for people, or a platform's payload as JSON; `ask` is what it answers. */
export type Draw = (answer: Answer, ask?: Ask) => string;

/** What an output stream can show; some terminals say 0 columns for not knowing. Colour only on a terminal, and never with NO_COLOR. */
export function screenOf(
  out: { readonly isTTY?: boolean; readonly columns?: number },
  env: { readonly NO_COLOR?: string },
): Screen {
  return { width: out.columns || limits.standard, colour: out.isTTY === true && !env.NO_COLOR };
}

interface Asked {
  readonly answer: Answer;
  readonly ask?: Ask;
}

/** Asks words in the way they came. */
function asked(bot: Bot, words: string, via: Via): Asked {
  const pointed = via === 'message' ? commandWith(bot.commands, 'message') : undefined;
  const ask = pointed ? askWith(pointed, words) : askOf(bot.commands, words);
  return ask
    ? { answer: bot.ask(ask, via), ask }
    : { answer: { kind: 'refused', reason: ['Nothing here takes words.'] } };
}

const exitOf = (answer: Answer): Exit =>
  answer.kind === 'found' || answer.kind === 'several' ? exitStatus.answered : exitStatus.nothing;

/** Answers once. A paste (`via: 'message'`) is explained; anything else is looked up. */
export function once(bot: Bot, words: string, via: Via, draw: Draw, out: Writable): Exit {
  const { answer, ask } = asked(bot, words, via);
  out.write(`${draw(answer, ask)}\n`);
  return exitOf(answer);
}

/** The plain answer on one line, for programs: `{"kind","codes","class"?,"title"?}`. */
export function summary(answer: Answer): string {
  const about = answer.kind === 'found' || answer.kind === 'several' ? answer.about : { codes: [] };
  const title = answer.kind === 'found' ? answer.card.title : answer.kind === 'several' ? answer.title : undefined;
  return JSON.stringify({
    kind: answer.kind,
    codes: [...new Set(about.codes.map((code) => Number.parseInt(code, 10)).filter(Number.isFinite))],
    ...(about.class && { class: about.class }),
    ...(title && { title }),
  });
}

const vias: ReadonlySet<unknown> = new Set(['command', 'mention', 'message'] satisfies Via[]);
const isVia = (value: unknown): value is Via => vias.has(value);

function readLine(line: string): { readonly text: string; readonly via: Via } | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null || !('text' in read) || typeof read.text !== 'string')
      return undefined;
    const via = 'via' in read ? read.via : 'command';
    return isVia(via) ? { text: read.text, via } : undefined;
  } catch {
    return undefined;
  }
}

const unread: Answer = {
  kind: 'refused',
  reason: ['Each line is JSON: {"text": string, "via": "command" | "mention" | "message"}.'],
};

/** Reads JSON Lines `{"text","via"}` and writes one line each, in order; a line that is not of that form is refused in its place. */
export async function jsonLines(bot: Bot, draw: Draw, input: Readable, out: Writable): Promise<Exit> {
  let wrong = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const asking = readLine(line);
    if (!asking) wrong += 1;
    const { answer, ask }: Asked = asking ? asked(bot, asking.text, asking.via) : { answer: unread };
    if (!out.write(`${draw(answer, ask)}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  return wrong > 0 ? exitStatus.usage : exitStatus.answered;
}

/** A small chat: a prompt with history and Tab completion, until `exit` or the end of input. */
export async function chat(
  bot: Bot,
  greeting: string,
  input: Readable,
  out: Writable & { columns?: number },
  env: { NO_COLOR?: string },
): Promise<Exit> {
  const spoken = commandWith(bot.commands, 'words')?.name ?? '';
  const prompt = createPrompt({
    input,
    output: out,
    terminal: true,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const [, before = '', typed = ''] = /^(\s*\/[\w-]+\s+)?(.*)$/s.exec(line) ?? [];
      const choices = bot.suggest(spoken, clean(typed), limits.choices);
      const [only] = choices;
      if (only && choices.length === 1) return [[`${before}${Object.values(only.ask.args).join(' ')}`], line];
      // readline would put the beginning that all choices share in place of the words; they are only shown.
      if (choices.length > 1) {
        out.write(
          `\n${choices.map(({ label, hint }) => `  ${clean([label, hint].filter(Boolean).join(' · '))}`).join('\n')}\n`,
        );
        prompt.prompt(true);
      }
      return [[], line];
    },
  });
  out.write(`${greeting}\n`);
  prompt.setPrompt('> ');
  prompt.prompt();
  for await (const line of prompt) {
    if (/^\s*\/?(exit|quit)\s*$/i.test(line)) break;
    if (line.trim() !== '') {
      const screen = screenOf(out, env);
      out.write(`\n${render(asked(bot, line, 'command').answer, screen)}\n\n`);
    }
    prompt.prompt();
  }
  prompt.close();
  return exitStatus.answered;
}

/** Everything a stream gives, at most `most` bytes of it. */
export async function readAll(input: Readable, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    parts.push(bytes.subarray(0, most - size));
    size += bytes.length;
    if (size >= most) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
