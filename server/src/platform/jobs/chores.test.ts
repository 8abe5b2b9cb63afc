import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createLogger } from '../logging/index.ts';
import { Chores } from './chores.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const choresOn = (database: object): Chores =>
  new Chores(database as unknown as DataSource, createLogger('silent'));

test('[A10] nobody looks for midnight in an app that does not listen: a demo’s history has its transaction to itself', async () => {
  const work = jest.fn(async () => undefined);
  const chores = choresOn({});
  chores.add({ name: 'midnight', everyMs: 5_000, work });

  await jest.advanceTimersByTimeAsync(60_000);
  expect(work).not.toHaveBeenCalled();

  await chores.begin();
  await jest.advanceTimersByTimeAsync(10_000);
  await chores.beforeApplicationShutdown();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(3);
});

test('[L25] a chore that fails while the database is away is done when its time comes again', async () => {
  const work = jest.fn(async () => undefined);
  const transaction = jest
    .fn<(body: (manager: object) => Promise<void>) => Promise<void>>()
    .mockRejectedValueOnce(new Error('Connection terminated unexpectedly'))
    .mockImplementation((body) => body({ query: async () => [{ isOurs: true }] }));
  const chores = choresOn({ transaction });
  chores.add({ name: 'climbing', everyMs: 60_000, lock: 1, work });

  await chores.begin();
  expect(work).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(60_000);
  await chores.beforeApplicationShutdown();

  expect(work).toHaveBeenCalledTimes(1);
});

test('[B5] what another process is doing at the moment is left to it', async () => {
  const work = jest.fn(async () => undefined);
  const transaction = (body: (manager: object) => Promise<void>) =>
    body({ query: async () => [{ isOurs: false }] });
  const chores = choresOn({ transaction });
  chores.add({ name: 'climbing', everyMs: 60_000, lock: 1, work });

  await chores.begin();
  await chores.beforeApplicationShutdown();

  expect(work).not.toHaveBeenCalled();
});
