import type { AssignmentRecord } from '../live/index.ts';
import { aMember, anAgency, anAssignment, aTask } from './records.ts';
import { prepareThings } from './things.ts';

const agencies = [
  anAgency(),
  anAgency({ id: 'youth', slug: 'youth', name: 'Huyện Đoàn', shortName: 'Đoàn' }),
];
const members = [aMember(), aMember({ id: 'other', fullName: 'Trần Văn Mẫu', agencyId: 'youth' })];
const tasks = [aTask({ id: 't1' }), aTask({ id: 't2', text: 'Vận động thanh niên đi làm thẻ' })];
/** Reported in time. */
export const done = anAssignment({ id: 'a1', taskId: 't1', status: 'DONE', reportedOn: '2026-06-12' });
/** Another agency's, past its day. */
export const late = anAssignment({ id: 'a2', taskId: 't2', agencyId: 'youth', dueDate: '2026-06-10' });

/** Two agencies, a duty each; the shares as they are given. */
export const twoDuties = (assignments: AssignmentRecord[], more: object = {}) =>
  prepareThings({ agencies, members, tasks, assignments, ...more });
