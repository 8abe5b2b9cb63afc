import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Head } from './event-log.ts';
import { Hints } from './hints.ts';
import type { LoggedEvent } from './logged-event.ts';
import { UnitTail } from './unit-tail.ts';

const LOOK_MS = 1000;
const PATIENCE = 3;

/**
 * The ends of all followed units' logs, read once a process: on a hint, and once a second for all units together in
 * case a hint was lost.
 */
@Injectable()
export class LogTail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly tails = new Map<string, Promise<UnitTail>>();
  private readonly open = new Map<string, UnitTail>();
  private readonly observers = new Set<(event: LoggedEvent) => void>();
  private timer: NodeJS.Timeout | undefined;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly database: DataSource,
    private readonly hints: Hints,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.hints.listen(({ unitId, seq }) => this.open.get(unitId)?.hear(seq));
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.stopListening();
  }

  /** Sees every event of every followed unit once, in order. Returns the way to stop. */
  observe(observer: (event: LoggedEvent) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** The unit's tail, read at least up to `seq`; it stays open while somebody listens to it. */
  async of(unitId: string, seq: number): Promise<UnitTail> {
    const tail = await this.opened(unitId);
    await tail.reach(seq);
    // While it read on nobody listened yet, so it may have been let go: nothing would wake it any more.
    return this.open.get(unitId) === tail ? tail : this.of(unitId, seq);
  }

  /** Milliseconds that events of a unit may wait for those about to come: what a few fan-outs take. */
  patience(unitId: string): number {
    return PATIENCE * (this.open.get(unitId)?.fanOutMs ?? 0);
  }

  private async opened(unitId: string): Promise<UnitTail> {
    const known = this.tails.get(unitId);
    if (known) return known;
    const opening = UnitTail.at(
      unitId,
      this.database.manager,
      (event) => {
        for (const observer of this.observers) observer(event);
      },
      (error) => this.logger.warn({ err: error }, 'the log could not be read; trying again within a second'),
    );
    this.tails.set(unitId, opening);
    try {
      const tail = await opening;
      this.open.set(unitId, tail);
      return tail;
    } catch (error) {
      this.tails.delete(unitId);
      throw error;
    }
  }

  /** Looks at all followed units' heads in one statement; lets go of those that nobody follows any more. */
  private async look(): Promise<void> {
    for (const [unitId, tail] of this.open) {
      if (tail.isFollowed) continue;
      this.open.delete(unitId);
      this.tails.delete(unitId);
    }
    if (this.open.size === 0) return;
    try {
      const heads: (Head & { unitId: string })[] = await this.database.query(
        'SELECT unit_id AS "unitId", seq, epoch FROM unit_heads WHERE unit_id = ANY($1)',
        [[...this.open.keys()]],
      );
      await Promise.all(heads.map((head) => this.open.get(head.unitId)?.compare(head)));
    } catch (error) {
      this.logger.warn({ err: error }, 'the heads could not be read; trying again in a second');
    }
  }
}
