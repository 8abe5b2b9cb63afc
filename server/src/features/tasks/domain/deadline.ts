import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Cadence, DeadlineKind } from '../../../platform/graphql/generated/schema.ts';
import { addDays } from './day.ts';

/** A named day with its meaning, as the document writes it. */
export interface Deadline {
  readonly date: string | null;
  readonly kind: DeadlineKind;
  readonly asWritten: string | null;
}

type DueDay = (named: string | null, planEnd: string | null) => string | null;

const lastDay: Record<DeadlineKind, DueDay> = {
  BEFORE: (named) => named && addDays(named, -1),
  BY: (named) => named,
  WITHIN: (named) => named,
  INHERITED: (_named, planEnd) => planEnd,
  NONE: () => null,
};

/**
 * The last day that is in time. A periodic or ongoing duty without a day of its own runs to the plan's end.
 * `planEnd` is the last day of the plan's period; null where the document leaves it blank.
 */
export function dueDay(deadline: Deadline, cadence: Cadence, planEnd: string | null): string | null {
  if (cadence !== 'ONCE' && deadline.kind === 'NONE') return planEnd;
  return lastDay[deadline.kind](deadline.date, planEnd);
}

/** True where the plan's end decides the due day, so that moving the one moves the other. */
export const followsPlanEnd = (deadline: Deadline, cadence: Cadence): boolean =>
  deadline.kind === 'INHERITED' || (cadence !== 'ONCE' && deadline.kind === 'NONE');

/** @throws DomainError INVALID_INPUT when meaning and day contradict each other, or the day lies before the plan begins. */
export function checkDeadline(deadline: Deadline, planStart: string | null): Deadline {
  const namesDay = deadline.kind === 'BEFORE' || deadline.kind === 'BY' || deadline.kind === 'WITHIN';
  if (!namesDay) return { ...deadline, date: null };
  if (!deadline.date) {
    throw new DomainError(
      'INVALID_INPUT',
      say(
        'Chọn ngày của thời hạn, hoặc chọn "không hạn".',
        'Choose the day of the deadline, or choose "no deadline".',
      ),
      { field: 'deadline' },
    );
  }
  const due = lastDay[deadline.kind](deadline.date, null);
  if (planStart && due && due < planStart) {
    throw new DomainError(
      'INVALID_INPUT',
      say(
        'Thời hạn sớm hơn ngày bắt đầu của kế hoạch. Chọn ngày khác hoặc sửa thời gian của kế hoạch.',
        'The deadline lies before the plan begins. Choose another day or change the plan’s period.',
      ),
      { field: 'deadline' },
    );
  }
  return deadline;
}
