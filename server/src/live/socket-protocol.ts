import type { GraphQLError, GraphQLSchema } from 'graphql';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  type Message,
  MessageType,
  parseMessage,
  type SubscribeMessage,
} from 'graphql-ws';
import type { Logger } from 'pino';
import { presentError } from '../platform/graphql/format-error.ts';
import type { Feed } from './feed.ts';
import { CheckedDocuments } from './follow-request.ts';
import { type FollowWish, FrameStream, readWish, type Streams } from './follow-stream.ts';
import type { Line } from './line.ts';
import { SharedFrames } from './shared-frames.ts';

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  readonly feed: Feed;
  readonly logger: Logger;
}

/** What is said on a line. One implementation for people; another for the benchmark to compare with. */
export interface Protocol {
  opened(line: Line): void;
  heard(line: Line, text: string): void;
  closed(line: Line, code: number, reason: string): void;
}

type Goodbye = readonly [code: CloseCode, reason: string];

/** A page follows its unit and a plan; more than this is no page of ours. */
const MOST_FOLLOWS = 16;
const INIT_WITHIN_MS = 3_000;
const ACKNOWLEDGED = JSON.stringify({ type: MessageType.ConnectionAck });

/**
 * The server's side of `graphql-transport-ws`, for subscriptions to `follow` alone: every follower that would get the
 * same is sent the same ready-made frame. The library's own server keeps several objects and promises for each socket,
 * which is more than all that we have to keep of it; grammar and close codes are the library's.
 */
export class SocketProtocol implements Protocol, Streams {
  readonly feed: Feed;
  readonly frames: SharedFrames;
  private readonly documents: CheckedDocuments;

  constructor(private readonly options: ProtocolOptions) {
    this.feed = options.feed;
    this.documents = new CheckedDocuments(options.schema);
    this.frames = new SharedFrames(options.schema);
  }

  opened(line: Line): void {
    if (line.socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
      line.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
      return;
    }
    line.impatience = setTimeout(
      () => line.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      INIT_WITHIN_MS,
    );
  }

  heard(line: Line, text: string): void {
    const goodbye = this.answer(line, readMessage(text));
    if (goodbye) line.close(...goodbye);
  }

  closed(line: Line): void {
    clearTimeout(line.impatience);
    for (const stream of line.follows) stream.stop();
  }

  fail(line: Line, error: unknown): void {
    this.options.logger.error({ err: error }, 'a socket failed');
    line.close(CloseCode.InternalServerError, 'internal error');
  }

  private answer(line: Line, message: Message | undefined): Goodbye | undefined {
    switch (message?.type) {
      case MessageType.ConnectionInit:
        return this.acknowledge(line);
      case MessageType.Ping:
        void line.send(JSON.stringify({ ...message, type: MessageType.Pong }));
        return undefined;
      case MessageType.Pong:
        return undefined;
      case MessageType.Subscribe:
        return this.subscribe(line, message);
      case MessageType.Complete:
        line.follows.find(({ id }) => id === message.id)?.stop();
        return undefined;
      default:
        return [CloseCode.BadRequest, 'Invalid message received'];
    }
  }

  private acknowledge(line: Line): Goodbye | undefined {
    if (line.isAcknowledged)
      return [CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests'];
    clearTimeout(line.impatience);
    line.impatience = undefined;
    line.isAcknowledged = true;
    void line.send(ACKNOWLEDGED);
    return undefined;
  }

  private subscribe(line: Line, { id, payload }: SubscribeMessage): Goodbye | undefined {
    if (!line.isAcknowledged) return [CloseCode.Unauthorized, 'Unauthorized'];
    if (line.follows.some((stream) => stream.id === id))
      return [CloseCode.SubscriberAlreadyExists, 'Subscriber already exists'];
    if (line.follows.length >= MOST_FOLLOWS) return [CloseCode.BadRequest, 'too many subscriptions'];
    const checked = this.documents.check(payload.query, payload.operationName);
    const wish =
      'document' in checked ? readWish(this.options.schema, checked, payload, line.actor) : checked;
    if ('request' in wish) this.begin(line, id, wish);
    else this.refuse(line, id, wish);
    return undefined;
  }

  private begin(line: Line, id: string, wish: FollowWish): void {
    const stream = new FrameStream(id, wish.request, line, this);
    line.follows = [...line.follows, stream];
    void stream.start(wish);
  }

  private refuse(line: Line, id: string, errors: readonly GraphQLError[]): void {
    const payload = errors.map((error) => presentError(error, this.options.logger)[line.language]);
    void line.send(JSON.stringify({ id, type: MessageType.Error, payload }));
  }
}

function readMessage(text: string): Message | undefined {
  try {
    return parseMessage(text);
  } catch {
    return undefined;
  }
}
