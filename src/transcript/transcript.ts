/** What HTTP said in a paste: the words every reader and every diagnosis rule share. */

export interface Header {
  /** As written. */
  readonly name: string;
  readonly value: string;
}

/** An error shape known by its fields: problem+json, a Spring error, a gRPC status … */
export interface ErrorBody {
  /** Which shape: `problem+json`, `json:api`, `spring`, `google`, `aws`, `graphql` … */
  readonly shape: string;
  readonly title?: string;
  readonly detail?: string;
  /** The error's own code or type, as written: `UNAUTHENTICATED`, `ThrottlingException`. */
  readonly code?: string;
}

/** What the machine in the middle wrote beside the status. */
export interface Hop {
  /** Who wrote the line: `nginx`, `haproxy`, `envoy`, `alb`, `heroku` … */
  readonly name: string;
  /** The status its upstream gave it, where the line has both. */
  readonly upstreamStatus?: number;
  /** Envoy's response flags, HAProxy's termination state, Heroku's H codes, as written. */
  readonly flags?: readonly string[];
}

/** One response, as far as the text tells of it. */
export interface Occurrence {
  /** 100 to 999. */
  readonly code: number;
  /** IIS: the 13 of 404.13. */
  readonly substatus?: number;
  /** The reader that found it. */
  readonly format: string;
  /** Where: the line, counted from 1. */
  readonly line: number;
  /** The words it follows from, where no number is printed. */
  readonly implied?: string;
  /** The reason phrase as written. */
  readonly reason?: string;
  readonly method?: string;
  /** Path or URL as written. */
  readonly target?: string;
  readonly host?: string;
  /** HTTP version as written: `1.1`, `2`. */
  readonly version?: string;
  /** When, in milliseconds since 1970, where the line has a date that can be read. */
  readonly at?: number;
  readonly requestHeaders?: readonly Header[];
  readonly responseHeaders?: readonly Header[];
  readonly body?: ErrorBody;
  readonly hop?: Hop;
}

export interface Transcript {
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[];
  /** How many lines the text has. */
  readonly lines: number;
  /** How many characters were left unread, where the text is longer than is read. */
  readonly cut?: number;
}

/** One format: finds what it knows in the text. Readers run in order, and a line belongs to the first that takes it. */
export interface Reader {
  readonly name: string;
  /**
   * `lines` are the text's lines, cleaned of quoting and colours; `taken` says which an earlier reader has.
   * Gives occurrences and the line numbers (from 1) it takes, found or not. Never throws; linear in the text.
   */
  read(lines: readonly string[], taken: ReadonlySet<number>): Reading;
}

export interface Reading {
  readonly occurrences: readonly Occurrence[];
  readonly lines: Iterable<number>;
}
