import type { MeantDeadline } from '../../../lib/deadline-words.ts';
import type { TaskRecord } from '../../../live/index.ts';

/** A duty without a day of its own runs until its plan ends. */
export const meantDeadline = ({
  deadline,
  dueDate,
}: Pick<TaskRecord, 'deadline' | 'dueDate'>): MeantDeadline =>
  deadline.date === null && dueDate !== null ? { date: dueDate, kind: 'INHERITED' } : deadline;
