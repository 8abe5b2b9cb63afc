import type { SubjectKind } from '../platform/graphql/generated/schema.ts';

/** A subject's whole state, as every viewer of the event's audience may see it. */
export type SubjectState = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version?: number;
};

/** What a service appends. Past tense; the state is the subject's after the event. */
export interface NewEvent {
  readonly type: string;
  readonly subjectKind: SubjectKind;
  readonly subject: { readonly id: string; readonly version?: number };
  readonly planId?: string | null;
  readonly taskId?: string | null;
  /** Facts of the event itself: from, to, reason. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Tags of which a viewer must hold one; default: the whole unit. */
  readonly audience?: readonly string[];
}

/** One row of the log, as read. */
export interface LoggedEvent {
  readonly unitId: string;
  readonly seq: number;
  readonly type: string;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly version: number;
  readonly actorId: string | null;
  readonly operationId: string | null;
  readonly audience: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
  readonly state: SubjectState;
  readonly at: string;
}

export const mayFollow = (event: LoggedEvent, tags: readonly string[]): boolean =>
  event.audience.some((tag) => tags.includes(tag));
