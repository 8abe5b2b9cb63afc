import type { DirectiveTaskInput } from '../../../graphql/generated/schema.ts';
import type { Day } from '../../../lib/days.ts';

/** A task as the chair lays it on agencies. */
export interface TaskDraft {
  /** Of this form only. */
  readonly key: string;
  readonly text: string;
  readonly leadIds: readonly string[];
  readonly cooperatingIds: readonly string[];
  /** Empty: no deadline. */
  readonly date: Day | '';
}

/** What a form that writes one task is given. */
export interface TaskDraftProps {
  readonly task: TaskDraft;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<TaskDraft>) => void;
  readonly onRemove: () => void;
}

export interface DirectiveDraft {
  readonly text: string;
  readonly tasks: readonly TaskDraft[];
}

/** A new task says what the directive says, until somebody writes something else. */
export const newTask = (key: string, text: string): TaskDraft => ({
  key,
  text,
  leadIds: [],
  cooperatingIds: [],
  date: '',
});

export const changeTask = (
  draft: DirectiveDraft,
  key: string,
  change: Partial<TaskDraft>,
): DirectiveDraft => ({
  ...draft,
  tasks: draft.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)),
});

export const isTaskIncomplete = ({ text, leadIds }: TaskDraft): boolean =>
  text.trim() === '' || leadIds.length === 0;

export const isIncomplete = ({ text, tasks }: DirectiveDraft): boolean =>
  text.trim() === '' || tasks.some(isTaskIncomplete);

export const taskInput = (task: TaskDraft): DirectiveTaskInput => ({
  text: task.text.trim(),
  leadAgencyIds: [...task.leadIds],
  // Whoever leads does not cooperate as well.
  cooperatingAgencyIds: task.cooperatingIds.filter((id) => !task.leadIds.includes(id)),
  deadline: task.date === '' ? { kind: 'NONE' } : { kind: 'BY', date: task.date },
});
