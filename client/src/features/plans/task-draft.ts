import type { TaskRecord } from '../../live/index.ts';

export interface TaskDraft {
  readonly text: string;
  readonly section: string;
  /** `agency:<id>` or `group:<id>`. */
  readonly lead: readonly string[];
  readonly cooperate: readonly string[];
  readonly deadlineKind: TaskRecord['deadline']['kind'];
  readonly deadlineDate: string;
  readonly cadence: TaskRecord['cadence'];
  readonly quote: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly reason: string;
}

export const emptyTask: TaskDraft = {
  text: '',
  section: '',
  lead: [],
  cooperate: [],
  deadlineKind: 'BY',
  deadlineDate: '',
  cadence: 'ONCE',
  quote: null,
  reason: '',
};

const keyOf = (share: TaskRecord['shares'][number]): string =>
  share.groupId ? `group:${share.groupId}` : `agency:${share.agencyId}`;

export const taskDraftOf = (task: TaskRecord): TaskDraft => ({
  text: task.text,
  section: task.section ?? '',
  lead: task.shares.filter((share) => share.role === 'LEAD').map(keyOf),
  cooperate: task.shares.filter((share) => share.role === 'COOPERATE').map(keyOf),
  deadlineKind: task.deadline.kind,
  deadlineDate: task.deadline.date ?? '',
  cadence: task.cadence,
  quote:
    typeof task.quoteStart === 'number' && typeof task.quoteEnd === 'number'
      ? { start: task.quoteStart, end: task.quoteEnd, text: task.quote ?? '' }
      : null,
  reason: '',
});

const share = (role: 'LEAD' | 'COOPERATE') => (key: string) => {
  const [kind, id] = key.split(':');
  return kind === 'group' ? { groupId: id, role } : { agencyId: id, role };
};

/** Whether this kind of deadline names a day. */
export const namesDay = (kind: TaskDraft['deadlineKind']): boolean =>
  kind === 'BY' || kind === 'BEFORE' || kind === 'WITHIN';

export const taskInputOf = (draft: TaskDraft, planId: string) => ({
  planId,
  text: draft.text.trim(),
  section: draft.section.trim() || null,
  quoteStart: draft.quote?.start ?? null,
  quoteEnd: draft.quote?.end ?? null,
  shares: [...draft.lead.map(share('LEAD')), ...draft.cooperate.map(share('COOPERATE'))],
  deadline: {
    kind: draft.deadlineKind,
    date: namesDay(draft.deadlineKind) ? draft.deadlineDate || null : null,
  },
  cadence: draft.cadence,
  reason: draft.reason.trim() || null,
});
