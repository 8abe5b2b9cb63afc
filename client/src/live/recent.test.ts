import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { anAssignment, assignmentEvent } from '../testing/records.ts';
import { createRecent } from './recent.ts';

const eventsOn = (subjects: number, from = 0) =>
  Array.from({ length: subjects }, (_, index) =>
    assignmentEvent(anAssignment({ id: `a${index}` }), { seq: from + index, actor: 'other' }),
  );
const isOwn = (): boolean => false;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('what just happened', () => {
  test('[L48] however much there was, a bounded number of events is remembered, the newest first', () => {
    const recent = createRecent();

    for (let turn = 0; turn < 100; turn += 1) recent.note(eventsOn(1_000, turn * 1_000), isOwn);

    expect(recent.events()).toHaveLength(500);
    expect(recent.events()[0]?.seq).toBe(99_999);
  });

  test('[L48] a thousand glows share one timer, and all are out after three seconds', () => {
    const recent = createRecent();
    let told = 0;
    recent.onChange(() => {
      told += 1;
    });

    recent.note(eventsOn(1_000), isOwn);
    expect(jest.getTimerCount()).toBe(1);
    expect(recent.glow('a999')).not.toBeNull();
    jest.advanceTimersByTime(3_000);

    expect(recent.glow('a0')).toBeNull();
    expect(recent.glow('a999')).toBeNull();
    expect(told).toBe(2);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('[S10] a later change of the same subject has its own three seconds', () => {
    const recent = createRecent();
    recent.note(eventsOn(1), isOwn);
    jest.advanceTimersByTime(2_000);
    recent.note(eventsOn(1, 7), isOwn);

    jest.advanceTimersByTime(1_500);
    expect(recent.glow('a0')?.seq).toBe(7);
    jest.advanceTimersByTime(1_500);

    expect(recent.glow('a0')).toBeNull();
  });
});
