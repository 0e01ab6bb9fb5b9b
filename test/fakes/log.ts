/** A log that remembers its lines. */
import type { Log } from '../../src/core/log.js';

export interface Remembered extends Log {
  /** Each line as it would be written. */
  readonly lines: string[];
}

/** An empty one. */
export function rememberingLog(): Remembered {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (...written: readonly unknown[]): void => {
      lines.push(JSON.stringify([level, ...written]));
    };
  const log: Remembered = {
    lines,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => log,
  };
  return log;
}
