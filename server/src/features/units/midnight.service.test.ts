import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Writes } from '../../live/index.ts';
import { Clock } from '../../platform/clock/index.ts';
import { createLogger } from '../../platform/logging/index.ts';
import { MidnightService } from './midnight.service.ts';

class Noon extends Clock {
  now(): Date {
    return new Date('2026-06-01T05:00:00Z');
  }
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('[A10] nobody looks for midnight in an app that does not listen: a demo’s history has its transaction to itself', async () => {
  const query = jest.fn(async () => []);
  const database = { query } as unknown as DataSource;
  const midnight = new MidnightService(database, {} as Writes, new Noon(), createLogger('silent'));

  await jest.advanceTimersByTimeAsync(60_000);
  expect(query).not.toHaveBeenCalled();

  await midnight.keepLooking();
  await jest.advanceTimersByTimeAsync(10_000);
  await midnight.onApplicationShutdown();
  expect(query).toHaveBeenCalledTimes(3);
});
