import type { Day } from '../../../lib/days.ts';
import { formatDayShort } from '../../../lib/days.ts';
import type { MeantDeadline } from '../../../lib/deadline-words.ts';
import type { AssignmentRecord, PendingState, TaskRecord } from '../../../live/index.ts';
import type { Meaning } from '../../../ui/index.ts';

/** What is special about a card at this moment, beside its deadline: one thing, the most pressing. */
export interface CardMark<Key extends string = LineKey | RecordKey> {
  readonly meaning: Meaning;
  readonly key: Key;
  readonly day?: string;
}

/** By what the line has made of the person's own change. */
type LineKey = 'refused' | 'unsent' | 'sending';
/** By the record alone. */
type RecordKey = 'status' | 'resumes' | 'asksExtension' | 'extended' | 'unreceived';

export const recordMarkOf = (assignment: AssignmentRecord, today: Day): CardMark<RecordKey> | null => {
  const { status, extension, dueDate, firstDueDate, resumesOn } = assignment;
  if (status === 'POSTPONED' && resumesOn) {
    return { meaning: 'grey', key: 'resumes', day: formatDayShort(resumesOn, today) };
  }
  if (status === 'RETURNED' || status === 'REFUSED') return { meaning: 'amber', key: 'status' };
  if (status === 'POSTPONED' || status === 'WITHDRAWN') return { meaning: 'grey', key: 'status' };
  if (extension) {
    return { meaning: 'amber', key: 'asksExtension', day: formatDayShort(extension.date, today) };
  }
  if (status === 'DONE') return null;
  if (dueDate && firstDueDate && dueDate !== firstDueDate) {
    return { meaning: 'grey', key: 'extended', day: formatDayShort(dueDate, today) };
  }
  if (status === 'NOT_STARTED' && !assignment.receivedAt) return { meaning: 'grey', key: 'unreceived' };
  return null;
};

interface Known {
  readonly assignment: AssignmentRecord;
  readonly pending: PendingState | null;
  readonly wasRefused: boolean;
  readonly today: Day;
}

export const markOf = ({ assignment, pending, wasRefused, today }: Known): CardMark | null => {
  if (wasRefused) return { meaning: 'red', key: 'refused' };
  if (pending === 'unsent') return { meaning: 'amber', key: 'unsent' };
  if (pending === 'sending') return { meaning: 'accent', key: 'sending' };
  return recordMarkOf(assignment, today);
};

/** A duty that names no day of its own ends with its plan. */
export const deadlineOf = (
  assignment: Pick<AssignmentRecord, 'dueDate'>,
  task: Pick<TaskRecord, 'deadline'> | undefined,
): MeantDeadline => {
  if (task && task.deadline.kind !== 'NONE' && task.deadline.date) return task.deadline;
  return assignment.dueDate ? { kind: 'INHERITED', date: assignment.dueDate } : { kind: 'NONE', date: null };
};

/** First letter of the given name, and of the family name before it: as people here are told apart. */
export const initials = (fullName: string): string => {
  const names = fullName.trim().split(/\s+/);
  const given = names.at(-1)?.[0] ?? '';
  const family = names.length > 1 ? (names[0]?.[0] ?? '') : '';
  return `${family}${given}`.toUpperCase();
};
