import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Hints } from './hints.ts';
import { JoinedSignals } from './joined-signals.ts';

class HeardHints extends Hints {
  readonly heard: number[] = [];

  signal(_unitId: string, seq: number): void {
    this.heard.push(seq);
  }

  listen(): () => void {
    return () => undefined;
  }
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('[L29] a write that is alone is told of at once, those under way together together', () => {
  const hints = new HeardHints();
  const signals = new JoinedSignals(hints, () => 0);

  signals.begin('unit');
  signals.end('unit', 1);
  expect(hints.heard).toEqual([1]);

  for (let n = 0; n < 3; n += 1) signals.begin('unit');
  signals.end('unit', 2);
  signals.end('unit', null);
  expect(hints.heard).toEqual([1]);
  signals.end('unit', 3);
  jest.runAllTimers();
  expect(hints.heard).toEqual([1, 3]);
});

test('[L29] no write waits for one that takes long, nor for another unit’s', () => {
  const hints = new HeardHints();
  const signals = new JoinedSignals(hints, () => 0);
  signals.begin('unit');
  signals.begin('unit');
  signals.begin('another');

  signals.end('unit', 5);
  jest.advanceTimersByTime(8);
  expect(hints.heard).toEqual([5]);
  signals.end('unit', null);
  signals.end('another', 1);

  expect(hints.heard).toEqual([5, 1]);
});

test('[L29] where telling all takes long the wait is longer, and bounded', () => {
  const hints = new HeardHints();
  const signals = new JoinedSignals(hints, () => 1000);
  signals.begin('unit');
  signals.begin('unit');

  signals.end('unit', 7);
  jest.advanceTimersByTime(39);
  expect(hints.heard).toEqual([]);
  jest.advanceTimersByTime(1);

  expect(hints.heard).toEqual([7]);
});
