import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import { type ExecutionArgs, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import { presentError } from '../platform/graphql/format-error.ts';
import { languageOf, type RequestContext } from '../platform/graphql/request-context.ts';
import { maxTokens, requestLimits } from '../platform/graphql/request-limits.ts';
import type { Actor } from './actor.ts';
import { socketCodes } from './socket-codes.ts';

const PATH = '/graphql';
const MOST_PAYLOAD = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
const RECHECK_MS = 15_000;
/** Bytes a reader may be behind before it is sent away to come back with its cursor. */
const MOST_BUFFERED = 4 * 1024 * 1024;

export interface SocketServerOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  isAllowedOrigin(request: IncomingMessage): boolean;
  /** The signed-in person behind a request's cookie, or null. */
  viewerOf(request: IncomingMessage): Promise<Actor | null>;
}

interface Connection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  actor: Actor;
  isAlive: boolean;
  readonly closing: AbortController;
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

  constructor(private readonly options: SocketServerOptions) {
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
    if (this.isClosing) return refuse(socket, 503);
    if (!this.options.isAllowedOrigin(request)) return refuse(socket, 403);
    const actor = await this.options.viewerOf(request).catch(() => undefined);
    if (actor === undefined) return refuse(socket, 503);
    if (actor === null) return refuse(socket, 401);
    this.server.handleUpgrade(request, socket, head, (webSocket) => this.open(webSocket, request, actor));
  }

  private open(socket: WebSocket, request: IncomingMessage, actor: Actor): void {
    const connection: Connection = { socket, request, actor, isAlive: true, closing: new AbortController() };
    this.connections.add(connection);
    socket.on('pong', () => {
      connection.isAlive = true;
    });
    const closed = makeServer(this.protocol(connection)).opened(
      {
        protocol: socket.protocol,
        send: (data) => this.send(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data) => {
            receive(String(data)).catch((error: unknown) => {
              this.options.logger.error({ err: error }, 'a socket message failed');
              socket.close(1011, 'internal error');
            });
          }),
      },
      {},
    );
    socket.once('close', (code, reason) => {
      this.connections.delete(connection);
      connection.closing.abort();
      void closed(code, String(reason));
    });
    socket.on('error', () => socket.terminate());
  }

  private send(socket: WebSocket, data: string): Promise<void> {
    if (socket.bufferedAmount > MOST_BUFFERED) {
      socket.close(socketCodes.tooSlow, 'too slow');
      return Promise.resolve();
    }
    return new Promise((resolve) => socket.send(data, () => resolve()));
  }

  /** graphql-ws over our socket: subscriptions only, validated by the same rules as HTTP. */
  private protocol(connection: Connection): ServerOptions {
    const { schema, logger } = this.options;
    const language = languageOf(connection.request.headers['accept-language']);
    return {
      schema,
      onSubscribe: (_context, _id, payload) => {
        const document = parseQuietly(payload.query);
        if (document instanceof GraphQLError) return [document];
        const isSubscription = document.definitions.every(
          (definition) =>
            definition.kind !== 'OperationDefinition' || definition.operation === 'subscription',
        );
        if (!isSubscription) return [new GraphQLError('Only subscriptions run over this socket.')];
        const errors = validate(schema, document, [...specifiedRules, requestLimits]);
        if (errors.length > 0) return errors;
        return {
          schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: this.contextOf(connection),
        } satisfies ExecutionArgs;
      },
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => presentError(error, logger)[language]),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: result.errors.map((error) => presentError(error, logger)[language]) }
          : undefined,
    } as ServerOptions;
  }

  private contextOf(connection: Connection): RequestContext & { closed: AbortSignal } {
    return {
      language: languageOf(connection.request.headers['accept-language']),
      address: connection.request.socket.remoteAddress ?? '',
      token: undefined,
      viewer: connection.actor,
      setSessionCookie: undefined,
      loaders: new Map(),
      closed: connection.closing.signal,
    };
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

function parseQuietly(query: string) {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refuse(socket: Duplex, status: 401 | 403 | 404 | 503): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
