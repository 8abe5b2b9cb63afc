import type {
  AssignmentStatus,
  ExtensionRequest,
  ShareRole,
} from '../../../platform/graphql/generated/schema.ts';

/** What a periodic duty's agency reported for one period. */
export interface CheckIn {
  readonly assignmentId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** One agency's share of one task: the record of SDL, table and feed. */
export interface Assignment {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly taskId: string;
  readonly agencyId: string;
  readonly localityId: string | null;
  readonly role: ShareRole;
  readonly personId: string | null;
  readonly receivedAt: string | null;
  readonly status: AssignmentStatus;
  /** What it resumes to after a postponement. */
  readonly resumesTo: AssignmentStatus | null;
  readonly progress: number;
  readonly note: string | null;
  readonly result: string | null;
  readonly reason: string | null;
  readonly dueDate: string | null;
  readonly firstDueDate: string | null;
  readonly reportedOn: string | null;
  /** Who reported the result: nobody confirms themselves. */
  readonly reportedBy: string | null;
  readonly extension: ExtensionRequest | null;
  readonly resumesOn: string | null;
  readonly lastCheckIn: CheckIn | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly version: number;
}

/** Who changes an assignment, and when: `today` is the unit's day at `at`. `by` is null for the system. */
export interface Occasion {
  readonly by: string | null;
  readonly at: string;
  readonly today: string;
}

/** An assignment after a step, with the event that tells of it. */
export interface AssignmentChange {
  readonly assignment: Assignment;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

type Laying = Pick<
  Assignment,
  'id' | 'unitId' | 'planId' | 'taskId' | 'agencyId' | 'localityId' | 'role' | 'dueDate'
>;

/** A share as it begins, on the day it is laid on the agency. */
export const layAssignment = (laying: Laying, occasion: Occasion): Assignment => ({
  ...laying,
  personId: null,
  receivedAt: null,
  status: 'NOT_STARTED',
  resumesTo: null,
  progress: 0,
  note: null,
  result: null,
  reason: null,
  firstDueDate: laying.dueDate,
  reportedOn: null,
  reportedBy: null,
  extension: null,
  resumesOn: null,
  lastCheckIn: null,
  changedBy: occasion.by,
  changedAt: occasion.at,
  version: 1,
});

/** The same assignment with something changed: who, when and the next version are never forgotten. */
export const changed = (
  assignment: Assignment,
  change: Partial<Assignment>,
  occasion: Occasion,
): Assignment => ({
  ...assignment,
  ...change,
  changedBy: occasion.by,
  changedAt: occasion.at,
  version: assignment.version + 1,
});

const open: Record<AssignmentStatus, boolean> = {
  NOT_STARTED: true,
  IN_PROGRESS: true,
  AWAITING_CONFIRMATION: true,
  RETURNED: true,
  REFUSED: true,
  POSTPONED: true,
  DONE: false,
  WITHDRAWN: false,
};

export const isOpen = (status: AssignmentStatus): boolean => open[status];
