import type { Role } from '../../../platform/graphql/generated/schema.ts';
import type { Blocker } from './blocker.ts';

/** What the rules ask of a viewer. */
export interface Acting {
  readonly role: Role;
  /** Own agency and its children: the parent may act in its child's place. */
  readonly actsFor: readonly string[];
}

const worksInAnAgency: Record<Role, boolean> = {
  CHAIR: false,
  COORDINATOR: true,
  AGENCY_LEAD: true,
  STAFF: true,
  OBSERVER: false,
  ADMIN: false,
};

/** Raises blockers at all; on which agency's work is a matter of `actsFor`. */
export const mayRaise = (viewer: Acting): boolean => worksInAnAgency[viewer.role];

/** Speaks for the agency whose work is stopped: answers, resolves, reopens, withdraws. */
export const isRaiser = (viewer: Acting, blocker: Pick<Blocker, 'agencyId'>): boolean =>
  worksInAnAgency[viewer.role] && viewer.actsFor.includes(blocker.agencyId);

/**
 * Answers at the blocker's present step. The chair may at every step; at a step that the route gives to the chair
 * nobody else may; an agency's step is the agency's, and the coordinator's, who triages.
 */
export const answersAtStep = (viewer: Acting, blocker: Pick<Blocker, 'route' | 'step'>): boolean => {
  const step = blocker.route[blocker.step];
  if (step === undefined) return false;
  if (viewer.role === 'CHAIR') return true;
  if (!worksInAnAgency[viewer.role]) return false;
  if (step.role !== null) return step.role === viewer.role;
  if (viewer.role === 'COORDINATOR') return true;
  return step.agencyId !== null && viewer.actsFor.includes(step.agencyId);
};

/** Two of the same are merged by the desk, or by who answers at the step. */
export const mayMerge = (viewer: Acting, blocker: Pick<Blocker, 'route' | 'step'>): boolean =>
  viewer.role === 'COORDINATOR' || answersAtStep(viewer, blocker);

export const mayDirect = (viewer: Acting): boolean => viewer.role === 'CHAIR';

/** The chair has to say something: it stands at the chair's own step and is not answered. */
export const waitsForChair = ({ state, route, step }: Pick<Blocker, 'state' | 'route' | 'step'>): boolean =>
  route[step]?.role === 'CHAIR' && (state === 'RAISED' || state === 'ACKNOWLEDGED');
