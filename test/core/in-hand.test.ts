/** Waiting for what is in hand, and not for ever. */
import { expect, it } from 'vitest';
import { inHand } from '../../src/core/in-hand.js';
import { within } from '../../src/core/within.js';

const never = new Promise<never>(() => {});

it('waits for what is in hand, well or not', async () => {
  const work = inHand();
  const ended: string[] = [];
  const later = async (name: string, fails: boolean) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended.push(name);
    if (fails) throw new Error(name);
  };
  const good = work.hold(later('good', false));
  const bad = work.hold(later('bad', true));
  bad.catch(() => {});
  await work.empty(5000);
  expect(ended).toEqual(['good', 'bad']);
  await expect(good).resolves.toBeUndefined();
  await expect(bad).rejects.toThrow('bad');
});

it('does not wait for ever, nor for what has ended', async () => {
  const work = inHand();
  void work.hold(never);
  await work.empty(10);
  const idle = inHand();
  await idle.hold(Promise.resolve());
  await idle.empty(60_000);
});

it('says whether the work ended in time', async () => {
  expect(await within(Promise.resolve(), 1000)).toBe(true);
  expect(await within(Promise.reject(new Error('ended too')), 1000)).toBe(true);
  expect(await within(never, 10)).toBe(false);
});
