import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { connect } from '../../server/src/platform/database/connect.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { readMigrations } from '../../server/src/platform/database/migration-files.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/template-database.ts';
import { plantUnit, type TestUnit } from '../support/world/unit.ts';

let database: TestDatabase;
let sql: Client;
let unit: TestUnit;

const migrations = readMigrations();
const figures = migrations.findIndex(({ name }) => name.endsWith('-figures.sql'));

beforeAll(async () => {
  database = await createEmptyDatabase();
  await migrate({ address: database.address, migrations: migrations.slice(0, figures) });
  sql = await connect(database.address);
  unit = await plantUnit(sql, 'cu', '2026-06-01');
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

const plant = (state: string, periodEnd: string | null) =>
  sql.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, period_start, period_end, standing_agency_id, route, targets,
       target_total, target_unit, state, issued_at, created_at)
     VALUES (gen_random_uuid(), $1, 'PLAN', $2, $2, '2026-05-08', $3, $4, '[]', $5, 150, 'người', $2, '2026-05-05T00:00:00Z',
       '2026-05-04T00:00:00Z')`,
    [
      unit.id,
      state,
      periodEnd,
      unit.agency['police'],
      JSON.stringify([
        { localityId: unit.locality['north'], value: 100 },
        { localityId: unit.locality['south'], value: 50 },
      ]),
    ],
  );

test('[F1] plans that were issued before figures existed count their targets; drafts and plans without an end do not', async () => {
  await plant('ISSUED', '2026-06-30');
  await plant('DRAFT', '2026-06-30');
  await plant('CLOSED', null);

  await migrate({ address: database.address });

  const { rows } = await sql.query(
    `SELECT p.state, p.cut_off, i.unit, i.starts_on::text, i.due_on::text, i.target_total, i.from_plan, r.target, r.done
     FROM indicators i JOIN plans p ON p.id = i.plan_id JOIN locality_progress r ON r.indicator_id = i.id ORDER BY r.target`,
  );
  const common = {
    state: 'ISSUED',
    cut_off: '17:00',
    unit: 'người',
    starts_on: '2026-05-08',
    due_on: '2026-06-30',
    target_total: 150,
    from_plan: true,
    done: 0,
  };
  expect(rows).toEqual([
    { ...common, target: 50 },
    { ...common, target: 100 },
  ]);
});
