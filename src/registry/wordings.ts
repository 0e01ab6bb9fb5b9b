/** How that is put which can be found. */
import type { Situation } from './situations/situation.js';
import type { Status } from './status.js';

/** How a situation is put. */
export const wordingsOf = ({ what, asks }: Situation): readonly string[] => [what, ...asks];

/** How an entry is called and asked for. */
export const namesOf = ({ name, oldNames = [], phrases = [] }: Status): readonly string[] => [
  name,
  ...oldNames,
  ...phrases,
];
