import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Cadence, TaskShare, TaskSource } from '../../../platform/graphql/generated/schema.ts';
import type { Deadline } from './deadline.ts';

/** One duty: the record of SDL, table and feed. */
export interface Task {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly position: number;
  readonly text: string;
  readonly section: string | null;
  readonly source: TaskSource;
  readonly directiveId: string | null;
  readonly passageNo: number | null;
  readonly quoteStart: number | null;
  readonly quoteEnd: number | null;
  readonly quote: string | null;
  readonly shares: readonly TaskShare[];
  readonly deadline: Deadline;
  readonly dueDate: string | null;
  readonly cadence: Cadence;
  readonly indicator: string | null;
  readonly withdrawn: boolean;
  readonly version: number;
}

/** Sparse, so that a task can be put between two others without moving them. */
export const POSITION_STEP = 1024;

/**
 * The position right after `afterPosition`, before `nextPosition`; null when there is no room and the plan's tasks
 * have to be spread out anew.
 */
export function positionBetween(afterPosition: number, nextPosition: number | null): number | null {
  if (nextPosition === null) return afterPosition + POSITION_STEP;
  const middle = Math.floor((afterPosition + nextPosition) / 2);
  return middle > afterPosition ? middle : null;
}

const shareKey = (share: TaskShare): string => `${share.agencyId ?? ''}/${share.groupId ?? ''}/${share.role}`;

const unclearShare = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Mỗi phần giao là một đơn vị hoặc một nhóm đơn vị.',
      'Each share names one agency or one group of agencies.',
    ),
    { field: 'shares' },
  );

/** Each share names an agency or a group, not both; named twice counts once. */
export function checkShares(shares: readonly TaskShare[]): TaskShare[] {
  const once = new Map<string, TaskShare>();
  for (const share of shares) {
    if (Boolean(share.agencyId) === Boolean(share.groupId)) throw unclearShare();
    once.set(shareKey(share), {
      agencyId: share.agencyId ?? null,
      groupId: share.groupId ?? null,
      role: share.role,
    });
  }
  return [...once.values()];
}
