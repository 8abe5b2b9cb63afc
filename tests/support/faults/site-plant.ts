import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hashPassword } from '../../../server/src/features/identity/password.ts';
import { password, plantUnit, type TestUnit } from '../world/unit.ts';

/** Who writes and follows; each leads an agency that has shares of every task. */
export const agenciesWithWork = ['justice', 'electricity', 'youth', 'north', 'south', 'qlhc'] as const;
/** Somebody whom the admin moves from agency to agency while the storm blows. */
export const rover = 'rover';

export interface Ground {
  readonly unit: TestUnit;
  readonly roverId: string;
  readonly planId: string;
  readonly draftId: string;
  /** Of the running plan, in order. */
  readonly taskIds: readonly string[];
  /** Assignments by agency. */
  readonly shares: Readonly<Record<string, readonly string[]>>;
}

const route = (unit: TestUnit): string =>
  JSON.stringify([
    { agencyId: unit.agency['qlhc'], role: null, name: 'Đội QLHC', responseHours: 24 },
    { agencyId: unit.agency['police'], role: null, name: 'Công an huyện', responseHours: 48 },
    { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: null },
  ]);

async function plantPlan(client: Client, unit: TestUnit, state: 'ISSUED' | 'DRAFT'): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, standing_agency_id, route, state, issued_at, created_at)
     VALUES ($1, $2, 'PLAN', 'Kế hoạch giữa bão', 'Bão', $3, $4, $5::text, CASE $5::text WHEN 'ISSUED' THEN now() END, now())`,
    [id, unit.id, unit.agency['police'], route(unit), state],
  );
  return id;
}

async function plantShare(client: Client, unit: TestUnit, planId: string, taskId: string, agency: string) {
  const id = randomUUID();
  await client.query(
    `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, locality_id, role, status, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'LEAD', 'IN_PROGRESS', now())`,
    [id, unit.id, planId, taskId, unit.agency[agency], unit.locality[agency] ?? null],
  );
  return id;
}

async function plantRover(client: Client, unit: TestUnit): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, password_hash, created_at)
     VALUES ($1, $2, $3, $4, 'Người biệt phái', 'STAFF', $5, now())`,
    [id, unit.id, unit.agency['north'], rover, await hashPassword(password)],
  );
  return id;
}

/** A unit with a running plan, a draft and shares for everybody, straight into the tables of a migrated database. */
export async function plantGround(client: Client, today: string, tasks: number): Promise<Ground> {
  const unit = await plantUnit(client, 'bao', today);
  const roverId = await plantRover(client, unit);
  const planId = await plantPlan(client, unit, 'ISSUED');
  const draftId = await plantPlan(client, unit, 'DRAFT');
  const taskIds: string[] = [];
  const shares: Record<string, string[]> = {};
  for (let n = 1; n <= tasks; n += 1) {
    const taskId = randomUUID();
    taskIds.push(taskId);
    await client.query(
      `INSERT INTO tasks (id, unit_id, plan_id, position, text, source, shares, deadline_kind, cadence)
       VALUES ($1, $2, $3, $4, 'Rà soát công dân chưa có thẻ', 'HAND', '[]', 'NONE', 'ONCE')`,
      [taskId, unit.id, planId, n * 1024],
    );
    for (const agency of agenciesWithWork) {
      const id = await plantShare(client, unit, planId, taskId, agency);
      shares[agency] = [...(shares[agency] ?? []), id];
    }
  }
  return { unit, roverId, planId, draftId, taskIds, shares };
}
