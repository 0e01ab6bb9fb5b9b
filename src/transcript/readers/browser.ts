/** What browsers show: the developer tools' summary of a request, and errors on the console. */

import { panelIn } from '../panel.js';
import { occurrence } from '../reader.js';
import { codeIn } from '../shapes.js';
import type { Occurrence, Reader, Reading } from '../transcript.js';

/** `Status Code: 404 Not Found`, with the value on the same line or on the next, and whatever lamp is drawn before it. */
const label = /^(Status Code|Status|Request URL|URL|Request Method|Method)\s?:?\s*(.*)$/i;
const value = /^[^\p{L}\p{N}]{0,6}(\d{3})(?: ([A-Za-z][A-Za-z' -]{1,60}?))?(?: \((?:from|OK)[^)]{0,60}\))?$/u;
const resource = /the server responded with a status of (\d{3}) ?(?:\(([^)]{0,60})\))?/;
const socket = /WebSocket connection to '([^']{1,2048})' failed: [^\n]{0,200}?Unexpected response code: (\d{3})/;
const firefox =
  /\bXHR\s?(GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD)\s?(https?:\/\/\S{1,2048})\s*\[HTTP\/([\d.]+) (\d{3})(?: ([A-Za-z' -]{1,60}?))? +\d+ms\]/;

/** More summaries than this are no panel of a browser. */
const most = 50;

interface Summary {
  target?: string;
  method?: string;
}

function consoleLine(line: string, number: number, before: string): Occurrence | undefined {
  const failed = resource.exec(line);
  if (failed) {
    const place = /^(\S{3,500}):\d+(?: |$)/.exec(line)?.[1] ?? /^(\S{3,500}\/\S{0,500}):\d+$/.exec(before)?.[1];
    return occurrence('browser', number, { code: codeIn(failed[1]), reason: failed[2], target: place });
  }
  const ws = socket.exec(line);
  if (ws) return occurrence('browser', number, { code: codeIn(ws[2]), target: ws[1], method: 'GET' });
  const xhr = firefox.exec(line);
  if (!xhr) return undefined;
  return occurrence('browser', number, {
    method: xhr[1],
    target: xhr[2],
    version: xhr[3],
    code: codeIn(xhr[4]),
    reason: xhr[5],
  });
}

export const browser: Reader = {
  name: 'browser',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    let summary: Summary = {};
    lines.forEach((line, i) => {
      if (taken.has(i + 1) || line.length < 3 || line.length > 4096) return;
      const [, name = '', same = ''] = /^[A-Za-z]/.test(line) ? (label.exec(line) ?? []) : [];
      const said = same || (name && lines[i + 1]?.trim()) || '';
      if (/url$/i.test(name) && /^(?:https?|wss?):/.test(said)) summary = { ...summary, target: said };
      else if (/method$/i.test(name) && /^[A-Z]{3,8}$/.test(said)) summary = { ...summary, method: said };
      else if (/^status/i.test(name)) {
        const [, digits, reason] = value.exec(said) ?? [];
        const made = digits ? occurrence('browser', i + 1, { code: codeIn(digits), reason, ...summary }) : undefined;
        if (made && (made.code < 600 || /code/i.test(name))) {
          occurrences.push(made);
          own.push(i + 1);
          summary = {};
        }
      } else {
        const made = consoleLine(line, i + 1, lines[i - 1] ?? '');
        if (made) occurrences.push(made);
      }
    });
    // Chrome puts the method after the status: it still belongs to it.
    const last = occurrences.at(-1);
    if (last && summary.method && !last.method && own.includes(last.line)) {
      occurrences[occurrences.length - 1] = { ...last, method: summary.method };
    }
    if (own.length > most) return { occurrences, lines: own };
    return withHeaders(lines, occurrences, own);
  },
};

/** Puts the headers that are listed below a summary onto it. */
function withHeaders(lines: readonly string[], occurrences: readonly Occurrence[], own: readonly number[]): Reading {
  const starts = [...own];
  const took = [...own];
  const complete = occurrences.map((each) => {
    const at = starts.indexOf(each.line);
    if (at < 0) return each;
    const { request, response, lines: listed } = panelIn(lines, each.line, (starts[at + 1] ?? lines.length + 1) - 1);
    took.push(...listed);
    return {
      ...each,
      ...(request.length > 0 ? { requestHeaders: request } : {}),
      ...(response.length > 0 ? { responseHeaders: response } : {}),
    };
  });
  return { occurrences: complete, lines: took };
}
