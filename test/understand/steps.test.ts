/** The smaller steps, each with what must and what must not trigger it. */
import { describe, expect, it } from 'vitest';
import { isHelp, isSmallTalk, isThanks } from '../../src/understand/chatter.js';
import { comparedIn } from '../../src/understand/comparison.js';
import { facetOf } from '../../src/understand/facets.js';
import { likelihood } from '../../src/understand/gate.js';
import { readMessage } from '../../src/understand/message.js';
import { mentionsIn } from '../../src/understand/names.js';
import { readNumbers } from '../../src/understand/numbers.js';
import { looksLikePaste, saidInBody } from '../../src/understand/paste.js';
import { signsIn } from '../../src/understand/signs.js';
import { normalise, wordsOf } from '../../src/understand/words/normalise.js';

describe('thanks', () => {
  it.each(['thanks!', 'thank you', 'ok, thanks a lot', 'thx', 'that helped, thanks', 'great bot', 'cheers 🎉'])(
    'is %j',
    (text) => {
      expect(isThanks(text)).toBe(true);
    },
  );
  it.each([
    'after submitting the form redirect to a thank you page',
    'thanks, but what is 502?',
    'what is a cheerful status',
    'typing takes long',
  ])('is not %j', (text) => {
    expect(isThanks(text)).toBe(false);
  });
});

describe('help', () => {
  it.each(['', ' ', 'help', 'Help me please', '?', 'what can you do?', 'how do I use this', 'commands', '/help'])(
    'is asked by %j',
    (text) => {
      expect(isHelp(text)).toBe(true);
    },
  );
  it.each(['help me with a 502', 'what can I do about a 404', 'start the server', 'how do I use 409'])(
    'is not asked by %j',
    (text) => {
      expect(isHelp(text)).toBe(false);
    },
  );
});

describe('small talk', () => {
  it.each(['hi', 'hello there!', 'lol', 'ok', 'good morning everyone', 'ping', 'how are you?'])('is %j', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });
  it.each(['hi, what is 404', 'ok is 200', 'pinging times out', 'no content'])('is not %j', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});

describe('facets', () => {
  it.each([
    ['can I retry a', 'retry'],
    ['should the client try again after', 'retry'],
    ['which header goes with', 'headers'],
    ['is cacheable', 'cache'],
    ['show me an example of', 'example'],
    ['may it have a body', 'content'],
    ['what causes a', 'causes'],
    ['how do I fix a', 'client'],
    ['server side', 'server'],
    ['full', 'full'],
    ['what does mean', undefined],
    ['on my site', undefined],
  ])('%j asks for %j', (rest, facet) => {
    expect(facetOf(rest)).toBe(facet);
  });
});

const compared = (text: string) => {
  const words = wordsOf(normalise(text));
  const codes = readNumbers(text).codes.map(({ code }) => code);
  return comparedIn(words, mentionsIn(words, new Set(codes))).join(' ');
};

describe('comparisons', () => {
  it.each([
    ['401 vs 403', '401 403'],
    ['unauthorized or forbidden', '401 403'],
    ['difference between moved permanently and permanent redirect', '301 308'],
    ['404 Not Found or 410 Gone', '404 410'],
    ['BadRequest instead of UnprocessableEntity', '400 422'],
    ['301 302 303 304 305 306 307 308', '301 302 303 304 305 306'],
    ['ok or not found', '200 404'],
    ['unsupported media type (415) instead of 405', '415 405'],
    ['UnauthorizedError thrown while the server sends code 403', '403 401'],
    ['permanent redirects or temporary redirects', '308 307'],
    // What was wanted comes first.
    ['return 409 instead of 400 for duplicates', '409 400'],
    ['the API returns 404 instead of 410 for deleted posts', '410 404'],
    ['the check uses 400 instead of 422', '422 400'],
    ['it should return 403 instead of 401', '403 401'],
    ['getting 502 rather than 504 when the upstream hangs', '504 502'],
    ['503 on overload should be 429', '429 503'],
    ['we got 200 but expected 201', '201 200'],
    ['expected 201 but got 200', '201 200'],
    ['a temporary redirect returns 301 instead of 302', '302 307 301'],
  ])('%j compares %s', (text, codes) => {
    expect(compared(text)).toBe(codes);
  });
  it.each([
    '401',
    'is it created or updated',
    'the door is locked and the key is gone for good',
    'forbidden',
    '404 Not Found',
  ])('%j compares nothing', (text) => {
    expect(compared(text).split(' ').filter(Boolean).length).toBeLessThan(2);
  });
});

describe('names', () => {
  it.each([
    ['im a teapot', []],
    ["I'm a teapot", ['418']],
    ['too_many_requests', ['429']],
    ['TooManyRequests', ['429']],
    ['request entity too large', ['413']],
    ['moved temporarily', ['302']],
    ['nothing to see', []],
  ])('%j names %j', (text, codes) => {
    expect(mentionsIn(wordsOf(normalise(text)), new Set()).map(({ code }) => code)).toEqual(codes);
  });
});

describe('numbers that hardly ever are codes', () => {
  it.each([
    ['an interim 103 must precede the status code', ['103']],
    ['an interim 103 must precede the rest', []],
  ])('%j has %j', (text, codes) => {
    expect(readMessage(text, false).codes).toEqual(codes);
  });
});

describe('names said of people', () => {
  it.each([
    ['hide it from unauthorized users', 'common word'],
    ['unauthorized when I log in', 'word'],
  ])('%j names a code by a %s', (text, by) => {
    expect(mentionsIn(wordsOf(normalise(text)), new Set())).toMatchObject([{ code: '401', by }]);
  });
});

describe('signs of the web', () => {
  it('are not the addresses in a message', () => {
    expect(signsIn('the scheme is https', []).web).toBe(1);
    expect(signsIn('look at https://example.com/api', []).web).toBe(0);
  });
});

describe('names as programs write them', () => {
  it.each([
    'catch MethodNotAllowedException here',
    'why TOO_MANY_REQUESTS',
    'HttpBadRequestException',
    'the page returns "access denied"',
  ])('are quoted in %j', (text) => {
    expect(signsIn(text, []).quoted).toBe(1);
  });
  it.each(['FileNotFoundException', 'NullPointerException', 'MAX_SIZE', 'the request is bad'])(
    'are none in %j',
    (text) => {
      expect(signsIn(text, []).quoted).toBe(0);
    },
  );
});

describe('the gate', () => {
  const likely = (text: string) => likelihood(readMessage(text, false));
  it.each([
    'which status code for a duplicate?',
    'HTTP response for expired tokens',
    'what http code should the API return when it is busy',
    'nginx keeps logging 499',
    'codes 400-499, for my aunt',
    'my boring parcel, 302 vs 303',
    'my boring parcel, the difference between 502 and 503',
    'my boring parcel, should I return 502 or 503',
    'it raises NotFound where a BadRequest would do',
  ])('is open to %j', (text) => {
    expect(likely(text)).toBeGreaterThanOrEqual(0.8);
  });
  it.each(['my parcel was not found', 'the door is locked', 'sort 500 numbers', 'who broke the build?'])(
    'is shut to %j',
    (text) => {
      expect(likely(text)).toBeLessThan(0.3);
    },
  );
});

describe('pastes', () => {
  it.each([
    ['HTTP/1.1 404 Not Found\nContent-Type: text/html'],
    ['> GET / HTTP/1.1\n> Host: example.com\n< HTTP/1.1 200 OK'],
    ['10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "GET /a HTTP/1.1" 404 12'],
    ['2026/01/02 10:11:12 [error] 7#7: *1 upstream timed out'],
    ['npm ERR! code E404'],
    ['{"status": 404, "error": "Not Found"}'],
    ['```\ncurl -i example.com\nsomething\n```'],
    ['Traceback (most recent call last):\n  File "a.py"\nValueError: x'],
    ['explain HTTP/1.1 502 Bad Gateway Server: nginx and the rest of what was said there'],
  ])('is %j', (text) => {
    expect(looksLikePaste(text)).toBe(true);
  });
  it.each([
    ['what is a 404?'],
    ['hi bot\nwhat is 502?'],
    ['Server returned HTTP response code: 403 for URL: http://example.com'],
    ['explain 404'],
    ['upstream prematurely closed connection while reading response header'],
    [''],
    ['401 vs 403'],
  ])('is not %j', (text) => {
    expect(looksLikePaste(text)).toBe(false);
  });
});

describe('what a body says', () => {
  it.each([
    ['{"message":"Slow down."}', 'Slow down.'],
    ['{"ok":false,"error":{"reason":"token expired","detail":"at noon"}}', 'token expired. at noon'],
  ])('%s', (text, said) => {
    expect(saidInBody(text)).toBe(said);
  });
  it.each(['{"status":429,"message":"Slow down."}', '{"id":7}', 'message: "Slow down."', '{"message":"a"}\n{}'])(
    'is nothing in %j',
    (text) => {
      expect(saidInBody(text)).toBeUndefined();
    },
  );
});
