import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { dayIn } from '../../server/src/platform/clock/index.ts';
import { ZONE } from '../support/world/index.ts';
import { asDocx, asPdf } from './steps/documents.ts';
import { issuesPlan } from './steps/plan-desk.ts';
import { acceptsRest, checked, chooses, corrects, drops } from './steps/review-desk.ts';
import { Stage } from './steps/stage.ts';
import { hasWork } from './steps/work.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

const inDays = (days: number): string =>
  dayIn(ZONE, new Date(Date.now() + days * 86_400_000))
    .split('-')
    .reverse()
    .join('/');

/** Worded by the test. */
const written = (number: string): string[] => [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN THỬ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  `Số: ${number}/KH-UBND`,
  `KẾ HOẠCH`,
  'Mở các buổi làm thẻ tại xã trên địa bàn huyện',
  'I. PHÂN CÔNG THỰC HIỆN',
  '1. Công an huyện',
  `- Xây dựng lịch các buổi làm thẻ tại xã, hoàn thành trước ngày ${inDays(20)}.`,
  '2. Phòng Tư pháp',
  `- Đối chiếu sổ hộ tịch với danh sách người chưa làm thẻ, hoàn thành trước ngày ${inDays(25)}.`,
  '3. Đoàn Thanh niên',
  '- Tổ chức đội hình hướng dẫn người dân tại các buổi làm thẻ.',
];

const second = 'Đọc văn bản điều chỉnh';
const addition = ['4. Phòng Tư pháp', '- Cử cán bộ hộ tịch trực tại các buổi làm thẻ.'];

describe('a document as it was received becomes a plan that runs', () => {
  test('[R9] a Word file is dropped in, two duties are corrected, and the agencies have their work at once', async () => {
    const police = await stage.person('police');
    const justice = await stage.person('justice');
    await police.goesTo('Kế hoạch');

    await drops(police, 'ke-hoach.docx', await asDocx(written('61')));
    await checked(police, 0, 3);
    await corrects(police, 'Đối chiếu sổ hộ tịch', 'Đối chiếu sổ hộ tịch, lập danh sách người chưa làm thẻ');
    await corrects(police, 'Tổ chức đội hình', 'Cử đội hình thanh niên hướng dẫn người dân');
    await acceptsRest(police, 3);
    await issuesPlan(police, ['Công an huyện', 'Phòng Tư pháp', 'Đoàn Thanh niên']);

    await hasWork(justice, 'Đối chiếu sổ hộ tịch, lập danh sách người chưa làm thẻ');
    await justice.page.getByRole('link', { name: /^Đối chiếu sổ hộ tịch, lập danh sách/ }).click();
    await justice.page.getByRole('button', { name: 'Xem trong văn bản' }).click();
    await justice.page
      .locator('mark')
      .filter({ hasText: /^- Đối chiếu sổ hộ tịch với danh sách|^Đối chiếu sổ hộ tịch với danh sách/ })
      .waitFor();
    expect(stage.faults).toEqual([]);
  }, 120_000);

  test('[R9] a PDF is read on a phone, left and come back to, and issued', async () => {
    const police = await stage.person('police', 'phone', stage.world.otherUnit);
    const youth = await stage.person('youth', 'phone', stage.world.otherUnit);
    await police.goesTo('Kế hoạch');

    await chooses(police, 'ke-hoach.pdf', await asPdf(written('62')));
    await checked(police, 0, 3);
    await police.page.getByRole('button', { name: 'Duyệt', exact: true }).first().click();
    await checked(police, 1, 3);
    await police.page.getByRole('link', { name: 'Mở dự thảo' }).click();
    await police.page.getByRole('link', { name: 'Rà soát văn bản (1/3 đã duyệt)' }).click();
    for (const done of [2, 3]) {
      await police.page.getByRole('button', { name: 'Duyệt', exact: true }).first().click();
      await checked(police, done, 3);
    }
    await issuesPlan(police, ['Đoàn Thanh niên']);

    await hasWork(youth, 'Tổ chức đội hình hướng dẫn người dân tại các buổi làm thẻ.');
    expect(stage.faults).toEqual([]);
  }, 120_000);

  test('[R10] a second version changes what runs, and reaches the agencies at once', async () => {
    const police = await stage.person('police');
    const justice = await stage.person('justice');
    await police.goesTo('Kế hoạch');
    await drops(police, 'ke-hoach.docx', await asDocx(written('63')));
    await checked(police, 0, 3);
    await acceptsRest(police, 3);
    await issuesPlan(police, ['Phòng Tư pháp']);
    // More than one plan runs in the unit: this one is opened.
    await justice.page.goto(police.page.url().replace('/board', '/work'));
    await police.goesTo('Kế hoạch');
    await police.page.getByRole('link', { name: /63\/KH-UBND/ }).click();

    await chooses(police, 'dieu-chinh.docx', await asDocx([...written('64'), ...addition]), second);
    await checked(police, 3, 4);
    await police.page.getByLabel(/^Lý do điều chỉnh/).fill('Theo văn bản điều chỉnh số 64');
    await police.page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await checked(police, 4, 4);

    await hasWork(justice, 'Cử cán bộ hộ tịch trực tại các buổi làm thẻ.');
    expect(stage.faults).toEqual([]);
  }, 120_000);
});
