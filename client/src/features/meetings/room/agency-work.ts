import type { Day } from '../../../lib/days.ts';
import { timelinessOf } from '../../../lib/timeliness.ts';
import type { AssignmentRecord, BlockerRecord, MeetingRecord } from '../../../live/index.ts';
import { waitsForChair } from '../../blockers/index.ts';

export interface AgencyWork {
  readonly overdue: readonly AssignmentRecord[];
  readonly soon: readonly AssignmentRecord[];
  readonly awaiting: readonly AssignmentRecord[];
}

const byDue = (one: AssignmentRecord, other: AssignmentRecord): number =>
  (one.dueDate ?? '9').localeCompare(other.dueDate ?? '9');

const isOver = ({ status }: AssignmentRecord): boolean => status === 'DONE' || status === 'WITHDRAWN';

/** What the room has to hear of an agency: its lead shares that are late, soon due, or wait to be confirmed. */
export const workOf = (assignments: Iterable<AssignmentRecord>, agencyId: string, today: Day): AgencyWork => {
  const own = [...assignments]
    .filter((one) => one.agencyId === agencyId && one.role === 'LEAD' && !isOver(one))
    .sort(byDue);
  const open = own.filter(({ status }) => status !== 'AWAITING_CONFIRMATION');
  return {
    overdue: open.filter((one) => timelinessOf(one, today) === 'OVERDUE'),
    soon: open.filter((one) => timelinessOf(one, today) === 'DUE_SOON'),
    awaiting: own.filter(({ status }) => status === 'AWAITING_CONFIRMATION'),
  };
};

/** Tasks that a meeting laid on the agency, struck ones left out. */
export const promisedBy = (former: Pick<MeetingRecord, 'notes'>, agencyId: string): readonly string[] =>
  former.notes
    .filter(({ struckAt }) => struckAt === null)
    .flatMap(({ tasks }) => tasks)
    .filter(({ leadAgencyIds }) => leadAgencyIds.includes(agencyId))
    .map(({ taskId }) => taskId);

/** What stops the agency's work now; what waits for the chair comes first. */
export const stopsOf = (blockers: Iterable<BlockerRecord>, agencyId: string): readonly BlockerRecord[] =>
  [...blockers]
    .filter((blocker) => blocker.agencyId === agencyId && blocker.closedAt === null)
    .sort((one, other) => Number(waitsForChair(other)) - Number(waitsForChair(one)));
