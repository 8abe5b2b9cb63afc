import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { LineDown } from '../../graphql/index.ts';
import {
  aMember,
  anAgency,
  anAssignment,
  anIndicator,
  aPlan,
  aProgress,
  aTask,
  aUnit,
} from '../../testing/records.ts';
import { prepareThings } from '../../testing/things.ts';
import type { Feed } from '../feed.ts';
import { createLive } from '../live.ts';
import type { TakeSnapshot } from '../snapshots.ts';
import type { KeptStore } from './kept-store.ts';
import { asOfToday, isOwn, type KeptWorld, ownRows, shape } from './kept-world.ts';
import { createPassingFigures, ownFigures } from './own-figures.ts';

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

const place = (id: string, parentId: string | null, kind: 'DISTRICT' | 'COMMUNE' | 'HAMLET' = 'COMMUNE') => ({
  id,
  slug: id,
  name: id,
  kind,
  parentId,
  endedOn: null,
  version: 1,
});

describe('what the device keeps', () => {
  test('[L47] figures of the own locality and those within it, with what is counted there', () => {
    const commune = anAgency({ id: 'own', localityId: 'north' });
    const { things } = prepareThings({
      agencies: [commune],
      members: [me],
      localities: [
        place('district', null, 'DISTRICT'),
        place('north', 'district'),
        place('south', 'district'),
        place('ap-1', 'north', 'HAMLET'),
      ],
      indicators: [anIndicator({ id: 'files' }), anIndicator({ id: 'visits' })],
      progress: [
        aProgress({ id: 'p1', indicatorId: 'files', localityId: 'north' }),
        aProgress({ id: 'p2', indicatorId: 'files', localityId: 'ap-1' }),
        aProgress({ id: 'p3', indicatorId: 'visits', localityId: 'south' }),
      ],
    });

    const own = ownFigures(things.live.store.tables(), 'me');

    expect(own.progress.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(own.indicators.map(({ id }) => id)).toEqual(['files']);
  });

  test('[L47] where the plan’s whole was not asked for, what the page of work asked in passing is kept', async () => {
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
    const figures = { indicators: [anIndicator()], progress: [aProgress()], figureDays: [] };
    live.keepFigures('plan', 'north', figures);
    live.line.report('board', 'live');
    live.line.report('directory', 'live');
    live.line.report('board', 'offline');

    expect(saved[0]?.rows).toMatchObject(figures);
    live.stop();
    const passing = createPassingFigures();
    passing.note('plan', 'north', figures);
    passing.note('plan', 'south', { ...figures, progress: [aProgress({ id: 'other' })] });
    expect(passing.of('plan')).toMatchObject({ indicators: [{}], progress: [{}, { id: 'other' }] });
    expect(passing.of('another')).toBeNull();
  });

  test('[L47] a day that began without a line has begun, by the device’s clock; never an earlier one', () => {
    const rowsOf = (now: string) => asOfToday({ units: [aUnit()] }, new Date(now)).units;

    expect(rowsOf('2026-06-16T10:00:00+07:00')).toMatchObject([{ today: '2026-06-16' }]);
    expect(rowsOf('2026-06-10T10:00:00+07:00')).toMatchObject([{ today: '2026-06-15' }]);
  });

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
