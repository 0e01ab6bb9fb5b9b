/** The local Discord's gateway: hello, identify, heartbeats, ready, dispatches with sequence numbers, resume. */
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { newId } from './ids.js';

/** How the gateway meets a connection: as it should, with a close code, with silence, by keeping it waiting, or not at all. */
export type Welcome = 'open' | { readonly close: number } | 'silent' | 'hold' | 'refuse';

interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly t?: string;
  readonly s?: number;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Packet[];
  socket: WebSocket | undefined;
}

export interface Gateway {
  welcome: Welcome;
  /** How often somebody connected, identified, resumed. */
  readonly seen: { connects: number; identifies: number; resumes: number };
  /** The intents of the last identify. */
  readonly intents: () => number;
  /** Sends an event to whoever has one of these intents; 0 asks for none. */
  dispatch(type: string, event: object, intent: number): void;
  /** Breaks every connection as a fault of the network would. */
  drop(): void;
  /** Closes every connection with a code. */
  close(code: number): void;
  stop(): void;
}

export interface Account {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: object;
  /** In how many servers the bot is. */
  readonly guilds: number;
}

// GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT have to be granted; nobody granted them here.
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

/** Opens a gateway on an HTTP server. */
export function openGateway(server: Server, url: () => string, account: Account): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    seen.connects += 1;
    if (gateway.welcome === 'refuse') socket.destroy();
    else if (gateway.welcome === 'hold') held.add(socket);
    else sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
  });
  const held = new Set<Duplex>();
  const sessions = new Map<string, Session>();
  const seen = { connects: 0, identifies: 0, resumes: 0 };
  let intents = 0;

  const send = (session: Session, packet: Packet) => session.socket?.send(JSON.stringify(packet));
  function tell(session: Session, t: string, d: unknown): void {
    const packet = { op: 0, t, d, s: session.sent.length + 1 };
    session.sent.push(packet);
    send(session, packet);
  }

  function identify(socket: WebSocket, d: { token?: string; intents?: number }): void {
    seen.identifies += 1;
    if (d.token !== account.token) {
      socket.close(4004);
      return;
    }
    intents = d.intents ?? 0;
    if ((intents & privileged) !== 0) {
      socket.close(4014);
      return;
    }
    const session: Session = { id: newId(), intents, sent: [], socket };
    sessions.set(session.id, session);
    tell(session, 'READY', {
      v: 10,
      user: account.bot,
      guilds: Array.from({ length: account.guilds }, () => ({ id: newId(), unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: account.applicationId, flags: 0 },
    });
  }

  function resume(socket: WebSocket, d: { token?: string; session_id?: string; seq?: number }): void {
    seen.resumes += 1;
    const session = sessions.get(d.session_id ?? '');
    if (!session || d.token !== account.token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    for (const packet of session.sent.slice(d.seq ?? 0)) send(session, packet);
    tell(session, 'RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    if (gateway.welcome === 'silent') return;
    if (typeof gateway.welcome === 'object') {
      socket.close(gateway.welcome.close);
      return;
    }
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: object };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      else if (op === 2) identify(socket, d);
      else if (op === 6) resume(socket, d);
      else socket.close(4001);
    });
  });

  const gateway: Gateway = {
    welcome: 'open',
    seen,
    intents: () => intents,
    dispatch(type, event, intent) {
      for (const session of sessions.values()) {
        if (intent === 0 || (session.intents & intent) !== 0) tell(session, type, event);
      }
    },
    drop: () => {
      for (const session of sessions.values()) session.socket = undefined;
      for (const socket of sockets.clients) socket.terminate();
      for (const socket of held) socket.destroy();
    },
    close: (code) => {
      for (const socket of sockets.clients) socket.close(code);
    },
    stop: () => {
      for (const socket of held) socket.destroy();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  return gateway;
}
