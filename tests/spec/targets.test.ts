import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Counting, refusalOf } from '../support/world/figure-steps.ts';
import { type Actor, World } from '../support/world/index.ts';

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;
let admin: Actor;

beforeAll(async () => {
  world = await World.begin();
  counting = new Counting(world);
  police = await world.person('police');
  north = await world.person('north');
  admin = await world.person('admin');
});
afterAll(() => world.end());

const targetsOf = async (planId: string) =>
  Object.fromEntries(
    (await counting.progress(police, planId)).progress.map(({ localityId, target }) => [localityId, target]),
  );

describe('targets', () => {
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
