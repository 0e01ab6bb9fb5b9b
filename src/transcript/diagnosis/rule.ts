/** A diagnosis rule: what the evidence around one response says about it. */
import type { Text } from '../../core/text.js';
import type { Header, Occurrence, Transcript } from '../transcript.js';

/** One response, with what else the paste holds. */
export interface Evidence {
  readonly occurrence: Occurrence;
  /** The response before this one, where the paste shows one. */
  readonly previous: Occurrence | undefined;
  /** The response after this one, where the paste shows one. */
  readonly next: Occurrence | undefined;
  readonly transcript: Transcript;
  /** The value of a response header, its several lines joined by commas (RFC 9110 section 5.3). */
  received(name: string): string | undefined;
  /** The value of a request header. */
  sent(name: string): string | undefined;
}

export interface Rule {
  /** What it is about: `415 with Accept-Post`. */
  readonly name: string;
  /** The codes it speaks for. */
  readonly codes: readonly number[];
  /** What the evidence says, in a sentence or two; undefined where it says nothing. */
  says(evidence: Evidence): Text | undefined;
  /** The section or page it rests on: `RFC 9110 section 15.5.16`. */
  readonly source: string;
  /** It speaks of a fault that the status hides: a 200 with an error in it, a redirection in circles. */
  readonly amiss?: true;
  /** It only repeats or remarks something, and names no next step. */
  readonly aside?: true;
}

/** The value of a header by its name in lower case, its several lines joined by commas. */
export function headerIn(headers: readonly Header[] | undefined, name: string): string | undefined {
  const values = (headers ?? []).filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);
  return values.length > 0 ? values.join(', ') : undefined;
}

/** The evidence on the response at `index`. Header names are asked for in lower case. */
export function evidenceOn(transcript: Transcript, index: number): Evidence | undefined {
  const occurrence = transcript.occurrences[index];
  if (!occurrence) return undefined;
  return {
    occurrence,
    previous: transcript.occurrences[index - 1],
    next: transcript.occurrences[index + 1],
    transcript,
    received: (name) => headerIn(occurrence.responseHeaders, name),
    sent: (name) => headerIn(occurrence.requestHeaders, name),
  };
}

/** Whether the response's headers were pasted: only then does a missing one mean something. */
export const headersShown = ({ occurrence }: Evidence): boolean => (occurrence.responseHeaders ?? []).length > 0;

/** Whether the request's headers were pasted. */
export const requestShown = ({ occurrence }: Evidence): boolean => (occurrence.requestHeaders ?? []).length > 0;
