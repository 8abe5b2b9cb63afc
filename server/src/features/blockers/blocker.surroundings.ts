import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { AssignmentStatus, PlanState } from '../../platform/graphql/generated/schema.ts';
import { isDesk, type Viewer } from '../identity/index.ts';
import { noSuchPlan, planIsNotRunning } from './domain/blocker-refusals.ts';
import type { Route } from './domain/route.ts';

/** What a blocker has to know of its plan. */
export interface PlanOfBlocker {
  readonly id: string;
  readonly state: PlanState;
  readonly route: Route;
}

/** The plan, as far as the viewer may know of it: drafts are the desk's. @throws DomainError NOT_FOUND */
export const loadVisiblePlan = async (
  manager: EntityManager,
  viewer: Viewer,
  planId: string,
): Promise<PlanOfBlocker> => {
  if (!isId(planId)) throw noSuchPlan();
  const [plan]: PlanOfBlocker[] = await manager.query(
    'SELECT id, state, route FROM plans WHERE unit_id = $1 AND id = $2',
    [viewer.unitId, planId],
  );
  if (plan === undefined || (plan.state === 'DRAFT' && !isDesk(viewer))) throw noSuchPlan();
  return plan;
};

/** As `loadVisiblePlan`, and kept from being closed before the change commits. @throws DomainError INVALID_STEP */
export const holdRunningPlan = async (
  manager: EntityManager,
  viewer: Viewer,
  planId: string,
): Promise<PlanOfBlocker> => {
  await loadVisiblePlan(manager, viewer, planId);
  const [plan]: PlanOfBlocker[] = await manager.query(
    'SELECT id, state, route FROM plans WHERE id = $1 FOR SHARE',
    [planId],
  );
  if (plan?.state !== 'ISSUED') throw planIsNotRunning();
  return plan;
};

export interface AssignmentOfBlocker {
  readonly id: string;
  readonly taskId: string;
  readonly agencyId: string;
  readonly localityId: string | null;
  readonly status: AssignmentStatus;
}

/** @throws DomainError NOT_FOUND */
export const loadAssignmentOf = async (
  manager: EntityManager,
  plan: PlanOfBlocker,
  id: string,
): Promise<AssignmentOfBlocker> => {
  const [assignment]: AssignmentOfBlocker[] = isId(id)
    ? await manager.query(
        `SELECT id, task_id AS "taskId", agency_id AS "agencyId", locality_id AS "localityId", status
         FROM assignments WHERE plan_id = $1 AND id = $2`,
        [plan.id, id],
      )
    : [];
  if (assignment !== undefined) return assignment;
  throw new DomainError(
    'NOT_FOUND',
    say(
      'Không tìm thấy phần việc này trong kế hoạch. Hãy tải lại bảng.',
      'There is no such assignment in the plan. Load the board again.',
    ),
    { field: 'assignmentId' },
  );
};

/** A living locality of the unit, and the agency of `actsFor` that answers for it, if there is one. */
export const loadLocalityOf = async (
  manager: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<{ readonly id: string; readonly agencyId: string | null }> => {
  const [locality]: { id: string; agencyId: string | null }[] = isId(id)
    ? await manager.query(
        `SELECT l.id, (SELECT a.id FROM agencies a WHERE a.locality_id = l.id AND a.id = ANY($3) ORDER BY a.id LIMIT 1) AS "agencyId"
         FROM localities l WHERE l.unit_id = $1 AND l.id = $2 AND l.ended_on IS NULL`,
        [viewer.unitId, id, viewer.actsFor],
      )
    : [];
  if (locality !== undefined) return locality;
  throw new DomainError(
    'NOT_FOUND',
    say('Không tìm thấy địa bàn này. Hãy chọn lại địa bàn.', 'There is no such locality. Choose one again.'),
    { field: 'localityId' },
  );
};
