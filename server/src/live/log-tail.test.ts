import { afterEach, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createLogger } from '../platform/logging/index.ts';
import { type Hint, Hints } from './hints.ts';
import { LogTail } from './log-tail.ts';

class HandHints extends Hints {
  private heard: (hint: Hint) => void = () => undefined;

  signal(unitId: string, seq: number): void {
    this.heard({ unitId, seq });
  }

  listen(heard: (hint: Hint) => void): () => void {
    this.heard = heard;
    return () => undefined;
  }
}

/** A log of one unit, of which only the numbers matter; `held` keeps the head back from whoever asks. */
class NumberedLog {
  seq = 0;
  held: Promise<void> = Promise.resolve();
  /** Keeps back events that were looked up already. */
  slow: Promise<void> = Promise.resolve();

  readonly query = async (text: string, [, after]: readonly number[]): Promise<object[]> => {
    if (text.includes('unit_heads')) {
      await this.held;
      return [{ unitId: 'unit', seq: this.seq, epoch: 'first' }];
    }
    const from = after ?? 0;
    const { seq } = this;
    await this.slow;
    return Array.from({ length: seq - from }, (_, index) => ({
      seq: from + index + 1,
      at: new Date(0),
    }));
  };
}

afterEach(() => {
  jest.useRealTimers();
});

test('[L1] who begins to follow while an unfollowed tail is let go still hears what comes', async () => {
  jest.useFakeTimers();
  const log = new NumberedLog();
  const database = { query: log.query, manager: { query: log.query } } as unknown as DataSource;
  const hints = new HandHints();
  const tails = new LogTail(database, hints, createLogger('silent'));
  tails.onApplicationBootstrap();
  await tails.of('unit', 0);
  log.seq = 1;
  let release: () => void = () => undefined;
  log.held = new Promise((resolve) => {
    release = resolve;
  });

  const begun = tails.of('unit', 1);
  await jest.advanceTimersByTimeAsync(1500);
  release();
  const tail = await begun;
  tail.join({ pump: () => undefined });
  log.seq = 2;
  hints.signal('unit', 2);
  await jest.advanceTimersByTimeAsync(100);

  expect(tail.seq).toBe(2);
  tails.onApplicationShutdown();
});

test('[L4] a cursor that was just given out is not above the head, whatever is being read', async () => {
  const log = new NumberedLog();
  const database = { query: log.query, manager: { query: log.query } } as unknown as DataSource;
  const tails = new LogTail(database, new HandHints(), createLogger('silent'));
  const tail = await tails.of('unit', 0);
  let release: () => void = () => undefined;
  log.slow = new Promise((resolve) => {
    release = resolve;
  });
  log.seq = 1;
  tail.hear(1);
  log.seq = 2;

  const begun = tails.of('unit', 2);
  // Until it waits for that reading.
  await new Promise(setImmediate);
  release();

  expect((await begun).seq).toBe(2);
});
