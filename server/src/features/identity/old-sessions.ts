import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/index.ts';
import { Chores } from '../../platform/jobs/index.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LOCK = 4_170_514_285_207;
/** For whoever looks into what has happened; the log itself keeps every sign-out for ever. */
const KEPT_DAYS = 30;
const MOST = 10_000;

const FORGET = `
DELETE FROM sessions WHERE ctid = ANY(ARRAY(
  SELECT ctid FROM sessions WHERE expires_at < $1 OR ended_at < $1 LIMIT $2))`;

/** Sessions that have ended or run out let nobody in; after a month they are thrown away. */
@Injectable()
export class OldSessions {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    chores: Chores,
  ) {
    chores.add({ name: 'forgetting sessions', everyMs: HOUR_MS, lock: LOCK, work: () => this.forget() });
  }

  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.database.query(FORGET, [before, MOST]);
  }
}
