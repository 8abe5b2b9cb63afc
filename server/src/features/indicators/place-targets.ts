import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import { insertPlainRows, updatePlainRows } from '../../platform/database/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Indicator } from './domain/indicator.ts';
import { type LocalityProgress, standingAfter, withForecast } from './domain/progress.ts';
import type { TargetStep } from './domain/set-targets.ts';
import { progressEvent } from './indicator.record.ts';
import { ProgressTable } from './indicator.table.ts';

/** Why and by whom targets were changed; `reason` is null where they are first set. */
export interface TargetOccasion {
  readonly by: string;
  readonly reason: string | null;
  readonly effectiveOn: string;
}

const newRow = (
  indicator: Indicator,
  localityId: string,
  target: number | null,
  today: string,
): LocalityProgress => ({
  id: newId(),
  unitId: indicator.unitId,
  planId: indicator.planId,
  indicatorId: indicator.id,
  localityId,
  target,
  done: 0,
  daily: [],
  lastDay: null,
  reportedAt: null,
  reportedBy: null,
  forecast: { asOf: today, known: false },
  version: 1,
});

const rowAfter = (indicator: Indicator, step: TargetStep, today: string): LocalityProgress => {
  if (step.before === null) {
    const row = newRow(indicator, step.localityId, step.to, today);
    return withForecast({ ...row, ...standingAfter(indicator, step.daily) }, indicator, today);
  }
  return withForecast(
    { ...step.before, target: step.to, version: step.before.version + 1 },
    indicator,
    today,
  );
};

/** Carries out what was decided of an indicator's targets: rows, history and one event a locality. */
export async function placeTargets(
  write: Write,
  plan: Plan,
  indicator: Indicator,
  steps: readonly TargetStep[],
  occasion: TargetOccasion,
): Promise<LocalityProgress[]> {
  const kept = steps.filter((step) => step.isCounted);
  const rows = kept.map((step) => rowAfter(indicator, step, write.today));
  const isNew = (row: LocalityProgress) => row.version === 1;
  await insertPlainRows(write.manager, ProgressTable, rows.filter(isNew));
  await updatePlainRows(
    write.manager,
    ProgressTable,
    rows.filter((row) => !isNew(row)),
  );
  const gone = steps.filter((step) => !step.isCounted).flatMap(({ before }) => (before ? [before] : []));
  if (gone.length > 0)
    await write.manager.delete(
      ProgressTable,
      gone.map(({ id }) => id),
    );
  await keepChanges(write, indicator, steps, occasion);
  for (const [index, row] of rows.entries()) {
    const detail = { from: kept[index]?.from ?? null, to: row.target, ...occasion };
    write.append(progressEvent('TargetSet', row, plan, detail));
  }
  for (const row of gone) {
    write.append(progressEvent('TargetRemoved', { ...row, version: row.version + 1 }, plan, { ...occasion }));
  }
  return rows;
}

async function keepChanges(
  write: Write,
  indicator: Indicator,
  steps: readonly TargetStep[],
  { by, reason, effectiveOn }: TargetOccasion,
): Promise<void> {
  if (reason === null) return;
  const rows = steps.map((step) => ({
    id: newId(),
    unit_id: indicator.unitId,
    plan_id: indicator.planId,
    indicator_id: indicator.id,
    locality_id: step.localityId,
    value_from: step.from,
    value_to: step.to,
    reason,
    effective_on: effectiveOn,
    by,
    at: write.at,
  }));
  await write.manager.query(
    'INSERT INTO target_changes SELECT * FROM jsonb_populate_recordset(NULL::target_changes, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}
