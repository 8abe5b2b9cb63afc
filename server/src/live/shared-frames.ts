import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { CheckedDocument } from './follow-request.ts';
import type { EventBatch } from './follower.ts';

const MOST_KEPT = 64;

/** What a follower asked for, but for where it stands. */
export interface FrameRequest {
  readonly checked: CheckedDocument;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Unit, plan and variables without the cursor, as one text. */
  readonly key: string;
}

/**
 * One execution and one serialised payload for all followers that would get the same: same document, same variables but
 * for the cursor, same range, same visible events. No field of the feed depends on the viewer.
 */
export class SharedFrames {
  private readonly payloads = new Map<string, string>();
  private readonly frames = new Map<string, Buffer>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** A whole `next` message as bytes. @param name the subscription's id as JSON; ours all use the same few */
  next(name: string, request: FrameRequest, batch: EventBatch): Buffer {
    const seen =
      batch.events.length === 1 ? batch.events[0]?.seq : batch.events.map((event) => event.seq).join();
    const key = `${request.checked.key}|${request.key}|${batch.from}|${batch.to}|${seen}|${batch.reset}`;
    const frameKey = `${name}|${key}`;
    const known = this.frames.get(frameKey);
    if (known) return known;
    const frame = Buffer.from(`{"id":${name},"type":"next","payload":${this.payload(key, request, batch)}}`);
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
function keep<T>(kept: Map<string, T>, key: string, value: T): T {
  if (kept.size >= MOST_KEPT) for (const old of [...kept.keys()].slice(0, MOST_KEPT / 2)) kept.delete(old);
  kept.set(key, value);
  return value;
}
