import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { EventBatch } from './feed.ts';
import type { CheckedDocument } from './follow-request.ts';

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
  private readonly kept = new Map<string, string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The `payload` of a `next` message, as JSON. */
  payload(request: FrameRequest, batch: EventBatch): string {
    const seen =
      batch.events.length === 1 ? batch.events[0]?.seq : batch.events.map((event) => event.seq).join();
    const key = `${request.checked.key}|${request.key}|${batch.from}|${batch.to}|${seen}|${batch.reset}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const payload = JSON.stringify(this.run(request, batch));
    // Batches come in order: the oldest frames are of no more use.
    if (this.kept.size >= MOST_KEPT)
      for (const old of [...this.kept.keys()].slice(0, MOST_KEPT / 2)) this.kept.delete(old);
    this.kept.set(key, payload);
    return payload;
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
