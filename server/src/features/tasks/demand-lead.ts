import { DomainError, say } from '../../platform/errors/index.ts';
import type { Laid } from './lay-assignments.ts';

/** A task is done when every lead's share is: without a lead it never would be. */
export function demandLead(laid: readonly Laid[]): void {
  const leaderless = laid.filter(({ shares }) => !shares.some((share) => share.role === 'LEAD'));
  const [first] = leaderless;
  if (!first) return;
  const named = first.task.text.slice(0, 80);
  throw new DomainError(
    'INVALID_INPUT',
    say(
      `Có ${leaderless.length} nhiệm vụ chưa có đơn vị chủ trì, ví dụ "${named}". Chọn đơn vị chủ trì.`,
      `${leaderless.length} task(s) have no lead agency, for example "${named}". Choose a lead.`,
    ),
    { field: 'shares', facts: { taskIds: leaderless.map(({ task }) => task.id) } },
  );
}
