/** Numbers that are status codes, told from numbers that are not. */
import { describe, expect, it } from 'vitest';
import { classNamed, classSpoken, statusClassOf } from '../../src/understand/classes.js';
import { readNumbers } from '../../src/understand/numbers.js';
import { understand } from '../../src/understand/understand.js';

const said = (text: string) =>
  readNumbers(text)
    .codes.filter(({ points }) => points >= 3)
    .map(({ code }) => code);
const possible = (text: string) => readNumbers(text).codes.map(({ code }) => code);

describe('numbers that are codes beyond doubt', () => {
  it.each([
    ['HTTP 404', ['404']],
    ['http status 502 from the proxy', ['502']],
    ['it returned a 503 error', ['503']],
    ['404 Not Found', ['404']],
    ['Bad Gateway (502)', ['502']],
    ['status=418', ['418']],
    ['HTTP/429', ['429']],
    ['nginx 499 in the log', ['499']],
    ['401/403', ['401', '403']],
    ['301 302 307', ['301', '302', '307']],
    ['401 or 403', ['401', '403']],
    ['the API keeps 429ing', ['429']],
    ['server returned 502', ['502']],
    ['status code: 204', ['204']],
    ['【Q】http 状态码401', ['401']],
    ['logs of 301、302 and 303', ['301', '302', '303']],
    ['`413`/`500` from the app', ['413', '500']],
    ['410[Gone]', ['410']],
    ['err_502 x 14', ['502']],
    ['elb_status_code=460', ['460']],
    ['upstream.status=504', ['504']],
    ['erreur 502 depuis hier', ['502']],
    ['¿400 o 422?', ['400', '422']],
    ['521 then 522 then fine', ['521', '522']],
    ['500 server error since the update', ['500']],
    ['the header says 100-continue', ['100']],
    ['port 8080 gives 502 error', ['502']],
  ])('%j', (text, codes) => {
    expect(said(text)).toEqual(codes);
  });
});

describe('numbers that are something else', () => {
  it.each([
    'took 200 ms',
    'port 443 is closed',
    'the port is configurable, 502 by default',
    'bind to 502 as root',
    'byte 159 is wrong',
    'the maximum number of rows is 200',
    'len = 404, so the header is right',
    'max_connections is 200',
    'line 404 of main.c',
    'v4.0.4',
    'see #500 for details',
    'it costs $500',
    'about 400€',
    '100% of it',
    '300 files',
    '300+ rows',
    '192.168.200.404',
    'room 404',
    'RFC 793',
    'JSR-303',
    'exit code 137',
    '200px',
    '512 MB',
    '12:00:500',
    'ABC-404',
    'area code 415',
    'call 415 5550100',
    '(111: Connection refused)',
    'SMTP 550 mailbox unavailable',
    '1404',
    '40404',
  ])('%j', (text) => {
    expect(possible(text)).toEqual([]);
  });

  it.each([
    'both 304 and 340 work',
    'line 404: 502 bytes',
    'upload of 200,000 rows',
    'the 304 driver',
    'I counted 404',
    'width 300 height 200',
    'posted 410 in the box',
  ])('%j is not beyond doubt', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('numbers that may be codes', () => {
  it.each([
    ['wait, 405? on GET?', ['405']],
    ['then 502 appears in our log', ['502']],
    ['nur noch 500er seit gestern', ['500']],
    ['"sent to the HTTPS port" 497', ['497']],
    ['[mirror]404 at /repo', ['404']],
    ['500 comes before 429', ['500', '429']],
    ['get 419 on another port', ['419']],
    ['Eroare 509', ['509']],
    ['Issue 429 instead of 409', ['429', '409']],
  ])('%j', (text, codes) => {
    expect(possible(text)).toEqual(codes);
  });

  it('are none beside a number of the same series that is none', () => {
    expect(readNumbers('drivers 390 and 418 do not compile').codes).toMatchObject([{}, { code: '418', points: 0 }]);
    expect(readNumbers('codes 401 and 418 do not compile').codes.every(({ points }) => points >= 3)).toBe(true);
  });

  it('know when the name of the code stands beside', () => {
    expect(readNumbers('merge of the file: 200 OK').codes).toMatchObject([{ code: '200', titled: true }]);
    expect(readNumbers('OK, 200 of them').codes.every(({ titled }) => !titled)).toBe(true);
  });
});

describe('what is left of a text without its codes', () => {
  it('keeps the words and drops the codes', () => {
    expect(readNumbers('can I retry a 502 ?').rest).toBe('can I retry a ?');
    expect(readNumbers('took 200 ms').rest).toBe('took 200 ms');
  });
});

describe('classes', () => {
  it.each([
    ['4xx', '4xx'],
    ['5XX', '5xx'],
    ['(3xx)', '3xx'],
    ['400s', '4xx'],
    ['50x', '5xx'],
    ['HTTPCode_ELB_5XX', '5xx'],
    ['6xx', undefined],
    ['404', undefined],
    ['x4x', undefined],
  ])('%j is %j', (word, statusClass) => {
    expect(statusClassOf(word)).toBe(statusClass);
  });

  it.each([
    ['client errors', '4xx'],
    ['what are the server errors?', '5xx'],
    ['redirection codes', '3xx'],
    ['informational responses', '1xx'],
    ['success codes', '2xx'],
    ['server error', undefined],
    ['client errors in my log since monday', undefined],
    ['', undefined],
  ])('%j names %j', (text, statusClass) => {
    expect(classNamed(text)).toBe(statusClass);
  });

  it.each([
    ['also retry server errors', '5xx'],
    ['which group of codes are redirects', '3xx'],
    ['what family of status codes says that the caller did it', '4xx'],
    ['the class of codes for interim news', '1xx'],
    ['which range of codes went well', '2xx'],
    // Of two, it is neither.
    ['the class of codes for clients and servers', undefined],
    ['the server has a code', undefined],
    ['a range that the server cannot serve', undefined],
  ])('%j speaks of %j', (text, statusClass) => {
    expect(classSpoken(text)).toBe(statusClass);
  });
});

describe('a whole text that is a number, or nearly', () => {
  it.each([
    ['404', { kind: 'status', code: '404' }],
    [' 404 ', { kind: 'status', code: '404' }],
    ['404?', { kind: 'status', code: '404' }],
    ['404.13', { kind: 'status', code: '404.13' }],
    ['999', { kind: 'status', code: '999' }],
    ['432', { kind: 'unknown', code: '432' }],
    ['799', { kind: 'unknown', code: '799' }],
    ['41', { kind: 'malformed', written: '41' }],
    ['0x194', { kind: 'malformed', written: '0x194' }],
    ['4.04e2', { kind: 'malformed', written: '4.04e2' }],
    ['1000', { kind: 'malformed', written: '1000' }],
    ['-404', { kind: 'malformed', written: '-404' }],
    ['4xx', { kind: 'class', class: '4xx' }],
    ['5XX errors', { kind: 'class', class: '5xx' }],
  ])('%j', (text, intent) => {
    expect(understand(text, 'command')).toEqual(intent);
    expect(understand(`/http ${text}`, 'mention')).toEqual(intent);
  });
});
