import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { clientSettings, type DatabaseAddress } from '../platform/database/index.ts';
import { type Hint, Hints } from './hints.ts';

const CHANNEL = 'giaoban_hints';
const COALESCE_MS = 20;
const RECONNECT_MS = 500;
/** A line that is half open says nothing, as one does on which nothing happens: it is asked now and then. */
const CHECK_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;

/**
 * Hints over LISTEN/NOTIFY: one listening connection a process, which reconnects for ever. NOTIFY runs after commit and
 * at most every 20 ms, since inside the transaction it would take an instance-wide lock at commit.
 */
@Injectable()
export class PostgresHints extends Hints implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Set<(hint: Hint) => void>();
  private readonly pending = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private listener: pg.Client | undefined;
  private checks: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly address: DatabaseAddress,
    private readonly logger: Logger,
    private readonly checkEveryMs = CHECK_MS,
    private readonly answerWithinMs = ANSWER_WITHIN_MS,
  ) {
    super();
  }

  signal(unitId: string, seq: number): void {
    // This process's own followers need not wait for the way through the database.
    this.tell({ unitId, seq });
    this.pending.set(unitId, Math.max(seq, this.pending.get(unitId) ?? 0));
    this.timer ??= setTimeout(() => this.notify(), COALESCE_MS);
  }

  listen(heard: (hint: Hint) => void): () => void {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
    this.checks = setInterval(() => void this.check(), this.checkEveryMs);
    this.checks.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.checks);
    await this.listener?.end().catch(() => undefined);
  }

  private notify(): void {
    this.timer = undefined;
    const payload = JSON.stringify([...this.pending]);
    this.pending.clear();
    this.database.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'a hint was not sent; followers find the change within a second');
    });
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      ...clientSettings(this.address),
      application_name: 'giaoban hints',
      connectionTimeoutMillis: this.answerWithinMs,
    });
    client.on('notification', ({ payload }) => this.hear(payload));
    // More than one may come; without a listener the second would end the process.
    client.on('error', () => this.reconnect(client));
    client.once('end', () => this.reconnect(client));
    this.listener = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      this.reconnect(client);
    }
  }

  private reconnect(lost: pg.Client): void {
    if (this.stopped || this.listener !== lost) return;
    this.listener = undefined;
    lost.end().catch(() => undefined);
    setTimeout(() => void this.connect(), RECONNECT_MS).unref();
  }

  private async check(): Promise<void> {
    const { listener } = this;
    if (!listener) return;
    const answer = listener.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, pause(this.answerWithinMs, false, { ref: false })])))
      this.reconnect(listener);
  }

  private hear(payload: string | undefined): void {
    for (const hint of readHints(payload)) this.tell(hint);
  }

  private tell(hint: Hint): void {
    for (const heard of this.listeners) heard(hint);
  }
}

/** Anybody who reaches the database can say something on the channel; what is no hint of ours is nothing. */
function readHints(payload: string | undefined): Hint[] {
  try {
    return (JSON.parse(payload ?? '[]') as [string, number][]).map(([unitId, seq]) => ({ unitId, seq }));
  } catch {
    return [];
  }
}
