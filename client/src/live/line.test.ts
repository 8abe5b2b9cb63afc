import { describe, expect, test } from '@jest/globals';
import { createLineKeeper } from './line.ts';

describe('the state of the line', () => {
  test('[L38] it is as good as the worst of what is followed', () => {
    const keeper = createLineKeeper(() => new Date(0));

    keeper.report('directory', 'live');
    keeper.report('board', 'catchingUp');
    expect(keeper.line().state).toBe('catchingUp');
    keeper.report('board', 'live');

    expect(keeper.line()).toEqual({ state: 'live', since: null });
  });

  test('[L38] offline counts from when it was last live, however long it tried in between', () => {
    let now = new Date('2026-06-15T02:42:00Z');
    const keeper = createLineKeeper(() => now);
    keeper.report('board', 'live');

    keeper.report('board', 'catchingUp');
    now = new Date('2026-06-15T02:50:00Z');
    keeper.report('board', 'offline');

    expect(keeper.line()).toEqual({ state: 'offline', since: new Date('2026-06-15T02:42:00Z') });
  });

  test('[L38] a board that was closed says nothing about the line', () => {
    const keeper = createLineKeeper(() => new Date(0));
    keeper.report('directory', 'live');
    keeper.report('board', 'offline');

    keeper.forget('board');

    expect(keeper.line().state).toBe('live');
  });
});
