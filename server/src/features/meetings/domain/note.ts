import type { Task } from '../../tasks/index.ts';
import type { DecidedTask, MeetingNote } from './meeting.ts';

type Written = Pick<MeetingNote, 'kind' | 'agencyId' | 'text' | 'at' | 'by'> & Partial<MeetingNote>;

/** A note as it is written down: nothing of it struck. */
export const newNote = (id: string, written: Written): MeetingNote => ({
  directiveId: null,
  blockerId: null,
  tasks: [],
  decidedBy: null,
  struckAt: null,
  struckBy: null,
  strikeReason: null,
  ...written,
  id,
});

const agenciesOf = ({ shares }: Pick<Task, 'shares'>, role: 'LEAD' | 'COOPERATE'): string[] =>
  shares.flatMap((share) => (share.role === role && share.agencyId ? [share.agencyId] : []));

/** A task as it was decided: what is amended later does not change what was said. */
export const decidedTask = (task: Task): DecidedTask => ({
  taskId: task.id,
  text: task.text,
  leadAgencyIds: agenciesOf(task, 'LEAD'),
  cooperatingAgencyIds: agenciesOf(task, 'COOPERATE'),
  deadline: task.deadline,
});
