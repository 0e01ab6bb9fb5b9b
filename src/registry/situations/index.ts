/** All situations, and how to find one by its id. */
import { situations } from './all.js';
import type { Situation } from './situation.js';

export type { Situation } from './situation.js';
export { situations };

const ids = new Map(situations.map((situation) => [situation.id, situation]));

/** The situation of this id, as buttons carry it. */
export const situationOf = (id: string): Situation | undefined => ids.get(id);
