import type {
  BlockerKind,
  BlockerMoveKind,
  BlockerSeverity,
  BlockerState,
} from '../../../platform/graphql/generated/schema.ts';
import type { RouteStep } from './route.ts';

export type { BlockerKind, BlockerMoveKind, BlockerSeverity, BlockerState };

/** One step of a blocker's way; added to its path, never changed or removed. */
export interface BlockerMove {
  readonly at: string;
  readonly kind: BlockerMoveKind;
  /** Index into the route; -1: the raiser. */
  readonly step: number;
  readonly toStep: number | null;
  /** Member; null: the system. */
  readonly by: string | null;
  readonly agencyId: string | null;
  readonly text: string | null;
}

/** What stops the work: the same flat record in table, snapshot and feed. Instants are ISO strings in UTC. */
export interface Blocker {
  readonly id: string;
  readonly planId: string;
  readonly taskId: string | null;
  readonly assignmentId: string | null;
  readonly localityId: string | null;
  /** The agency whose work is stopped. */
  readonly agencyId: string;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly kind: BlockerKind;
  readonly severity: BlockerSeverity;
  readonly text: string;
  readonly need: string | null;
  readonly state: BlockerState;
  /** The route as it was when the blocker was raised: a later change of the plan does not move it. */
  readonly route: readonly RouteStep[];
  readonly step: number;
  readonly stepSince: string;
  readonly answerBy: string | null;
  readonly path: readonly BlockerMove[];
  readonly directiveId: string | null;
  readonly mergedIntoId: string | null;
  readonly closedAt: string | null;
  readonly version: number;
}

const isOpenIn: Record<BlockerState, boolean> = {
  RAISED: true,
  ACKNOWLEDGED: true,
  ASKED_BACK: true,
  GUIDED: true,
  DIRECTED: true,
  RESOLVED: false,
  WITHDRAWN: false,
  MERGED: false,
};

/** Still in the way of the work. */
export const isOpen = (blocker: Pick<Blocker, 'state'>): boolean => isOpenIn[blocker.state];

/** Its step has let the response deadline pass, and there is a step above. A question to the raiser stops the clock. */
export const isPastAnswer = ({ state, answerBy, step, route }: Blocker, at: string): boolean =>
  (state === 'RAISED' || state === 'ACKNOWLEDGED') &&
  answerBy !== null &&
  answerBy <= at &&
  step < route.length - 1;
