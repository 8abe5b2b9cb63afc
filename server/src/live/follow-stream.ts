import {
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Actor } from './actor.ts';
import type { Feed } from './feed.ts';
import type { CheckedDocument } from './follow-request.ts';
import type { Follower } from './follower.ts';
import type { FrameRequest, SharedFrames } from './shared-frames.ts';
import { textFrame } from './socket-frame.ts';

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
  if (!field || !operation || !checked.follow) throw new Error('not a subscription to follow');
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
  const argument = checked.follow?.arguments?.find(({ name }) => name.value === 'after');
  return argument?.value.kind === 'Variable' ? argument.value.name.value : undefined;
}

/**
 * Sends a follower its batches as ready-made frames, bytes and all. Returns the way to stop; `ended` is called after a reset.
 */
export function streamFrames(
  feed: Feed,
  frames: SharedFrames,
  actor: Actor,
  id: string,
  wish: FollowWish,
  send: (frame: Buffer) => Promise<void> | undefined,
  ended: (error?: unknown) => void,
): () => void {
  const name = JSON.stringify(id);
  const request = frames.shared(wish.request);
  let follower: Follower | undefined;
  let isStopped = false;
  feed
    .follow(
      actor,
      wish.planId,
      wish.after,
      (batch) => (isStopped ? undefined : send(frames.next(name, request, batch))),
      (error) => {
        if (!error && !isStopped) void send(textFrame(`{"id":${name},"type":"complete"}`));
        ended(error);
      },
    )
    .then((started) => {
      follower = started;
      if (isStopped) follower.stop();
    }, ended);
  return () => {
    isStopped = true;
    follower?.stop();
  };
}
