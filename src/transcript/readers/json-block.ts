/** JSON over several lines: a log entry or an error body, pretty-printed, with or without words before its brace. */
import { errorBody } from '../body.js';
import { occurrence } from '../reader.js';
import type { Occurrence, Reader } from '../transcript.js';
import { foundIn } from './json-log.js';

const most = { lines: 150, characters: 16 * 1024, failures: 20 } as const;

interface Block {
  readonly value: unknown;
  /** The index of its last line. */
  readonly end: number;
}

/** The object that opens at the end of a line: closed by a brace at the same depth of indent. */
function blockAt(lines: readonly string[], start: number): Block | undefined {
  const first = lines[start] ?? '';
  const indent = first.length - first.trimStart().length;
  let source = '{';
  for (let end = start + 1; end < lines.length && end - start < most.lines; end += 1) {
    const line = lines[end] ?? '';
    source += `\n${line}`;
    if (source.length > most.characters) return undefined;
    const closes = /^\s*\}/.test(line) && line.length - line.trimStart().length <= indent;
    if (!closes) continue;
    try {
      return { value: JSON.parse(source.slice(0, source.lastIndexOf('}') + 1)), end };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The line on which the code is printed, so that it is one with what other readers find there. */
function lineOf(lines: readonly string[], start: number, end: number, code: number): number {
  for (let i = start; i <= end; i += 1) {
    if (new RegExp(`(?:status|code)[\\w-]*"\\s?:\\s?"?${code}\\b`, 'i').test(lines[i] ?? '')) return i + 1;
  }
  return start + 1;
}

export const jsonBlock: Reader = {
  name: 'json-block',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    let failures = 0;
    for (let i = 0; i < lines.length && failures < most.failures; i += 1) {
      const line = lines[i] ?? '';
      if (!line.endsWith('{') || taken.has(i + 1) || !/(?:^|[\s:=>])\{$/.test(line.slice(-3))) continue;
      const block = blockAt(lines, i);
      if (!block) {
        failures += 1;
        continue;
      }
      const found = foundIn(block.value);
      const made = found && occurrence('json', lineOf(lines, i, block.end, found.code ?? 0), found);
      if (!made) continue;
      const body = made.hop || made.method ? undefined : errorBody(block.value);
      occurrences.push(body ? { ...made, body } : made);
      i = block.end;
    }
    return { occurrences, lines: [] };
  },
};
