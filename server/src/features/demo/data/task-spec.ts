import type { Cadence, DeadlineKind } from '../../../platform/graphql/generated/schema.ts';

/** A day counted from today, or one of the plan's own. */
export type Day = number | 'issue' | 'start' | 'end';

export interface DeadlineSpec {
  readonly kind: DeadlineKind;
  readonly day?: Day;
  /** With the day as `{+3}`, as in the document. */
  readonly asWritten?: string;
}

/** A duty of a plan. Its text is the sentence that the plan's document marks with its key. */
export interface TaskSpec {
  readonly key: string;
  readonly section: string;
  /** Slugs of agencies, or `@key` of a group. */
  readonly lead: readonly string[];
  readonly cooperate?: readonly string[];
  readonly deadline: DeadlineSpec;
  readonly cadence?: Cadence;
  readonly indicator?: string;
}

const token = (day: Day): string => (typeof day === 'number' && day > 0 ? `{+${day}}` : `{${day}}`);

export const before = (day: Day): DeadlineSpec => ({
  kind: 'BEFORE',
  day,
  asWritten: `trước ngày ${token(day)}`,
});
export const by = (day: Day, words = 'chậm nhất ngày'): DeadlineSpec => ({
  kind: 'BY',
  day,
  asWritten: `${words} ${token(day)}`,
});
/** Runs to the plan's end. */
export const toTheEnd: DeadlineSpec = { kind: 'INHERITED' };
