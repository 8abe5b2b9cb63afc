import {
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Actor } from './actor.ts';
import type { EventBatch } from './batches.ts';
import type { Feed } from './feed.ts';
import type { CheckedDocument } from './follow-request.ts';
import type { Follower, Reader } from './follower.ts';
import type { Line } from './line.ts';
import type { FrameRequest, SharedFrames } from './shared-frames.ts';

/** A follower's wishes, read once when it subscribes. */
export interface FollowWish {
  readonly request: FrameRequest;
  readonly planId: string | null;
  readonly after: string;
}

/** Reads the arguments of `follow`; errors where they do not fit the SDL. */
export function readWish(
  schema: GraphQLSchema,
  checked: CheckedDocument,
  payload: SubscribePayload,
  actor: Actor,
): FollowWish | readonly GraphQLError[] {
  const field = schema.getSubscriptionType()?.getFields()['follow'];
  const operation = getOperationAST(checked.document, payload.operationName);
  if (!field || !operation) throw new Error('not a subscription to follow');
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    payload.variables ?? {},
  );
  if (errors) return errors;
  const { planId, after } = getArgumentValues(field, checked.follow, coerced) as {
    planId?: string;
    after: string;
  };
  // The cursor differs from follower to follower; everything else that shapes a frame is in the key.
  const { [cursorVariable(checked) ?? '']: _, ...rest } = coerced;
  return {
    planId: planId ?? null,
    after,
    request: {
      checked,
      operationName: payload.operationName,
      variables: coerced,
      key: `${actor.unitId}|${planId ?? ''}|${JSON.stringify(rest)}`,
    },
  };
}

function cursorVariable(checked: CheckedDocument): string | undefined {
  const argument = checked.follow.arguments?.find(({ name }) => name.value === 'after');
  return argument?.value.kind === 'Variable' ? argument.value.name.value : undefined;
}

/** What all streams have in common. */
export interface Streams {
  readonly feed: Feed;
  readonly frames: SharedFrames;
  fail(line: Line, error: unknown): void;
}

/** Sends a follower its batches as ready-made frames, bytes and all. */
export class FrameStream implements Reader {
  private readonly name: string;
  private readonly request: FrameRequest;
  private follower: Follower | undefined;
  private isStopped = false;

  constructor(
    readonly id: string,
    request: FrameRequest,
    private readonly line: Line,
    private readonly all: Streams,
  ) {
    this.name = JSON.stringify(id);
    this.request = all.frames.shared(request);
  }

  async start({ planId, after }: FollowWish): Promise<void> {
    try {
      this.follower = await this.all.feed.follow(this.line.actor, planId, after, this);
    } catch (error) {
      this.ended(error);
    }
    if (this.isStopped) this.follower?.stop();
  }

  stop(): void {
    this.isStopped = true;
    this.follower?.stop();
    this.line.follows = this.line.follows.filter((stream) => stream !== this);
  }

  deliver(batch: EventBatch): Promise<void> | undefined {
    if (this.isStopped) return undefined;
    return this.line.sendFrame(this.all.frames.next(this.name, this.request, batch));
  }

  ended(error?: unknown): void {
    if (this.isStopped) return;
    if (error) this.all.fail(this.line, error);
    else void this.line.send(`{"id":${this.name},"type":"complete"}`);
    this.stop();
  }
}
