/** All that can be found, and how it is put: the situations, then the entries, numbered through. */
import { situations } from './situations/all.js';
import { statuses } from './statuses.js';

/** How many there are. */
export const subjects = situations.length + statuses.length;

/** How the subject of this number is put. */
export function wordingsOf(subject: number): readonly string[] {
  const situation = situations[subject];
  if (situation) return [situation.what, ...situation.asks];
  const status = statuses[subject - situations.length];
  return status ? [status.name, ...(status.oldNames ?? []), ...(status.phrases ?? [])] : [];
}
