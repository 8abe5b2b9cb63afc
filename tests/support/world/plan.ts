import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TestUnit } from './unit.ts';

/** A running plan with one task: `north` and `electricity` lead, `youth` cooperates. */
export interface TestPlan {
  readonly id: string;
  readonly taskId: string;
  /** Assignment ids by agency. */
  readonly assignment: Readonly<Record<string, string>>;
}

/** Writes it straight into the tables: for what starts where a plan already runs. */
export async function plantPlan(client: pg.ClientBase, unit: TestUnit, at: string): Promise<TestPlan> {
  const plan: TestPlan = {
    id: randomUUID(),
    taskId: randomUUID(),
    assignment: { north: randomUUID(), electricity: randomUUID(), youth: randomUUID() },
  };
  const route = [
    { agencyId: unit.agency['qlhc'], role: null, name: 'Đội QLHC', responseHours: 24 },
    { agencyId: unit.agency['police'], role: null, name: 'Công an huyện', responseHours: 48 },
    { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: null },
  ];
  await client.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, standing_agency_id, route, state, issued_at, created_at)
     VALUES ($1, $2, 'PLAN', 'Kế hoạch thử', 'Thử', $3, $4, 'ISSUED', $5, $5)`,
    [plan.id, unit.id, unit.agency['police'], JSON.stringify(route), at],
  );
  await client.query(
    `INSERT INTO tasks (id, unit_id, plan_id, position, text, source, shares, deadline_kind, cadence)
     VALUES ($1, $2, $3, 1024, 'Bố trí điểm cấp thẻ lưu động', 'HAND', '[]', 'NONE', 'ONCE')`,
    [plan.taskId, unit.id, plan.id],
  );
  for (const [agency, id] of Object.entries(plan.assignment)) {
    await client.query(
      `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, locality_id, role, status, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'NOT_STARTED', $8)`,
      [
        id,
        unit.id,
        plan.id,
        plan.taskId,
        unit.agency[agency],
        unit.locality[agency] ?? null,
        agency === 'youth' ? 'COOPERATE' : 'LEAD',
        at,
      ],
    );
  }
  return plan;
}
