import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { secondsToWait } from './domain/sign-in-delay.ts';

const FORGET_AFTER_MS = 86_400_000;

// A few at a time, on the way: nobody waits for it, and two processes do not wait for one another.
const PURGE = `
DELETE FROM sign_in_failures WHERE key IN
  (SELECT key FROM sign_in_failures WHERE last_at < $1 ORDER BY last_at LIMIT 100 FOR UPDATE SKIP LOCKED)`;

const tooMany = (seconds: number) =>
  new DomainError(
    'RATE_LIMITED',
    say(
      `Đăng nhập sai quá nhiều lần. Hãy thử lại sau ${seconds} giây, hoặc nhờ quản trị viên cấp mã đặt lại mật khẩu.`,
      `Too many failed sign-ins. Try again in ${seconds} seconds, or ask your admin for a reset code.`,
    ),
    { facts: { retryAfter: seconds } },
  );

/** Slows down wrong passwords, by account and address together: survives a restart, holds over all processes. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError RATE_LIMITED while the account or the address has to wait. */
  async check(keys: readonly string[]): Promise<void> {
    const now = this.clock.now();
    const rows: { failures: number; lastAt: Date }[] = await this.database.query(
      'SELECT failures, last_at AS "lastAt" FROM sign_in_failures WHERE key = ANY($1)',
      [keys],
    );
    const wait = Math.max(0, ...rows.map((row) => secondsToWait(row.failures, row.lastAt, now)));
    if (wait > 0) throw tooMany(wait);
  }

  async failed(keys: readonly string[]): Promise<void> {
    const now = this.clock.now();
    const forgotten = new Date(now.getTime() - FORGET_AFTER_MS);
    await this.database.query(
      `INSERT INTO sign_in_failures AS f (key, failures, last_at) SELECT key, 1, $2 FROM unnest($1::text[]) AS key
       ON CONFLICT (key) DO UPDATE SET last_at = $2, failures = CASE WHEN f.last_at < $3 THEN 1 ELSE f.failures + 1 END`,
      [keys, now, forgotten],
    );
    await this.database.query(PURGE, [forgotten]);
  }

  async succeeded(keys: readonly string[]): Promise<void> {
    await this.database.query('DELETE FROM sign_in_failures WHERE key = ANY($1)', [keys]);
  }
}
