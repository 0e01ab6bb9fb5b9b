/** Other trades are told from HTTP by their words. */
import { describe, expect, it } from 'vitest';
import { foreign, otherReplies } from '../../src/understand/trades.js';

describe('words of other trades', () => {
  it.each(['merge conflict with SVN', 'a linq query', 'command not found in bash', 'ORA-00942', 'error on line 109'])(
    'are in %j',
    (text) => {
      expect(foreign(text)).toBeGreaterThan(0);
    },
  );
  it.each([
    'email already taken',
    'the upload is too large',
    'SVN answers 403 Forbidden',
    'nginx on ubuntu says bad gateway',
  ])('are not in %j, or do not count there', (text) => {
    expect(foreign(text)).toBe(0);
  });
});

describe('numbers of other protocols', () => {
  it.each(['proftpd says 421', 'smtp 550 mailbox unavailable', 'Unknown error 524', 'exit code 137', 'SIP 486'])(
    'are in %j',
    (text) => {
      expect(otherReplies(text)).toBe(true);
    },
  );
  it.each(['my api says 421', 'telnet shows HTTP 421', 'error 524', 'the 550 of that proxy'])(
    'are not in %j',
    (text) => {
      expect(otherReplies(text)).toBe(false);
    },
  );
});
