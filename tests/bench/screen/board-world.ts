import pg from 'pg';
import { Giaoban, type Planted } from '../giaoban/giaoban.ts';

/** What every card says, before its number. */
export const cardWords = 'Rà soát, làm sạch dữ liệu công dân trên địa bàn và cập nhật vào hệ thống quản lý';

/** Words, statuses and deadlines over two months: a board as a district sees it, not one long column. */
const spread = async (sql: pg.Client, { unit, plan, assignmentIds }: Planted): Promise<void> => {
  await sql.query(`UPDATE tasks SET text = $2 || ', đợt ' || position / 1000 WHERE plan_id = $1`, [
    plan,
    cardWords,
  ]);
  await sql.query(
    `UPDATE assignments SET
       status = (ARRAY['NOT_STARTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'DONE', 'RETURNED'])[n % 5 + 1],
       progress = n % 100,
       due_date = date '2026-06-30' + (n % 60)::int,
       first_due_date = date '2026-06-30' + (n % 60)::int,
       received_at = now(),
       reported_on = CASE WHEN n % 5 = 3 THEN date '2026-06-12' END
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM assignments WHERE plan_id = $1) AS numbered
     WHERE numbered.id = assignments.id`,
    [plan],
  );
  // Those on which a member of the first agency can report stand where they can be seen.
  await sql.query(
    `UPDATE assignments SET due_date = date '2026-06-15', first_due_date = date '2026-06-15' WHERE id = ANY($1)`,
    [assignmentIds.slice(0, 40)],
  );
  await sql.query(`UPDATE members SET role = 'COORDINATOR' WHERE unit_id = $1 AND username = 'm0'`, [unit]);
  await sql.query('VACUUM ANALYZE');
};

/** The product with one such board, each task of which is shared by ten agencies, and two who are signed in: the desk, an agency. */
export class BoardWorld {
  readonly giaoban: Giaoban;
  readonly planted: Planted;
  readonly sql: pg.Client;

  private constructor(giaoban: Giaoban, planted: Planted, sql: pg.Client) {
    this.giaoban = giaoban;
    this.planted = planted;
    this.sql = sql;
  }

  static async begin(assignments: number): Promise<BoardWorld> {
    const giaoban = await Giaoban.start();
    const planted = await giaoban.plant({ assignments, members: 2, agencies: 10 });
    const sql = new pg.Client(await giaoban.worker.ask<string>('database'));
    await sql.connect();
    await spread(sql, planted);
    return new BoardWorld(giaoban, planted, sql);
  }

  get address(): string {
    return `${this.giaoban.url}/board?plan=${this.planted.plan}`;
  }

  get cookie(): string {
    return this.planted.cookies[0] ?? '';
  }

  /** The sentences of so many cards. */
  async sentences(count: number): Promise<readonly string[]> {
    const { rows } = await this.sql.query<{ text: string }>(
      'SELECT t.text FROM assignments a JOIN tasks t ON t.id = a.task_id WHERE a.plan_id = $1 LIMIT $2',
      [this.planted.plan, count],
    );
    return rows.map((row) => row.text);
  }

  async end(): Promise<void> {
    await this.sql.end();
    await this.giaoban.end();
  }
}
