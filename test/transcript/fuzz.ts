/** What must hold of every paste, whatever is in it. */
import { explain } from '../../commands/explain.js';
import { readTranscript } from '../../src/transcript/read.js';
import type { Planted } from './pastes.js';

/** The most processor time 64 KiB may take, in milliseconds: what is aimed at, and what only a blow-up reaches. */
export const slowest = { aim: 50, blowUp: 1000 } as const;

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What is wrong with the reading of a text; undefined when nothing is. */
export function faultIn(text: string, most: number = slowest.blowUp): string | undefined {
  const begun = used();
  const { occurrences, lines } = readTranscript(text);
  const took = used() - begun;
  const allowed = most * Math.max(1, text.length / (64 * 1024));
  // A pause of the collector or the compiler falls on one run, not on three.
  if (took > allowed && [1, 2, 3].every(() => again(text) > allowed)) return `took ${took.toFixed(0)} ms`;
  let last = 1;
  for (const { code, line, format } of occurrences) {
    if (!Number.isInteger(code) || code < 100 || code > 999) return `gave the code ${code}`;
    if (line < last || line > lines) return `gave line ${line} of ${lines} after ${last}`;
    if (!format) return 'gave no format';
    last = line;
  }
  return undefined;
}

function again(text: string): number {
  const begun = used();
  readTranscript(text);
  return used() - begun;
}

/** The planted secret that an answer quotes, whole or its first twelve characters; undefined when it quotes none. */
export function leakIn({ text, secrets }: Planted): string | undefined {
  const answer = JSON.stringify(explain.run({ text }, { via: 'message', commands: [explain] }));
  return secrets.find((secret) => answer.includes(secret.slice(0, 12)));
}
