import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Assignment, AssignmentChange, Occasion } from './assignment.ts';
import { needReason } from './refused-step.ts';
import { takeStep } from './take-step.ts';

export const refuseAssignment = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange => {
  const why = needReason(reason);
  return takeStep(assignment, 'refuse', { reason: why, extension: null }, { reason: why }, occasion);
};

/** The refusal is not accepted: the share stands, and begins anew. */
export const upholdAssignment = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange => takeStep(assignment, 'uphold', { reason }, { reason }, occasion);

/** Where a share goes when it is given to another agency. */
export interface Receiver {
  readonly agencyId: string;
  readonly localityId: string | null;
}

const sameAgency = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Việc này đang giao cho chính đơn vị đó. Chọn đơn vị khác.',
      'This agency has the work already. Choose another.',
    ),
    { field: 'agencyId' },
  );

/** The same share in another agency's hands: its history goes with it, what the first agency reported does not. */
export function reassign(
  assignment: Assignment,
  receiver: Receiver,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange {
  const why = needReason(reason);
  if (receiver.agencyId === assignment.agencyId) throw sameAgency();
  const anew = {
    personId: null,
    receivedAt: null,
    progress: 0,
    note: null,
    result: null,
    reportedOn: null,
    reportedBy: null,
    extension: null,
    resumesOn: null,
    resumesTo: null,
    lastCheckIn: null,
  };
  const detail = { reason: why, fromAgencyId: assignment.agencyId, toAgencyId: receiver.agencyId };
  return takeStep(assignment, 'reassign', { ...anew, ...receiver, reason: why }, detail, occasion);
}
