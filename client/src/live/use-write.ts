import { useCallback, useRef, useState } from 'react';
import { v7 as newOperationId } from 'uuid';
import type { Refusal, TypedDocument } from '../graphql/index.ts';
import { useLiveThings } from './live-provider.tsx';
import { lineDownRefusal } from './live-texts.ts';
import { carryOut, type WriteOptions, type WriteOutcome } from './write.ts';

export interface WriteHook<TData, TInput> {
  readonly send: (input: Omit<TInput, 'operationId'>) => Promise<WriteOutcome<TData>>;
  readonly isSending: boolean;
  /** Why the last one was not done; `field` names the input it concerns. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

const isFault = (outcome: WriteOutcome<unknown>): boolean =>
  outcome.kind === 'refused' && outcome.refusal.code === 'INTERNAL';

/**
 * A mutation as people mean it: with an operation id, shown at once, taken back with the reason when refused, and, with
 * `keep`, kept on the device when there is no line. Pressing the button again after "no answer" or a fault of the
 * server's sends the same operation again, so it is done once.
 */
export const useWrite = <TData, TInput extends { operationId: string }>(
  document: TypedDocument<TData, { input: TInput }>,
  options: WriteOptions<TInput> = {},
): WriteHook<TData, TInput> => {
  const things = useLiveThings();
  const [sending, setSending] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const unanswered = useRef<{ typed: string; operationId: string } | null>(null);
  const latest = useRef(options);
  latest.current = options;

  const send = useCallback(
    async (typedInput: Omit<TInput, 'operationId'>): Promise<WriteOutcome<TData>> => {
      const typed = JSON.stringify(typedInput);
      const again = unanswered.current?.typed === typed ? unanswered.current.operationId : null;
      const operationId = again ?? newOperationId();
      setSending((count) => count + 1);
      setRefusal(null);
      try {
        const input = { ...typedInput, operationId } as TInput;
        const outcome = await carryOut(things, { ...latest.current, document, input });
        // A fault of the server's says nothing about the write: it may have been done before the answer was lost.
        const isOpen = outcome.kind === 'unanswered' || isFault(outcome);
        unanswered.current = isOpen ? { typed, operationId } : null;
        if (outcome.kind === 'refused') setRefusal(outcome.refusal);
        if (outcome.kind === 'unanswered') setRefusal(lineDownRefusal());
        return outcome;
      } finally {
        setSending((count) => count - 1);
      }
    },
    [things, document],
  );
  const clear = useCallback(() => setRefusal(null), []);
  return { send, isSending: sending > 0, refusal, clear };
};
