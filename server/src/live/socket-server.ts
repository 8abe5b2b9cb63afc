import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { languageOf } from '../platform/graphql/request-context.ts';
import type { Actor } from './actor.ts';
import { socketCodes } from './socket-codes.ts';
import { type ProtocolOptions, SocketProtocol } from './socket-protocol.ts';

const PATH = '/graphql';
const MOST_PAYLOAD = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
const RECHECK_MS = 15_000;
/** Bytes a reader may be behind before it is sent away to come back with its cursor. */
const MOST_BUFFERED = 4 * 1024 * 1024;
/** Below this a follower is sent the next frame without waiting for the last to leave. */
const UNHURRIED = 256 * 1024;
export interface SocketServerOptions extends ProtocolOptions {
  isAllowedOrigin(request: IncomingMessage): boolean;
  /** The signed-in person behind a request's cookie, or null. */
  viewerOf(request: Pick<IncomingMessage, 'headers'>): Promise<Actor | null>;
}

interface Connection {
  readonly socket: WebSocket;
  /** What has to be looked at again of the request that opened it; the rest of it is let go. */
  readonly request: Pick<IncomingMessage, 'headers'>;
  actor: Actor;
  isAlive: boolean;
}

/** Our own socket server, so that rules, origin, payload cap, keep-alive and back-pressure are ours to set. */
export class SocketServer {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_PAYLOAD,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
    perMessageDeflate: false,
  });
  private readonly connections = new Set<Connection>();
  private readonly timers: NodeJS.Timeout[] = [];
  private isClosing = false;

  private readonly protocol: SocketProtocol;

  constructor(private readonly options: SocketServerOptions) {
    this.protocol = new SocketProtocol(options);
    this.timers.push(
      setInterval(() => this.ping(), KEEP_ALIVE_MS),
      setInterval(() => void this.recheck(), RECHECK_MS),
    );
    for (const timer of this.timers) timer.unref();
  }

  listenOn(http: Server): void {
    http.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
  }

  /** Closes a member's sockets on this process: signed out, disabled, or of other rights. */
  closeMember(memberId: string, code: number, reason: string): void {
    for (const connection of this.connections) {
      if (connection.actor.memberId === memberId) connection.socket.close(code, reason);
    }
  }

  get size(): number {
    return this.connections.size;
  }

  /** Refuses upgrades and sends everybody away in jittered batches; each comes back to another process. */
  async close(overMs: number): Promise<void> {
    this.isClosing = true;
    for (const timer of this.timers) clearInterval(timer);
    const all = [...this.connections];
    const batch = Math.max(1, Math.ceil(all.length / 20));
    for (let start = 0; start < all.length; start += batch) {
      for (const { socket } of all.slice(start, start + batch))
        socket.close(socketCodes.goingAway, 'going away');
      if (start + batch < all.length) await new Promise((resolve) => setTimeout(resolve, overMs / 20));
    }
    this.server.close();
    setTimeout(() => {
      for (const { socket } of all) socket.terminate();
    }, 500).unref();
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== PATH) return refuse(socket, 404);
    if (!this.options.isAllowedOrigin(request)) return refuse(socket, 403);
    const actor = await this.options.viewerOf(request).catch(() => undefined);
    // Asked last: one let in after everybody was sent away would never be, and hold up the stop.
    if (actor === undefined || this.isClosing) return refuse(socket, 503);
    if (actor === null) return refuse(socket, 401);
    this.server.handleUpgrade(request, socket, head, (webSocket) =>
      this.open(webSocket, socket, request, actor),
    );
  }

  private open(socket: WebSocket, wire: Duplex, { headers }: IncomingMessage, viewer: Actor): void {
    // Of a viewer and a request only what is needed is kept: there may be thousands.
    const { memberId, unitId, zone, rights, tags } = viewer;
    const actor = { memberId, unitId, zone, rights, tags };
    const request = { headers: { cookie: headers.cookie } };
    const connection: Connection = { socket, request, actor, isAlive: true };
    this.connections.add(connection);
    socket.on('pong', () => {
      connection.isAlive = true;
    });
    socket.on('close', () => this.connections.delete(connection));
    socket.on('error', () => socket.terminate());
    const language = languageOf(headers['accept-language']);
    this.protocol.speak({
      socket,
      actor,
      language,
      send: (data) => sendThrough(socket, (sent) => socket.send(data, sent)),
      // Without compression `ws` writes each message at once, so a whole frame may go between two of its own.
      sendFrame: (frame) => sendThrough(socket, (sent) => void wire.write(frame, sent)),
    });
  }

  private ping(): void {
    for (const connection of this.connections) {
      if (!connection.isAlive) connection.socket.terminate();
      connection.isAlive = false;
      connection.socket.ping();
    }
  }

  /** Catches what a lost hint missed: ended sessions and changed rights, at most 15 s late. */
  private async recheck(): Promise<void> {
    for (const connection of this.connections) {
      const actor = await this.options.viewerOf(connection.request).catch(() => undefined);
      if (actor === null) connection.socket.close(socketCodes.signedOut, 'signed out');
      else if (actor && actor.rights !== connection.actor.rights) {
        connection.socket.close(socketCodes.rightsChanged, 'rights changed');
      }
    }
  }
}

type Send = (sent?: () => void) => void;

/** Bounds what a slow reader keeps here: it is waited for, then sent away to come back with its cursor. */
function sendThrough(socket: WebSocket, send: Send): Promise<void> | undefined {
  if (socket.readyState !== WebSocket.OPEN) return undefined;
  const behind = socket.bufferedAmount;
  if (behind > MOST_BUFFERED) {
    socket.close(socketCodes.tooSlow, 'too slow');
    return undefined;
  }
  if (behind >= UNHURRIED) return new Promise((resolve) => send(resolve));
  send();
  return undefined;
}

function refuse(socket: Duplex, status: 401 | 403 | 404 | 503): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
