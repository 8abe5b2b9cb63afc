import type { BoardWorld } from './board-world.ts';

/** So many changes of so many assignments in one statement, each with the event that a report would have left. */
const CHANGE = `
WITH head AS (UPDATE unit_heads SET seq = seq + $3 WHERE unit_id = $1 RETURNING seq),
  pattern AS (SELECT * FROM events WHERE unit_id = $1 AND subject_kind = 'ASSIGNMENT' ORDER BY seq DESC LIMIT 1),
  chosen AS (SELECT id, row_number() OVER (ORDER BY md5(id::text || $4::text)) AS n FROM assignments WHERE plan_id = $2 AND id <> $5 LIMIT $3),
  changed AS (
    UPDATE assignments a SET version = a.version + 1, progress = (a.progress + 7) % 100, changed_at = now()
    FROM chosen WHERE a.id = chosen.id RETURNING a.*, chosen.n)
INSERT INTO events (unit_id, seq, type, plan_id, task_id, subject_kind, subject_id, version, actor_id, operation_id, audience, detail, state, at)
SELECT $1, head.seq - $3 + c.n, p.type, p.plan_id, c.task_id, p.subject_kind, c.id, c.version, p.actor_id, gen_random_uuid(), p.audience, p.detail,
  p.state || jsonb_build_object('id', c.id, 'taskId', c.task_id, 'agencyId', c.agency_id, 'status', c.status, 'progress', c.progress,
    'role', c.role, 'dueDate', c.due_date, 'firstDueDate', c.first_due_date, 'reportedOn', c.reported_on, 'version', c.version), now()
FROM head, pattern p, changed c`;

/** Many changes at once, as a district makes them in a day, and one more by hand that tells when all have arrived. */
export class Flood {
  private readonly world: BoardWorld;
  /** A card that can be seen: what is reported on it stands at the end of each flood. */
  private readonly marker: string;
  private version = 1;
  private progress = 50;

  constructor(world: BoardWorld, marker: string) {
    this.world = world;
    this.marker = marker;
  }

  /** The share of the work that the marker's card shows when everything before it has arrived. */
  async mark(): Promise<string> {
    const { giaoban, cookies } = { giaoban: this.world.giaoban, cookies: this.world.planted.cookies };
    this.progress = this.progress === 91 ? 89 : 91;
    await giaoban.report(cookies[1] ?? '', this.marker, this.version, this.progress);
    this.version += 1;
    return `${this.progress}`;
  }

  async change(count: number, turn: number): Promise<void> {
    const { unit, plan } = this.world.planted;
    await this.world.sql.query(CHANGE, [unit, plan, count, turn, this.marker]);
  }
}
