import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { LineDown } from '../../graphql/index.ts';
import { aMember, anAgency, anAssignment, aPlan, aTask, aUnit } from '../../testing/records.ts';
import { prepareThings } from '../../testing/things.ts';
import type { Feed } from '../feed.ts';
import { createLive } from '../live.ts';
import type { TakeSnapshot } from '../snapshots.ts';
import type { KeptStore } from './kept-store.ts';
import { isOwn, type KeptWorld, ownRows, shape } from './kept-world.ts';

const silent: Feed = { follow: () => new Promise(() => undefined) };
const own = anAgency({ id: 'own' });
const child = anAgency({ id: 'child', slug: 'child', parentId: 'own' });
const other = anAgency({ id: 'other', slug: 'other' });
const me = aMember({ id: 'me', agencyId: 'own' });
const directory = { agencies: [own, child, other], members: [me] };
const board = {
  tasks: [aTask({ id: 't1' }), aTask({ id: 't2' })],
  assignments: [
    anAssignment({ id: 'mine', taskId: 't1', agencyId: 'own' }),
    anAssignment({ id: 'ours', taskId: 't1', agencyId: 'child' }),
    anAssignment({ id: 'theirs', taskId: 't2', agencyId: 'other' }),
  ],
};
const rows = ownRows(prepareThings({ ...directory, ...board }).things.live.store.tables(), 'me');
const kept: KeptWorld = { memberId: 'me', shape, savedAt: '2026-06-15T02:42:00.000Z', planId: 'plan', rows };
const memory = (saved: KeptWorld[] = []): KeptStore => ({
  load: async () => kept,
  save: async (world) => {
    saved.push(world);
  },
});
const answers: TakeSnapshot = async (planId) =>
  planId === null
    ? {
        scope: 'directory',
        planId,
        cursor: 'd1',
        rows: { units: [aUnit()], plans: [aPlan()], ...directory },
      }
    : { scope: 'board', planId, cursor: 'b1', rows: board };

describe('what the device keeps', () => {
  test('[L47] is the own work of agency and children, with what it takes to show it', () => {
    expect(rows.assignments?.map(({ id }) => id)).toEqual(['mine', 'ours']);
    expect(rows.tasks?.map(({ id }) => id)).toEqual(['t1']);
    expect(rows.agencies).toHaveLength(3);
  });

  test('[L47] is for its member alone, and for the version of the product that kept it', () => {
    expect(isOwn(kept, 'me')).toBe(true);
    expect(isOwn(kept, 'somebody else')).toBe(false);
    expect(isOwn({ ...kept, shape: 'older' }, 'me')).toBe(false);
  });

  test('[L47] shows when there is no line at the start, with its time, until the line brings the whole', async () => {
    let isDown = true;
    const takeSnapshot: TakeSnapshot = async (planId) => {
      if (isDown) throw new LineDown();
      return answers(planId);
    };
    const live = createLive({ memberId: 'me', socket: silent, poll: silent, takeSnapshot, kept: memory() });
    live.start();
    await waitFor(() => expect(live.following('directory').state).toBe('kept'));
    live.openPlan('plan');

    expect(live.following('board').state).toBe('kept');
    expect([...live.store.tables().assignments.keys()]).toEqual(['mine', 'ours']);
    expect(live.line.line().since).toEqual(new Date(kept.savedAt));

    isDown = false;
    await waitFor(() => expect(live.following('board').state).toBe('ready'));
    expect(live.store.tables().assignments.size).toBe(3);
    live.stop();
  });

  test('[L47] is kept when the line goes, and never from what was itself kept', async () => {
    const saved: KeptWorld[] = [];
    const live = createLive({
      memberId: 'me',
      socket: silent,
      poll: silent,
      takeSnapshot: answers,
      kept: memory(saved),
    });
    live.start();
    live.openPlan('plan');
    await waitFor(() => expect(live.following('board').state).toBe('ready'));
    live.line.report('board', 'live');
    live.line.report('directory', 'live');
    live.line.report('board', 'offline');

    expect(saved).toHaveLength(1);
    expect(saved[0]?.rows.assignments?.map(({ id }) => id)).toEqual(['mine', 'ours']);
    live.stop();
  });
});
