/** The whole pipeline: what is said, what is meant. */
import { describe, expect, it } from 'vitest';
import { suggest, understand, understandQuestion } from '../../src/understand/understand.js';

describe('understand', () => {
  it.each([
    ['', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['not found', { kind: 'status', code: '404' }],
    ['NotFound', { kind: 'status', code: '404' }],
    ['too_many_requests', { kind: 'status', code: '429' }],
    ["I'm a teapot", { kind: 'status', code: '418' }],
    ['Request Entity Too Large', { kind: 'status', code: '413' }],
    ['moved temporarily', { kind: 'status', code: '302' }],
    ['what does teapot 418 mean', { kind: 'status', code: '418' }],
    ['can I retry a 502?', { kind: 'status', code: '502', facet: 'retry' }],
    ['which header goes with 405?', { kind: 'status', code: '405', facet: 'headers' }],
    ['is 404 cacheable?', { kind: 'status', code: '404', facet: 'cache' }],
    ['405 headers', { kind: 'status', code: '405', facet: 'headers' }],
    ['503 example', { kind: 'status', code: '503', facet: 'example' }],
    ['nginx 499', { kind: 'status', code: '499', vendor: 'nginx' }],
    ['401 vs 403', { kind: 'comparison', codes: ['401', '403'] }],
    ['401 and 403 and 404', { kind: 'comparison', codes: ['401', '403', '404'] }],
    ['is it 400 or 401 when the token expired', { kind: 'comparison', codes: ['401', '400'] }],
    ['PUT on missing: 404 or 201', { kind: 'comparison', codes: ['404', '201'] }],
    ['a duplicate name should be refused and not 200', { kind: 'situation', others: [{ code: '200' }] }],
    ['the maintenance page returns 200', { kind: 'situation', situation: 'maintenance', others: [{ code: '200' }] }],
    ['wrong status (400) when the rate limit is exceeded', { kind: 'situation', others: [{ code: '400' }] }],
    ['invalid input should never end in a 500', { kind: 'situation', others: [{ code: '500' }] }],
    ['a missing field returns a 500', { kind: 'situation', others: [{ code: '500' }] }],
    ["don't return 500 when the JSON is malformed", { kind: 'situation', others: [{ code: '500' }] }],
    ['200 status although the login failed', { kind: 'situation', others: [{ code: '200' }] }],
    ['respond with 204 when the tile is empty', { kind: 'status', code: '204' }],
    ["our API doesn't return 201", { kind: 'status', code: '201' }],
    ['after a 410 the client should not ask again', { kind: 'status', code: '410' }],
    ['malformed JSON throws a 500 internal server error', { kind: 'situation', others: [{ code: '500' }] }],
    ['the upload returns 201 although the file was there', { kind: 'status', code: '201' }],
    ['why do we get 200 even though the login failed', { kind: 'status', code: '200' }],
    ["POST handlers don't return 201", { kind: 'status', code: '201' }],
    ['why does a missing field return 500', { kind: 'status', code: '500' }],
    ['500 when saving the form', { kind: 'status', code: '500' }],
    ['client errors', { kind: 'class', class: '4xx' }],
    ['cloudflare', { kind: 'vendor', vendor: 'cloudflare' }],
    ['nginx status codes', { kind: 'vendor', vendor: 'nginx' }],
    ['what are the cloudflare error codes?', { kind: 'vendor', vendor: 'cloudflare' }],
    ['HTTP/1.1 500 Internal Server Error\nServer: nginx', { kind: 'transcript' }],
  ])('%j', (text, intent) => {
    expect(understand(text, 'command')).toMatchObject(intent);
  });

  it('takes full-width digits, British spelling, and a name that a vendor borrowed', () => {
    expect(understand('４０４', 'command')).toEqual({ kind: 'status', code: '404' });
    expect(understand('unauthorised', 'command')).toEqual({ kind: 'status', code: '401' });
    expect(understand('Unauthorized', 'command')).toEqual({ kind: 'status', code: '401' });
  });

  it("does not take a code's own name for a question about a part of it", () => {
    expect(understand('422 Unprocessable Content', 'command')).toEqual({ kind: 'status', code: '422' });
    expect(understand('422 content', 'command')).toEqual({ kind: 'status', code: '422', facet: 'content' });
  });

  it('takes a message someone pointed at for a paste, whatever it says', () => {
    expect(understand('what is 404?', 'message')).toEqual({ kind: 'transcript', text: 'what is 404?' });
  });

  it.each([
    ['thanks!', { kind: 'chat', thanks: true }],
    ['hello', { kind: 'chat', thanks: false }],
    ['can you deploy this?', { kind: 'chat', thanks: false }],
    ['took 200 ms', { kind: 'chat', thanks: false }],
    ['what status code for a frobnicated quux', { kind: 'none' }],
    ['<@123456> 418', { kind: 'status', code: '418' }],
  ])('stays polite at %j', (text, intent) => {
    expect(understand(text, 'mention')).toMatchObject(intent);
  });

  it.each(['constructor', '__proto__', '🫖🫖🫖', '@everyone', '<!channel>', '\u0000\u001b[31m', 'x'.repeat(10_000)])(
    'pretends nothing at %j',
    (text) => {
      expect(['none', 'help', 'chat']).toContain(understand(text, 'command').kind);
      expect(['none', 'help', 'chat']).toContain(understand(text, 'mention').kind);
    },
  );

  it.each([
    ['email already taken', 'duplicate'],
    ['is it ok to send a body with an expired token', 'token-expired'],
    ['cloudflare can not reach my origin', 'cf-unreachable'],
    ['server says request header too large', 'headers-too-large'],
    ['laravel says the page has expired', 'laravel-page-expired'],
  ])('finds the situation of %j', (text, situation) => {
    expect(understand(text, 'command')).toMatchObject({ kind: 'situation', situation });
  });

  it('answers a choice that names a code with its situation, and keeps the code in view', () => {
    expect(understand('should I return 404 for an empty list?', 'mention')).toMatchObject({
      kind: 'situation',
      situation: 'empty-list',
      others: [{ code: '404' }],
    });
    expect(understand('404 for an empty list', 'command')).toMatchObject({ kind: 'status', code: '404' });
    expect(understand('should I return 502 for an empty list?', 'mention')).toMatchObject({ kind: 'status' });
  });

  it('reads codes that are written together', () => {
    expect(understand('401vs403', 'mention')).toMatchObject({ kind: 'comparison', codes: ['401', '403'] });
    expect(understand('502or504', 'command')).toMatchObject({ kind: 'comparison', codes: ['502', '504'] });
    expect(understand('500 - 599', 'command')).toEqual({ kind: 'class', class: '5xx' });
    expect(understand('301、302和307的区别', 'mention')).toMatchObject({ codes: ['301', '302', '307'] });
  });

  it('answers a class by the code that the other words decide on, and a vendor by its name', () => {
    expect(understand('return 5xx when the upstream is unreachable', 'mention')).toMatchObject({ kind: 'situation' });
    expect(understand('we log all 4xx', 'mention')).toEqual({ kind: 'class', class: '4xx' });
    expect(understand('add the custom status codes of nginx', 'command')).toEqual({ kind: 'vendor', vendor: 'nginx' });
  });

  it('believes a doubtful number when the other words speak of its code', () => {
    expect(understand('we still return 200 for an empty result list', 'mention')).toMatchObject({
      kind: 'status',
      code: '200',
    });
    expect(understand('keep using 200 for the big ones', 'mention')).toMatchObject({ kind: 'chat' });
  });

  it('reads an error body by its words where it has no number', () => {
    expect(understand('{"message":"You are being rate limited, slow down"}', 'mention')).toMatchObject({
      kind: 'situation',
      situation: 'rate-limited',
    });
    expect(understand('{"message":"Slow down","status":429}', 'mention').kind).toBe('transcript');
    expect(understand('{"message":"Slow down"}', 'message').kind).toBe('transcript');
  });

  it('offers what a half-typed name may become, to who typed a command', () => {
    expect(understand('/http too man', 'command')).toMatchObject({
      kind: 'several',
      guesses: [{ code: '429' }, {}, {}, {}],
    });
    expect(understand('unproces', 'command')).toEqual({ kind: 'status', code: '422' });
    expect(understand('too man', 'mention').kind).toBe('chat');
    expect(understand('zzzzqqq', 'command')).toEqual({ kind: 'none', near: [] });
  });

  it('finds a range that is an entry, thanks back, and takes redirects for a class', () => {
    expect(understand('6xx', 'command')).toEqual({ kind: 'status', code: '6xx' });
    expect(understand('7xx', 'command').kind).not.toBe('status');
    expect(understand('thanks', 'command')).toEqual({ kind: 'chat', thanks: true });
    expect(understand('which redirect status codes are there', 'mention')).toEqual({ kind: 'class', class: '3xx' });
    expect(understand('redirect codes for a login page', 'mention').kind).not.toBe('class');
  });

  it('takes no log that names no status for a question, for it has words of everything', () => {
    const log = [
      'WARN: resource state stuck, page cache refresh of the browser',
      'WARN: header of the request cached, url kept',
      'NOTE: proxy to the origin server was reset',
    ];
    expect(understandQuestion(log.join('\n'), 'mention').kind).toBe('none');
    expect(understandQuestion(log.join(' '), 'mention').kind).not.toBe('none');
  });

  it('answers the same words the same way', () => {
    for (const text of ['rate limit', 'db down', '401 or 403', 'nonsense words here'])
      expect(understand(text, 'mention')).toEqual(understand(text, 'mention'));
  });

  it('reads 64 KiB of anything quickly', () => {
    const pieces = [
      'a',
      ' ',
      '4',
      '404 ',
      '(',
      'ab ',
      'é',
      '<',
      '"',
      '\t',
      '\n',
      '!',
      '401 or ',
      'HTTP ',
      '\\',
      '状态码',
    ];
    const whole = pieces.map((piece) => piece.repeat(Math.ceil(65_536 / piece.length)));
    for (const text of [...whole, ...whole.map((middle) => `is it ${middle} a 404 b`)]) {
      const began = performance.now();
      understand(text, 'command');
      understand(text, 'mention');
      suggest(text, 25);
      expect(performance.now() - began, JSON.stringify(text.slice(0, 12))).toBeLessThan(250);
    }
  });
});

describe('suggest', () => {
  const codes = (typed: string, limit = 25) => suggest(typed, limit).map(({ code }) => code);

  it('offers the most asked before anything is typed', () => {
    expect(codes('', 3)).toEqual(['404', '500', '403']);
    expect(codes('').length).toBe(25);
  });

  it.each([
    ['too man', '429'],
    ['rate', '429'],
    ['not f', '404'],
    ['404', '404'],
    ['unauth', '401'],
    ['I’m a t', '418'],
    ['entity too', '413'],
    ['email alre', '409'],
    ['NotFound', '404'],
  ])('offers first for %j the %s', (typed, first) => {
    expect(codes(typed)[0]).toBe(first);
  });

  it('goes on from digits, alone or after a vendor', () => {
    expect(codes('40').slice(0, 5)).toEqual(['400', '401', '402', '403', '404']);
    expect(codes('cf 52').slice(0, 8)).toEqual(['520', '521', '522', '523', '524', '525', '526', '527']);
    expect(codes('404.1')).toContain('404.13');
    expect(codes('4xx')[0]).toBe('400');
  });

  it('keeps to the limit, offers no code twice, and names each', () => {
    for (const typed of ['', 'e', 're', '4', 'gateway', 'nginx', 'too many']) {
      const offered = suggest(typed, 10);
      expect(offered.length).toBeLessThanOrEqual(10);
      expect(new Set(offered.map(({ code }) => code)).size).toBe(offered.length);
      for (const { code, label } of offered) expect(label.startsWith(code)).toBe(true);
    }
    expect(codes('zzzzqqq')).toEqual([]);
    expect(codes('ateway')).not.toContain('502');
  });
});
