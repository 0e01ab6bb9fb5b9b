/** The type of a situation: what happens in people's lives, and the code to return or to expect. */
import type { Source } from '../status.js';

/** A code, and when it is the one. */
export interface RunnerUp {
  readonly code: string;
  /** Goes on from "when": `the rules are checked after the JSON was read`. */
  readonly when: string;
}

/** Prose fields are plain sentences; words between backticks are code. */
export interface Situation {
  /** Lower case with hyphens; never changes, buttons carry it. */
  readonly id: string;
  /** What happens, as a heading: `The thing to be created is already there`. */
  readonly what: string;
  /** How people put it, in lower case and short; synonyms, word forms and typos need no ask of their own. */
  readonly asks: readonly [string, ...string[]];
  /** The codes, best first, as written in the registry. */
  readonly codes: readonly [string, ...string[]];
  readonly because: string;
  /** What goes with the answer: headers, what the body should say. */
  readonly send?: string;
  /** What whoever meets it can do, in a line. */
  readonly fix?: string;
  readonly runnerUp?: RunnerUp;
  /** Where good practice disagrees: who says what. */
  readonly disagreement?: string;
  /** The software whose words these are, for a symptom. */
  readonly saidBy?: string;
  readonly sources: readonly [Source, ...Source[]];
}
