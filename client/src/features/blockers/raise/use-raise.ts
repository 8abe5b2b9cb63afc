import { RaiseBlockerDocument, type RaiseBlockerInput } from '../../../graphql/generated/operations.ts';
import type { BlockerKind, BlockerSeverity } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import {
  type BlockerRecord,
  type Patch,
  type PlanRecord,
  useSelect,
  useWrite,
  type WriteOutcome,
} from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { answerDeadline, firstStep } from '../route.ts';

export interface RaiseDraft {
  readonly kind: BlockerKind | null;
  readonly severity: BlockerSeverity;
  readonly text: string;
  readonly need: string;
}

/** On an assignment, or on a locality of the plan. */
export interface Place {
  readonly assignmentId?: string;
  readonly localityId?: string;
}

interface Raise {
  /** Who gets it, and until when they must answer. Null: the plan has no route. */
  readonly goesTo: { readonly name: string; readonly answerBy: string | null } | null;
  readonly send: (draft: RaiseDraft, isConfirmed: boolean) => Promise<WriteOutcome<unknown>['kind']>;
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
}

/** Raises a blocker: shown at once, kept on the device when there is no line. */
export const useRaise = (plan: PlanRecord, place: Place): Raise => {
  const acting = useActing();
  const assignment = useSelect((tables) =>
    place.assignmentId ? tables.assignments.get(place.assignmentId) : undefined,
  );
  const step = firstStep(plan.route, acting.actsFor, acting.role);
  const first = plan.route[step];

  const expected = (input: RaiseBlockerInput): BlockerRecord => {
    const at = new Date().toISOString();
    const agencyId = assignment?.agencyId ?? acting.agencyId;
    return {
      id: input.operationId,
      planId: plan.id,
      taskId: assignment?.taskId ?? null,
      assignmentId: assignment?.id ?? null,
      localityId: place.localityId ?? assignment?.localityId ?? null,
      agencyId,
      raisedBy: acting.memberId,
      raisedAt: at,
      kind: input.kind,
      severity: input.severity,
      text: input.text,
      need: input.need ?? null,
      state: 'RAISED',
      route: plan.route,
      step,
      stepSince: at,
      answerBy: answerDeadline(plan.route, step, new Date()),
      path: [
        {
          at,
          kind: 'RAISED',
          step: -1,
          toStep: step,
          by: acting.memberId,
          agencyId,
          text: input.need ?? null,
        },
      ],
      directiveId: null,
      mergedIntoId: null,
      closedAt: null,
      version: 0,
    };
  };
  const write = useWrite(RaiseBlockerDocument, {
    patch: (input): readonly Patch[] => [{ table: 'blockers', id: input.operationId, put: expected(input) }],
    keep: { name: 'raiseBlocker' },
  });

  const send: Raise['send'] = async (draft, isConfirmed) => {
    const outcome = await write.send({
      planId: plan.id,
      assignmentId: place.assignmentId ?? null,
      localityId: place.localityId ?? null,
      kind: draft.kind ?? 'OTHER',
      severity: draft.severity,
      text: draft.text.trim(),
      need: draft.need.trim() || null,
      confirmNoPersonalData: isConfirmed,
    });
    return outcome.kind;
  };
  const goesTo = first ? { name: first.name, answerBy: answerDeadline(plan.route, step, new Date()) } : null;
  return { goesTo, send, isSending: write.isSending, refusal: write.refusal };
};
