/** The readers together: order, doubles, implied codes, limits. */
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/transcript/clean.js';
import { readTranscript } from '../../src/transcript/read.js';
import { readers } from '../../src/transcript/readers/index.js';
import { codesIn } from './samples.js';

describe('readTranscript', () => {
  test('keeps the order of the text, whichever reader found what', () => {
    const text = [
      'first a 502 from the gateway',
      '10.0.0.1 - - [01/Jan/2024:00:00:00 +0000] "GET /x HTTP/1.1" 404 0 "-" "-"',
      'HTTP/1.1 301 Moved Permanently',
      'Location: /y',
      '{"status":429}',
    ].join('\n');
    expect(readTranscript(text).occurrences.map(({ code, line }) => [code, line])).toEqual([
      [502, 1],
      [404, 2],
      [301, 3],
      [429, 5],
    ]);
  });

  test('counts the lines, and says what it did not read', () => {
    expect(readTranscript('a\nb\nc')).toEqual({ occurrences: [], lines: 3 });
    expect(readTranscript(`HTTP/1.1 404 Not Found\n${'x'.repeat(limits.line + 9)}`)).toMatchObject({
      lines: 2,
      cut: 9,
    });
  });

  test('reads a long line of JSON to its end', () => {
    const line = JSON.stringify({ headers: { cookie: 'x'.repeat(20_000) }, status: 502 });
    expect(codesIn(line)).toEqual([502]);
  });

  test('an implied code gives way to the number printed beside it', () => {
    expect(codesIn('Error from server (Forbidden): pods is forbidden\nHTTP response code: 401')).toEqual([401]);
    const far = `Error from server (Forbidden): pods is forbidden\n${'-\n'.repeat(20)}HTTP response code: 401`;
    expect(codesIn(far)).toEqual([403, 401]);
  });

  test('an implied code stays beside the failure of another request', () => {
    const error = (path: string): string =>
      `2024/03/12 09:10:11 [error] 7#7: *1 no live upstreams while connecting to upstream, client: 192.0.2.1, server: a, request: "GET ${path} HTTP/1.1"`;
    const access = '192.0.2.1 - - [12/Mar/2024:09:10:11 +0000] "GET /b?x=1 HTTP/1.1" 404 0 "-" "-"';
    expect(codesIn(`${error('/a')}\n${access}`)).toEqual([502, 404]);
    expect(codesIn(`${error('/b')}\n${access}`)).toEqual([404]);
  });

  test('a status told twice on one line is one occurrence', () => {
    expect(readTranscript('AxiosError: Request failed with status code 404, HTTP 404').occurrences).toHaveLength(1);
  });

  test('every reader has its own name', () => {
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
  });

  test('ten thousand lines of an access log without a blow-up', () => {
    const line = (i: number): string =>
      `10.0.0.${i % 250} - - [01/Jan/2024:00:00:00 +0000] "GET /i/${i} HTTP/1.1" ${[200, 404, 503][i % 3]} 9 "-" "-"`;
    const text = Array.from({ length: 10_000 }, (_, i) => line(i)).join('\n');
    const begun = process.cpuUsage();
    expect(readTranscript(text).occurrences).toHaveLength(10_000);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5000);
  });
});
