/** What an answer says, before any platform draws it. */
import type { Ask } from './ask.js';
import type { Text } from './text.js';

/** What the answer is about, for its colour: a class of codes, or none of them. */
export type Tone = 'informational' | 'success' | 'redirection' | 'client-error' | 'server-error' | 'neutral';

/** A short labelled fact, drawn beside others where the platform can. */
export interface Field {
  readonly label: string;
  readonly value: Text;
}

/** A heading with a list under it, or with lines to be shown as they are (an HTTP exchange). */
export type Section =
  | { readonly heading: string; readonly items: readonly Text[] }
  | { readonly heading: string; readonly code: string };

/** Something to press: a page to open, or the next question. */
export type Action =
  | { readonly kind: 'open'; readonly label: string; readonly href: string }
  | { readonly kind: 'ask'; readonly label: string; readonly ask: Ask };

/** Parts are drawn in the order of this type: title, lead, fields, sections, actions, footer. */
export interface Card {
  readonly title: string;
  /** Where the title leads: an absolute https URL. */
  readonly href?: string;
  readonly tone: Tone;
  readonly lead?: Text;
  readonly fields?: readonly Field[];
  readonly sections?: readonly Section[];
  readonly actions?: readonly Action[];
  readonly footer?: Text;
}
