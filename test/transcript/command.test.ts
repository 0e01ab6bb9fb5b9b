/** A curl command is read as the request it sends. */
import { describe, expect, test } from 'vitest';
import { curlAt } from '../../src/transcript/command.js';
import { readTranscript } from '../../src/transcript/read.js';
import { codesIn } from './samples.js';

const asked = (text: string) => curlAt(text.split('\n'), 0);

describe('a curl command', () => {
  test.each([
    ['curl https://a.test/x', 'GET', 'https://a.test/x', []],
    ['$ curl -sv a.test', 'GET', 'a.test', []],
    ['curl -I http://localhost:8080/x', 'HEAD', 'http://localhost:8080/x', []],
    ['curl -XDELETE https://a.test/1', 'DELETE', 'https://a.test/1', []],
    ['curl -sSX put https://a.test/1', 'PUT', 'https://a.test/1', []],
    ['curl -T f.bin https://a.test/f', 'PUT', 'https://a.test/f', []],
    ["curl https://a.test -d 'a=1'", 'POST', 'https://a.test', ['Content-Type: application/x-www-form-urlencoded']],
    ["curl --json '{}' https://a.test", 'POST', 'https://a.test', ['Content-Type: application/json']],
    ['curl -F f=@x https://a.test', 'POST', 'https://a.test', ['Content-Type: multipart/form-data']],
    ['curl -G -d q=1 https://a.test', 'GET', 'https://a.test', []],
    [
      'curl -H \'Accept: text/xml\' -d x -H "Content-Type: text/plain" https://a.test',
      'POST',
      'https://a.test',
      ['Accept: text/xml', 'Content-Type: text/plain'],
    ],
    ['curl -r 0-99 https://a.test/f', 'GET', 'https://a.test/f', ['Range: bytes=0-99']],
    ['curl -o 404.html -w "%{http_code}" https://a.test', 'GET', 'https://a.test', []],
  ])('%s', (text, method, target, headers) => {
    const found = asked(text);
    expect(found).toMatchObject({ method, target, lines: 1 });
    expect(found?.headers.map(({ name, value }) => `${name}: ${value}`)).toEqual(headers);
  });

  test('never keeps the password of -u', () => {
    expect(JSON.stringify(asked('curl -u bob:hunter2 https://a.test'))).not.toContain('hunter2');
  });

  test('goes on after a backslash, and while a quote is open', () => {
    expect(asked("curl 'https://a.test' \\\n  -H 'a: b' \\\n  -X POST\nHTTP/1.1 200 OK")).toMatchObject({
      lines: 3,
      method: 'POST',
    });
    expect(asked('curl https://a.test -d \'{\n "status": 404\n}\'\nHTTP/1.1 200 OK')).toMatchObject({ lines: 3 });
    expect(codesIn('curl https://a.test -d \'{\n "status": 404\n}\'\nHTTP/1.1 201 Created')).toEqual([201]);
  });

  test.each([
    'curl returns 404',
    'curl: (22) The requested URL returned error: 404',
    'I use curl https://a.test',
    'curl',
    "curl 'x",
  ])('is not %j', (text) => expect(asked(text)).toBeUndefined());

  test('is the request of the response below it', () => {
    const [first] = readTranscript(
      "curl -i -X POST https://a.test/o -H 'Content-Type: text/xml' -d '<o/>'\nHTTP/2 415\naccept-post: application/json",
    ).occurrences;
    expect(first).toMatchObject({
      code: 415,
      method: 'POST',
      host: 'a.test',
      requestHeaders: [{ name: 'Content-Type', value: 'text/xml' }],
    });
  });
});
