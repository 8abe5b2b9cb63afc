import type { EntityManager } from 'typeorm';
import type { NewEvent } from '../../live/index.ts';
import { isId, plainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { type Plan, planAudience } from '../plans/index.ts';
import type { Indicator } from './domain/indicator.ts';
import type { LocalityProgress } from './domain/progress.ts';
import { IndicatorTable, ProgressTable } from './indicator.table.ts';

export const noSuchIndicator = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không có chỉ tiêu này trong đơn vị. Hãy tải lại trang.',
      'There is no such indicator in your unit. Reload the page.',
    ),
    { field: 'indicatorId' },
  );

/** @throws DomainError NOT_FOUND, also for another unit's. */
export async function loadIndicator(manager: EntityManager, unitId: string, id: string): Promise<Indicator> {
  const indicator = isId(id) ? await manager.findOneBy(IndicatorTable, { id, unitId }) : null;
  if (!indicator) throw noSuchIndicator();
  return indicator;
}

/** A plan's indicators in the order of its boards. */
export const findPlanIndicators = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Indicator[]> =>
  plainRows(manager, IndicatorTable, 'unit_id = $1 AND plan_id = $2 ORDER BY position, id', [unitId, planId]);

/** Where all localities of a plan stand, in no particular order. */
export const findPlanProgress = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<LocalityProgress[]> =>
  plainRows(manager, ProgressTable, 'unit_id = $1 AND plan_id = $2', [unitId, planId]);

/** As `findPlanProgress`, of one indicator, and held until the transaction ends. */
export const lockIndicatorProgress = (
  manager: EntityManager,
  indicator: Pick<Indicator, 'id' | 'unitId'>,
): Promise<LocalityProgress[]> =>
  plainRows(manager, ProgressTable, 'unit_id = $1 AND indicator_id = $2 ORDER BY id FOR UPDATE', [
    indicator.unitId,
    indicator.id,
  ]);

type Told = Pick<Plan, 'id' | 'state'>;
type Detail = Readonly<Record<string, unknown>>;

export const indicatorEvent = (type: string, indicator: Indicator, plan: Told, detail: Detail): NewEvent => ({
  type,
  subjectKind: 'INDICATOR',
  subject: indicator,
  planId: plan.id,
  detail,
  audience: planAudience(plan),
});

export const progressEvent = (
  type: string,
  progress: LocalityProgress,
  plan: Told,
  detail: Detail,
): NewEvent => ({
  type,
  subjectKind: 'PROGRESS',
  subject: progress,
  planId: plan.id,
  detail,
  audience: planAudience(plan),
});
