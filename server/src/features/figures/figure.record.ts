import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { FigureCorrection } from '../../platform/graphql/generated/schema.ts';
import type { FigureChange } from './domain/figure.ts';

const COLUMNS =
  'indicator_id, locality_id, day, unit_id, plan_id, value, entry, corrections, reported_by, reported_at, version';

/** Writes figures down, thousands in one statement. */
export async function saveFigures(manager: EntityManager, changes: readonly FigureChange[]): Promise<void> {
  const rows = changes.map(({ after }) => ({
    indicator_id: after.indicatorId,
    locality_id: after.localityId,
    day: after.day,
    unit_id: after.unitId,
    plan_id: after.planId,
    value: after.value,
    entry: after.entry,
    corrections: after.corrections,
    reported_by: after.reportedBy,
    reported_at: after.reportedAt,
    version: after.version,
  }));
  await manager.query(
    `INSERT INTO figures (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::figures, $1::jsonb)
     ON CONFLICT (indicator_id, locality_id, day) DO UPDATE SET value = EXCLUDED.value, entry = EXCLUDED.entry,
       corrections = EXCLUDED.corrections, reported_by = EXCLUDED.reported_by, reported_at = EXCLUDED.reported_at,
       version = EXCLUDED.version`,
    [JSON.stringify(rows)],
  );
}

/** A change that is kept in the history, with the locked days that it touched. */
export interface KeptChange extends FigureChange {
  readonly lockedDays: readonly string[];
}

/** Keeps what figures were before, who changed them and why. */
export async function keepCorrections(
  manager: EntityManager,
  changes: readonly KeptChange[],
  reason: string | null,
): Promise<void> {
  const rows = changes.map(({ before, after, lockedDays }) => ({
    id: newId(),
    unit_id: after.unitId,
    plan_id: after.planId,
    indicator_id: after.indicatorId,
    locality_id: after.localityId,
    day: after.day,
    value_from: before?.value ?? null,
    value_to: after.value,
    entry_from: before?.entry ?? null,
    entry_to: after.value === null ? null : after.entry,
    reason,
    by: after.reportedBy,
    at: after.reportedAt,
    locked_days: lockedDays,
  }));
  if (rows.length === 0) return;
  await manager.query(
    'INSERT INTO figure_corrections SELECT * FROM jsonb_populate_recordset(NULL::figure_corrections, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}

/** Corrections as they are shown, newest first. `where` is SQL over the table's columns. */
export const findCorrections = (
  manager: EntityManager,
  where: string,
  parameters: readonly unknown[],
): Promise<FigureCorrection[]> =>
  manager.query(
    `SELECT indicator_id AS "indicatorId", locality_id AS "localityId", day, value_from AS "from", value_to AS "to",
       entry_from AS "entryFrom", entry_to AS "entryTo", reason, by, at, locked_days AS "lockedDays"
     FROM figure_corrections WHERE ${where} ORDER BY at DESC, id DESC LIMIT 500`,
    [...parameters],
  );
