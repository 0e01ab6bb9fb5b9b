/** The registry's entries as data: form, lengths, prose, phrases and links of every one of them. */
import { expect, test } from 'vitest';
import { statuses } from '../../src/registry/statuses.js';
import { vendors } from '../../src/registry/vendors.js';
import { outsideCode, sentencesIn, titleOf, wordsOf } from './prose.js';
import { faultOf } from './sites.js';

const registered = statuses.filter(({ vendor }) => !vendor);
const words = statuses.flatMap((entry) => wordsOf(entry).map((said) => ({ where: titleOf(entry), ...said })));

/** The members of a list that occur again, with everyone who has them. */
function repeated(pairs: readonly (readonly [text: string, where: string])[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [text, where] of pairs) places.set(text, [...(places.get(text) ?? []), where]);
  return [...places].filter(([, found]) => found.length > 1).map(([text, found]) => `${found.join(', ')}: ${text}`);
}

test('a code is three digits, or three and a substatus', () => {
  // `0` is what scripts in a browser see, `6xx` a range that one vendor keeps for its customers.
  const odd = statuses.filter(({ code }) => !/^\d{3}(\.\d+)?$/.test(code) && !['0', '6xx'].includes(code));
  expect(odd.map(titleOf)).toEqual([]);
});

test('an owner has one entry for a code', () => {
  expect(repeated(statuses.map((entry) => [titleOf(entry), titleOf(entry)]))).toEqual([]);
});

test('only vendors make unofficial codes', () => {
  const wrong = statuses.filter(
    ({ vendor, standing }) => (vendor === undefined) === ['unofficial', 'not-a-status'].includes(standing),
  );
  expect(wrong.map(titleOf)).toEqual([]);
});

test('every vendor we know has an entry', () => {
  const used = new Set<string | undefined>(statuses.map(({ vendor }) => vendor));
  expect(Object.keys(vendors).filter((id) => !used.has(id))).toEqual([]);
});

test('texts are short enough for the smallest card', () => {
  const long = words.filter(({ text, limit }) => text.length > limit);
  expect(long.map(({ where, field, text, limit }) => `${where} ${field}: ${text.length} of ${limit}`)).toEqual([]);
  const names = statuses.flatMap((entry) =>
    [entry.name, ...(entry.oldNames ?? [])].map((name) => [entry, name] as const),
  );
  expect(names.filter(([, name]) => name.length > 60).map(([entry, name]) => `${titleOf(entry)}: ${name}`)).toEqual([]);
});

test('prose is plain: backticks in pairs, no other markup', () => {
  const markup = /\*|(^|\s)_\S|\]\(|^#|<\/?[a-z]|https?:\/\/|\n|\s\s|^\s|\s$/;
  const faults = words.flatMap(({ where, field, text }) => [
    ...((text.split('`').length - 1) % 2 === 0 ? [] : [`${where} ${field}: a backtick is alone: ${text}`]),
    ...(text.includes('``') ? [`${where} ${field}: empty code: ${text}`] : []),
    ...(markup.test(outsideCode(text)) ? [`${where} ${field}: markup or stray space: ${text}`] : []),
  ]);
  expect(faults).toEqual([]);
});

test('sentences end, phrases do not', () => {
  const faults = words
    .filter(({ kind, text }) => (kind === 'sentence' ? !/[.?!]$/.test(text) : /[.?!]$|^[A-Z][a-z]/.test(text)))
    .map(({ where, field, kind, text }) => `${where} ${field} is no ${kind}: ${text}`);
  expect(faults).toEqual([]);
});

test('nothing is said twice', () => {
  const said = words.flatMap(({ where, field, text }) =>
    sentencesIn(text).map((sentence) => [sentence, `${where} ${field}`] as const),
  );
  expect(repeated(said)).toEqual([]);
});

test('phrases are lower case, few, and each belongs to one entry', () => {
  const phrases = statuses.flatMap((entry) => (entry.phrases ?? []).map((phrase) => [phrase, titleOf(entry)] as const));
  expect(repeated(phrases)).toEqual([]);
  const odd = phrases.filter(
    ([phrase]) => phrase !== phrase.toLowerCase().trim() || phrase === '' || phrase.length > 60,
  );
  expect(odd.map(([phrase, where]) => `${where}: ${phrase}`)).toEqual([]);
  const count = (entry: (typeof statuses)[number]): number => entry.phrases?.length ?? 0;
  expect(registered.filter((entry) => count(entry) < 4).map((entry) => `${entry.code}: ${count(entry)}`)).toEqual([]);
  expect(statuses.filter((entry) => count(entry) > 10).map((entry) => `${titleOf(entry)}: ${count(entry)}`)).toEqual(
    [],
  );
});

test('every redirection and error says whether to try again', () => {
  expect(registered.filter(({ code, retry }) => code >= '300' && !retry).map(titleOf)).toEqual([]);
});

test('every registered code says where it comes from and whether it is seen', () => {
  expect(registered.filter(({ from = [], wire }) => from.length === 0 || !wire).map(titleOf)).toEqual([]);
});

test('what caches may keep unasked is what RFC 9110 section 15.1 lists, and 451 by RFC 7725', () => {
  const kept = registered.filter(({ cacheable }) => cacheable).map(({ code }) => code);
  expect(kept.sort().join(' ')).toBe('200 203 204 206 300 301 308 404 405 410 414 451 501');
});

test('what has no content is 1xx, 204, 205 and 304', () => {
  const empty = registered.filter(({ content }) => content === false).map(({ code }) => code);
  expect(empty.sort().join(' ')).toBe('100 101 102 103 104 204 205 304');
});

test('every source has the form of its site', () => {
  const faults = statuses.flatMap((entry) =>
    entry.sources.flatMap(({ href }) => {
      const fault = faultOf(href);
      return fault ? [`${titleOf(entry)}: ${href} ${fault}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('a source named after a section leads to that section', () => {
  const faults = statuses.flatMap((entry) =>
    entry.sources
      .filter(({ href }) => href.startsWith('https://www.rfc-editor.org/'))
      .filter(({ title, href }) => {
        const [, rfc, kind, section] = /rfc(\d+)\.html#(section|appendix)-(.+)$/.exec(href) ?? [];
        return title !== `RFC ${rfc} ${kind} ${section}`;
      })
      .map(({ title, href }) => `${titleOf(entry)}: ${title} leads to ${href}`),
  );
  expect(faults).toEqual([]);
});

test('headers are named once a side, and a header field name is what it is', () => {
  const faults = statuses.flatMap((entry) => {
    const keys = (entry.headers ?? []).map(({ name, on }) => `${name.toLowerCase()} on the ${on}`);
    return [
      ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${titleOf(entry)}: ${key} twice`),
      ...keys.filter((key) => !/^[a-z][a-z0-9-]* on/.test(key)).map((key) => `${titleOf(entry)}: ${key}`),
    ];
  });
  expect(faults).toEqual([]);
});
