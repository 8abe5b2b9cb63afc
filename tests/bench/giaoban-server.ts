// The product as it runs, on an embedded PostgreSQL of its own with durable settings, one unit and a plan of any size.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answerMessages } from './process.ts';

const dist = join(import.meta.dirname, '../../server/dist');
const { startApp } = await import(`${dist}/app.js`);
const { openDatabase, clientSettings } = await import(`${dist}/platform/database/index.js`);
const { migrate } = await import(`${dist}/platform/database/migrate.js`);
const { readConfig } = await import(`${dist}/platform/config/index.js`);
const { createLogger } = await import(`${dist}/platform/logging/index.js`);
const { SystemClock } = await import(`${dist}/platform/clock/index.js`);

const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'error' });
const database = await openDatabase(
  config,
  () => undefined,
  (reason: unknown) => console.error(reason),
);
await migrate({ address: database.address });
const sql = new pg.Client(clientSettings(database.address));
await sql.connect();
const parts = { config, database: database.address, clock: new SystemClock(), logger: createLogger('error') };
let app = await startApp({ ...parts, stockFeed: process.env['BENCH_STOCK'] === '1' });

const DAY = '2026-06-30';

/** A unit with one agency, a signed-in member for each writer, and a plan with so many assignments. */
async function plant({ assignments, members }: { assignments: number; members: number }) {
  const unit = randomUUID();
  const agency = randomUUID();
  const plan = randomUUID();
  await sql.query(
    `INSERT INTO units (id, slug, name, level, zone, chair_title, today, created_at) VALUES ($1, $2, 'Bench', 'DISTRICT', 'Asia/Ho_Chi_Minh', 'Chủ tịch', $3, now())`,
    [unit, unit, DAY],
  );
  await sql.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [unit, randomUUID()]);
  await sql.query(
    `INSERT INTO agencies (id, unit_id, slug, name, short_name, kind) VALUES ($1, $2, 'a', 'Phòng Tư pháp huyện', 'Tư pháp', 'DEPARTMENT')`,
    [agency, unit],
  );
  await sql.query(
    `INSERT INTO plans (id, unit_id, kind, subject, short_name, standing_agency_id, route, state, issued_at, created_at, period_start, period_end)
     VALUES ($1, $2, 'PLAN', 'Đo tốc độ', 'Đo', $3, '[]', 'ISSUED', now(), now(), '2026-05-08', $4)`,
    [plan, unit, agency, DAY],
  );
  await sql.query(
    `INSERT INTO tasks (id, unit_id, plan_id, position, text, source, shares, deadline_date, deadline_kind, due_date, cadence)
     SELECT gen_random_uuid(), $1, $2, n * 1000, 'Rà soát dữ liệu công dân và cập nhật vào hệ thống, lần thứ ' || n, 'HAND', '[]', $3, 'BY', $3, 'ONCE'
     FROM generate_series(1, $4) AS n`,
    [unit, plan, DAY, assignments],
  );
  await sql.query(
    `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, role, status, due_date, first_due_date, changed_at)
     SELECT gen_random_uuid(), $1, $2, id, $3, 'LEAD', 'IN_PROGRESS', $4, $4, now() FROM tasks WHERE plan_id = $2`,
    [unit, plan, agency, DAY],
  );
  const cookies: string[] = [];
  for (let n = 0; n < members; n += 1) {
    const member = randomUUID();
    const token = randomBytes(32).toString('base64url');
    await sql.query(
      `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, created_at) VALUES ($1, $2, $3, $4, 'Cán bộ', 'AGENCY_LEAD', now())`,
      [member, unit, agency, `m${n}`],
    );
    await sql.query(
      `INSERT INTO sessions (id, token_hash, unit_id, member_id, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, now(), now(), now() + interval '1 day')`,
      [randomUUID(), createHash('sha256').update(token).digest(), unit, member],
    );
    cookies.push(`giaoban=${token}`);
  }
  const { rows } = await sql.query('SELECT id FROM assignments WHERE plan_id = $1 ORDER BY id LIMIT 2000', [
    plan,
  ]);
  await sql.query('ANALYZE');
  return { unit, agency, plan, cookies, assignmentIds: rows.map((row) => row.id as string) };
}

answerMessages(
  {
    url: () => app.url,
    address: () => database.address,
    plant,
    restart: async () => {
      const { port } = new URL(app.url);
      await app.close(0);
      app = await startApp({ ...parts, config: { ...config, port: Number(port) } });
      return app.url;
    },
  },
  async () => {
    await app.close();
    await sql.end();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  },
);
