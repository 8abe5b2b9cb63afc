import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/index.ts';
import { CONFIG, type Config } from '../platform/config/index.ts';
import { DomainError, say } from '../platform/errors/index.ts';
import { Chores } from '../platform/jobs/index.ts';
import type { Actor } from './actor.ts';
import { madeAt, smallestIdOf } from './operation-age.ts';

interface KeptOperation {
  readonly inputHash: string;
  readonly answer: unknown;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LOCK = 4_170_514_285_206;
/** At most so many an hour; the rest goes in the next one. */
const MOST = 10_000;

// What an id of another kind than v7 stood for is kept for ever: it does not say that it is old when it comes again.
const FORGET = `
DELETE FROM operations WHERE ctid = ANY(ARRAY(
  SELECT ctid FROM operations
  WHERE at < $1 AND operation_id < $2 AND substr(operation_id::text, 15, 1) = '7' LIMIT $3))`;

const reused = () =>
  new DomainError(
    'OPERATION_REUSED',
    say(
      'Thao tác này đã được gửi với nội dung khác. Hãy tải lại trang rồi làm lại.',
      'This operation was already sent with other content. Reload the page and do it again.',
    ),
  );
const expired = (days: number) =>
  new DomainError(
    'OPERATION_EXPIRED',
    say(
      `Thao tác này được ghi trên máy đã quá ${days} ngày, có thể đã được thực hiện rồi. Hãy xem lại, nếu chưa có thì làm lại. Nếu vừa mới ghi, hãy chỉnh lại ngày giờ của máy.`,
      `This was written on the device more than ${days} days ago and may have been done already. Look for it, and do it again if it is not there. If you wrote it just now, correct the date of your device.`,
    ),
  );

/** What was done under which operation id, and what was answered; forgotten when no honest client sends it any more. */
@Injectable()
export class Operations {
  private readonly keptMs: number;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    chores: Chores,
  ) {
    this.keptMs = config.operationsKeptDays * DAY_MS;
    chores.add({ name: 'forgetting operations', everyMs: HOUR_MS, lock: LOCK, work: () => this.forget() });
  }

  /** @throws DomainError OPERATION_REUSED when the id was used for another input. */
  async keptAnswer(memberId: string, operationId: string, inputHash: string): Promise<KeptOperation | null> {
    const [kept]: KeptOperation[] = await this.database.query(
      'SELECT input_hash AS "inputHash", answer FROM operations WHERE member_id = $1 AND operation_id = $2',
      [memberId, operationId],
    );
    if (!kept) return null;
    if (kept.inputHash !== inputHash) throw reused();
    return kept;
  }

  /**
   * Of an id so old that what was done under it may have been forgotten: the answer where it is still kept. Null: nothing
   * can have been forgotten, do it.
   * @throws DomainError OPERATION_EXPIRED
   */
  async answerToOld(actor: Actor, operationId: string, inputHash: string): Promise<KeptOperation | null> {
    const bound = new Date(this.clock.now().getTime() - this.keptMs);
    const made = madeAt(operationId);
    if (made === null || made >= bound || !(await this.reachesBack(actor.unitId, bound))) return null;
    const kept = await this.keptAnswer(actor.memberId, operationId, inputHash);
    if (!kept) throw expired(this.config.operationsKeptDays);
    return kept;
  }

  /**
   * Forgets what was done, and whose id was made, more than the bound ago. A day later than ids are refused: the clocks
   * of two processes may differ.
   */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.keptMs - DAY_MS);
    await this.database.query(FORGET, [before, smallestIdOf(before), MOST]);
  }

  /** A unit whose log is younger than the bound has had nothing forgotten, whatever the clock of a device says. */
  private async reachesBack(unitId: string, bound: Date): Promise<boolean> {
    const [first]: { at: Date }[] = await this.database.query(
      'SELECT at FROM events WHERE unit_id = $1 AND seq = 1',
      [unitId],
    );
    return first !== undefined && first.at < bound;
  }
}
