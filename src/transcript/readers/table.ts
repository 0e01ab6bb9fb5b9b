/** Tables with a column of statuses: Markdown, CSV and tab separated exports, by the words of their first row. */
import { occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import { codeIn, isMethod, timeIn } from '../shapes.js';
import type { Occurrence, Reader } from '../transcript.js';

const separators = ['|', '\t', ';', ','] as const;
const column =
  /^(?:(?:http|response|resp|res|last|returned|final)[ _-]?){0,2}(?:status|status[ _-]?code|code)$|^sc-status$|^(?:http|status)\.?(?:status|code|response\.status_code)$/i;
const methodColumn = /^(?:http[ _-]?)?(?:method|verb|request[ _-]?method|cs-method)$/i;
const targetColumn = /^(?:path|url|uri|target|request[ _-]?(?:path|uri|url)|cs-uri-stem|endpoint|route)$/i;

const beside =
  /method|verb|path|ur[il]|target|endpoint|route|request|response|message|reason|\bcounts?\b|hits|total|status|time|latency|duration|bytes|host|meaning|description/i;

/** Lines between rows: `---+---`, `|---|`, `├─┼─┤`. */
const rule = /^[\s|+:=\-─━═┌┬┐├┼┤└┴┘╞╪╡│]{3,}$/;

/** Frames drawn with box characters, as those of ASCII. */
const drawn = (line: string): string =>
  /[│┃┬]/.test(line)
    ? line
        .replace(/[│┃]/g, '|')
        .replace(/[┌┐─━]{1,400}/g, ' ')
        .replaceAll('┬', '|')
    : line;

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

function headOf(text: string): Head | undefined {
  if (text.length > 1000 || !/status|code/i.test(text)) return undefined;
  const line = drawn(text);
  const separator = separators.find((each) => line.includes(each));
  if (separator === undefined) return undefined;
  const names = cells(line, separator);
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const status = find(column);
  if (names.length < 2 || status < 0) return undefined;
  // A code may be a country's or an article's: beside it something is asked for, or counted.
  const plain = /^code$/i.test(names[status] ?? '');
  if (plain && !names.some((name) => beside.test(name))) return undefined;
  return { separator, width: names.length, status, method: find(methodColumn), target: find(targetColumn) };
}

/** The row's status; `none` for a rule or a row without one, undefined where the table has ended. */
function rowOf(text: string, number: number, head: Head): Occurrence | 'none' | undefined {
  if (rule.test(text)) return 'none';
  const line = drawn(text);
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

/** A column of statuses in a table whose columns stand under each other without a frame. */
const aligned = /(?:^|\s)(?<name>(?:http_?)?status(?:_?code)?|response_?(?:code|status)|http_?code|sc-status)(?=\s|$)/i;

/** The rows below a head without a frame: as many words as it has, the status below its name. */
function columnBelow(lines: readonly string[], index: number): readonly Occurrence[] {
  const line = lines[index] ?? '';
  // A head all in capitals is kubectl's or docker's, whose STATUS is a word.
  const head = line.length < 300 && /status|code/i.test(line) && /[a-z]/.test(line) ? aligned.exec(line) : null;
  const names = line.trim().split(/\s+/);
  const name = head?.groups?.name;
  if (!head || name === undefined || names.length < 2 || !names.every((each) => /^[A-Za-z_][\w()*.%-]*$/.test(each)))
    return [];
  const start = head.index + head[0].length - name.length;
  const place = names.indexOf(name);
  const found: Occurrence[] = [];
  for (let i = index + 1; i < lines.length; i += 1) {
    const row = lines[i] ?? '';
    if (rule.test(row)) continue;
    const values = row.length < 1000 ? row.trim().split(/\s+/) : [];
    const code = values.length === names.length ? codeIn(values[place]) : undefined;
    const at = code === undefined ? -1 : row.indexOf(String(code), Math.max(0, start - 3));
    if (code === undefined || !isMet(code) || at < 0 || at > start + name.length) break;
    const made = occurrence('table', i + 1, { code });
    if (made) found.push(made);
  }
  return found;
}

export const table: Reader = {
  name: 'table',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    for (let i = 0; i + 1 < lines.length; i += 1) {
      const line = lines[i] ?? '';
      const head = line.length < 8 || taken.has(i + 1) ? undefined : headOf(line);
      if (!head) {
        const below = line.length < 8 || taken.has(i + 1) ? [] : columnBelow(lines, i);
        for (const row of below) {
          occurrences.push(row);
          own.push(row.line);
        }
        continue;
      }
      let end = i + 1;
      for (; end < lines.length; end += 1) {
        const row = rowOf(lines[end] ?? '', end + 1, head);
        if (row === undefined) break;
        if (row !== 'none') occurrences.push(row);
        // A framed row without a status is a row all the same: its numbers are of other columns.
        if (row !== 'none' || head.separator === '|') own.push(end + 1);
      }
      i = Math.max(i, end - 1);
    }
    return { occurrences, lines: own };
  },
};
