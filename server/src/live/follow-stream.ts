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

/** Sends a follower its batches as ready-made frames until the signal, a reset, or the socket ends it. */
export async function streamFrames(
  feed: Feed,
  frames: SharedFrames,
  actor: Actor,
  id: string,
  wish: FollowWish,
  send: (frame: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  for await (const batch of feed.follow(actor, wish.planId, wish.after, signal)) {
    if (signal.aborted) return;
    await send(`${head}${frames.payload(wish.request, batch)}}`);
  }
  if (!signal.aborted) await send(`{"id":${JSON.stringify(id)},"type":"complete"}`);
}
