import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, DatabaseRefusal, messageOf } from './refusal.ts';

/** What a PostgreSQL says, or the way to it, while it is started, stopped or moved: it may be there in a moment. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
const RETRY_MS = 500;

/** Whether the same may go well in a moment. A wrong password or a database that does not exist never passes. */
export const mayPass = (error: unknown): boolean =>
  error instanceof DatabaseRefusal
    ? error.mayPass
    : passing.has(codeOf(error)) || /connection terminated|timeout expired/i.test(messageOf(error));

/** Tries for `withinMs` what fails because the database is not there; then the last failure is the answer. */
export const waitForDatabase = async <T>(
  withinMs: number,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> => {
  const until = Date.now() + withinMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || Date.now() >= until) throw error;
      if (tries === 0) onWait();
      await pause(RETRY_MS);
    }
  }
};
