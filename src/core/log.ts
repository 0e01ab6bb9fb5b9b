/** The part of a logger that adapters use; pino's own shape. Message contents are never logged. */
type Write = {
  (fields: object, message?: string): void;
  (message: string): void;
};

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  child(bindings: Record<string, string>): Log;
}
