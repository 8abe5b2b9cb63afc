import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { Chores } from '../../platform/jobs/index.ts';
import type { Unit } from './domain/unit.ts';
import { loadUnit } from './unit.record.ts';

const lookMs = 5000;

/** What else happens when a unit's day begins, in the same transaction. */
export type DayBreak = (write: Write, unitId: string) => Promise<void>;

/**
 * Tells each unit's boards that a day has begun, so that "due" turns into "overdue" by the feed. Every process looks;
 * the update that finds the unit still on an earlier day is the one that tells, so it is told once. A unit that was
 * down over several midnights is told of the present day only.
 */
@Injectable()
export class MidnightService {
  private readonly dayBreaks: DayBreak[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
    chores: Chores,
  ) {
    chores.add({ name: 'midnight', everyMs: lookMs, work: () => this.beginDays() });
  }

  /** Features above say what begins with a day: this one cannot know them. */
  atDayBreak(work: DayBreak): void {
    this.dayBreaks.push(work);
  }

  /** Begins the day of every unit that is behind the clock. */
  async beginDays(): Promise<void> {
    const units: Pick<Unit, 'id' | 'zone' | 'today'>[] = await this.database.query(
      'SELECT id, zone, today FROM units',
    );
    for (const unit of units) {
      if (dayIn(unit.zone, this.clock.now()) > unit.today) await this.beginDay(unit);
    }
  }

  private async beginDay(unit: Pick<Unit, 'id' | 'zone' | 'today'>): Promise<void> {
    await this.writes.runAsSystem(unit, async (write) => {
      const { manager, today, append } = write;
      const [, changed]: [unknown, number] = await manager.query(
        'UPDATE units SET today = $2, version = version + 1 WHERE id = $1 AND today < $2',
        [unit.id, today],
      );
      if (changed === 0) return;
      const subject = await loadUnit(manager, unit.id);
      append({ type: 'DayBegan', subjectKind: 'UNIT', subject, detail: { from: unit.today, to: today } });
      for (const work of this.dayBreaks) await work(write, unit.id);
    });
  }
}
