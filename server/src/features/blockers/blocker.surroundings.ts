import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { AssignmentStatus } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlan, type Plan } from '../plans/index.ts';
import { planIsNotRunning } from './domain/blocker-refusals.ts';

/**
 * The plan, kept from being closed before the change commits; shared, so that many raise at once.
 * @throws DomainError NOT_FOUND, INVALID_STEP
 */
export const holdRunningPlan = async (
  manager: EntityManager,
  viewer: Viewer,
  planId: string,
): Promise<Plan> => {
  const { id } = await loadPlan(manager, viewer, planId);
  await manager.query('SELECT 1 FROM plans WHERE id = $1 FOR SHARE', [id]);
  const plan = await loadPlan(manager, viewer, id);
  if (plan.state !== 'ISSUED') throw planIsNotRunning();
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
  plan: Pick<Plan, 'id'>,
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
