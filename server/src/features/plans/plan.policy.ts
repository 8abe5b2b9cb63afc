import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import { isDesk } from '../identity/index.ts';
import type { Plan } from './domain/plan.ts';

type Acting = Pick<Viewer, 'role' | 'agencyId'>;

/** An issued plan is the whole unit's to see; a draft the coordinator's and the chair's. */
export const maySee = (viewer: Acting, plan: Pick<Plan, 'state'>): boolean =>
  plan.state !== 'DRAFT' || isDesk(viewer);

/** Issues, amends, closes and reopens: the chair, or the coordinator of the plan's standing agency. */
export const mayIssue = (viewer: Acting, plan: Pick<Plan, 'standingAgencyId'>): boolean =>
  viewer.role === 'CHAIR' || (viewer.role === 'COORDINATOR' && viewer.agencyId === plan.standingAgencyId);

/** Drafts plans, and runs the work of issued ones. */
export function deskOnly(viewer: Acting): void {
  if (isDesk(viewer)) return;
  throw new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ cơ quan thường trực và Chủ tịch được làm việc này. Hãy đề nghị cơ quan thường trực.',
      'Only the coordinator and the chair may do this. Ask the standing agency’s desk.',
    ),
  );
}

export function issuerOnly(viewer: Acting, plan: Pick<Plan, 'standingAgencyId'>): void {
  if (mayIssue(viewer, plan)) return;
  throw new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ Chủ tịch hoặc cơ quan thường trực của chính kế hoạch này được phát hành, điều chỉnh hay kết thúc.',
      'Only the chair, or the coordinator of this plan’s standing agency, may issue, amend or close it.',
    ),
  );
}
