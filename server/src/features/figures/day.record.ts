import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { NewEvent } from '../../live/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import { type Plan, planAudience } from '../plans/index.ts';
import type { FigureDay } from './domain/figure.ts';
import { FigureDayTable } from './figure.table.ts';

/** Days of a plan of which there is something to say. */
export const findDays = (manager: EntityManager, planId: string): Promise<FigureDay[]> =>
  plainRows(manager, FigureDayTable, 'plan_id = $1 ORDER BY day', [planId]);

/** A day as it stands; one that nobody has spoken of is open. The plan is held by the caller, so nobody else makes it. */
export async function dayOf(manager: EntityManager, plan: Plan, day: string): Promise<FigureDay> {
  const known = await manager.findOneBy(FigureDayTable, { planId: plan.id, day });
  return (
    known ?? {
      id: newId(),
      unitId: plan.unitId,
      planId: plan.id,
      day,
      locked: false,
      lockedBy: null,
      lockedAt: null,
      remindedAt: null,
      version: 0,
    }
  );
}

export async function saveDay(manager: EntityManager, day: FigureDay): Promise<void> {
  await manager.save(FigureDayTable, day);
}

export const dayEvent = (
  type: string,
  day: FigureDay,
  plan: Plan,
  detail: Readonly<Record<string, unknown>>,
): NewEvent => ({
  type,
  subjectKind: 'FIGURE_DAY',
  subject: day,
  planId: plan.id,
  detail,
  audience: planAudience(plan),
});
