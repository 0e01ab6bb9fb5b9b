/** What may be logged of a fault: where it was, and nothing of what was said. */
import { expect, it } from 'vitest';
import { place } from '../../src/core/fault.js';

function thrown(message: string): unknown {
  try {
    throw new TypeError(message);
  } catch (error) {
    return error;
  }
}

it.each(['secret', 'secret\n    at com.example.Secret(Secret.java:1)\nsecret', ''])('tells where: %j', (message) => {
  const at = place(thrown(message));
  expect(at[0]).toContain('fault.test.ts');
  expect(at.length).toBeLessThanOrEqual(6);
  expect(at.join()).not.toMatch(/secret/i);
});

it.each([undefined, 'secret', { stack: 'secret' }])('tells nothing of %j, which has no place', (error) => {
  expect(place(error)).toEqual([]);
});
