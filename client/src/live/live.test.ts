import { describe, expect, test } from '@jest/globals';
import { anAssignment, aPlan, aUnit } from '../testing/records.ts';
import type { Following } from './feed.ts';
import { createLive } from './live.ts';
import type { Snapshot } from './world.ts';

const first: readonly Snapshot[] = [
  { scope: 'directory', planId: null, cursor: 'd7', rows: { units: [aUnit()], plans: [aPlan()] } },
  { scope: 'board', planId: 'plan', cursor: 'b7', rows: { assignments: [anAssignment()] } },
];

const begin = () => {
  const followed: Following[] = [];
  const asked: (string | null)[] = [];
  const feed = {
    follow: (following: Following) => {
      followed.push(following);
      return new Promise<void>(() => undefined);
    },
  };
  const takeSnapshot = (planId: string | null) => {
    asked.push(planId);
    return new Promise<Snapshot>(() => undefined);
  };
  const live = createLive({ memberId: 'me', socket: feed, poll: feed, takeSnapshot }, first);
  return { live, followed, asked };
};

const cursors = (followed: readonly Following[]) => followed.map(({ planId, after }) => [planId, after]);

describe('what was taken before the first drawing', () => {
  test('[L50] is there at once, and is followed from its own cursor', () => {
    const { live, followed, asked } = begin();
    expect([live.following('directory').state, live.following('board').state]).toEqual(['ready', 'ready']);
    expect(live.store.tables().assignments.size).toBe(1);

    live.openPlan('plan');
    live.start();

    expect(live.store.tables().assignments.size).toBe(1);
    expect(live.following('board').state).toBe('ready');
    expect(cursors(followed)).toEqual([
      [null, 'd7'],
      ['plan', 'b7'],
    ]);
    expect(asked).toEqual([]);
  });

  test('[L50] leaves with its plan: another one begins with a cut of its own', () => {
    const { live, asked } = begin();

    live.openPlan('another');
    live.start();

    expect(live.store.tables().assignments.size).toBe(0);
    expect(live.following('board').state).toBe('loading');
    expect(asked).toEqual(['another']);
  });

  test('[L50] a pause in following takes nothing from the screen', () => {
    const { live, followed } = begin();
    live.openPlan('plan');
    live.start();

    live.stop();
    live.start();

    expect([live.following('directory').state, live.following('board').state]).toEqual(['ready', 'ready']);
    expect(cursors(followed.slice(2))).toEqual([
      [null, 'd7'],
      ['plan', 'b7'],
    ]);
  });
});
