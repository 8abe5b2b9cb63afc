import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aBatch, anAssignment, assignmentEvent } from '../testing/records.ts';
import type { Patch } from './overlay.ts';
import { createLiveStore, type LiveStore } from './store.ts';

const started: Patch = { table: 'assignments', id: 'a', set: { status: 'IN_PROGRESS' } };
const confirmed = anAssignment({ id: 'a', status: 'IN_PROGRESS', version: 2 });

let store: LiveStore;
const shown = () => store.tables().assignments.get('a')?.status;

beforeEach(() => {
  jest.useFakeTimers();
  store = createLiveStore();
  store.start({
    scope: 'board',
    planId: 'plan',
    cursor: 'c0',
    rows: { assignments: [anAssignment({ id: 'a' }), anAssignment({ id: 'b' })] },
  });
});

describe('the store', () => {
  test('[L35] a write shows at once and is taken back when it was refused', () => {
    store.pend({ operationId: 'o', patches: [started], state: 'sending' });
    expect(shown()).toBe('IN_PROGRESS');

    store.unpend('o');

    expect(shown()).toBe('NOT_STARTED');
  });

  test('[L35] the guess ends in the very change in which the feed brings the operation', () => {
    store.pend({ operationId: 'o', patches: [started], state: 'answered' });
    const seen: (string | undefined)[] = [];
    store.onChange(() => seen.push(`${shown()} ${store.pending().length}`));

    jest.advanceTimersByTime(100);
    store.take('board', aBatch('c0', 'c1', [assignmentEvent(confirmed, { operationId: 'o' })]));
    jest.advanceTimersByTime(100);

    expect(seen).toEqual(['IN_PROGRESS 0']);
    expect(store.tables().assignments.get('a')).toBe(confirmed);
  });

  test('[L35] an answer that comes after the feed leaves nothing behind', () => {
    store.pend({ operationId: 'o', patches: [started], state: 'sending' });
    store.take('board', aBatch('c0', 'c1', [assignmentEvent(confirmed, { operationId: 'o' })]));

    store.pend({ operationId: 'o', patches: [started], state: 'answered' });

    expect(store.pending()).toEqual([]);
  });

  test("[L36] another person's change under a pending write is kept when the write is refused", () => {
    store.pend({ operationId: 'o', patches: [started], state: 'sending' });
    const other = anAssignment({ id: 'a', progress: 40, version: 2 });
    store.take('board', aBatch('c0', 'c1', [assignmentEvent(other)]));

    store.unpend('o');

    expect(store.tables().assignments.get('a')).toBe(other);
  });

  test('[L32] records without a pending write keep their identity, and one with keeps its own', () => {
    store.pend({ operationId: 'o', patches: [started], state: 'sending' });
    const a = store.tables().assignments.get('a');
    const b = store.tables().assignments.get('b');

    store.pend({
      operationId: 'p',
      patches: [{ table: 'assignments', id: 'b', set: { progress: 5 } }],
      state: 'sending',
    });

    expect(store.tables().assignments.get('a')).toBe(a);
    expect(store.tables().assignments.get('b')).not.toBe(b);
  });

  test('[L36] a write on a plan that is not open shows nothing', () => {
    store.pend({
      operationId: 'o',
      patches: [{ table: 'assignments', id: 'elsewhere', set: { progress: 5 } }],
      state: 'unsent',
    });

    expect(store.tables().assignments.has('elsewhere')).toBe(false);
  });

  test('[L34] a burst of batches is drawn a few times, not once each', () => {
    const drawn = jest.fn();
    store.onChange(drawn);

    for (let index = 0; index < 50; index += 1) {
      const event = assignmentEvent(anAssignment({ id: 'a', progress: index, version: index + 2 }));
      store.take('board', aBatch(`c${index}`, `c${index + 1}`, [event]));
    }
    jest.advanceTimersByTime(100);

    expect(drawn.mock.calls.length).toBeLessThanOrEqual(2);
    expect(store.tables().assignments.get('a')?.progress).toBe(49);
  });

  test('[L36] a new snapshot ends the answered writes and keeps those on their way', () => {
    store.pend({ operationId: 'o', patches: [started], state: 'answered' });
    store.pend({ operationId: 'p', patches: [started], state: 'sending' });

    store.start({ scope: 'board', planId: 'plan', cursor: 'c5', rows: { assignments: [confirmed] } });

    expect(store.pending().map((one) => one.operationId)).toEqual(['p']);
  });
});
