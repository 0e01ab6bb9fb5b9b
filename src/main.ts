#!/usr/bin/env node
/** Reads the configuration, starts what is configured, stops on signals; with words, answers them in the terminal. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import {
  chat,
  type Draw,
  exitStatus,
  jsonLines,
  once,
  readAll,
  screenOf,
  summary,
} from './adapters/terminal/connect.js';
import { render } from './adapters/terminal/render.js';
import { createBot } from './core/bot.js';

const usage = `Usage: http-status-bot [words]               answer in the terminal: 415, "401 vs 403", "email already taken"
       http-status-bot --file paste.log      explain a log, a response or an error ("-" is standard input)
       curl -si … | http-status-bot          the same, piped
       http-status-bot                       start what .env configures, or a small chat

  --as discord|slack|json   print what would be sent, or the plain answer, as JSON
  --json-lines              read {"text","via"} lines from standard input, write one JSON line each
  --help`;

const hint =
  'No platform is connected: put DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, into .env (see README.md).';

const mebibyte = 1_048_576;
const bot = createBot(commands);

/** What `--as` draws; the platforms' renderers are pure and load no SDK. */
async function drawing(as: string | undefined, lines: boolean): Promise<Draw | undefined> {
  const space = lines ? 0 : 2;
  switch (as) {
    case undefined:
      return lines ? summary : (answer) => render(answer, screenOf(process.stdout, process.env));
    case 'json':
      return lines ? summary : (answer) => JSON.stringify(answer, undefined, space);
    case 'discord': {
      const { reply } = await import('./adapters/discord/render.js');
      return (answer) => JSON.stringify(reply(answer), undefined, space);
    }
    case 'slack': {
      const { reply } = await import('./adapters/slack/render.js');
      return (answer, ask) => JSON.stringify(reply(answer, ask), undefined, space);
    }
    default:
      return undefined;
  }
}

function wrong(...lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return exitStatus.usage;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        file: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        'json-lines': { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads the paste a file or standard input holds; undefined, with a line on stderr, when it cannot. */
async function readPaste(file: string): Promise<string | undefined> {
  try {
    if (file === '-') return await readAll(process.stdin, mebibyte);
    return readFileSync(file).subarray(0, mebibyte).toString('utf8');
  } catch (error) {
    console.error(
      `${file} cannot be read: ${error instanceof Error && 'code' in error ? error.code : 'unknown error'}.`,
    );
    return undefined;
  }
}

async function main(): Promise<number> {
  const read = readArguments();
  if (typeof read === 'string') return wrong(read, usage);
  const { values, positionals } = read;
  if (values.help) {
    console.log(usage);
    return exitStatus.answered;
  }
  const draw = await drawing(values.as, values['json-lines'] === true);
  if (!draw) return wrong(`--as takes discord, slack or json, not ${JSON.stringify(values.as)}.`, usage);
  if (values['json-lines']) return jsonLines(bot, draw, process.stdin, process.stdout);

  if (values.file !== undefined) {
    const paste = await readPaste(values.file);
    return paste === undefined ? exitStatus.usage : once(bot, paste, 'message', draw, process.stdout);
  }
  if (positionals.length > 0) return once(bot, positionals.join(' '), 'command', draw, process.stdout);

  // Only from here on is the configuration needed: an answer in the terminal does not pay for it.
  const { serve } = await import('./serve.js');
  const served = await serve(bot);
  // A connection that did not close in time must not hold the process.
  if (served !== undefined) process.exit(served);

  if (process.stdin.isTTY) {
    return chat(
      bot,
      `Ask for a code, a name, a question; Tab completes, "exit" ends.\n${hint}`,
      process.stdin,
      process.stdout,
      process.env,
    );
  }
  const paste = await readAll(process.stdin, mebibyte);
  if (paste.trim() === '') return wrong(hint, usage);
  return once(bot, paste, 'message', draw, process.stdout);
}

// A reader that went away (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main();
