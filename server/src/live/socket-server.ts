import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { languageOf } from '../platform/graphql/request-context.ts';
import type { Actor } from './actor.ts';
import { Line } from './line.ts';
import { socketCodes } from './socket-codes.ts';
import { type Protocol, type ProtocolOptions, SocketProtocol } from './socket-protocol.ts';
import { StockProtocol } from './stock-protocol.ts';

const PATH = '/graphql';
const MOST_PAYLOAD = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
const RECHECK_MS = 15_000;
/** Asked about in the same moment: the sessions of so many are read in one statement. */
const RECHECKED_TOGETHER = 250;

export interface SocketServerOptions extends ProtocolOptions {
  /** Benchmarks only: the library's own way, see `stock-protocol.ts`. */
  readonly stock: boolean;
  isAllowedOrigin(request: IncomingMessage): boolean;
  /** The signed-in person behind a cookie, or null. */
  viewerOf(cookie: string | undefined): Promise<Actor | null>;
}

/** Our own socket server, so that rules, origin, payload cap, keep-alive and back-pressure are ours to set. */
export class SocketServer {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_PAYLOAD,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
    perMessageDeflate: false,
  });
  private readonly lines = new Map<WebSocket, Line>();
  private readonly timers: NodeJS.Timeout[] = [];
  private isClosing = false;
  private readonly protocol: Protocol;
  private readonly onMessage = this.onEach((line, data: RawData) => this.protocol.heard(line, String(data)));
  private readonly onPong = this.onEach((line) => {
    line.isAlive = true;
  });
  private readonly onClose = this.onEach((line, code: number, reason: Buffer) => {
    this.lines.delete(line.socket);
    this.protocol.closed(line, code, String(reason));
  });
  private readonly onError = this.onEach((line) => line.socket.terminate());

  constructor(private readonly options: SocketServerOptions) {
    this.protocol = options.stock ? new StockProtocol(options) : new SocketProtocol(options);
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
    for (const line of this.lines.values()) if (line.actor.memberId === memberId) line.close(code, reason);
  }

  get size(): number {
    return this.lines.size;
  }

  /** Refuses upgrades and sends everybody away in jittered batches; each comes back to another process. */
  async close(overMs: number): Promise<void> {
    this.isClosing = true;
    for (const timer of this.timers) clearInterval(timer);
    const all = [...this.lines.values()];
    const batch = Math.max(1, Math.ceil(all.length / 20));
    for (let start = 0; start < all.length; start += batch) {
      for (const line of all.slice(start, start + batch)) line.close(socketCodes.goingAway, 'going away');
      if (start + batch < all.length) await new Promise((resolve) => setTimeout(resolve, overMs / 20));
    }
    this.server.close();
    setTimeout(() => {
      for (const { socket } of all) socket.terminate();
    }, 500).unref();
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', destroy);
    if (request.url?.split('?')[0] !== PATH) return refuse(socket, 404);
    if (!this.options.isAllowedOrigin(request)) return refuse(socket, 403);
    const actor = await this.options.viewerOf(request.headers.cookie).catch(() => undefined);
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
    const line = new Line(socket, wire, actor, languageOf(headers['accept-language']), headers.cookie);
    this.lines.set(socket, line);
    socket.on('message', this.onMessage);
    socket.on('pong', this.onPong);
    socket.on('close', this.onClose);
    socket.on('error', this.onError);
    this.protocol.opened(line);
  }

  /** One listener for all sockets; `ws` calls it with the socket as `this`. */
  private onEach<T extends unknown[]>(listen: (line: Line, ...given: T) => void) {
    const { lines } = this;
    return function (this: WebSocket, ...given: T): void {
      const line = lines.get(this);
      if (line) listen(line, ...given);
    };
  }

  private ping(): void {
    for (const line of this.lines.values()) {
      if (!line.isAlive) line.socket.terminate();
      line.isAlive = false;
      line.socket.ping();
    }
  }

  /** Catches what a lost hint missed: ended sessions and changed rights, at most 15 s late. */
  async recheck(): Promise<void> {
    const all = [...this.lines.values()];
    for (let start = 0; start < all.length; start += RECHECKED_TOGETHER)
      await Promise.all(all.slice(start, start + RECHECKED_TOGETHER).map((line) => this.recheckOne(line)));
  }

  private async recheckOne(line: Line): Promise<void> {
    const actor = await this.options.viewerOf(line.cookie).catch(() => undefined);
    if (actor === null) line.close(socketCodes.signedOut, 'signed out');
    else if (actor && actor.rights !== line.actor.rights)
      line.close(socketCodes.rightsChanged, 'rights changed');
  }
}

/** No closure: it stays on the wire, and would keep the request that it was made beside for as long. */
function destroy(this: Duplex): void {
  this.destroy();
}

function refuse(socket: Duplex, status: 401 | 403 | 404 | 503): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
