/** Headers as the network panel of a browser shows them: under a title, with the value beside or below the name. */
import type { Header } from './transcript.js';

const title = /^[▼▶▾\s]{0,3}(Request|Response) Headers(?: \(.{0,40}\))?:?$/i;
const named = /^:?([A-Za-z][A-Za-z0-9-]{0,63}):(?: (.*))?$/;
const most = 100;

export interface Panel {
  readonly request: readonly Header[];
  readonly response: readonly Header[];
  /** The numbers of its lines, from 1. */
  readonly lines: readonly number[];
}

/** Reads the header lists that stand between two lines, given as indexes. */
export function panelIn(lines: readonly string[], from: number, to: number): Panel {
  const request: Header[] = [];
  const response: Header[] = [];
  const own: number[] = [];
  for (let i = from; i < to; i += 1) {
    const line = lines[i] ?? '';
    const side = line.length < 60 ? title.exec(line.trim())?.[1]?.toLowerCase() : undefined;
    if (side === undefined) continue;
    const into = side === 'request' ? request : response;
    own.push(i + 1);
    i += 1;
    for (; i < to && into.length < most; i += 1) {
      const [, name, beside] = named.exec((lines[i] ?? '').trim()) ?? [];
      if (name === undefined) break;
      const below = beside === undefined && i + 1 < to;
      into.push({ name, value: (beside ?? (below ? lines[i + 1] : '') ?? '').trim().slice(0, 2048) });
      own.push(i + 1);
      if (!below) continue;
      i += 1;
      own.push(i + 1);
    }
    i -= 1;
  }
  return { request, response, lines: own };
}
