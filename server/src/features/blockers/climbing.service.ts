import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Writes } from '../../live/index.ts';
import { Clock } from '../../platform/clock/index.ts';
import { Chores } from '../../platform/jobs/index.ts';
import { blockerEvent } from './blocker.event.ts';
import { lockBlocker, updateBlocker } from './blocker.record.ts';
import { isPastAnswer } from './domain/blocker.ts';
import { climb } from './domain/move-blocker.ts';

const lookMs = 60_000;
const LOCK = 4_170_514_285_205;
/** At most so many a minute; the rest climbs in the next one. */
const MOST = 500;

interface Overdue {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  readonly zone: string;
}

const OVERDUE = `
SELECT b.id, b.plan_id AS "planId", b.unit_id AS "unitId", u.zone
FROM blockers b JOIN units u ON u.id = b.unit_id JOIN plans p ON p.id = b.plan_id
WHERE p.state = 'ISSUED' AND b.state IN ('RAISED', 'ACKNOWLEDGED') AND b.answer_by <= $1
  AND b.step < jsonb_array_length(b.route) - 1
ORDER BY b.answer_by LIMIT $2`;

/** Carries blockers one step up that were not answered in time: nobody has to remember it. */
@Injectable()
export class ClimbingService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
    chores: Chores,
  ) {
    chores.add({ name: 'climbing', everyMs: lookMs, lock: LOCK, work: () => this.climbOverdue() });
  }

  /** Each climbs in a transaction of its own. */
  async climbOverdue(): Promise<void> {
    const overdue: Overdue[] = await this.database.query(OVERDUE, [this.clock.now().toISOString(), MOST]);
    for (const one of overdue) await this.climbOne(one);
  }

  private async climbOne({ id, planId, unitId, zone }: Overdue): Promise<void> {
    await this.writes.runAsSystem({ id: unitId, zone }, async (write) => {
      // Plans are held before what belongs to them, everywhere: one that is being closed takes no more moves.
      const [running] = await write.manager.query(
        `SELECT 1 FROM plans WHERE id = $1 AND state = 'ISSUED' FOR SHARE`,
        [planId],
      );
      if (running === undefined) return;
      const blocker = await lockBlocker(write.manager, unitId, id);
      // Somebody may have answered since it was found.
      if (!isPastAnswer(blocker, write.at)) return;
      const climbed = climb(blocker, write.at);
      await updateBlocker(write.manager, blocker, climbed);
      write.append(blockerEvent('BlockerClimbed', blocker, climbed));
    });
  }
}
