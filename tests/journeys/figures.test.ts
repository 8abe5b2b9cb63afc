import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Counting } from '../support/world/figure-steps.ts';
import {
  cellOf,
  chooses,
  correctsTo,
  locksToday,
  opensOwed,
  opensView,
  pastes,
  reminds,
  saves,
  seesHistory,
  seesOwed,
  seesStanding,
  sendsFigures,
  types,
} from './steps/figures.ts';
import { canOpenOffline, hasLineAgain, losesLine, seesUnsent } from './steps/line.ts';
import type { Person } from './steps/person.ts';
import { inDays, Stage } from './steps/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

/** A plan that has counted for ten days, with targets for both communes. */
const counts = async (): Promise<{ id: string; indicator: string }> => {
  const { locality } = stage.world.unit;
  const { plan } = await stage.plan(
    { justice: 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn' },
    {
      periodStart: inDays(-10),
      targets: [
        { localityId: locality['north'], value: 100 },
        { localityId: locality['south'], value: 50 },
      ],
      targetTotal: 150,
      targetUnit: 'hồ sơ',
    },
  );
  const desk = await stage.world.person('police');
  return { id: plan.id, indicator: (await new Counting(stage.world).headline(desk, plan.id)).name };
};

const goesTo = async (person: Person, plan: string, view: string): Promise<void> => {
  await person.page.goto(`${stage.world.app.url}/indicators?plan=${plan}&view=${view}`);
};

const written = (day: string): string => day.split('-').map(Number).reverse().join('/');

describe('figures', () => {
  test('[S100] a commune reports its day on a phone, and the desk’s page moves; without a line too', async () => {
    const { indicator } = await counts();
    const [commune, police] = await Promise.all([stage.person('north', 'phone'), stage.person('police')]);
    await police.goesTo('Chỉ tiêu');
    await seesStanding(police, 'Xã Bắc', '0/100 (0 %)');
    await opensView(police, 'Ngày báo cáo');
    await reminds(police, 2);
    await seesOwed(commune, /Hôm nay chưa báo cáo số liệu.*Thường trực đã nhắc/);

    await opensOwed(commune);
    await types(commune, indicator, '18');
    await commune.sees('Lũy kế sẽ là 18/100 (18 %)');
    await sendsFigures(commune);

    await opensView(police, 'Theo địa bàn');
    await seesStanding(police, 'Xã Bắc', '18/100 (18 %)');
    await losesLine(commune);
    await commune.page.getByRole('button', { name: /^Hôm qua/ }).click();
    await types(commune, indicator, '7');
    await sendsFigures(commune);
    await commune.sees('Đã lưu trên máy này, có mạng sẽ tự gửi');
    await seesUnsent(commune, '1 việc chưa gửi');
    await hasLineAgain(commune);
    await seesStanding(police, 'Xã Bắc', '25/100 (25 %)');
    expect([commune.loads, police.loads]).toEqual([1, 1]);
  }, 120_000);

  test('[S77] a phone that is opened without a line reports its day; the report goes when the line is back', async () => {
    const { indicator } = await counts();
    const [commune, police] = await Promise.all([stage.person('north', 'phone'), stage.person('police')]);
    await police.goesTo('Chỉ tiêu');
    await seesOwed(commune, /Hôm nay chưa báo cáo số liệu/);
    await canOpenOffline(commune);
    await losesLine(commune);
    await commune.reloads();

    await seesOwed(commune, /Hôm nay chưa báo cáo số liệu/);
    await opensOwed(commune);
    await commune.sees(/Nhập như thường/);
    await types(commune, indicator, '18');
    await commune.sees('Lũy kế sẽ là 18/100 (18 %)');
    await sendsFigures(commune);
    await commune.sees('Đã lưu trên máy này, có mạng sẽ tự gửi');
    await hasLineAgain(commune);

    await seesStanding(police, 'Xã Bắc', '18/100 (18 %)');
  }, 120_000);

  test('[S110] a column from Excel lands in the grid, is taken back, lands again, and is saved by one press', async () => {
    const { id, indicator } = await counts();
    const [commune, police] = await Promise.all([stage.person('north'), stage.person('police')]);
    await Promise.all([goesTo(commune, id, 'grid'), goesTo(police, id, 'localities')]);

    const from = cellOf(commune, indicator, 3);
    await pastes(commune, from, ['5\t\t1.234\t9\t8', '4']);
    await commune.sees('Đã dán 3 ô · bỏ qua 1 ô trống · 2 ô thừa ngoài bảng, không ghi');
    await commune.page.keyboard.press('ControlOrMeta+Z');
    await commune.sees(indicator);
    await from.click();
    await pastes(commune, from, ['5\t\t12\t9']);
    await saves(commune);

    await seesStanding(police, 'Xã Bắc', '26/100 (26 %)');
  }, 120_000);

  test('[S106][S113] a correction says why and keeps what was; a locked day is the desk’s', async () => {
    const { id, indicator } = await counts();
    const [commune, police] = await Promise.all([stage.person('north'), stage.person('police')]);
    await Promise.all([goesTo(commune, id, 'grid'), goesTo(police, id, 'days')]);
    const today = cellOf(commune, indicator, 0);
    await pastes(commune, today, ['21']);
    await saves(commune);

    await correctsTo(commune, today, '12', 'Ghi nhầm số');
    await seesHistory(commune, today, '21 → 12');
    await locksToday(police);

    await commune.page.getByRole('columnheader', { name: /đã khóa/ }).waitFor();
    await today.click();
    await commune.page.keyboard.type('9');
    expect(await commune.page.getByRole('textbox').count()).toBe(0);
    expect(stage.faults).toEqual([]);
  }, 120_000);

  test('[S117] a spreadsheet with an error is named by cell and takes nothing over; mended, it is imported', async () => {
    const { id, indicator } = await counts();
    const police = await stage.person('police');
    await goesTo(police, id, 'files');
    const sheet = (south: string): string =>
      [
        'Địa bàn,Chỉ tiêu,Ngày,Số liệu,Cách ghi',
        `Xã Bắc,${indicator},${written(inDays(-1))},11,Trong ngày`,
        `Xã Nam,${indicator},${written(inDays(-1))},${south},Trong ngày`,
      ].join('\n');

    await chooses(police, 'so-lieu.csv', sheet('-4'));
    await police.sees('so-lieu.csv: 1 ô phải sửa, chưa nhập gì. Sửa trong tệp rồi chọn lại.');
    await chooses(police, 'so-lieu.csv', sheet('4'));
    await police.page.getByRole('button', { name: 'Nhập 2 số liệu' }).click();
    await police.sees('Đã nhập: thêm 2, sửa 0.');

    await opensView(police, 'Theo địa bàn');
    await seesStanding(police, 'Xã Nam', '4/50 (8 %)');
  }, 60_000);
});
