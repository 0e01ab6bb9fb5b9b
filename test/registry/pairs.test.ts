/** The pairs of codes people ask about are told apart, and each card shows them before the rest. */
import { expect, test } from 'vitest';
import { mixUps } from '../../src/answers/parts.js';
import { confusions } from '../../src/registry/registry.js';
import { statuses } from '../../src/registry/statuses.js';

/** Each group is told apart, every code from every other. */
const groups = [
  '401 403',
  '401 404',
  '401 407',
  '403 404',
  '404 410',
  '400 422',
  '400 500',
  '406 415',
  '409 412 428',
  '409 422',
  '429 503',
  '500 502 503 504',
  '301 302 303 307 308',
  '200 201 202 204',
  '200 206',
  '206 416',
  '200 304',
  '304 412',
  '405 501',
  '408 504',
  '413 414 431',
  '426 505',
];

/** Every two members of a group. */
const pairs = groups.flatMap((group) => {
  const codes = group.split(' ');
  return codes.flatMap((one, i) => codes.slice(i + 1).map((other) => [one, other] as const));
});

test('the pairs people ask about are told apart', () => {
  const missing = pairs
    .filter(([one, other]) => !confusions(one).some(({ code }) => code === other))
    .map((pair) => pair.join(' '));
  expect(missing).toEqual([]);
});

test('a card shows the pairs people ask about before the others', () => {
  const late = statuses.filter(({ code }) => {
    const asked = mixUps(code).map((other) => other.asked === true);
    return asked.lastIndexOf(true) > asked.indexOf(false) && asked.includes(false);
  });
  expect(late.map(({ code }) => code)).toEqual([]);
  expect(
    mixUps('404')
      .slice(0, 3)
      .map(({ code }) => code),
  ).toContain('410');
});

test('both sides know that a pair is asked for', () => {
  expect(confusions('410').find(({ code }) => code === '404')?.asked).toBe(true);
  expect(confusions('404').find(({ code }) => code === '410')?.asked).toBe(true);
});
