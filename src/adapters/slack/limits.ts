/** Slack's numbers, as its pages gave them in November 2026; nothing else in the adapter knows one. */

/** What blocks take, in characters and counts. https://docs.slack.dev/reference/block-kit/blocks */
export const limits = {
  blocks: 50,
  viewBlocks: 100,
  header: 150,
  contextText: 2000,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  inputLabel: 2000,
  inputText: 3000,
  viewTitle: 24,
  viewButton: 24,
  /** A view's message for an input that cannot be taken; unwritten, so kept to a line or two. */
  inputError: 150,
  linkUrl: 3000,
} as const;

/** What an app's manifest takes. https://docs.slack.dev/reference/app-manifest */
export const manifestLimits = {
  appName: 35,
  appDescription: 140,
  commandName: 32,
  commandDescription: 2000,
  usageHint: 1000,
  shortcutName: 24,
  shortcutDescription: 150,
} as const;

/**
 * How much one message says. chat.postMessage refuses `msg_blocks_too_long` from about 11,000 characters over all
 * blocks, containers counted in an unwritten way (slackapi/bolt-js 2509 and 2867): we stay under 8,000, and count
 * `perElement` for every block and element.
 */
export const message = {
  weight: 7900,
  perElement: 10,
  lead: 2000,
  field: 600,
  /** Beyond this a fact is a paragraph. */
  shortField: 70,
  item: 600,
  code: 1600,
  footer: 300,
  actions: 2200,
  fields: 24,
  sections: 36,
  items: 24,
  choices: 10,
  hint: 200,
  /** The notification's text, before its escapes can make it five times as long: 4,000 is what Slack recommends. */
  fallback: 700,
  /** From so many questions on they are a menu instead of buttons. */
  buttons: 5,
  /** A question this short, and of one line, can be asked again by a button; a longer one may be a paste. */
  askAgain: 300,
} as const;

/** Time, in milliseconds. https://docs.slack.dev/apis/events-api, https://docs.slack.dev/apis/events-api/using-socket-mode */
export const times = {
  /** A request's timestamp may be this far from our clock, either way. */
  clock: 5 * 60_000,
  /** Slack sends an unanswered event again within minutes; what was answered is remembered for longer. */
  remembered: 15 * 60_000,
  /** One call of the Web API. */
  call: 8_000,
  /** From asking for a socket's address to its hello. */
  hello: 10_000,
  /** Between attempts to connect: the first pause, doubled up to the longest. */
  firstPause: 250,
  longestPause: 30_000,
  /** A socket that lived shorter than this is not reconnected at once. */
  shortLife: 3_000,
  /** What is in hand when we stop may take this long, and closing the connections after that, this. */
  drain: 2_500,
  close: 1_000,
} as const;

/** Sockets held open at once: while Slack refreshes one, the other takes the questions. Slack allows 10 an app. */
export const sockets = 2;

/** Attempts at starting, before we say that Slack cannot be reached. */
export const startAttempts = 3;

/** Events remembered at most, so that memory stays flat. */
export const rememberedEvents = 10_000;

/** What Slack calls us with is far smaller, in bytes: a message has 40,000 characters at most. */
export const largestBody = 1_048_576;
