import { DomainError, say } from '../../../platform/errors/index.ts';
import { type Assignment, type AssignmentChange, changed, isOpen, type Occasion } from './assignment.ts';
import { needDate, needReason, refusedStep } from './refused-step.ts';

const refused = (code: 'INVALID_INPUT' | 'INVALID_STEP', vi: string, en: string, field?: string) =>
  new DomainError(code, say(vi, en), field ? { field } : {});

const canStillExtend = ({ status }: Assignment): boolean =>
  isOpen(status) && status !== 'AWAITING_CONFIRMATION';

/** The new last day, checked against the present one. */
function laterDay(assignment: Assignment, date: string | null, today: string): string {
  if (!canStillExtend(assignment)) throw refusedStep(assignment.status);
  if (!assignment.dueDate) {
    throw refused(
      'INVALID_STEP',
      'Việc này không có hạn nên không cần gia hạn.',
      'This work has no deadline, so none to extend.',
    );
  }
  const day = needDate(date);
  if (day > assignment.dueDate && day >= today) return day;
  throw refused(
    'INVALID_INPUT',
    'Chọn ngày sau hạn hiện nay và không ở quá khứ.',
    'Choose a day after the present deadline, not in the past.',
    'date',
  );
}

/** The agency asks for a later last day. Asking again replaces what was asked. */
export function requestExtension(
  assignment: Assignment,
  date: string | null,
  reason: string | null,
  by: string,
  occasion: Occasion,
): AssignmentChange {
  const day = laterDay(assignment, date, occasion.today);
  const why = needReason(reason);
  const extension = { date: day, reason: why, requestedBy: by, requestedAt: occasion.at };
  return {
    assignment: changed(assignment, { extension }, occasion),
    type: 'ExtensionRequested',
    detail: { date: day, reason: why },
  };
}

function asked(assignment: Assignment) {
  if (assignment.extension) return assignment.extension;
  throw refused(
    'INVALID_STEP',
    'Đơn vị chưa đề nghị gia hạn, hoặc đề nghị đã được trả lời. Muốn lùi hạn, dùng "Gia hạn".',
    'No extension is asked for, or it was answered. To move the deadline, use "Extend".',
  );
}

/** Grants the day that was asked for, or another one. */
export function grantExtension(
  assignment: Assignment,
  date: string | null,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange {
  const request = asked(assignment);
  return { ...extend(assignment, date ?? request.date, reason, occasion), type: 'ExtensionGranted' };
}

export function declineExtension(
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange {
  const request = asked(assignment);
  const why = needReason(reason);
  return {
    assignment: changed(assignment, { extension: null }, occasion),
    type: 'ExtensionDeclined',
    detail: { date: request.date, reason: why },
  };
}

/** The desk moves the last day by itself; an open request is answered by that. */
export function extend(
  assignment: Assignment,
  date: string | null,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange {
  const day = laterDay(assignment, date, occasion.today);
  return {
    assignment: changed(assignment, { dueDate: day, extension: null }, occasion),
    type: 'DeadlineExtended',
    detail: { from: assignment.dueDate, to: day, reason },
  };
}
