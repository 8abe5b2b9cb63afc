import { useCallback } from 'react';
import type { AllowedStep } from '../../../lib/steps.ts';
import type { AssignmentRecord, WriteOutcome } from '../../../live/index.ts';
import type { CardSignals } from '../board-context.ts';
import type { Said } from './said.ts';
import { useTakeStep } from './use-take-step.ts';

/** So long after an answer a card's own coming and going is still the viewer's doing. */
const ownForMs = 5_000;

export type Move = (
  assignment: AssignmentRecord,
  wanted: AllowedStep,
  said: Said,
) => Promise<WriteOutcome<unknown>>;

/** Moves a card, and where the server refuses keeps why: the card goes back and says so. */
export const useMoves = (signals: CardSignals): Move => {
  const takeStep = useTakeStep();
  return useCallback(
    async (assignment, wanted, said) => {
      const { touched, refused } = signals;
      touched.set(assignment.id, true);
      refused.remove(assignment.id);
      const outcome = await takeStep(assignment, wanted, said);
      setTimeout(() => touched.remove(assignment.id), ownForMs);
      return outcome;
    },
    [signals, takeStep],
  );
};
