import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Cadence } from '../../../platform/graphql/generated/schema.ts';
import {
  type Assignment,
  type AssignmentChange,
  type CheckIn,
  changed,
  type Occasion,
} from './assignment.ts';
import { addDays, firstOfMonth, lastOfMonth, weekday } from './day.ts';
import { refusedStep } from './refused-step.ts';
import { statusAfter } from './take-step.ts';

export interface Period {
  readonly start: string;
  readonly end: string;
}

const oneDay = (day: string): Period => ({ start: day, end: day });

function week(day: string): Period {
  const monday = addDays(day, 1 - weekday(day));
  return { start: monday, end: addDays(monday, 6) };
}

/** The period a day lies in. An ongoing duty is checked in on whenever there is something to say: by the day. */
const periodAt: Record<Cadence, ((day: string) => Period) | null> = {
  ONCE: null,
  ONGOING: oneDay,
  DAILY: oneDay,
  WEEKLY: week,
  MONTHLY: (day) => ({ start: firstOfMonth(day), end: lastOfMonth(day) }),
};

const notPeriodic = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Việc này làm một lần, không báo cáo theo kỳ. Hãy cập nhật tiến độ.',
      'This is done once, not by periods. Report its progress instead.',
    ),
  );

const inFuture = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Kỳ này chưa bắt đầu. Chọn kỳ hiện tại hoặc đã qua.',
      'This period has not begun. Choose the present or a past one.',
    ),
    {
      field: 'periodStart',
    },
  );

/** The period that a check-in for `day` is for. */
export function periodFor(cadence: Cadence, day: string, today: string): Period {
  const period = periodAt[cadence];
  if (!period) throw notPeriodic();
  if (day > today) throw inFuture();
  return period(day);
}

/** A period reported again replaces what was said of it; a share not yet begun begins with its first check-in. */
export function checkIn(
  assignment: Assignment,
  period: Period,
  note: string,
  by: string,
  occasion: Occasion,
): AssignmentChange & { readonly checkIn: CheckIn } {
  const { status, lastCheckIn } = assignment;
  const underWay = status === 'IN_PROGRESS' || status === 'NOT_STARTED' || status === 'RETURNED';
  if (!underWay) throw refusedStep(status);
  const entry = {
    assignmentId: assignment.id,
    periodStart: period.start,
    periodEnd: period.end,
    note,
    by,
    at: occasion.at,
  };
  const isLatest = !lastCheckIn || period.start >= lastCheckIn.periodStart;
  const change = {
    status: status === 'IN_PROGRESS' ? status : statusAfter(assignment, 'start'),
    note: isLatest ? note : assignment.note,
    lastCheckIn: isLatest ? entry : lastCheckIn,
    receivedAt: assignment.receivedAt ?? occasion.at,
  };
  return {
    assignment: changed(assignment, change, occasion),
    type: 'CheckedIn',
    detail: { from: status, to: change.status, periodStart: period.start, periodEnd: period.end, note },
    checkIn: entry,
  };
}
