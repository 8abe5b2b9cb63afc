import type { AssignmentStatus } from '../../../graphql/generated/schema.ts';
import type { AssignmentRecord, PlanRecord } from '../../../live/index.ts';
import type { Acting } from '../../identity/index.ts';
import { type ShareStep, stepsFor } from '../../tasks/index.ts';

/** A step that takes a card to another status: what reporting means depends on where the work stands. */
export type BoardStep =
  | 'start'
  | 'reportDone'
  | 'takeBack'
  | 'confirm'
  | 'return'
  | 'refuse'
  | 'uphold'
  | 'postpone'
  | 'resume'
  | 'withdraw';

export interface AllowedStep {
  readonly step: BoardStep;
  readonly to: AssignmentStatus;
}

export type SideStep = Exclude<ShareStep, BoardStep | 'report'>;

export interface AllowedSteps {
  readonly moves: readonly AllowedStep[];
  /** Steps that leave the card where it is: receiving, appointing, extending. */
  readonly others: readonly SideStep[];
}

type Share = AssignmentRecord;
type Standing = Pick<PlanRecord, 'state' | 'standingAgencyId'>;

const start = { step: 'start', to: 'IN_PROGRESS' } as const;
const reportDone = { step: 'reportDone', to: 'AWAITING_CONFIRMATION' } as const;
const takeBack = { step: 'takeBack', to: 'IN_PROGRESS' } as const;

const reports: Readonly<Record<AssignmentStatus, readonly AllowedStep[]>> = {
  NOT_STARTED: [start, reportDone],
  IN_PROGRESS: [reportDone],
  RETURNED: [start, reportDone],
  AWAITING_CONFIRMATION: [takeBack],
  DONE: [],
  REFUSED: [],
  POSTPONED: [],
  WITHDRAWN: [],
};

/** Where resumed work goes only the server remembers; what has progress was under way. */
const resumed = ({ progress }: Share): AssignmentStatus => (progress > 0 ? 'IN_PROGRESS' : 'NOT_STARTED');

const movesOf = (step: ShareStep, share: Share): readonly AllowedStep[] => {
  switch (step) {
    case 'report':
      return reports[share.status];
    case 'confirm':
      return [{ step, to: 'DONE' }];
    case 'return':
      return [{ step, to: 'RETURNED' }];
    case 'refuse':
      return [{ step, to: 'REFUSED' }];
    case 'uphold':
      return [{ step, to: 'NOT_STARTED' }];
    case 'postpone':
      return [{ step, to: 'POSTPONED' }];
    case 'resume':
      return [{ step, to: resumed(share) }];
    case 'withdraw':
      return [{ step, to: 'WITHDRAWN' }];
    default:
      return [];
  }
};

const sideSteps: readonly SideStep[] = [
  'receive',
  'grantExtension',
  'declineExtension',
  'appoint',
  'requestExtension',
  'reassign',
];

/** What this viewer may do with a card: a mirror of the server's table. The server decides. */
export const boardSteps = (acting: Acting, share: Share, plan: Standing): AllowedSteps => {
  const steps = stepsFor(acting, share, plan);
  return {
    moves: steps.flatMap((step) => movesOf(step, share)),
    others: sideSteps.filter((step) => steps.includes(step)),
  };
};

/** Taken at once; every other step has a small form. */
const immediate = ['start', 'takeBack', 'confirm', 'uphold', 'resume'] as const;
export type ImmediateStep = (typeof immediate)[number];

export const isImmediate = (step: BoardStep): step is ImmediateStep => immediate.some((one) => one === step);

/** Whose turn it is, for those who may do nothing themselves. */
export const turnOf: Readonly<
  Record<AssignmentStatus, 'agency' | 'confirmer' | 'coordinator' | 'desk' | 'nobody'>
> = {
  NOT_STARTED: 'agency',
  IN_PROGRESS: 'agency',
  RETURNED: 'agency',
  AWAITING_CONFIRMATION: 'confirmer',
  DONE: 'desk',
  REFUSED: 'coordinator',
  POSTPONED: 'desk',
  WITHDRAWN: 'nobody',
};
