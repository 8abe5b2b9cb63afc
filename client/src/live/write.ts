import { ask, LineDown, type Refusal, refusalIn, type TypedDocument } from '../graphql/index.ts';
import type { LiveThings } from './live-provider.tsx';
import type { Patch } from './overlay.ts';

export type WriteOutcome<T> =
  | { readonly kind: 'done'; readonly data: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No line: kept on this device, sent once when the line is back. */
  | { readonly kind: 'kept' }
  /** No line, and this kind of write is not kept: nothing is lost on the screen, try again. */
  | { readonly kind: 'unanswered' };

export interface WriteOptions<TInput> {
  /** What the write is expected to change; shown at once, taken back when refused. */
  readonly patch?: (input: TInput) => readonly Patch[];
  /** Names of writes that may wait in the outbox; `subjectId`: a later one on the same subject replaces a waiting one. */
  readonly keep?: { readonly name: string; readonly subjectId?: (input: TInput) => string };
}

export interface Write<TData, TInput> extends WriteOptions<TInput> {
  readonly document: TypedDocument<TData, { input: TInput }>;
  readonly input: TInput & { readonly operationId: string };
}

/** Long enough for a slow line, short enough for a person who stands in the sun; what is kept is sent again anyway. */
const keptTimeoutMs = 8_000;
/** A write that changes nothing brings no event: its guess goes after this. */
const answeredForMs = 10_000;

const keepForLater = async <TData, TInput>(
  things: LiveThings,
  write: Write<TData, TInput>,
  attempted: boolean,
) => {
  const { outbox, memberId } = things;
  await outbox.keep({
    operationId: write.input.operationId,
    memberId,
    name: write.keep?.name ?? '',
    query: write.document,
    variables: { input: write.input },
    patches: write.patch?.(write.input) ?? [],
    subjectId: write.keep?.subjectId?.(write.input) ?? null,
    savedAt: new Date().toISOString(),
    attempted,
    refusal: null,
  });
  return { kind: 'kept' } as const;
};

/** Carries out one write; see `useWrite`. */
export const carryOut = async <TData, TInput>(
  things: LiveThings,
  write: Write<TData, TInput>,
): Promise<WriteOutcome<TData>> => {
  const { store, line } = things.live;
  const { operationId } = write.input;
  const patches = write.patch?.(write.input) ?? [];
  if (write.keep && line.line().state === 'offline') return keepForLater(things, write, false);
  store.pend({ operationId, patches, state: 'sending' });
  try {
    const options = write.keep ? { timeoutMs: keptTimeoutMs } : {};
    const data = await ask(write.document, { input: write.input }, options);
    store.pend({ operationId, patches, state: 'answered' });
    setTimeout(() => store.unpend(operationId), answeredForMs);
    return { kind: 'done', data };
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal && error instanceof LineDown && write.keep) return keepForLater(things, write, true);
    store.unpend(operationId);
    if (refusal) return { kind: 'refused', refusal };
    if (error instanceof LineDown) return { kind: 'unanswered' };
    throw error;
  }
};
