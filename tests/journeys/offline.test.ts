import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Campaign } from '../support/world/campaign.ts';
import { movesCard, seesCard, seesRefusal } from './steps/board.ts';
import {
  canOpenOffline,
  hasLineAgain,
  hasWeakLine,
  losesLine,
  meanwhile,
  seesUnsent,
  sendsNow,
} from './steps/line.ts';
import { Stage } from './steps/stage.ts';
import { seesNothingUnsent, seesUnsentRow, sendsReport, writesReport } from './steps/work.ts';

const venue = 'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã';
const review = 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn';
const queue = 'Bố trí người hướng dẫn xếp hàng, lấy số thứ tự';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

describe('when the line goes', () => {
  test('[S71] a report is kept on the phone, is there after a reload, and is counted once', async () => {
    const board = await stage.plan({ north: venue });
    const [commune, police] = await Promise.all([stage.person('north', 'phone'), stage.person('police')]);

    await writesReport(commune, venue, 'Đã mượn được bàn ghế');
    await losesLine(commune);
    await sendsReport(commune);
    await seesUnsentRow(commune, venue);
    await seesCard(police, 'Chưa thực hiện', venue);
    const lost = await hasWeakLine(commune, ['getsLost', 'getsLost', 'getsLost', 'getsLost']);
    await hasLineAgain(commune);
    await commune.reloads();
    await seesUnsentRow(commune, venue);
    await seesUnsent(commune, '1 việc chưa gửi');
    const { sent } = await hasWeakLine(commune, ['arrivesUnanswered']);
    await sendsNow(commune);

    await seesCard(police, 'Đang thực hiện', venue);
    await seesNothingUnsent(commune, venue);
    expect(lost.sent).toContain('getsLost');
    expect(sent).toEqual(['arrivesUnanswered', 'arrives']);
    const [share] = board.assignments;
    const desk = await stage.world.person('police');
    expect(await new Campaign(stage.world).look(desk, share?.id ?? '')).toMatchObject({
      status: 'IN_PROGRESS',
      note: 'Đã mượn được bàn ghế',
      version: 2,
    });
  }, 120_000);

  test('[S75] without a line the page opens with the work that the phone knows and the report that waits', async () => {
    await stage.plan({ north: venue });
    const [commune, police] = await Promise.all([stage.person('north', 'phone'), stage.person('police')]);
    await commune.sees(venue);
    await canOpenOffline(commune);

    await losesLine(commune);
    await writesReport(commune, venue, 'Đã mượn được bàn ghế');
    await sendsReport(commune);
    await seesUnsentRow(commune, venue);
    await commune.reloads();

    await seesUnsentRow(commune, venue);
    await commune.sees(/Số liệu đến \d\d:\d\d/);
    await commune.goesTo('Giao ban');
    await commune.sees('Chưa có mạng nên chưa mở được trang này');
    await hasLineAgain(commune);
    await seesCard(commune, 'Đang thực hiện', venue);
    await seesCard(police, 'Đang thực hiện', venue);
    expect(stage.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  }, 120_000);

  test('[S34] a move on the board that gets no answer goes back and says why', async () => {
    await stage.plan({ qlhc: queue });
    const police = await stage.person('police');
    await seesCard(police, 'Chưa thực hiện', queue);

    await losesLine(police);
    await movesCard(police, 'Chưa thực hiện', queue, 'Bắt đầu thực hiện');

    await seesRefusal(police, queue, /kiểm tra mạng/);
    await seesCard(police, 'Chưa thực hiện', queue);
  }, 60_000);

  test('[S61] a move that somebody else was quicker than goes back and shows both', async () => {
    const { assignments } = await stage.plan({ justice: review });
    const campaign = new Campaign(stage.world);
    const [police, justice] = await Promise.all([stage.person('police'), stage.world.person('justice')]);
    const report = { status: 'AWAITING_CONFIRMATION', note: 'Đã rà soát đủ' };
    const [reported] = await Promise.all(assignments.map((share) => campaign.report(justice, share, report)));
    if (!reported) throw new Error('nothing was laid');
    await seesCard(police, 'Chờ xác nhận', review);

    await meanwhile(police, 'confirmResult', () =>
      campaign.report(justice, reported, { status: 'IN_PROGRESS', note: 'Còn sót 4 trường hợp' }),
    );
    await movesCard(police, 'Chờ xác nhận', review, 'Xác nhận hoàn thành');

    const both = police.page.getByRole('dialog', { name: 'Việc này vừa có người khác cập nhật' });
    await both.getByText('Còn sót 4 trường hợp').waitFor();
    await both.getByRole('button', { name: /^Giữ như/ }).click();
    await seesCard(police, 'Đang thực hiện', review);
  }, 60_000);
});
