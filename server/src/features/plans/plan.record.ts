import { type EntityManager, In } from 'typeorm';
import type { NewEvent } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan, PlanChange } from './domain/plan.ts';
import { maySee } from './plan.policy.ts';
import { PlanTable } from './plan.table.ts';

const noSuchPlan = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không có kế hoạch này. Hãy mở lại danh sách kế hoạch.',
      'There is no such plan. Open the list of plans again.',
    ),
  );

type Lock =
  | { readonly lock: { readonly mode: 'pessimistic_write' | 'pessimistic_read' } }
  | Record<string, never>;
type Seeing = Pick<Viewer, 'unitId' | 'role' | 'agencyId'>;

async function find(manager: EntityManager, viewer: Seeing, planId: string, lock: Lock): Promise<Plan> {
  const where = { id: planId, unitId: viewer.unitId };
  const plan = isId(planId) ? await manager.findOne(PlanTable, { where, ...lock }) : null;
  if (!plan || !maySee(viewer, plan)) throw noSuchPlan();
  return plan;
}

/** A plan that the viewer may see: drafts are not there for others. @throws DomainError NOT_FOUND */
export const loadPlan = (manager: EntityManager, viewer: Seeing, planId: string): Promise<Plan> =>
  find(manager, viewer, planId, {});

/** As `loadPlan`, held until the transaction ends. Plans are locked before their tasks and assignments. */
export const lockPlan = (manager: EntityManager, viewer: Seeing, planId: string): Promise<Plan> =>
  find(manager, viewer, planId, { lock: { mode: 'pessimistic_write' } });

/** As `loadPlan`, kept as it is until the transaction ends: reports go on side by side, closing and locking wait for them. */
export const sharePlan = (manager: EntityManager, viewer: Seeing, planId: string): Promise<Plan> =>
  find(manager, viewer, planId, { lock: { mode: 'pessimistic_read' } });

/** The unit's drafts and running plans, held alone until the transaction ends, in one order for everybody. */
export const holdOpenPlans = (manager: EntityManager, unitId: string): Promise<Plan[]> =>
  manager.find(PlanTable, {
    where: { unitId, state: In(['DRAFT', 'ISSUED']) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });

/** The plan of something that is already known to belong to the unit. */
export async function loadPlanOf(
  manager: EntityManager,
  subject: { readonly planId: string },
): Promise<Plan> {
  const plan = await manager.findOneBy(PlanTable, { id: subject.planId });
  if (!plan) throw new Error(`plan ${subject.planId} is gone`);
  return plan;
}

export async function savePlanRow(manager: EntityManager, plan: Plan): Promise<void> {
  const { id, ...row } = plan;
  await manager.update(PlanTable, { id }, row);
}

/** Who may follow a plan's subjects: a draft's are the desk's. */
export const planAudience = (plan: Pick<Plan, 'state'>): readonly string[] =>
  plan.state === 'DRAFT' ? ['desk'] : ['unit'];

export const planEvent = ({ plan, type, detail }: PlanChange): NewEvent => ({
  type,
  subjectKind: 'PLAN',
  subject: plan,
  planId: plan.id,
  detail,
  audience: planAudience(plan),
});
