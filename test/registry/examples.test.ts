/** The example exchanges: their shape, their width, and that they carry the headers their entry demands. */
import { expect, test } from 'vitest';
import type { Status } from '../../src/registry/status.js';
import { statuses } from '../../src/registry/statuses.js';
import { titleOf } from './prose.js';

const requestLine = /^[A-Z][A-Z-]* \S+ HTTP\/\d(\.\d)?$/;
const statusLine = /^HTTP\/\d(\.\d)? \d{3}( .*)?$/;
const headerLine = /^([A-Za-z][A-Za-z0-9-]*): \S.*$/;

interface Message {
  readonly start: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** Cuts an example at its request and status lines. */
function messagesIn(example: string): readonly Message[] {
  const lines = example.split('\n');
  const starts = lines.flatMap((line, i) => (requestLine.test(line) || statusLine.test(line) ? [i] : []));
  return starts.map((start, i) => {
    const rest = lines.slice(start + 1, starts[i + 1] ?? lines.length);
    const blank = rest.indexOf('');
    const body = blank < 0 ? [] : rest.slice(blank + 1);
    // The blank line before the next message belongs to neither.
    while (body.at(-1) === '') body.pop();
    return { start: lines[start] ?? '', head: blank < 0 ? rest : rest.slice(0, blank), body };
  });
}

const named = (message: Message | undefined, name: string): boolean =>
  message?.head.some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? false;

/** What an exchange in HTTP gets wrong. A log line, or anything else that is no exchange, has no such faults. */
function faultsOf({ code, name, vendor, headers = [], content, example = '' }: Status): readonly string[] {
  const messages = messagesIn(example);
  if (vendor && messages.length === 0) return [];
  const request = messages[0];
  const answers = messages.filter(({ start }) => statusLine.test(start));
  const answer = answers.find(({ start }) => start.split(' ')[1] === code);
  // A request may lack what it must carry: that can be the very reason for the answer.
  const demanded = headers.filter(({ level, on }) => level === 'must' && on === 'response');
  const [length] = (answer?.head ?? []).flatMap((line) => /^content-length: (\d+)$/i.exec(line)?.[1] ?? []);
  return [
    ...(request && requestLine.test(request.start) && example.startsWith(request.start)
      ? []
      : ['does not start with a request line']),
    // A 400 may well be about the missing Host.
    ...(code === '400' || named(request, 'host') ? [] : ['the request has no Host']),
    ...(vendor || answer ? [] : [`has no status line with ${code}`]),
    ...(!vendor && answer && answer.start.split(' ').slice(2).join(' ') !== name ? [`says ${answer.start}`] : []),
    ...messages.flatMap(({ head }) =>
      head.filter((line) => !headerLine.test(line)).map((line) => `no header: ${line}`),
    ),
    ...demanded
      .filter((header) => !named(answer, header.name))
      .map((header) => `the response lacks ${header.name}, which the entry says it must carry`),
    ...(content === false && answer && answer.body.length > 0 ? ['has content, and may have none'] : []),
    ...(length && answer?.body.length === 1 && Buffer.byteLength(answer.body[0] ?? '') !== Number(length)
      ? [`says Content-Length ${length} for ${Buffer.byteLength(answer.body[0] ?? '')} bytes`]
      : []),
  ];
}

const shown = statuses.filter(({ example }) => example !== undefined);

test('the reading of examples knows a good exchange from a bad one', () => {
  const good: Status = {
    code: '405',
    name: 'Method Not Allowed',
    standing: 'registered',
    meaning: '',
    headers: [{ name: 'Allow', on: 'response', level: 'must', for: '' }],
    example: 'PUT / HTTP/1.1\nHost: a.example\n\n{}\n\nHTTP/1.1 405 Method Not Allowed\nAllow: GET\n\nno',
    sources: [{ title: '', href: '' }],
  };
  expect(faultsOf(good)).toEqual([]);
  expect(faultsOf({ ...good, example: good.example?.replace('Allow: GET', 'Age: 1') ?? '' })).toHaveLength(1);
  expect(faultsOf({ ...good, content: false })).toEqual(['has content, and may have none']);
  expect(faultsOf({ ...good, example: 'nothing of the kind' }).length).toBeGreaterThan(1);
});

test('every registered code has an example', () => {
  expect(statuses.filter(({ vendor, example }) => !vendor && !example).map(titleOf)).toEqual([]);
});

test('examples are exchanges as HTTP writes them, with the headers their entry demands', () => {
  expect(shown.flatMap((entry) => faultsOf(entry).map((fault) => `${titleOf(entry)}: ${fault}`))).toEqual([]);
});

test('examples fit a narrow card: at most 14 lines of at most 72 characters', () => {
  const faults = shown.flatMap((entry) => {
    const lines = (entry.example ?? '').split('\n');
    return [
      ...lines.filter((line) => line.length > 72).map((line) => `${titleOf(entry)}: too wide: ${line}`),
      ...lines.filter((line) => line !== line.trimEnd()).map((line) => `${titleOf(entry)}: trailing space: ${line}`),
      ...(lines.length > 14 ? [`${titleOf(entry)}: ${lines.length} lines`] : []),
    ];
  });
  expect(faults).toEqual([]);
});
