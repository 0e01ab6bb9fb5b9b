/** Tables with a column of statuses: Markdown, CSV and tab separated exports, by the words of their first row. */
import { occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import { codeIn, isMethod, timeIn } from '../shapes.js';
import type { Occurrence, Reader } from '../transcript.js';

const separators = ['|', '\t', ';', ','] as const;
const column =
  /^(?:http[ _-]?)?(?:status|status[ _-]?code|response[ _-]?code|response[ _-]?status|sc-status|code)$|^(?:http|status)\.?(?:status|code|response\.status_code)$/i;
const methodColumn = /^(?:http[ _-]?)?(?:method|verb|request[ _-]?method|cs-method)$/i;
const targetColumn = /^(?:path|url|uri|target|request[ _-]?(?:path|uri|url)|cs-uri-stem|endpoint|route)$/i;

const cells = (line: string, separator: string): readonly string[] =>
  (separator === '|' ? line.replace(/^\s*\|/, '').replace(/\|\s*$/, '') : line)
    .split(separator)
    .map((cell) => cell.trim().replace(/^["'`*]{1,2}|["'`*]{1,2}$/g, ''));

interface Head {
  readonly separator: string;
  readonly width: number;
  readonly status: number;
  readonly method: number;
  readonly target: number;
}

function headOf(line: string): Head | undefined {
  if (line.length > 1000 || !/status|code/i.test(line)) return undefined;
  const separator = separators.find((each) => line.includes(each));
  if (separator === undefined) return undefined;
  const names = cells(line, separator);
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const status = find(column);
  if (names.length < 2 || status < 0) return undefined;
  return { separator, width: names.length, status, method: find(methodColumn), target: find(targetColumn) };
}

/** The row's status; `none` for a rule or a row without one, undefined where the table has ended. */
function rowOf(line: string, number: number, head: Head): Occurrence | 'none' | undefined {
  const values = cells(line, head.separator);
  if (values.length !== head.width || line.length > 4000) return undefined;
  const code = codeIn(/^(\d{3})(?: |$)/.exec(values[head.status] ?? '')?.[1]);
  if (code === undefined || !isMet(code)) return 'none';
  const method = values[head.method]?.toUpperCase();
  const made = occurrence('table', number, {
    code,
    method: method && isMethod(method) ? method : undefined,
    target: values[head.target],
    at: timeIn(line),
  });
  return made ?? 'none';
}

export const table: Reader = {
  name: 'table',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    for (let i = 0; i + 1 < lines.length; i += 1) {
      const line = lines[i] ?? '';
      const head = line.length < 10 || taken.has(i + 1) ? undefined : headOf(line);
      if (!head) continue;
      let end = i + 1;
      for (; end < lines.length; end += 1) {
        const row = rowOf(lines[end] ?? '', end + 1, head);
        if (row === undefined) break;
        if (row !== 'none') {
          occurrences.push(row);
          own.push(end + 1);
        }
      }
      i = Math.max(i, end - 1);
    }
    return { occurrences, lines: own };
  },
};
