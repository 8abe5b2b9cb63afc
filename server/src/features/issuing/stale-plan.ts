import { DomainError, say } from '../../platform/errors/index.ts';
import type { Plan } from '../plans/index.ts';

/** @throws DomainError STALE_VERSION with the plan's present state. */
export function demandPlanVersion(plan: Plan, baseVersion: number | null | undefined): void {
  if (plan.version === baseVersion) return;
  throw new DomainError(
    'STALE_VERSION',
    say(
      'Có người vừa sửa kế hoạch này. Xem lại nội dung mới.',
      'Somebody has just changed this plan. Look at it again.',
    ),
    { facts: { current: plan } },
  );
}
