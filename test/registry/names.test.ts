/** The registered numbers and names, held against the npm package `statuses` and Node's own table. */
import { STATUS_CODES } from 'node:http';
import witness from 'statuses';
import { expect, test } from 'vitest';
import { statuses } from '../../src/registry/statuses.js';

const names = new Map(statuses.filter(({ vendor }) => !vendor).map(({ code, name }) => [code, name]));

/** Where a witness says something else, what it says (nothing, for a code it lacks), and why ours stands. */
const differences: Readonly<Record<string, { readonly theirs: string | undefined; readonly because: string }>> = {
  '104': { theirs: undefined, because: 'a temporary registration, newer than both' },
  '306': { theirs: undefined, because: 'registered as unused; both leave it out' },
  '413': { theirs: 'Payload Too Large', because: 'RFC 9110 renamed it to Content Too Large' },
  '418': { theirs: "I'm a Teapot", because: 'registered as unused; RFC 2324 writes teapot small' },
  '422': { theirs: 'Unprocessable Entity', because: 'RFC 9110 renamed it to Unprocessable Content' },
  '509': { theirs: 'Bandwidth Limit Exceeded', because: 'never registered: a hosting panel made it up' },
};

const witnesses = {
  'npm statuses': new Map(witness.codes.map((code) => [String(code), witness.message[code]])),
  'node:http': new Map(Object.entries(STATUS_CODES)),
};

const saidBy = Object.values(witnesses);

for (const [witnessName, theirs] of Object.entries(witnesses)) {
  test(`registered numbers and names are those of ${witnessName}, but for the listed differences`, () => {
    const faults = [...new Set([...names.keys(), ...theirs.keys()])]
      .filter((code) => names.get(code) !== theirs.get(code))
      .filter((code) => !(code in differences && differences[code]?.theirs === theirs.get(code)))
      .map((code) => `${code}: ours ${names.get(code) ?? 'missing'}, theirs ${theirs.get(code) ?? 'missing'}`);
    expect(faults).toEqual([]);
  });
}

test('every listed difference is still one', () => {
  const stale = Object.entries(differences)
    .filter(([code, { theirs }]) => names.get(code) === theirs || !saidBy.some((said) => said.get(code) === theirs))
    .map(([code, { because }]) => `${code} no longer differs (${because}): take it off the list`);
  expect(stale).toEqual([]);
});

test('exactly the 64 entries of the IANA registry stand without a vendor', () => {
  expect(names.size).toBe(64);
});

test('what IANA calls temporary, unused or obsolete is said to be so, and nothing else is', () => {
  const special = statuses
    .filter(({ vendor, standing }) => !vendor && standing !== 'registered')
    .map(({ code, standing }) => `${code} ${standing}`);
  expect(special.sort()).toEqual([
    '102 obsolete',
    '104 temporary',
    '305 obsolete',
    '306 unused',
    '418 unused',
    '510 obsolete',
  ]);
});
