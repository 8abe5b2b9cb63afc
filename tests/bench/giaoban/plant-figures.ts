import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { FiguresWish, PlantedFigures } from './giaoban.ts';

const DAY_MS = 86_400_000;

const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Figures of every locality and indicator, a day a row, up to yesterday; made in the database. */
async function plantSeries(sql: pg.Client, unit: string, plan: string, member: string, days: number) {
  // Two million rows point at what was just made: looking each of them up would take minutes.
  await sql.query('SET session_replication_role = replica');
  await sql.query(
    `INSERT INTO figures (indicator_id, locality_id, day, unit_id, plan_id, value, entry, reported_by, reported_at)
     SELECT i.id, l.id, i.starts_on + n, $1, $2, (random() * 8)::int, 'DAILY', $3, now()
     FROM indicators i, localities l, generate_series(0, $4 - 1) AS n
     WHERE i.plan_id = $2 AND l.unit_id = $1 AND l.kind = 'COMMUNE'`,
    [unit, plan, member, days],
  );
  await sql.query(
    `INSERT INTO locality_progress (id, unit_id, plan_id, indicator_id, locality_id, target, done, daily, last_day, reported_at,
       reported_by, forecast)
     SELECT gen_random_uuid(), $1, $2, indicator_id, locality_id, 900, sum(value), jsonb_agg(value ORDER BY day), max(day), now(),
       $3, '{"asOf": "2000-01-01", "known": false}'
     FROM figures WHERE plan_id = $2 GROUP BY indicator_id, locality_id`,
    [unit, plan, member],
  );
  await sql.query('SET session_replication_role = origin');
}

/** A unit whose communes have reported every indicator for so many days, and its coordinator, signed in. */
export async function plantFigures(sql: pg.Client, wish: FiguresWish): Promise<PlantedFigures> {
  const [unit, plan, agency, member] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const start = dayBefore(wish.days);
  await sql.query(
    `INSERT INTO units (id, slug, name, level, zone, chair_title, today, created_at)
     VALUES ($1::uuid, $1::text, 'Bench', 'PROVINCE', 'UTC', 'Chủ tịch', $2, now())`,
    [unit, dayBefore(0)],
  );
  await sql.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [unit, randomUUID()]);
  await sql.query(
    `INSERT INTO agencies (id, unit_id, slug, name, short_name, kind) VALUES ($1, $2, 'ca', 'Công an', 'CA', 'POLICE')`,
    [agency, unit],
  );
  await sql.query(
    `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, created_at)
     VALUES ($1, $2, $3, 'm', 'Cán bộ', 'COORDINATOR', now())`,
    [member, unit, agency],
  );
  const token = randomBytes(32).toString('base64url');
  await sql.query(
    `INSERT INTO sessions (id, token_hash, unit_id, member_id, created_at, seen_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, now(), now(), now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), unit, member],
  );
  await sql.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, standing_agency_id, route, state, issued_at, created_at,
       period_start, period_end) VALUES ($1, $2, 'PLAN', 'Đo số liệu', 'Đo', $3, '[]', 'ISSUED', now(), now(), $4, $5)`,
    [plan, unit, agency, start, dayBefore(-40)],
  );
  await sql.query(
    `INSERT INTO localities (id, unit_id, slug, name, kind)
     SELECT gen_random_uuid(), $1, 'x' || n, 'Xã số ' || n, 'COMMUNE' FROM generate_series(1, $2::int) AS n`,
    [unit, wish.localities],
  );
  await sql.query(
    `INSERT INTO indicators (id, unit_id, plan_id, name, unit, entry, position, starts_on, due_on)
     SELECT gen_random_uuid(), $1, $2, 'Chỉ tiêu ' || n, 'hồ sơ', 'DAILY', n - 1, $3, $4 FROM generate_series(1, $5::int) AS n`,
    [unit, plan, start, dayBefore(-40), wish.indicators],
  );
  await plantSeries(sql, unit, plan, member, wish.days);
  await sql.query('VACUUM ANALYZE');
  const ids = async (statement: string, id: string): Promise<string[]> =>
    (await sql.query<{ id: string }>(statement, [id])).rows.map((row) => row.id);
  return {
    unit,
    plan,
    cookie: `giaoban=${token}`,
    today: dayBefore(0),
    localities: await ids('SELECT id FROM localities WHERE unit_id = $1 ORDER BY slug', unit),
    indicators: await ids('SELECT id FROM indicators WHERE plan_id = $1 ORDER BY position', plan),
  };
}
