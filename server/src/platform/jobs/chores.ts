import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOGGER, type Logger } from '../logging/index.ts';

/** Something that has to happen without anybody asking for it. */
export interface Chore {
  /** For the log, when it fails. */
  readonly name: string;
  readonly everyMs: number;
  /**
   * Any number of its own, but the same in every version: of several processes one does it at a time, and the others
   * leave it. Absent: each process does it, and the work itself sees to it that it is done once.
   */
  readonly lock?: number;
  work(): Promise<void>;
}

interface Kept {
  readonly chore: Chore;
  timer?: NodeJS.Timeout;
  underWay?: Promise<void>;
}

/** Does again and again what features ask for. What fails is tried again when its time comes. */
@Injectable()
export class Chores implements BeforeApplicationShutdown {
  private readonly all: Kept[] = [];

  constructor(
    private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Before `begin`. */
  add(chore: Chore): void {
    this.all.push({ chore });
  }

  /** For a server that listens: an app that writes a demo's history lives in one transaction, which chores would disturb. */
  async begin(): Promise<void> {
    for (const kept of this.all) {
      await this.doOnce(kept);
      kept.timer = setInterval(() => void this.doOnce(kept), kept.chore.everyMs);
      kept.timer.unref();
    }
  }

  /** Before the database is let go of. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const { timer } of this.all) clearInterval(timer);
    await Promise.all(this.all.map(({ underWay }) => underWay));
  }

  /** One that takes longer than its turn is not begun a second time. */
  private doOnce(kept: Kept): Promise<void> {
    kept.underWay ??= this.attempt(kept.chore)
      .catch((error: unknown) =>
        this.logger.warn({ err: error, chore: kept.chore.name }, 'a chore failed; it is tried again'),
      )
      .finally(() => {
        delete kept.underWay;
      });
    return kept.underWay;
  }

  private async attempt({ lock, work }: Chore): Promise<void> {
    if (lock === undefined) return work();
    await this.database.transaction(async (manager) => {
      const [{ isOurs }]: [{ isOurs: boolean }] = await manager.query(
        'SELECT pg_try_advisory_xact_lock($1) AS "isOurs"',
        [lock],
      );
      if (isOurs) await work();
    });
  }
}
