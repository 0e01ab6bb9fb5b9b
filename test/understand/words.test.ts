/** How words are read: one line, one form per word, one meaning per phrase, typing errors mended. */
import { describe, expect, it } from 'vitest';
import { situations } from '../../src/registry/situations/all.js';
import { mendedWords } from '../../src/understand/mended.js';
import { mend, vocabularyOf, within } from '../../src/understand/typos.js';
import { mostWords, normalise, wordsOf } from '../../src/understand/words/normalise.js';
import { stem } from '../../src/understand/words/stem.js';
import { synonyms } from '../../src/understand/words/synonyms.js';
import { termsOf } from '../../src/understand/words/terms.js';

const terms = (text: string) => termsOf(wordsOf(normalise(text))).join(' ');

describe('normalise', () => {
  it.each([
    ['MethodNotAllowedHttpException', 'method not allowed http exception'],
    ['ALREADY_EXISTS', 'already_exists'],
    ["I can't find it", 'i can not find it'],
    ['doesn’t exist', 'does not exist'],
    ['cannot connect', 'can not connect'],
    ['see https://example.com/a?b=404 please', 'see please'],
    ['  two\n lines ', 'two lines'],
    ['GET a user, get it', 'getmethod a user, get it'],
    ['ＦＵＬＬ width', 'full width'],
    ['GitHub and OAuth', 'github and oauth'],
    ['ETags and WebSockets', 'etags and websockets'],
    ['No user with this name exists', 'user with this name not exist'],
    ['no results found', 'no results found'],
    ['Feature request: dark mode', 'feature: dark mode'],
    ['[SHOP-1234] RFC-9110 says so', '[ ] rfc-9110 says so'],
    ['Add support for ranges', 'ranges'],
    ['the site does not have a valid certificate', 'the site invalid certificate'],
    ['no valid token, valid until noon', 'invalid token, valid until noon'],
    ['it was POSTed, then DELETEd', 'it was posted, then deleted'],
    ['cannot read /srv/app-1/data.d/x.json here', 'can not read here'],
    ['the /admin page, and/or text/html', 'the /admin page, and/or text/html'],
  ])('reads %j as %j', (text, line) => {
    expect(normalise(text)).toBe(line);
  });

  it('reads no more than it must', () => {
    expect(normalise('word '.repeat(10_000)).length).toBeLessThanOrEqual(2_000);
    expect(wordsOf(normalise('word '.repeat(10_000))).length).toBe(mostWords);
    expect(wordsOf('what does 状态码 401 mean')).toEqual(['what', 'does', '401', 'mean']);
  });
});

describe('names of software', () => {
  it('stay one word each, as their wordings have them', () => {
    const names = situations.flatMap(({ saidBy = '' }) => saidBy.match(/[\p{L}\d]+/gu) ?? []);
    expect([...new Set(names)].filter((name) => normalise(name).includes(' '))).toEqual([]);
    expect(mendedWords('InfoPath and WebDAV')).toEqual(['infopath', 'and', 'webdav']);
  });
});

describe('stem', () => {
  it.each([
    [['cache', 'caches', 'cached', 'caching'], 'cach'],
    [['create', 'created', 'creating', 'creation'], 'creat'],
    [['validate', 'validation', 'validates'], 'validat'],
    [['query', 'queries'], 'query'],
    [['retry', 'retries', 'retried'], 'retry'],
    [['process', 'processes', 'processing'], 'process'],
    [['status'], 'status'],
    [['exceed', 'exceeds', 'exceeded'], 'exceed'],
  ])('brings %j to %j', (forms, one) => {
    expect(forms.map(stem)).toEqual(forms.map(() => one));
  });

  it.each([
    ['accept', 'accepted'],
    ['string', 'str'],
    ['contention', 'content'],
  ])('keeps %j and %j apart where it matters', (a, b) => {
    // `contention` and `content` do share a stem: so neither may stand alone in a meaning.
    if (stem(a) === stem(b)) expect(Object.values(synonyms).flatMap((said) => said.split('|'))).not.toContain(a);
    else expect(stem(a)).not.toBe(stem(b));
  });
});

describe('terms', () => {
  it.each([
    ['email already taken', 'username already exists', '=exist'],
    ['the token has expired', 'the token is no longer valid', '=expired'],
    ['calls too often', 'too many requests', '=ratelimit'],
    ['the service behind', 'a third-party API', '=upstream'],
    ['file is too big', 'larger than the limit', '=big'],
    ['may not: not permitted', 'no permission', '=forbidden'],
    ['it does not exist', 'no such thing', '=notexist'],
  ])('%j and %j mean the same', (a, b, meaning) => {
    expect(terms(a).split(' ')).toContain(meaning);
    expect(terms(b).split(' ')).toContain(meaning);
  });

  it.each([
    ['what status code should I return when', ''],
    ['error 1020', 'error 1020'],
  ])('leaves %j with %j', (text, left) => {
    expect(terms(text)).toBe(left);
  });

  it('gives each phrase one meaning', () => {
    const owners = new Map<string, string>();
    for (const [meaning, said] of Object.entries(synonyms)) {
      for (const phrase of said.split('|')) {
        const key = phrase.split(' ').map(stem).join(' ');
        expect(owners.get(key) ?? meaning, `“${phrase}” of ${meaning}`).toBe(meaning);
        owners.set(key, meaning);
      }
    }
  });
});

describe('typos', () => {
  it.each([
    ['kitten', 'sitten', 1, true],
    ['recieve', 'receive', 1, true],
    ['duplicate', 'dupilcaet', 2, true],
    ['cat', 'dog', 2, false],
    ['forbidden', 'forbid', 2, false],
  ])('%j and %j are %d slips apart: %j', (a, b, most, near) => {
    expect(within(a, b, most)).toBe(near);
  });

  it.each([
    ['unauthroized api reqeust', ['unauthorized', 'request']],
    ['validaton error', ['validation']],
    ['duplcate record', ['duplicate']],
    ['redirct', ['redirect']],
    ['a searchengine', ['search', 'engine']],
    ['loadbalancer timeouts', ['loadbalancer']],
  ])('mends %j', (text, meant) => {
    const words = mendedWords(text).map(stem);
    for (const word of meant) expect(words).toContain(stem(word));
  });

  it('leaves known, short and strange words alone', () => {
    expect(mendedWords('discarded')).toEqual(['discarded']);
    expect(mendedWords('loadable')).toEqual(['loadable']);
    expect(mendedWords('form from cach xyzzyplugh')).toEqual(['form', 'from', 'cach', 'xyzzyplugh']);
    expect(mend('abc', vocabularyOf(['abcd', 'abcde']), 1)).toBeUndefined();
  });
});
