import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { beginCounting, type Counting, refusalOf } from '../support/world/figure-steps.ts';
import type { Actor, World } from '../support/world/index.ts';

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;
let admin: Actor;

beforeAll(async () => {
  ({ world, counting, police, north } = await beginCounting());
  admin = await world.person('admin');
});
afterAll(() => world.end());

const targetsOf = async (planId: string) =>
  Object.fromEntries(
    (await counting.progress(police, planId)).progress.map(({ localityId, target }) => [localityId, target]),
  );

describe('targets', () => {
  test('[F25] a plan that leaves its end blank says that it counts nothing, and counts its targets once the desk names a day', async () => {
    const plan = await counting.running(police, 100, 50, { periodEnd: null });
    const before = await counting.progress(north, plan.id);

    const made = await counting.saveIndicator(police, plan.id, { fromPlan: true, targetTotal: 150 });
    const twice = await refusalOf(
      counting.saveIndicator(police, plan.id, { fromPlan: true, name: 'Lần nữa' }),
    );
    await counting.report(north, plan.id, 'north', [counting.cell(made, '2026-06-01', 3)]);

    expect(before.indicators).toEqual([]);
    expect(Object.values(await targetsOf(plan.id)).sort()).toEqual([100, 50]);
    expect(twice.extensions['field']).toBe('fromPlan');
    expect((await counting.rowOf(north, plan.id, 'north')).done).toBe(3);
  });

  test('[F12] are first set without a reason; changing one that stands needs it, and is kept with its day', async () => {
    const plan = await counting.running(police);
    const cards = await counting.saveIndicator(police, plan.id);
    const first = await counting.setTargets(police, cards, { north: 80 });

    const refusal = await refusalOf(counting.setTargets(police, first, { north: 90 }));
    await counting.setTargets(
      police,
      first,
      { north: 90, south: 40 },
      { reason: 'Rà soát lại', effectiveOn: '2026-05-28' },
    );
    const { targetChanges } = await north.ask<{ targetChanges: object[] }>(
      'query ($planId: ID!) { targetChanges(planId: $planId) { localityId from to reason effectiveOn by } }',
      { planId: plan.id },
    );

    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'reason' } });
    const common = { reason: 'Rà soát lại', effectiveOn: '2026-05-28', by: world.unit.member['police'] };
    expect(targetChanges).toEqual(
      expect.arrayContaining([
        { localityId: world.unit.locality['north'], from: 80, to: 90, ...common },
        { localityId: world.unit.locality['south'], from: null, to: 40, ...common },
      ]),
    );
  });

  test('[F12] the document’s total is changed and emptied with a reason, not beside it', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(police, plan.id);
    const edit = { id: indicator.id, baseVersion: indicator.version, name: indicator.name };

    const aside = await refusalOf(counting.saveIndicator(police, plan.id, { ...edit, targetTotal: 140 }));
    const kept = await counting.saveIndicator(police, plan.id, edit);
    const bare = await refusalOf(counting.setTargets(police, kept, {}, { targetTotal: null }));
    const emptied = await counting.setTargets(
      police,
      kept,
      {},
      { targetTotal: null, reason: 'Văn bản không ghi tổng' },
    );
    const untouched = await counting.setTargets(police, emptied, { south: 60 }, { reason: 'Giao thêm' });

    expect(aside).toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'targetTotal' } });
    expect(kept.targetTotal).toBe(150);
    expect(bare.extensions['field']).toBe('reason');
    expect([emptied.targetTotal, untouched.targetTotal]).toEqual([null, null]);
  });

  test('[F13] a locality without a target reports nothing, and leaves an indicator only while it has reported nothing', async () => {
    const plan = await counting.running(police);
    const cards = await counting.setTargets(police, await counting.saveIndicator(police, plan.id), {
      north: 80,
      south: 20,
    });

    const left = await counting.setTargets(police, cards, { south: null }, { reason: 'Không làm' });
    const none = await refusalOf(
      counting.report(police, plan.id, 'south', [counting.cell(cards, '2026-06-01', 1)]),
    );
    await counting.report(north, plan.id, 'north', [counting.cell(cards, '2026-06-01', 1)]);
    const stays = await refusalOf(
      counting.setTargets(police, left, { north: null }, { reason: 'Không làm' }),
    );

    expect(none.cells[0]?.message).toContain('Xã Nam không được giao chỉ tiêu “Thẻ đã trả”');
    expect(stays.said).toContain('đã có số liệu đến ngày 1/6/2026');
  });

  test('[F14] a commune whose hamlets have targets is their sum, in the same moment, and takes nothing itself', async () => {
    const plan = await counting.running(police);
    const cards = await counting.setTargets(police, await counting.saveIndicator(police, plan.id), {
      north: 80,
    });
    const east = await counting.hamlet(admin, `dong-${Date.now()}`, 'Ấp Đông', 'north');
    const west = await counting.hamlet(admin, `tay-${Date.now()}`, 'Ấp Tây', 'north');
    await counting.setTargets(police, cards, { [east]: 30, [west]: 40 }, { reason: 'Chia ấp' });
    const { cursor } = await counting.progress(police, plan.id);
    const following = await police.follows(plan.id, cursor);

    const first = await counting.report(north, plan.id, east, [counting.cell(cards, '2026-05-31', 3)]);
    await counting.report(north, plan.id, west, [
      counting.cell(cards, '2026-05-31', 2),
      counting.cell(cards, '2026-06-01', 4),
    ]);
    const whole = await refusalOf(
      counting.report(north, plan.id, 'north', [counting.cell(cards, '2026-06-01', 9)]),
    );

    expect(first.progress.map(({ localityId, done }) => [localityId, done])).toEqual([
      [east, 3],
      [world.unit.locality['north'], 3],
    ]);
    const { progress } = await counting.progress(police, plan.id);
    const commune = progress.find(
      ({ localityId, indicatorId }) =>
        localityId === world.unit.locality['north'] && indicatorId === cards.id,
    );
    expect(commune).toMatchObject({ done: 9, lastDay: '2026-06-01' });
    expect(commune?.daily.slice(-2)).toEqual([5, 4]);
    expect(whole.cells[0]?.message).toContain('Hãy nhập ở từng ấp, khóm');
    await following.sees('FiguresReported');
    const operations = following.events.map(({ operationId }) => operationId);
    expect(operations[0]).toBe(operations[1]);
  });

  test('[F14] a commune that has reported by itself is not split any more', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(police, plan.id);
    const hamlet = await counting.hamlet(admin, `le-${Date.now()}`, 'Ấp Lẻ', 'north');
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-06-01', 1)]);

    const refusal = await refusalOf(
      counting.setTargets(police, indicator, { [hamlet]: 30 }, { reason: 'Chia ấp' }),
    );

    expect(refusal.said).toContain('Xã Bắc đã báo số liệu chung');
  });

  test('[F24] a hamlet that moves takes its figures along: both sums follow at once, in every running plan', async () => {
    const plan = await counting.running(police);
    const cards = await counting.saveIndicator(police, plan.id);
    const [north_ = '', south = ''] = [world.unit.locality['north'], world.unit.locality['south']];
    const mover = await counting.hamlet(admin, `doi-${Date.now()}`, 'Ấp Dời', 'north');
    const stayer = await counting.hamlet(admin, `o-${Date.now()}`, 'Ấp Ở', 'north');
    const other = await counting.hamlet(admin, `kia-${Date.now()}`, 'Ấp Kia', 'south');
    await counting.setTargets(police, cards, {
      north: 80,
      south: 20,
      [mover]: 30,
      [stayer]: 50,
      [other]: 20,
    });
    const report = (place: string, day: string, value: number) =>
      counting.report(police, plan.id, place, [counting.cell(cards, day, value)]);
    await report(mover, '2026-05-30', 3);
    await report(stayer, '2026-05-31', 4);
    await report(other, '2026-05-31', 5);
    const { cursor } = await counting.progress(police, plan.id);
    const following = await police.follows(plan.id, cursor);

    await counting.moves(admin, mover, 'south');

    const { progress } = await counting.progress(police, plan.id);
    const rowOf = (id: string) =>
      progress.find(({ localityId, indicatorId }) => localityId === id && indicatorId === cards.id);
    expect([rowOf(north_)?.done, rowOf(south)?.done]).toEqual([4, 8]);
    expect(rowOf(south)?.daily.slice(-2)).toEqual([3, 5]);
    await following.sees('ProgressRecounted');
    expect(following.events.filter(({ type }) => type === 'ProgressRecounted')).toHaveLength(2);
    expect(following.events[0]?.detail).toMatchObject({ localityId: mover, from: north_, to: south });
    await report(mover, '2026-06-01', 1);
    expect(
      (await counting.progress(police, plan.id)).progress.find(({ id }) => id === rowOf(south)?.id),
    ).toMatchObject({ done: 9 });
  });

  test('[F24] nothing that counts comes to lie in a commune that has reported as a whole', async () => {
    const plan = await counting.running(police);
    const cards = await counting.saveIndicator(police, plan.id);
    const mover = await counting.hamlet(admin, `le-loi-${Date.now()}`, 'Ấp Lẻ Loi', 'north');
    await counting.setTargets(police, cards, { south: 20, [mover]: 30 });
    await counting.report(police, plan.id, 'south', [counting.cell(cards, '2026-05-31', 5)]);

    const refusal = await refusalOf(counting.moves(admin, mover, 'south'));

    expect(refusal).toMatchObject({ code: 'INVALID_STEP', extensions: { field: 'parentId' } });
    expect(refusal.said).toContain('Xã Nam đã báo số liệu chung cho “Thẻ đã trả”');
  });

  test('[F15] after the issue the indicator’s targets rule; an amendment of the plan’s moves what it changes, with its reason', async () => {
    const plan = await counting.running(police);
    const indicator = await counting.headline(police, plan.id);
    await counting.setTargets(police, indicator, { south: 70 }, { reason: 'Giao thêm' });
    const north_ = world.unit.locality['north'] ?? '';
    const south = world.unit.locality['south'] ?? '';
    const amended = counting.campaign.planInput({
      id: plan.id,
      baseVersion: plan.version,
      periodEnd: '2026-07-10',
      targetTotal: 170,
      targets: [
        { localityId: north_, value: 120 },
        { localityId: south, value: 50 },
      ],
      reason: 'Kéo dài đợt cao điểm',
    });

    await police.does('savePlan', 'PlanInput', amended, 'id');

    expect(await targetsOf(plan.id)).toEqual({ [north_]: 120, [south]: 70 });
    expect(await counting.headline(police, plan.id)).toMatchObject({ dueOn: '2026-07-10', targetTotal: 170 });
    const { targetChanges } = await north.ask<{ targetChanges: { to: number; reason: string }[] }>(
      'query ($planId: ID!) { targetChanges(planId: $planId) { to reason } }',
      { planId: plan.id },
    );
    expect(targetChanges[0]).toEqual({ to: 120, reason: 'Kéo dài đợt cao điểm' });
  });

  test('[F16] an indicator is added, moved, changed and ended by the desk; names are told apart, figures stay within its days', async () => {
    const plan = await counting.running(police);
    const cards = await counting.saveIndicator(police, plan.id, { position: 0 });
    await counting.setTargets(police, cards, { north: 80 });
    await counting.report(north, plan.id, 'north', [counting.cell(cards, '2026-05-20', 2)]);
    const again = { id: cards.id, baseVersion: cards.version + 1 };

    const sameName = await refusalOf(counting.saveIndicator(police, plan.id, { name: 'thẻ  ĐÃ trả' }));
    const tooLate = await refusalOf(
      counting.saveIndicator(police, plan.id, { ...again, startsOn: '2026-05-21' }),
    );
    const early = await counting.saveIndicator(police, plan.id, { ...again, startsOn: '2026-05-10' });
    const before = await refusalOf(
      police.does(
        'endIndicator',
        'EndIndicatorInput',
        { id: cards.id, baseVersion: early.version, endedOn: '2026-05-20', reason: 'Đã xong' },
        'id',
      ),
    );
    await police.does(
      'endIndicator',
      'EndIndicatorInput',
      { id: cards.id, baseVersion: early.version, endedOn: '2026-05-21', reason: 'Đã xong' },
      'id',
    );
    const ended = await refusalOf(
      counting.report(north, plan.id, 'north', [counting.cell(cards, '2026-05-21', 2)]),
    );

    const { indicators, progress } = await counting.progress(north, plan.id);
    expect(indicators.map(({ name, position }) => [name, position])).toEqual([
      ['Thẻ đã trả', 0],
      ['Chỉ tiêu của kế hoạch', 1],
    ]);
    expect(progress.find(({ indicatorId }) => indicatorId === cards.id)?.daily).toEqual([
      ...Array(10).fill(null),
      2,
    ]);
    expect(sameName.code).toBe('DUPLICATE');
    expect(tooLate.said).toContain('Đã có số liệu từ ngày 20/5/2026');
    expect(before.said).toContain('Đã có số liệu đến ngày 20/5/2026');
    expect(ended.cells[0]?.message).toContain('trước ngày 21/5/2026');
  });

  test('[F16] an indicator is moved by itself: the others close up, and who saw an older order is told', async () => {
    const plan = await counting.running(police);
    const cards = await counting.saveIndicator(police, plan.id);
    const visits = await counting.saveIndicator(police, plan.id, { name: 'Hộ đã thăm', unit: 'hộ' });
    const at = (one: { id: string; version: number; name: string; unit: string }, position: number) =>
      counting.saveIndicator(police, plan.id, {
        ...one,
        baseVersion: one.version,
        position,
        version: undefined,
      });

    await at({ id: visits.id, version: visits.version, name: visits.name, unit: visits.unit }, 0);
    const stale = await refusalOf(
      at({ id: cards.id, version: cards.version, name: cards.name, unit: cards.unit }, 0),
    );

    const { indicators } = await counting.progress(north, plan.id);
    expect(indicators.map(({ name, position }) => [name, position])).toEqual([
      ['Hộ đã thăm', 0],
      ['Chỉ tiêu của kế hoạch', 1],
      ['Thẻ đã trả', 2],
    ]);
    expect(stale.code).toBe('STALE_VERSION');
  });

  test('[F16] what is counted in a draft is the desk’s until the plan is issued', async () => {
    const draft = await counting.campaign.draft(police);
    await counting.campaign.addTask(police, draft.id);
    const cards = await counting.setTargets(police, await counting.saveIndicator(police, draft.id), {
      north: 80,
    });

    const hidden = await refusalOf(counting.progress(north, draft.id));
    const early = await refusalOf(
      counting.report(police, draft.id, 'north', [counting.cell(cards, '2026-06-01', 1)]),
    );
    await counting.campaign.issue(police, draft);

    expect([hidden.code, early.code]).toEqual(['NOT_FOUND', 'INVALID_STEP']);
    expect((await counting.progress(north, draft.id)).progress).toMatchObject([{ target: 80 }]);
  });
});
