import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { EventBatch } from './batches.ts';
import type { CheckedDocument } from './follow-request.ts';
import { textFrame } from './socket-frame.ts';

const MOST_KEPT = 64;
const MOST_REQUESTS = 1000;

/** What a follower asked for, but for where it stands. */
export interface FrameRequest {
  readonly checked: CheckedDocument;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Unit, plan and variables without the cursor, as one text. */
  readonly key: string;
}

interface Made {
  readonly name: string;
  readonly request: FrameRequest;
  readonly batch: EventBatch;
  readonly frame: Buffer;
}

/**
 * One execution and one serialised payload for all followers that would get the same: same document, same variables but
 * for the cursor, same range, same visible events. No field of the feed depends on the viewer.
 */
export class SharedFrames {
  private readonly payloads = new Map<string, string>();
  private readonly frames = new Map<string, Buffer>();
  private readonly requests = new Map<string, FrameRequest>();
  private last: Made | undefined;

  constructor(private readonly schema: GraphQLSchema) {}

  /** The same object for all who ask for the same, so that they are told apart by a look. */
  shared(request: FrameRequest): FrameRequest {
    const key = `${request.checked.key}|${request.operationName ?? ''}|${request.key}`;
    return this.requests.get(key) ?? keep(this.requests, key, request, MOST_REQUESTS);
  }

  /** A whole `next` message as the bytes of its frame. @param name the subscription's id as JSON; ours all use the same few */
  next(name: string, request: FrameRequest, batch: EventBatch): Buffer {
    const { last } = this;
    if (last && last.batch === batch && last.request === request && last.name === name) return last.frame;
    const frame = this.find(name, request, batch);
    this.last = { name, request, batch, frame };
    return frame;
  }

  private find(name: string, request: FrameRequest, batch: EventBatch): Buffer {
    const seen = batch.events.map((event) => event.seq).join();
    const key = `${request.checked.key}|${request.key}|${batch.from}|${batch.to}|${seen}|${batch.reset}`;
    const frameKey = `${name}|${key}`;
    const known = this.frames.get(frameKey);
    if (known) return known;
    const frame = textFrame(`{"id":${name},"type":"next","payload":${this.payload(key, request, batch)}}`);
    return keep(this.frames, frameKey, frame);
  }

  private payload(key: string, request: FrameRequest, batch: EventBatch): string {
    return this.payloads.get(key) ?? keep(this.payloads, key, JSON.stringify(this.run(request, batch)));
  }

  private run({ checked, operationName, variables }: FrameRequest, batch: EventBatch): ExecutionResult {
    const result = execute({
      schema: this.schema,
      document: checked.document,
      operationName,
      variableValues: variables,
      rootValue: { follow: batch },
      // Nothing in a frame may depend on the viewer, so there is none to ask.
      contextValue: {},
    });
    if (result instanceof Promise)
      throw new Error('a field of the feed waits for something; frames are made at once');
    return result as ExecutionResult;
  }
}

/** Keeps the newest: batches come in order, so the oldest frames are of no more use. */
function keep<T>(kept: Map<string, T>, key: string, value: T, most = MOST_KEPT): T {
  if (kept.size >= most) for (const old of [...kept.keys()].slice(0, most / 2)) kept.delete(old);
  kept.set(key, value);
  return value;
}
