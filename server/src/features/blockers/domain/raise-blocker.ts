import type { Role } from '../../../platform/graphql/generated/schema.ts';
import type { Blocker, BlockerKind, BlockerMove, BlockerSeverity } from './blocker.ts';
import { noRoute } from './blocker-refusals.ts';
import { answerDeadline, firstStep, type Route } from './route.ts';

export interface BlockerRaised {
  readonly id: string;
  readonly planId: string;
  readonly taskId: string | null;
  readonly assignmentId: string | null;
  readonly localityId: string | null;
  readonly agencyId: string;
  readonly kind: BlockerKind;
  readonly severity: BlockerSeverity;
  readonly text: string;
  readonly need: string | null;
  /** The plan's route of this moment. */
  readonly route: Route;
  readonly by: string;
  readonly raiserRole: Role;
  /** The raising agency and its children: steps of the route that are the raiser itself. */
  readonly own: readonly string[];
  readonly at: string;
}

/** A blocker at the first step of its way. */
export const raiseBlocker = (raised: BlockerRaised): Blocker => {
  const { own, raiserRole, by, at, ...what } = raised;
  if (raised.route.length === 0) throw noRoute();
  const step = firstStep(raised.route, own, raiserRole);
  const first: BlockerMove = {
    at,
    kind: 'RAISED',
    step: -1,
    toStep: step,
    by,
    agencyId: raised.agencyId,
    text: raised.need,
  };
  return {
    ...what,
    raisedBy: by,
    raisedAt: at,
    state: 'RAISED',
    step,
    stepSince: at,
    answerBy: answerDeadline(raised.route, step, at),
    path: [first],
    directiveId: null,
    mergedIntoId: null,
    closedAt: null,
    version: 1,
  };
};
