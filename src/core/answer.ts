/** How asking can end. */
import type { Ask } from './ask.js';
import type { Card } from './card.js';
import type { Text } from './text.js';

/** The codes (as written, `415` or `404.13`; best first) or the class that an answer is about. */
export interface About {
  readonly codes: readonly string[];
  readonly class?: StatusClass;
}

export type StatusClass = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';

/** One of several things that may have been meant: pressing or typing it asks for it. */
export interface Choice {
  /** A short name, at most 80 characters, such as `409 Conflict`. */
  readonly label: string;
  /** Why it is offered, in a few words. */
  readonly hint?: string;
  readonly ask: Ask;
}

/** Who should see an answer: the room, or the asker alone. */
export type Audience = 'room' | 'asker';

export type Answer =
  | { readonly kind: 'found'; readonly about: About; readonly audience: Audience; readonly card: Card }
  /** Not sure enough for one: the likely ones, to choose from. For the asker alone. */
  | { readonly kind: 'several'; readonly about: About; readonly title: string; readonly choices: readonly Choice[] }
  /** Nothing known of `subject`: what can be said all the same, and what is near. For the asker alone. */
  | { readonly kind: 'missing'; readonly subject: string; readonly note?: Text; readonly near: readonly Choice[] }
  /** The question cannot be taken as it is; the reason says what to do. For the asker alone. */
  | { readonly kind: 'refused'; readonly reason: Text };

/** Whom an answer is for: a hit may be for the room, everything else is for the asker. */
export const audienceOf = (answer: Answer): Audience => (answer.kind === 'found' ? answer.audience : 'asker');

/** Whether an answer is worth showing to the room, whoever it was for at first: a hit, and not help. */
export const worthSharing = (answer: Answer): boolean =>
  answer.kind === 'found' && (answer.about.codes.length > 0 || answer.about.class !== undefined);
