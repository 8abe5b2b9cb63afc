import type { DirectiveTaskInput } from '../../../graphql/generated/schema.ts';
import { newTask, type TaskDraft, taskInput } from '../../blockers/index.ts';

/** What is being written on one agency (or on all): kept while others are called, until it is sent. */
export interface Draft {
  readonly decision: string;
  readonly tasks: readonly TaskDraft[];
  /** The blocker that the decision answers, at the version that was seen. */
  readonly answers: { readonly blockerId: string; readonly baseVersion: number } | null;
  readonly note: string;
}

/** A decision on an agency lays a task on it, unless that is taken out. */
export const freshDraft = (key: string, agencyId: string | null): Draft => ({
  decision: '',
  tasks: agencyId === null ? [] : [{ ...newTask(key, ''), leadIds: [agencyId] }],
  answers: null,
  note: '',
});

export const isDecisionIncomplete = ({ decision, tasks }: Draft): boolean =>
  decision.trim() === '' || tasks.some(({ leadIds }) => leadIds.length === 0);

/** A task without words of its own is what was decided. */
export const tasksOf = ({ decision, tasks }: Draft): DirectiveTaskInput[] =>
  tasks.map((task) => taskInput({ ...task, text: task.text.trim() === '' ? decision : task.text }));
