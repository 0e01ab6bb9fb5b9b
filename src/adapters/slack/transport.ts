/** How questions reach us: what the socket and the HTTP server have in common. */
import type { Receiver } from '@slack/bolt';

/** What we take of the SDK, which is imported only when Slack is connected. */
export type Bolt = Pick<
  typeof import('@slack/bolt'),
  'App' | 'HTTPReceiver' | 'LogLevel' | 'SocketModeReceiver' | 'webApi'
>;

export interface Transport {
  /** Bolt's side of it. */
  readonly receiver: Receiver;
  /** Opens it; rejects when it cannot be opened. */
  open(): Promise<void>;
  /** Takes no more questions; what is in hand can still be answered. */
  refuse(): void;
  /** Closes it, whatever the other side does. */
  close(): Promise<void>;
}
