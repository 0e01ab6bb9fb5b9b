/** All that is told apart by its words: the situations, the entries, and what belongs elsewhere, numbered through. */
import { elsewhere } from './elsewhere.js';
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';

/** How many can be found: those of higher numbers belong elsewhere. */
export const findable = situations.length + statuses.length;

/** How many there are. */
export const subjects = findable + elsewhere.length;

/** How the subject of this number is put. */
export function wordingsOf(subject: number): readonly string[] {
  const situation = situations[subject];
  if (situation) return [situation.what, ...situation.asks];
  const status = statuses[subject - situations.length];
  if (status) return [status.name, ...(status.oldNames ?? []), ...(status.phrases ?? [])];
  return elsewhere[subject - findable]?.asks ?? [];
}
