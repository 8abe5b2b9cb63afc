export type AssignmentStatus =
  | 'NOT_STARTED'
  | 'IN_PROGRESS'
  | 'AWAITING_CONFIRMATION'
  | 'DONE'
  | 'RETURNED'
  | 'REFUSED'
  | 'POSTPONED'
  | 'WITHDRAWN';

export type Role = 'CHAIR' | 'COORDINATOR' | 'AGENCY_LEAD' | 'STAFF' | 'OBSERVER' | 'ADMIN';

/** A step that changes an assignment's status. `overturn` returns a result that was already confirmed. */
export type Step =
  | 'start'
  | 'reportDone'
  | 'takeBack'
  | 'confirm'
  | 'return'
  | 'overturn'
  | 'refuse'
  | 'uphold'
  | 'postpone'
  | 'resume'
  | 'withdraw';

/** Whose step it is. CONFIRMER: the coordinator, or the chair where the result is the standing agency's own. */
export type Taker = 'AGENCY' | 'AGENCY_LEAD' | 'CONFIRMER' | 'COORDINATOR' | 'DESK';

export const takerOf: Readonly<Record<Step, Taker>> = {
  start: 'AGENCY',
  reportDone: 'AGENCY',
  takeBack: 'AGENCY',
  confirm: 'CONFIRMER',
  return: 'CONFIRMER',
  overturn: 'DESK',
  refuse: 'AGENCY_LEAD',
  uphold: 'COORDINATOR',
  postpone: 'DESK',
  resume: 'DESK',
  withdraw: 'DESK',
};

const byDesk = { postpone: 'POSTPONED', withdraw: 'WITHDRAWN' } as const;

/**
 * The server's table of steps, mirrored: what is offered here is a courtesy, the server decides. AS_BEFORE: to what it
 * was before it was postponed, which only the server remembers.
 */
const transitions: Readonly<
  Record<AssignmentStatus, Readonly<Partial<Record<Step, AssignmentStatus | 'AS_BEFORE'>>>>
> = {
  NOT_STARTED: { start: 'IN_PROGRESS', reportDone: 'AWAITING_CONFIRMATION', refuse: 'REFUSED', ...byDesk },
  IN_PROGRESS: { reportDone: 'AWAITING_CONFIRMATION', refuse: 'REFUSED', ...byDesk },
  AWAITING_CONFIRMATION: { takeBack: 'IN_PROGRESS', confirm: 'DONE', return: 'RETURNED', ...byDesk },
  RETURNED: { start: 'IN_PROGRESS', reportDone: 'AWAITING_CONFIRMATION', ...byDesk },
  DONE: { overturn: 'RETURNED' },
  REFUSED: { uphold: 'NOT_STARTED', ...byDesk },
  POSTPONED: { resume: 'AS_BEFORE', ...byDesk },
  WITHDRAWN: {},
};

export interface Acting {
  readonly role: Role;
  readonly agencyId: string;
  /** Own agency and its children: a parent may act in its child's place. */
  readonly actsFor: readonly string[];
}

interface Shared {
  readonly agencyId: string;
  readonly status: AssignmentStatus;
  readonly progress: number;
}

/** The chair decides and the admin administers; neither does an agency's work. */
export const worksInAnAgency: Readonly<Record<Role, boolean>> = {
  CHAIR: false,
  COORDINATOR: true,
  AGENCY_LEAD: true,
  STAFF: true,
  OBSERVER: false,
  ADMIN: false,
};

export const isDesk = (role: Role): boolean => role === 'COORDINATOR' || role === 'CHAIR';

const mayTake = (taker: Taker, viewer: Acting, agencyId: string, standingAgencyId: string): boolean => {
  switch (taker) {
    case 'AGENCY':
      return worksInAnAgency[viewer.role] && viewer.actsFor.includes(agencyId);
    case 'AGENCY_LEAD':
      return viewer.role === 'AGENCY_LEAD'
        ? viewer.actsFor.includes(agencyId)
        : viewer.role === 'COORDINATOR' && viewer.agencyId === agencyId;
    case 'CONFIRMER':
      return viewer.role === (agencyId === standingAgencyId ? 'CHAIR' : 'COORDINATOR');
    case 'COORDINATOR':
      return viewer.role === 'COORDINATOR';
    case 'DESK':
      return isDesk(viewer.role);
  }
};

export interface AllowedStep {
  readonly step: Step;
  readonly to: AssignmentStatus;
}

const stepOrder = Object.keys(takerOf) as Step[];

/** The steps that this viewer may take on this assignment, the likeliest first. */
export const allowedSteps = (
  viewer: Acting,
  assignment: Shared,
  standingAgencyId: string,
): readonly AllowedStep[] =>
  stepOrder.flatMap((step) => {
    const target = transitions[assignment.status][step];
    // Postponing again is changing its day, which is done on the task's page.
    if (!target || target === assignment.status) return [];
    if (!mayTake(takerOf[step], viewer, assignment.agencyId, standingAgencyId)) return [];
    const before = assignment.progress > 0 ? 'IN_PROGRESS' : 'NOT_STARTED';
    return [{ step, to: target === 'AS_BEFORE' ? before : target }];
  });

/** Who takes the next step where the viewer may not: for "ask them". */
export const nextTaker = (status: AssignmentStatus): Taker | null => {
  const first = stepOrder.find((step) => transitions[status][step]);
  return first ? takerOf[first] : null;
};

/** Own agency and its children, as the server reckons it. */
export const agenciesActedFor = (
  agencyId: string,
  agencies: Iterable<{ readonly id: string; readonly parentId: string | null }>,
): readonly string[] => [
  agencyId,
  ...[...agencies].filter((agency) => agency.parentId === agencyId).map((agency) => agency.id),
];

const closed: Readonly<Record<AssignmentStatus, boolean>> = {
  NOT_STARTED: false,
  IN_PROGRESS: false,
  AWAITING_CONFIRMATION: false,
  DONE: true,
  RETURNED: false,
  REFUSED: false,
  POSTPONED: false,
  WITHDRAWN: true,
};

export const isOpenStatus = (status: AssignmentStatus): boolean => !closed[status];
