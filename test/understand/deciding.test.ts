/** What decides among neighbours, each trait with what must and what must not trigger it. */
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/understand/rank.js';

const first = (text: string) => rank(text, [])[0]?.found;

describe('redirects', () => {
  it.each([
    ['permanent redirect of an old address', '301'],
    ['the browser has cached our redirect', '301'],
    ['redirect for good and keep the POST body', '308'],
    ['PUT becomes GET after the redirect', '307'],
    ['a POST through the proxy turns into a GET', '307'],
    ['redirect while preserving the method', '307'],
    ['redirect that is never cached, only for now', '302'],
    ['redirect after a form was submitted', '303'],
    ['the redirect goes round in circles', '302'],
    ['change the redirects from temporary to permanent', '301'],
    ['redirect permanently instead of temporarily', '301'],
    ['the redirect is to be temporary and not permanent', '302'],
    ['a non-permanent redirect', '302'],
    ["the redirect shouldn't be permanent", '302'],
    ['the redirect is not temporary', '301'],
  ])('%j is %s', (text, code) => {
    expect(first(text)?.codes[0]).toBe(code);
  });

  it('leaves alone what speaks of GET and POST without a change of one into the other', () => {
    expect(first('POST is not allowed here, only GET')?.codes[0]).toBe('405');
  });
});

describe('failure', () => {
  it.each([
    'failed delete',
    'unsuccessful update of a record',
    'the create was not successful',
    'error code when nothing changed',
  ])('%j is no success', (text) => {
    expect(first(text)?.codes[0]).not.toMatch(/^2/);
  });
  it.each([
    ['successful delete', /^2/],
    ['some items of the batch failed', /^207$/],
  ])('%j stays %s', (text, code) => {
    expect(first(text)?.codes[0]).toMatch(code);
  });
});

describe('what all wordings taught', () => {
  it('decides where none of them comes close', () => {
    // Alone, the closest wordings speak of 429 and 409.
    expect(first('kubectl forbidden cannot list pods')?.codes[0]).toBe('403');
    expect(first('see other after form submit')?.codes[0]).toBe('303');
  });
  it('leaves the very words of a situation alone', () => {
    expect(first('session cookie expired')?.codes[0]).toBe('401');
  });
});
