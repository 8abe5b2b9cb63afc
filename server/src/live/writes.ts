import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { Clock, dayIn } from '../platform/clock/index.ts';
import { DomainError } from '../platform/errors/index.ts';
import type { Actor } from './actor.ts';
import { type Appended, append, appending } from './event-log.ts';
import { Hints } from './hints.ts';
import { JoinedSignals } from './joined-signals.ts';
import { LogTail } from './log-tail.ts';
import type { NewEvent } from './logged-event.ts';
import { Operations } from './operations.ts';

/** One change being made: everything in it commits together with its events, or not at all. */
export interface Write {
  readonly manager: EntityManager;
  /** ISO instant of the change. */
  readonly at: string;
  /** The unit's day `YYYY-MM-DD`. */
  readonly today: string;
  append(event: NewEvent): void;
  /** A statement whose answer nobody needs: the commit waits for it, and fails with it. */
  send(statement: Promise<unknown>): void;
}

const UNIQUE_VIOLATION = '23505';

/** Runs every change of the product: operation id, transaction, events, hint. */
@Injectable()
export class Writes {
  private readonly signals: JoinedSignals;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly operations: Operations,
    hints: Hints,
    tails: LogTail,
  ) {
    this.signals = new JoinedSignals(hints, (unitId) => tails.patience(unitId));
  }

  /**
   * Carries out `work` once for its operation id; sent again, it answers alike. A refusal is not kept.
   * @throws DomainError OPERATION_REUSED when the id was used for another input, OPERATION_EXPIRED when it is so old that
   * nobody knows any more whether it was.
   */
  async run<T>(
    actor: Actor,
    operation: string,
    input: { readonly operationId: string },
    work: (write: Write) => Promise<T>,
  ): Promise<T> {
    const inputHash = createHash('sha256')
      .update(JSON.stringify([operation, input]))
      .digest('base64');
    const old = await this.operations.answerToOld(actor, input.operationId, inputHash);
    if (old) return old.answer as T;
    try {
      return await this.commit(
        actor.unitId,
        actor.zone,
        actor.memberId,
        { id: input.operationId, inputHash },
        work,
      );
    } catch (error) {
      // It may have been sent before, or twice at once: what has been done stands in the way of doing it again, at the
      // latest its operation id. Looked up only here, so that what is sent once, as nearly all is, is not looked up.
      if (!(error instanceof DomainError) && !isUniqueViolation(error)) throw error;
      const winner = await this.operations.keptAnswer(actor.memberId, input.operationId, inputHash);
      if (winner) return winner.answer as T;
      throw error;
    }
  }

  /** A change that the system makes by itself: nobody's, without operation id. */
  runAsSystem<T>(
    unit: { readonly id: string; readonly zone: string },
    work: (write: Write) => Promise<T>,
  ): Promise<T> {
    return this.commit(unit.id, unit.zone, null, null, work);
  }

  private async commit<T>(
    unitId: string,
    zone: string,
    actorId: string | null,
    operation: { id: string; inputHash: string } | null,
    work: (write: Write) => Promise<T>,
  ): Promise<T> {
    const now = this.clock.now();
    const at = now.toISOString();
    const events: NewEvent[] = [];
    const sent: Promise<unknown>[] = [];
    const runner = this.database.createQueryRunner();
    let seq: number | null = null;
    this.signals.begin(unitId);
    try {
      await runner.startTransaction('READ COMMITTED');
      const answer = await work({
        manager: runner.manager,
        at,
        today: dayIn(zone, now),
        append: (event) => events.push(event),
        send: (statement) => {
          statement.catch(() => undefined);
          sent.push(statement);
        },
      });
      const kept = operation ? { ...operation, answer } : null;
      seq = await appendAndCommit(runner, sent, {
        unitId,
        actorId,
        at,
        events,
        operation: kept,
      });
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      this.signals.end(unitId, seq);
      await runner.release();
    }
  }
}

/**
 * The commit is sent right behind the append and not after its answer, so the head row is held for no trip more than it
 * must be. Where the append fails, the transaction has failed, and the commit of such a one is a rollback.
 */
async function appendAndCommit(
  runner: QueryRunner,
  sent: readonly Promise<unknown>[],
  appended: Appended,
): Promise<number | null> {
  const statement = appending(appended);
  const added = statement ? append(runner.manager, statement) : Promise.resolve(null);
  const ends = await Promise.allSettled([...sent, added, runner.commitTransaction()]);
  // The first to fail says why; those behind it only say that the transaction has failed.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return added;
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION;
