import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import {
  CloseCode,
  MessageType,
  makeServer,
  type Server as ProtocolServer,
  type SubscribePayload,
} from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { Language } from '../platform/errors/index.ts';
import { presentError } from '../platform/graphql/format-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Actor } from './actor.ts';
import type { Feed } from './feed.ts';
import { CheckedDocuments } from './follow-request.ts';
import { readWish, streamFrames } from './follow-stream.ts';
import { SharedFrames } from './shared-frames.ts';

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  readonly feed: Feed;
  readonly logger: Logger;
  /** Benchmarks only: every follower executes and serialises for itself, the way the library does it. */
  readonly stock: boolean;
}

/** A page follows its unit and a plan; more than this is no page of ours. */
const MOST_FOLLOWS = 16;

/** One socket as the protocol sees it. */
export interface Speaker {
  readonly socket: WebSocket;
  readonly actor: Actor;
  readonly language: Language;
  send(data: string): Promise<void> | undefined;
  /** A whole frame, header included: the same bytes for many sockets. */
  sendFrame(frame: Buffer): Promise<void> | undefined;
}

interface Extra {
  readonly speaker: Speaker;
  /** Made for a stock subscription, which ends with its socket. */
  closing?: AbortController;
  acknowledged: boolean;
}

interface Subscribe {
  readonly id: string;
  readonly type: MessageType.Subscribe;
  readonly payload: SubscribePayload;
}

/**
 * `graphql-transport-ws`. The library speaks it, but for `follow`: there every follower that would get the same is sent
 * the same ready-made frame.
 */
export class SocketProtocol {
  private readonly documents: CheckedDocuments;
  private readonly frames: SharedFrames;
  private readonly library: ProtocolServer<Extra>;

  constructor(private readonly options: ProtocolOptions) {
    this.documents = new CheckedDocuments(options.schema);
    this.frames = new SharedFrames(options.schema);
    this.library = this.makeLibrary();
  }

  speak(speaker: Speaker): void {
    const { socket } = speaker;
    const extra: Extra = { speaker, acknowledged: false };
    const follows = new Map<string, () => void>();
    const closed = this.library.opened(
      {
        protocol: socket.protocol,
        send: async (data) => speaker.send(data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data) => {
            const text = String(data);
            if (this.isOurs(text, extra, follows)) return;
            receive(text).catch((error: unknown) => this.fail(socket, error));
          }),
      },
      extra,
    );
    socket.on('close', (code, reason) => {
      extra.closing?.abort();
      for (const stop of follows.values()) stop();
      void closed(code, String(reason));
    });
  }

  /** True for messages about a `follow` that this class answers itself. */
  private isOurs(text: string, extra: Extra, follows: Map<string, () => void>): boolean {
    if (this.options.stock || !extra.acknowledged) return false;
    const message = parseMessage(text);
    if (message?.type === MessageType.Complete && typeof message['id'] === 'string') {
      follows.get(message['id'])?.();
      return follows.delete(message['id']);
    }
    if (message?.type !== MessageType.Subscribe || !isSubscribe(message)) return false;
    const checked = this.documents.check(message.payload.query, message.payload.operationName);
    if (!('document' in checked) || !checked.follow) return false;
    const { socket, actor } = extra.speaker;
    if (follows.size >= MOST_FOLLOWS) {
      socket.close(CloseCode.BadRequest, 'too many subscriptions');
      return true;
    }
    if (follows.has(message.id)) {
      socket.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${message.id} already exists`);
      return true;
    }
    const wish = readWish(this.options.schema, checked, message.payload, actor);
    if (!('request' in wish)) return false;
    const { id } = message;
    const ended = (error?: unknown) => {
      follows.delete(id);
      if (error) this.fail(socket, error);
    };
    const send = (frame: Buffer) => extra.speaker.sendFrame(frame);
    follows.set(id, streamFrames(this.options.feed, this.frames, actor, id, wish, send, ended));
    return true;
  }

  private fail(socket: WebSocket, error: unknown): void {
    this.options.logger.error({ err: error }, 'a socket failed');
    socket.close(CloseCode.InternalServerError, 'internal error');
  }

  private makeLibrary(): ProtocolServer<Extra> {
    const { schema, logger } = this.options;
    const present = (errors: readonly GraphQLError[], extra: Extra) =>
      errors.map((error) => presentError(error, logger)[extra.speaker.language]);
    return makeServer<undefined, Extra>({
      schema,
      onConnect: ({ extra }) => {
        extra.acknowledged = true;
      },
      onSubscribe: ({ extra }, _id, payload): ExecutionArgs | readonly GraphQLError[] => {
        const checked = this.documents.check(payload.query, payload.operationName);
        if (!('document' in checked)) return checked;
        return {
          schema,
          document: checked.document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: contextOf(extra),
        };
      },
      onError: ({ extra }, _id, _payload, errors) => present(errors, extra),
      onNext: ({ extra }, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: present(result.errors, extra) } : undefined,
    });
  }
}

function contextOf(extra: Extra): RequestContext & { closed: AbortSignal } {
  extra.closing ??= new AbortController();
  return {
    language: extra.speaker.language,
    address: '',
    token: undefined,
    viewer: extra.speaker.actor,
    setSessionCookie: undefined,
    loaders: new Map(),
    closed: extra.closing.signal,
  };
}

function parseMessage(text: string): Record<string, unknown> | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isSubscribe(message: object): message is Subscribe {
  const { id, payload } = message as Partial<Subscribe>;
  return typeof id === 'string' && id !== '' && typeof payload?.query === 'string';
}
