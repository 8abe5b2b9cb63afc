import { useCallback } from 'react';
import {
  ConfirmManyDocument,
  ExtendManyDocument,
  type ManyOutcomeFragment,
  ReassignManyDocument,
  UrgeManyDocument,
} from '../../../graphql/generated/operations.ts';
import { usePeek, useWrite, type WriteOutcome } from '../../../live/index.ts';
import type { ManyStep } from './many-steps.ts';

export interface ManySaid {
  readonly reason?: string;
  readonly date?: string;
  readonly agencyId?: string;
  readonly confirmNoPersonalData?: true;
}

const outcomeOf = <T>(
  outcome: WriteOutcome<T>,
  read: (data: T) => ManyOutcomeFragment,
): WriteOutcome<ManyOutcomeFragment> =>
  outcome.kind === 'done' ? { kind: 'done', data: read(outcome.data) } : outcome;

/** Takes one step on many assignments. Nothing is shown beforehand: which of them will do, only the server knows. */
export const useMany = () => {
  const peek = usePeek();
  const { send: confirm } = useWrite(ConfirmManyDocument);
  const { send: urge } = useWrite(UrgeManyDocument);
  const { send: extend } = useWrite(ExtendManyDocument);
  const { send: reassign } = useWrite(ReassignManyDocument);
  return useCallback(
    async (step: ManyStep, ids: readonly string[], said: ManySaid) => {
      const { assignments } = peek();
      const items = ids.flatMap((id) => {
        const assignment = assignments.get(id);
        return assignment ? [{ assignmentId: id, baseVersion: assignment.version }] : [];
      });
      const input = { items, ...said };
      switch (step) {
        case 'confirm':
          return outcomeOf(await confirm(input), (data) => data.confirmMany);
        case 'urge':
          return outcomeOf(await urge(input), (data) => data.urgeMany);
        case 'extend':
          return outcomeOf(await extend(input), (data) => data.extendMany);
        case 'reassign':
          return outcomeOf(await reassign(input), (data) => data.reassignMany);
      }
    },
    [peek, confirm, urge, extend, reassign],
  );
};
