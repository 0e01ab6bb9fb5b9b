/** What may be quoted of a paste: no secret, whatever it looks like and wherever it stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, maskedTarget } from '../../src/transcript/mask.js';
import { planted, secrets } from './secrets.js';

describe('masking', () => {
  it.each([
    'Content type application/xml is not supported',
    'InvalidParameterCombination',
    'ProvisionedThroughputExceededException',
    'The access token expired',
    'Bearer realm="api"',
    'upstream timed out (110: Connection timed out) while reading response header from upstream',
    'open() "/var/www/html/app.php" failed (2: No such file or directory)',
    'connect() to unix:/run/php/php8.2-fpm.sock failed (13: Permission denied)',
    'If-Match: "v1"',
    'bytes=5000-',
    'Are you logged in? Try again.',
    'eu-west-1-production-cluster',
    'awselb/2.0',
    'text/html; charset=utf-8',
    'shipping: fast',
    'author: the publisher',
    '2026-11-22 10:00:00 UTC',
  ])('leaves %s as it is', (text) => {
    expect(masked(text, 120)).toBe(text);
  });

  it.each([
    ['Authorization: Custom abc def ghi', 'Authorization: …'],
    ['Cookie: a=b; c=d', 'Cookie: …'],
    ['user bob with password hunter2 failed', 'user bob with password … failed'],
    ["invalid password 'open sesame'", 'invalid password …'],
    ['{"token":"abc","user":"x"}', '{"token":…,"user":"x"}'],
    ['client_secret=abc&user=x', 'client_secret=…&user=x'],
    ['accessToken: abc', 'accessToken: …'],
    ['https://bob:pw@example.com/a', 'https://…@example.com/a'],
    ['mail to bob.smith+x@example.com failed', 'mail to …@… failed'],
    ['/a/b?x=1&y=2', '/a/b?…'],
    ['/a%3Ftoken%3Dabc', '/a?…'],
    ['/api/webhooks/112233445566778899/abc-DEF_ghi', '/api/webhooks/…'],
    ['/webhooks/stripe', '/webhooks/stripe'],
    ['/users/reset/a8f3k2', '/users/reset/…'],
    ['order 4111 1111 1111 1111 was refused', 'order … was refused'],
    ['-----BEGIN PRIVATE KEY----- MIIEvQ', '…'],
  ])('%s becomes %s', (text, safe) => {
    expect(masked(text, 120)).toBe(safe);
  });

  it.each(secrets)('hides $kind', ({ value }) => {
    for (const text of [value, `error: ${value} is wrong`, `"${value}"`, `/v1/${value}/items`, `key ${value}`])
      expect(masked(text, 200), text).not.toContain(planted(value));
  });

  it('drops the query, the fragment and the parameters of a path', () => {
    expect(maskedTarget('/orders;jsessionid=ABC?token=x#y')).toBe('/orders');
    expect(maskedTarget('https://example.com/orders?a=b')).toBe('https://example.com/orders');
    expect(maskedTarget('?')).toBe('…');
  });

  it('stays on one line and within the length that was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 800 }), fc.integer({ min: 8, max: 200 }), (text, most) => {
        const safe = masked(text, most);
        expect(safe.length).toBeLessThanOrEqual(most);
        expect(safe).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  it('shows no piece of a key that the cut goes through', () => {
    const key = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
    for (let before = 60; before < 420; before += 1) {
      const text = `https://example.com/a?${'q'.repeat(before)} and ${key}`;
      expect(masked(text, 100)).not.toMatch(/ghp_|abcdefgh/);
    }
  });

  it('takes a mebibyte of anything in no time', () => {
    for (const piece of [
      'a',
      '1',
      'a1',
      '-',
      '/',
      '@',
      '?',
      '=',
      '"',
      ' ',
      '_',
      '.',
      'eyJ',
      'token=',
      'Bearer ',
      '://',
      '%3f',
      'A1-',
    ]) {
      const text = piece.repeat(Math.ceil(1_048_576 / piece.length));
      const start = performance.now();
      masked(text, 160);
      maskedTarget(text, 60);
      expect(performance.now() - start, piece).toBeLessThan(100);
    }
  });
});
