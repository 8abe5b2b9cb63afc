import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Planted, PlantWish } from './giaoban.ts';

const DAY = '2026-06-30';
const MOST_IDS = 2000;

async function plantUnit(
  sql: pg.Client,
  agencies: readonly string[],
): Promise<{ unit: string; plan: string }> {
  const unit = randomUUID();
  const plan = randomUUID();
  await sql.query(
    `INSERT INTO units (id, slug, name, level, zone, chair_title, today, created_at) VALUES ($1, $2, 'Bench', 'DISTRICT', 'Asia/Ho_Chi_Minh', 'Chủ tịch', $3, now())`,
    [unit, unit, DAY],
  );
  await sql.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [unit, randomUUID()]);
  await sql.query(
    `INSERT INTO agencies (id, unit_id, slug, name, short_name, kind)
     SELECT id, $1, 'a' || n, 'Phòng chuyên môn số ' || n, 'Phòng ' || n, 'DEPARTMENT' FROM unnest($2::uuid[]) WITH ORDINALITY AS a(id, n)`,
    [unit, agencies],
  );
  await sql.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, standing_agency_id, route, state, issued_at, created_at, period_start, period_end)
     VALUES ($1, $2, 'PLAN', 'Đo tốc độ', 'Đo', $3, '[]', 'ISSUED', now(), now(), '2026-05-08', $4)`,
    [plan, unit, agencies[0], DAY],
  );
  return { unit, plan };
}

/** Each task is shared by all the agencies, the first of which leads. */
async function plantWork(
  sql: pg.Client,
  unit: string,
  plan: string,
  agencies: readonly string[],
  tasks: number,
) {
  await sql.query(
    `INSERT INTO tasks (id, unit_id, plan_id, position, text, source, shares, deadline_date, deadline_kind, due_date, cadence)
     SELECT gen_random_uuid(), $1, $2, n * 1000, 'Rà soát dữ liệu công dân và cập nhật vào hệ thống, lần thứ ' || n, 'HAND', '[]', $3, 'BY', $3, 'ONCE'
     FROM generate_series(1, $4) AS n`,
    [unit, plan, DAY, tasks],
  );
  await sql.query(
    `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, role, status, note, due_date, first_due_date, changed_at)
     SELECT gen_random_uuid(), $1, $2, t.id, a.id, CASE WHEN n = 1 THEN 'LEAD' ELSE 'COOPERATE' END, 'IN_PROGRESS',
       'Đã rà soát xong đợt đầu, đang cập nhật phần còn lại', $4, $4, now()
     FROM tasks t, unnest($3::uuid[]) WITH ORDINALITY AS a(id, n) WHERE t.plan_id = $2`,
    [unit, plan, agencies, DAY],
  );
}

/** Members of one agency, each signed in. Answers with their cookies. */
async function signInMembers(
  sql: pg.Client,
  unit: string,
  agency: string | undefined,
  count: number,
): Promise<string[]> {
  const members = Array.from({ length: count }, () => randomUUID());
  const tokens = members.map(() => randomBytes(32).toString('base64url'));
  await sql.query(
    `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, created_at)
     SELECT id, $1, $2, 'm' || n, 'Cán bộ', 'AGENCY_LEAD', now() FROM unnest($3::uuid[]) WITH ORDINALITY AS m(id, n)`,
    [unit, agency, members],
  );
  await sql.query(
    `INSERT INTO sessions (id, token_hash, unit_id, member_id, created_at, seen_at, expires_at)
     SELECT gen_random_uuid(), hash, $1, member, now(), now(), now() + interval '1 day' FROM unnest($2::bytea[], $3::uuid[]) AS s(hash, member)`,
    [unit, tokens.map((token) => createHash('sha256').update(token).digest()), members],
  );
  return tokens.map((token) => `giaoban=${token}`);
}

/** A unit with a plan of any size and members who are signed in. */
export async function plant(sql: pg.Client, wish: PlantWish): Promise<Planted> {
  const agencies = Array.from({ length: wish.agencies ?? 1 }, () => randomUUID());
  const { unit, plan } = await plantUnit(sql, agencies);
  await plantWork(sql, unit, plan, agencies, wish.assignments / agencies.length);
  const cookies = await signInMembers(sql, unit, agencies[0], wish.members);
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM assignments WHERE plan_id = $1 AND agency_id = $2 ORDER BY id LIMIT ${MOST_IDS}`,
    [plan, agencies[0]],
  );
  await sql.query('VACUUM ANALYZE');
  return { unit, plan, cookies, assignmentIds: rows.map((row) => row.id) };
}
