import type { AssignmentStatus, Cadence } from '../../../graphql/generated/schema.ts';
import type { AssignmentRecord, PlanRecord } from '../../../live/index.ts';
import type { Acting } from '../../identity/index.ts';

/** What a viewer can do with one agency's share; each is a button. */
export type ShareStep =
  | 'report'
  | 'receive'
  | 'appoint'
  | 'requestExtension'
  | 'refuse'
  | 'confirm'
  | 'return'
  | 'uphold'
  | 'reassign'
  | 'postpone'
  | 'resume'
  | 'grantExtension'
  | 'declineExtension'
  | 'withdraw';

type Share = Pick<
  AssignmentRecord,
  'agencyId' | 'status' | 'receivedAt' | 'extension' | 'dueDate' | 'changedBy'
>;

/** The server's table of transitions, as far as it decides on buttons. Order: as they are offered. */
const possible: Readonly<Record<AssignmentStatus, readonly ShareStep[]>> = {
  NOT_STARTED: [
    'receive',
    'report',
    'grantExtension',
    'declineExtension',
    'appoint',
    'requestExtension',
    'refuse',
    'reassign',
    'postpone',
    'withdraw',
  ],
  IN_PROGRESS: [
    'receive',
    'report',
    'grantExtension',
    'declineExtension',
    'appoint',
    'requestExtension',
    'refuse',
    'reassign',
    'postpone',
    'withdraw',
  ],
  RETURNED: [
    'report',
    'grantExtension',
    'declineExtension',
    'appoint',
    'requestExtension',
    'reassign',
    'postpone',
    'withdraw',
  ],
  AWAITING_CONFIRMATION: ['confirm', 'return', 'report', 'appoint', 'postpone', 'withdraw'],
  DONE: ['return'],
  REFUSED: ['uphold', 'reassign', 'postpone', 'withdraw'],
  POSTPONED: ['resume', 'reassign', 'postpone', 'withdraw'],
  WITHDRAWN: [],
};

const worksInAnAgency = (role: Acting['role']): boolean =>
  role === 'COORDINATOR' || role === 'AGENCY_LEAD' || role === 'STAFF';
const isDesk = ({ role }: Acting): boolean => role === 'COORDINATOR' || role === 'CHAIR';

const isOfAgency = (acting: Acting, share: Share): boolean =>
  worksInAnAgency(acting.role) && acting.actsFor.includes(share.agencyId);

const leadsAgency = (acting: Acting, share: Share): boolean =>
  acting.role === 'AGENCY_LEAD'
    ? acting.actsFor.includes(share.agencyId)
    : acting.role === 'COORDINATOR' && acting.agencyId === share.agencyId;

/** Nobody confirms themselves: the standing agency's own results are the chair's to confirm. */
const confirms = (acting: Acting, share: Share, standingAgencyId: string): boolean =>
  share.agencyId === standingAgencyId
    ? acting.role === 'CHAIR'
    : acting.role === 'COORDINATOR' &&
      !(acting.actsFor.includes(share.agencyId) && share.changedBy === acting.memberId);

const mayTake = (step: ShareStep, acting: Acting, share: Share, plan: Standing): boolean => {
  switch (step) {
    case 'report':
    case 'receive':
    case 'requestExtension':
    case 'appoint':
      return isOfAgency(acting, share);
    case 'refuse':
      return leadsAgency(acting, share);
    case 'confirm':
      return confirms(acting, share, plan.standingAgencyId);
    case 'return':
      return share.status === 'DONE' ? isDesk(acting) : confirms(acting, share, plan.standingAgencyId);
    case 'uphold':
    case 'reassign':
      return acting.role === 'COORDINATOR';
    case 'postpone':
    case 'resume':
    case 'withdraw':
    case 'grantExtension':
    case 'declineExtension':
      return isDesk(acting);
  }
};

const makesSense = (step: ShareStep, share: Share): boolean => {
  if (step === 'receive') return share.receivedAt === null;
  if (step === 'requestExtension') return share.dueDate !== null;
  if (step === 'grantExtension' || step === 'declineExtension') return share.extension !== null;
  return true;
};

type Standing = Pick<PlanRecord, 'state' | 'standingAgencyId'>;

/**
 * The steps that this viewer may take now, in the order in which they are offered. The server decides again: this only
 * spares people buttons that would be refused.
 */
export const stepsFor = (acting: Acting, share: Share, plan: Standing): readonly ShareStep[] => {
  if (plan.state !== 'ISSUED') return [];
  return possible[share.status].filter(
    (step) => mayTake(step, acting, share, plan) && makesSense(step, share),
  );
};

/** Where the agency itself has something to do, not somebody else. */
export const waitsForAgency = (status: AssignmentStatus): boolean =>
  status === 'NOT_STARTED' || status === 'IN_PROGRESS' || status === 'RETURNED';

export const isPeriodic = (cadence: Cadence): boolean => cadence !== 'ONCE';
