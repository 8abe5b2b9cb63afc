import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { ProgressSnapshotDocument } from '../../client/src/graphql/generated/documents/ProgressSnapshot.ts';
import { beginCounting, type Counting, refusalOf } from '../support/world/figure-steps.ts';
import type { Actor, World } from '../support/world/index.ts';

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;

beforeAll(async () => {
  ({ world, counting, police, north } = await beginCounting());
});
afterAll(() => world.end());

describe('reporting figures', () => {
  test('[F1] a plan that is issued with targets counts them from its first day, for every locality', async () => {
    const plan = await counting.running(police);

    const { indicators, progress, cutOff } = await counting.progress(north, plan.id);

    expect(indicators).toMatchObject([
      { unit: 'hồ sơ', startsOn: '2026-05-15', dueOn: '2026-06-30', targetTotal: 150, position: 0 },
    ]);
    expect(progress.map(({ target }) => target).sort()).toEqual([100, 50]);
    expect(progress.every(({ done, daily }) => done === 0 && daily.length === 0)).toBe(true);
    expect(cutOff).toBe('17:00');
  });

  test('[F2] a daily figure and a running total each give the other', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);

    const { figures, progress } = await counting.report(north, plan.id, 'north', [
      counting.cell(indicator, '2026-05-29', 5),
      counting.cell(indicator, '2026-05-30', 12, { entry: 'CUMULATIVE' }),
      counting.cell(indicator, '2026-06-01', 4),
    ]);

    expect(figures.map(({ daily, cumulative }) => [daily, cumulative])).toEqual([
      [5, 5],
      [7, 12],
      [4, 16],
    ]);
    expect(progress).toMatchObject([{ done: 16, lastDay: '2026-06-01', version: 2 }]);
    expect(progress[0]?.daily.slice(14)).toEqual([5, 7, null, 4]);
  });

  test('[L27] figures written without the executor are the executor’s, to the letter, and nobody’s else', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);
    await counting.report(north, plan.id, 'north', [
      counting.cell(indicator, '2026-05-29', 5),
      counting.cell(indicator, '2026-06-01', 4),
    ]);
    const written = await north.ask(ProgressSnapshotDocument, { planId: plan.id });

    // A directive is the executor's to follow.
    const asked = ProgressSnapshotDocument.replace('indicators{', 'indicators @include(if: true){');
    const executed = await north.ask(asked, { planId: plan.id });

    expect(asked).not.toBe(ProgressSnapshotDocument);
    expect(JSON.stringify(written)).toBe(JSON.stringify(executed));
    const stranger = await world.person('chair', world.otherUnit);
    await expect(stranger.ask(ProgressSnapshotDocument, { planId: plan.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('[F3] each cell that cannot be taken is named with its reason, and nothing is taken', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);

    const refusal = await refusalOf(
      counting.report(north, plan.id, 'north', [
        counting.cell(indicator, '2026-05-20', 3),
        counting.cell(indicator, '2026-05-21', -1),
        counting.cell(indicator, '2026-06-02', 3),
        counting.cell(indicator, '2026-05-14', 3),
        counting.cell(indicator, '2026-05-20', 4),
      ]),
    );

    expect(refusal.code).toBe('INVALID_INPUT');
    expect(refusal.cells.map(({ day }) => day)).toEqual([
      '2026-05-21',
      '2026-06-02',
      '2026-05-14',
      '2026-05-20',
    ]);
    expect(refusal.cells[0]?.message).toBe('Số liệu không được âm (-1). Ghi số từ 0 trở lên.');
    expect(await counting.rowOf(north, plan.id, 'north')).toMatchObject({ done: 0, version: 1 });
  });

  test('[F3] a fraction is told to be no whole number, by its cell', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);
    const cells = [counting.cell(indicator, '2026-05-20', 3), counting.cell(indicator, '2026-05-21', 2.5)];

    const refusal = await refusalOf(counting.report(north, plan.id, 'north', cells));

    expect(refusal.said).toBe('2,5 không phải số nguyên (ô thứ 2). Chỉ ghi số nguyên.');
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'cells[1].value' } });
  });

  test('[F4] an agency reports for its own locality, the coordinator for all, nobody else', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);
    const cells = [counting.cell(indicator, '2026-06-01', 3)];

    const staff = await world.person('north-staff');
    await counting.report(staff, plan.id, 'north', cells);
    await counting.report(police, plan.id, 'south', cells);

    for (const name of ['south', 'justice', 'chair', 'observer', 'admin']) {
      const refusal = await refusalOf(counting.report(await world.person(name), plan.id, 'north', cells));
      expect({ name, code: refusal.code }).toEqual({ name, code: 'FORBIDDEN' });
    }
  });

  test('[F5] sent twice it is written once', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(north, plan.id);
    const cells = [counting.cell(indicator, '2026-06-01', 3)];
    const operationId = v7();

    const first = await counting.report(north, plan.id, 'north', cells, { operationId });
    const second = await counting.report(north, plan.id, 'north', cells, { operationId });

    expect(second).toEqual(first);
    expect(await counting.rowOf(north, plan.id, 'north')).toMatchObject({ done: 3, version: 2 });
  });
});
