import { SaveIndicatorDocument } from '../../../graphql/generated/operations.ts';
import type { IndicatorInput } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { type IndicatorRecord, type Patch, usePeek, useWrite } from '../../../live/index.ts';
import { draftOf, inputOf } from './indicator-draft.ts';

const inOrder = (all: Iterable<IndicatorRecord>): IndicatorRecord[] =>
  [...all].sort((a, b) => a.position - b.position);

/** The indicators with one of them at another place; the others close up. */
export const moved = (
  all: readonly IndicatorRecord[],
  id: string,
  to: number,
): readonly IndicatorRecord[] => {
  const one = all.find((indicator) => indicator.id === id);
  if (!one) return all;
  const others = all.filter((indicator) => indicator !== one);
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), one, ...others.slice(at)];
};

export interface Order {
  /** Puts an indicator at a place, from 0; what it is otherwise stays. */
  readonly move: (id: string, to: number) => void;
  readonly isMoving: boolean;
  readonly refusal: Refusal | null;
}

/** The order of a plan's indicators: the first is the campaign's headline. */
export const useOrder = (planId: string): Order => {
  const peek = usePeek();
  const patch = ({ id, position }: IndicatorInput): Patch[] =>
    moved(inOrder(peek().indicators.values()), id ?? '', position ?? 0).flatMap((one, index) =>
      one.position === index ? [] : [{ table: 'indicators', id: one.id, set: { position: index } }],
    );
  const { send, isSending, refusal } = useWrite(SaveIndicatorDocument, { patch });
  const move = (id: string, to: number): void => {
    const all = inOrder(peek().indicators.values());
    const from = all.findIndex((one) => one.id === id);
    const one = all[from];
    const at = Math.max(0, Math.min(to, all.length - 1));
    if (!one || at === from || isSending) return;
    void send({ ...inputOf(draftOf(one), planId, one, at), position: at });
  };
  return { move, isMoving: isSending, refusal };
};
