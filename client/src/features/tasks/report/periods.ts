import type { Cadence } from '../../../graphql/generated/schema.ts';
import { addDays, type Day, endOfWeek } from '../../../lib/days.ts';

export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const lastOfMonth = (day: Day): Day => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** The period in which a day lies; null for what is done once. An ongoing duty is reported whenever there is news. */
export const periodAt = (cadence: Cadence, day: Day): Period | null => {
  switch (cadence) {
    case 'ONCE':
      return null;
    case 'ONGOING':
    case 'DAILY':
      return { start: day, end: day };
    case 'WEEKLY':
      return { start: addDays(endOfWeek(day), -6), end: endOfWeek(day) };
    case 'MONTHLY':
      return { start: `${day.slice(0, 8)}01`, end: lastOfMonth(day) };
  }
};

/** The last day on which the present period has to be reported; null when it was, or when there is no such duty. */
export const checkInDue = (cadence: Cadence, lastCheckInStart: Day | null, today: Day): Day | null => {
  if (cadence === 'ONCE' || cadence === 'ONGOING') return null;
  const period = periodAt(cadence, today);
  if (!period || (lastCheckInStart !== null && lastCheckInStart >= period.start)) return null;
  return period.end;
};
