/** JSON logs, with every secret of the configuration taken out wherever it stands. */
import { pino } from 'pino';
import type { Config } from './config.js';
import type { Log } from './core/log.js';

/** Makes the log; a secret that slips into a message or a field (an SDK's error, say) becomes `[redacted]`. */
export function createLog(
  { logLevel, discord, slack }: Config,
  out: { write(line: string): void } = process.stdout,
): Log {
  const secrets = [discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret].filter(
    (secret) => secret !== undefined,
  );
  const redact = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line);
  return pino(
    {
      level: logLevel,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write: (line) => out.write(redact(line)) },
  );
}
