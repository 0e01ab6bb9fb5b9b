/** What was asked: a command and its arguments, small enough to ride inside a button. */

/** Arguments by option name; every one is text. */
export type Args = Readonly<Record<string, string>>;

export interface Ask {
  /** The command's name, such as `http`. */
  readonly command: string;
  readonly args: Args;
}

/** Writes an ask as `http?query=401+vs+403`, the form buttons carry. */
export function encodeAsk(ask: Ask): string {
  return `${ask.command}?${new URLSearchParams(ask.args)}`;
}

/** Reads what `encodeAsk` wrote; undefined when it is not of that form. */
export function decodeAsk(carried: string): Ask | undefined {
  const at = carried.indexOf('?');
  if (at < 1) return undefined;
  return { command: carried.slice(0, at), args: Object.fromEntries(new URLSearchParams(carried.slice(at + 1))) };
}
