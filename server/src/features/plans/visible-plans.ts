import { type EntityManager, In } from 'typeorm';
import { isDesk, type Viewer } from '../identity/index.ts';
import type { Plan } from './domain/plan.ts';
import { PlanTable } from './plan.table.ts';

/** The unit's plans, newest first: issued and closed ones, drafts too for coordinator and chair. */
export const findPlans = (manager: EntityManager, viewer: Pick<Viewer, 'unitId' | 'role'>): Promise<Plan[]> =>
  manager.find(PlanTable, {
    where: {
      unitId: viewer.unitId,
      state: In(isDesk(viewer) ? ['DRAFT', 'ISSUED', 'CLOSED'] : ['ISSUED', 'CLOSED']),
    },
    order: { createdAt: 'DESC', id: 'ASC' },
  });
