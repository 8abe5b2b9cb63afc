import { DomainError, say } from '../../../platform/errors/index.ts';
import { type Assignment, type AssignmentChange, changed, isOpen, type Occasion } from './assignment.ts';
import { refusedStep } from './refused-step.ts';

const alreadyReceived = () =>
  new DomainError(
    'INVALID_STEP',
    say('Đơn vị đã tiếp nhận việc này rồi.', 'The agency has received this work already.'),
  );

/** Đã tiếp nhận: the agency has seen the duty and takes note of it. */
export function receive(assignment: Assignment, occasion: Occasion): AssignmentChange {
  if (!isOpen(assignment.status)) throw refusedStep(assignment.status);
  if (assignment.receivedAt) throw alreadyReceived();
  return {
    assignment: changed(assignment, { receivedAt: occasion.at }, occasion),
    type: 'AssignmentReceived',
    detail: {},
  };
}

/** The person in charge; null: nobody any more. */
export function appoint(
  assignment: Assignment,
  personId: string | null,
  occasion: Occasion,
): AssignmentChange {
  if (!isOpen(assignment.status)) throw refusedStep(assignment.status);
  return {
    assignment: changed(assignment, { personId }, occasion),
    type: 'PersonAppointed',
    detail: { fromPersonId: assignment.personId, personId },
  };
}

/** A reminder to whoever has to act: nothing of the share changes, its version neither. */
export function urge(assignment: Assignment, reason: string | null): AssignmentChange {
  const { status } = assignment;
  const waitsForAgency = status === 'NOT_STARTED' || status === 'IN_PROGRESS' || status === 'RETURNED';
  if (!waitsForAgency) throw refusedStep(status);
  return { assignment, type: 'AssignmentUrged', detail: { reason } };
}
