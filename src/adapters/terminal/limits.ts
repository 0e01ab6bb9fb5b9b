/** The terminal's numbers. */

export const limits = {
  /** Lines longer than this are tiring to read, however wide the window. */
  widest: 88,
  /** Below this a line holds no word; text overflows rather than break every letter. */
  narrowest: 20,
  /** Where stdout is no terminal, it is taken to be this wide. */
  standard: 80,
  /** Tab shows this many choices: more would push the question off a small window. */
  choices: 10,
  /** Labels stand beside their text from this width on, above it below. */
  beside: 60,
} as const;
