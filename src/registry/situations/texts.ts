/** The situations by number, in the order of the list. A build keeps each apart, to be read when an answer needs it. */
import { situations } from './all.js';
import type { Situation } from './situation.js';

/** The situation of this number; undefined past the last. */
export const situationAt = (number: number): Situation | undefined => situations[number];
