/** Statuses that were counted: `200: 1532, 404: 88`, and what `sort | uniq -c` makes of a log's column. */
import { occurrence } from '../reader.js';
import { isMet } from '../reasons.js';
import type { Occurrence, Reader } from '../transcript.js';

const labelled =
  /\b(?:status(?:es)?|codes?|responses?)\b[^\d\n]{0,30}((?:[1-5]\d\d["']?\s?[=:]\s?[\d,.]{1,12}%?[,;|}\s]{0,3}){2,40})/i;
const pair = /(?<![\d.,])([1-5]\d\d)["']?\s?[=:]/g;
const counted = /^\s{0,12}\d{1,9}\s{1,4}([1-5]\d\d)$/;

export const counts: Reader = {
  name: 'counts',
  read(lines, taken) {
    const occurrences: Occurrence[] = [];
    const own: number[] = [];
    const add = (code: number, line: number): void => {
      const made = isMet(code) ? occurrence('counts', line, { code }) : undefined;
      if (made) occurrences.push(made);
    };
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? '';
      if (taken.has(i + 1) || line.length < 4) continue;
      const inline = line.length < 1000 && /[=:]/.test(line) ? labelled.exec(line)?.[1] : undefined;
      if (inline !== undefined) {
        for (const [, code] of inline.matchAll(pair)) add(Number(code), i + 1);
        own.push(i + 1);
        continue;
      }
      if (line.length >= 30 || !counted.test(line)) continue;
      let end = i + 1;
      while (counted.test(lines[end] ?? '')) end += 1;
      const codes = lines.slice(i, end).map((each) => Number(counted.exec(each)?.[1]));
      // Three lines of nothing but counts and known statuses, each status once: a column that was counted.
      if (codes.length >= 3 && codes.every(isMet) && new Set(codes).size === codes.length) {
        codes.forEach((code, at) => {
          add(code, i + at + 1);
          own.push(i + at + 1);
        });
      }
      i = end - 1;
    }
    return { occurrences, lines: own };
  },
};
