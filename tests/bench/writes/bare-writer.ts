import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const ROW = {
  name: 'row',
  text: 'UPDATE assignments SET progress = $2, changed_at = now(), version = version + 1 WHERE id = $1 RETURNING row_to_json(assignments) AS state, version',
};
const HEAD_AND_EVENT = {
  name: 'head-and-event',
  text: `WITH head AS (UPDATE unit_heads SET seq = seq + 1 WHERE unit_id = $1 RETURNING seq)
    INSERT INTO events (unit_id, seq, type, plan_id, subject_kind, subject_id, version, operation_id, audience, detail, state, at)
    SELECT $1, seq, 'ProgressReported', $2, 'ASSIGNMENT', $3, $4, $5, '{unit}', '{}', $6, now() FROM head`,
};

/** The least that keeps the promise: row, head and event in one transaction of prepared statements. Nothing is asked or checked. */
export class BareWriter {
  private readonly client: pg.Client;

  constructor(client: pg.Client) {
    this.client = client;
  }

  async write(unit: string, plan: string, assignmentId: string): Promise<void> {
    await this.client.query('BEGIN');
    const { rows } = await this.client.query({
      ...ROW,
      values: [assignmentId, Math.floor(Math.random() * 100)],
    });
    const { state, version } = rows[0] as { state: object; version: number };
    const values = [unit, plan, assignmentId, version, randomUUID(), JSON.stringify(state)];
    await this.client.query({ ...HEAD_AND_EVENT, values });
    await this.client.query('COMMIT');
  }

  end(): Promise<void> {
    return this.client.end();
  }
}
