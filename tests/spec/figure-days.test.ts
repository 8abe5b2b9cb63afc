import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  beginCounting,
  type Counting,
  refusalOf,
  type SeenIndicator,
} from '../support/world/figure-steps.ts';
import type { Actor, World } from '../support/world/index.ts';

const MORNING = '2026-06-01T02:00:00.000Z';

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;
let plan: { id: string };
let indicator: SeenIndicator;

beforeAll(async () => {
  ({ world, counting, police, north } = await beginCounting());
});
afterEach(() => world.clock.set(MORNING));
afterAll(() => world.end());

const begin = async () => {
  ({ plan, indicator } = await counting.begun(police));
};

describe('corrections', () => {
  test('[F6] keep the old value, who changed it and why; without a reason nothing is changed', async () => {
    await begin();
    const cell = (value: number | null, baseVersion: number) => [
      counting.cell(indicator, '2026-05-29', value, { baseVersion }),
    ];
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 5)]);

    const refusal = await refusalOf(counting.report(north, plan.id, 'north', cell(7, 1)));
    const staff = await world.person('north-staff');
    const { figures } = await counting.report(staff, plan.id, 'north', cell(7, 1), { reason: 'Đếm sót' });
    await counting.report(north, plan.id, 'north', cell(null, 2), { reason: 'Nhầm ngày' });
    const grid = await counting.grid(north, plan.id, 'north');

    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'reason' } });
    expect(figures).toMatchObject([{ value: 7, corrections: 1, version: 2 }]);
    expect(grid.figures).toEqual([]);
    expect(grid.progress).toMatchObject([{ done: 0, daily: [], lastDay: null }]);
    expect(grid.corrections).toMatchObject([
      { from: 7, to: null, reason: 'Nhầm ngày', by: world.unit.member['north'] },
      { from: 5, to: 7, reason: 'Đếm sót', by: world.unit.member['north-staff'] },
    ]);
    const later = await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 6)]);
    expect(later.figures).toMatchObject([{ value: 6, version: 4 }]);
  });

  test('[F7] a cell that somebody changed meanwhile comes back with what stands there', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 5)]);

    const cells = [
      counting.cell(indicator, '2026-05-29', 9),
      counting.cell(indicator, '2026-05-30', 9),
      counting.cell(indicator, '2026-05-29', 5, { indicatorId: indicator.id }),
    ];
    const refusal = await refusalOf(counting.report(police, plan.id, 'north', cells.slice(0, 2)));
    const same = await counting.report(police, plan.id, 'north', cells.slice(2));

    expect(refusal.code).toBe('STALE_VERSION');
    expect(refusal.cells).toMatchObject([{ day: '2026-05-29', current: { value: 5, version: 1 } }]);
    expect(same.figures).toEqual([]);
  });
});

describe('what looks mistaken', () => {
  const days = ['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28'];

  test('[F8] a fall, a tenfold jump and a total far above the target are asked about, then taken as they are', async () => {
    await begin();
    const usual = days.map((day) => counting.cell(indicator, day, 20));
    await counting.report(north, plan.id, 'north', usual);
    const ask = (day: string, value: number, entry = 'DAILY') =>
      counting.report(north, plan.id, 'north', [counting.cell(indicator, day, value, { entry })]);

    const fall = await refusalOf(ask('2026-05-29', 70, 'CUMULATIVE'));
    const jump = await refusalOf(ask('2026-05-29', 200));
    const far = await refusalOf(ask('2026-06-01', 152, 'CUMULATIVE'));

    expect([fall.code, jump.code, far.code]).toEqual(Array(3).fill('FIGURES_IMPLAUSIBLE'));
    expect(fall.cells[0]?.message).toContain('Lũy kế giảm từ 80 xuống 70');
    expect(jump.cells[0]?.message).toContain('200 trong một ngày, thường ngày khoảng 20');
    expect(far.cells[0]?.message).toContain('152 % chỉ tiêu 100');
    const { progress } = await counting.report(
      north,
      plan.id,
      'north',
      [counting.cell(indicator, '2026-06-01', 152, { entry: 'CUMULATIVE' })],
      { confirmImplausible: true },
    );
    expect(progress).toMatchObject([{ done: 152, target: 100 }]);
  });

  test('[F8] nobody is asked about a little above the target, nor about a figure after days without one', async () => {
    await begin();
    const usual = days.map((day) => counting.cell(indicator, day, 10));
    await counting.report(north, plan.id, 'north', usual);

    const { progress } = await counting.report(north, plan.id, 'north', [
      counting.cell(indicator, '2026-06-01', 115, { entry: 'CUMULATIVE' }),
    ]);

    expect(progress).toMatchObject([{ done: 115 }]);
  });
});

describe('locked days', () => {
  test('[F9] a locked day is closed to agencies; the coordinator corrects it with a reason', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 5)]);
    const day = await counting.keepDay(police, 'lockDay', plan.id, '2026-05-29');
    const change = (baseVersion: number) => [counting.cell(indicator, '2026-05-29', 6, { baseVersion })];

    const refusal = await refusalOf(counting.report(north, plan.id, 'north', change(1), { reason: 'Sửa' }));
    const noReason = await refusalOf(
      counting.report(
        police,
        plan.id,
        'south',
        [change(1)[0] ?? {}].map((one) => ({ ...one, baseVersion: null })),
      ),
    );
    const corrected = await counting.report(police, plan.id, 'north', change(1), { reason: 'Đối chiếu sổ' });

    expect(day).toMatchObject({ day: '2026-05-29', locked: true, version: 1 });
    expect(refusal.code).toBe('DAY_LOCKED');
    expect(refusal.cells[0]?.message).toContain('Ngày 29/5/2026 đã được xác nhận và khóa');
    expect(noReason.extensions['field']).toBe('reason');
    expect(corrected.figures).toMatchObject([{ value: 6 }]);
  });

  test('[F9] opening a day says why; a day that has not come is not locked', async () => {
    await begin();
    await counting.keepDay(police, 'lockDay', plan.id, '2026-06-01');

    expect((await refusalOf(counting.keepDay(police, 'unlockDay', plan.id, '2026-06-01'))).code).toBe(
      'INVALID_INPUT',
    );
    expect((await refusalOf(counting.keepDay(police, 'lockDay', plan.id, '2026-06-01'))).code).toBe(
      'INVALID_STEP',
    );
    expect((await refusalOf(counting.keepDay(police, 'lockDay', plan.id, '2026-06-02'))).code).toBe(
      'INVALID_INPUT',
    );
    const chair = await world.person('chair');
    const opened = await counting.keepDay(chair, 'unlockDay', plan.id, '2026-06-01', 'Bổ sung số liệu');
    expect(opened).toMatchObject({ locked: false, version: 2 });
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-06-01', 1)]);
  });
});

describe('what a locked day says', () => {
  const days = ['2026-05-25', '2026-05-26', '2026-05-27'];
  const correction = (day: string, value: number | null, change: object = {}) => [
    counting.cell(indicator, day, value, { baseVersion: 1, ...change }),
  ];
  /** 5 and 6 entered as the day's own number, then 20 as the running total, which is locked. */
  const lockThird = async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [
      counting.cell(indicator, days[0] ?? '', 5),
      counting.cell(indicator, days[1] ?? '', 6),
      counting.cell(indicator, days[2] ?? '', 20, { entry: 'CUMULATIVE' }),
    ]);
    await counting.keepDay(police, 'lockDay', plan.id, days[2] ?? '');
  };

  test('[F23] an open day’s correction that would move a locked day is refused at its cell, naming that day', async () => {
    await lockThird();

    const refusal = await refusalOf(
      counting.report(north, plan.id, 'north', correction('2026-05-25', 8), { reason: 'Đếm sót' }),
    );
    const elsewhere = await counting.report(
      north,
      plan.id,
      'north',
      [
        counting.cell(indicator, '2026-05-25', 7, { baseVersion: 1 }),
        counting.cell(indicator, '2026-05-26', 4, { baseVersion: 1 }),
      ],
      { reason: 'Ghi nhầm ngày' },
    );

    expect(refusal.code).toBe('DAY_LOCKED');
    expect(refusal.cells).toMatchObject([{ day: '2026-05-25' }]);
    expect(refusal.cells[0]?.message).toBe(
      'Ghi như vậy sẽ làm đổi ngày 27/5/2026 đã khóa: số trong ngày từ 9 thành 6. Đề nghị cơ quan thường trực sửa giúp (kèm lý do) hoặc mở khóa ngày đó.',
    );
    expect(elsewhere.progress).toMatchObject([{ done: 20 }]);
  });

  test('[F23] the coordinator makes it with a reason, and the history names the locked days that it moved', async () => {
    await lockThird();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-28', 3)]);
    await counting.keepDay(police, 'lockDay', plan.id, '2026-05-28');
    const change = correction('2026-05-26', null);

    const noReason = await refusalOf(counting.report(police, plan.id, 'north', change));
    await counting.report(police, plan.id, 'north', change, { reason: 'Trùng với ngày 25' });
    await counting.report(
      police,
      plan.id,
      'north',
      [counting.cell(indicator, '2026-05-27', 21, { entry: 'CUMULATIVE', baseVersion: 1 })],
      { reason: 'Đối chiếu sổ' },
    );

    const { corrections } = await counting.grid(north, plan.id, 'north');
    expect(noReason.extensions['field']).toBe('reason');
    expect(corrections).toMatchObject([
      { day: '2026-05-27', from: 20, to: 21, lockedDays: ['2026-05-27', '2026-05-28'] },
      { day: '2026-05-26', from: 6, to: null, lockedDays: ['2026-05-27'] },
    ]);
  });

  test('[F23] a day that was still owed comes in late, unless it would move a locked day’s own number', async () => {
    await lockThird();
    const late = (day: string) =>
      counting.report(north, plan.id, 'north', [counting.cell(indicator, day, 2)]);
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 4)]);
    await counting.keepDay(police, 'lockDay', plan.id, '2026-05-29');

    const refusal = await refusalOf(late('2026-05-24'));
    const { progress } = await late('2026-05-28');

    expect(refusal.cells[0]?.message).toContain('ngày 27/5/2026 đã khóa: số trong ngày từ 9 thành 7');
    expect(progress).toMatchObject([{ done: 26 }]);
  });

  test('[F23] the coordinator’s first entry that moves a locked day is in the history with its reason', async () => {
    await lockThird();
    const cells = [counting.cell(indicator, '2026-05-24', 2)];

    const noReason = await refusalOf(counting.report(police, plan.id, 'north', cells));
    await counting.report(police, plan.id, 'north', cells, { reason: 'Báo chậm' });

    expect(noReason.extensions['field']).toBe('reason');
    expect((await counting.grid(police, plan.id, 'north')).corrections).toMatchObject([
      { day: '2026-05-24', from: null, to: 2, reason: 'Báo chậm', lockedDays: ['2026-05-27'] },
    ]);
  });
});

describe('who has not reported', () => {
  test('[F10] is listed by the cut-off hour in the unit’s zone, and by what is missing', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-06-01', 0)]);

    const before = await counting.silent(north, plan.id, '2026-06-01');
    world.clock.set('2026-06-01T10:00:00.000Z');
    const after = await counting.silent(north, plan.id, '2026-06-01');
    await police.does('saveCutOff', 'CutOffInput', { planId: plan.id, cutOff: '17h30' }, 'cutOff');
    const moved = await counting.silent(north, plan.id, '2026-06-01');

    expect(before).toMatchObject({ pastCutOff: false });
    expect(before.localities).toEqual([
      {
        localityId: world.unit.locality['south'],
        agencyId: world.unit.agency['south'],
        missing: [indicator.id],
        lastDay: null,
      },
    ]);
    expect([after.pastCutOff, moved.pastCutOff]).toEqual([true, false]);
    expect((await counting.progress(north, plan.id)).cutOff).toBe('17:30');
  });

  test('[F11] one press reminds them, at most once an hour for a day', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-06-01', 2)]);
    const { cursor } = await counting.progress(police, plan.id);
    const following = await police.follows(plan.id, cursor);

    const told = await counting.remind(police, plan.id, '2026-06-01');
    const again = await refusalOf(counting.remind(police, plan.id, '2026-06-01'));
    world.clock.advance({ hours: 1 });
    await counting.remind(police, plan.id, '2026-06-01');
    await counting.report(police, plan.id, 'south', [counting.cell(indicator, '2026-06-01', 2)]);
    world.clock.advance({ hours: 1 });
    const nobody = await refusalOf(counting.remind(police, plan.id, '2026-06-01'));

    const event = await following.sees('NonReportersReminded');
    expect(event).toMatchObject({
      subjectKind: 'FIGURE_DAY',
      detail: {
        agencyIds: [world.unit.agency['south']],
        localityIds: [world.unit.locality['south']],
      },
    });
    expect(told.reminded).toBe(MORNING);
    expect(again).toMatchObject({ code: 'RATE_LIMITED', extensions: { retryAfter: 3600 } });
    expect(nobody.code).toBe('INVALID_STEP');
  });
});
