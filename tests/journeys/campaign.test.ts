import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Size } from '../support/sizes.ts';
import type { TestUnit } from '../support/world/index.ts';
import {
  acknowledges,
  directs,
  escalates,
  opensBlocker,
  resolves,
  seesBlocker,
} from './steps/blocker-desk.ts';
import { confirms, seesCard } from './steps/board.ts';
import { seesFigure, seesWaitingFor } from './steps/overview.ts';
import { addsDuty, draftsPlan, issuesPlan } from './steps/plan-desk.ts';
import { inDays, Stage } from './steps/stage.ts';
import { hasWork, raisesBlocker, reportsDone, reportsUnderWay } from './steps/work.ts';

const review = 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn';
const leaflets = 'Tuyên truyền về đợt cao điểm đến từng hộ gia đình';
const venue = 'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã';
const noPower = 'Mất điện tại điểm cấp thẻ, máy không chạy được';
const cable = 'Kéo đường điện tạm đến nhà văn hoá xã Bắc';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

const runsCampaign = async (size: Size, unit: TestUnit): Promise<void> => {
  const [police, justice, youth, commune, chair, electricity] = await Promise.all([
    stage.person('police', size, unit),
    stage.person('justice', size, unit),
    stage.person('youth', size, unit),
    stage.person('north', size, unit),
    stage.person('chair', size, unit),
    stage.person('electricity', size, unit),
  ]);
  const everybody = [police, justice, youth, commune, chair, electricity];

  // Police draft and issue; who is waiting before an empty screen gets the work there and then.
  await police.goesTo('Kế hoạch');
  await draftsPlan(police, {
    subject: 'Cao điểm cấp thẻ căn cước cho công dân trên địa bàn',
    shortName: 'Cao điểm căn cước',
    from: inDays(-3),
    to: inDays(40),
  });
  await addsDuty(police, { text: review, lead: 'Phòng Tư pháp', due: inDays(10) });
  await addsDuty(police, { text: leaflets, lead: 'Đoàn Thanh niên', due: inDays(12) });
  await addsDuty(police, { text: venue, lead: 'UBND xã Bắc', due: inDays(14) });
  await issuesPlan(police, ['Phòng Tư pháp', 'Đoàn Thanh niên', 'UBND xã Bắc']);
  await Promise.all([hasWork(justice, review), hasWork(youth, leaflets), hasWork(commune, venue)]);

  await seesFigure(chair, 3, 'Chưa xong, trong hạn');

  // The agencies report, police confirm, and the chair's figures move.
  await Promise.all([
    reportsDone(justice, review, 'Đã rà soát đủ 120 trường hợp'),
    reportsDone(youth, leaflets, 'Đã đến 340 hộ'),
    reportsUnderWay(commune, venue, 'Đã thống nhất với ban quản lý nhà văn hoá'),
  ]);
  await confirms(police, review);
  await confirms(police, leaflets);
  await seesCard(police, 'Đang thực hiện', venue);
  await seesFigure(chair, 2, 'Xong đúng hạn');
  await seesFigure(chair, 1, 'Chưa xong, trong hạn');

  // A commune has no power; police take it up and hand it to the chair with their opinion.
  await raisesBlocker(commune, venue, { kind: 'Điện', text: noPower, severity: 'Dừng việc' });
  await Promise.all([
    police.goesTo('Vướng mắc'),
    commune.goesTo('Vướng mắc'),
    electricity.goesTo('Giao ban'),
  ]);
  await seesBlocker(police, noPower, 'Chờ tiếp nhận');
  await opensBlocker(police, noPower);
  await acknowledges(police);
  await seesBlocker(commune, noPower, 'Đã tiếp nhận');
  await escalates(police, 'Chủ tịch UBND huyện', 'Đề nghị giao Điện lực kéo đường tạm trước ngày mai');

  // The chair decides; the electricity office has the task on its screen, and reports it done.
  await seesWaitingFor(chair, 'Chủ tịch UBND huyện', noPower);
  await chair.goesTo('Vướng mắc');
  await directs(chair, {
    words: 'Điện lực bảo đảm điện cho điểm cấp thẻ, báo cáo trước 17 giờ',
    task: cable,
    agency: 'Điện lực',
  });
  await seesCard(electricity, 'Chưa thực hiện', cable);
  await electricity.goesTo('Việc của đơn vị');
  await seesBlocker(commune, noPower, 'Đã có chỉ đạo');
  await reportsDone(electricity, cable, 'Đã có điện lúc 15 giờ');
  await police.goesTo('Giao ban');
  await confirms(police, cable);

  // The commune says that it is over.
  await opensBlocker(commune, noPower);
  await resolves(commune, 'Đã có điện, làm tiếp ngay trong ngày');
  await chair.goesTo('Điều hành');
  await seesFigure(chair, 3, 'Xong đúng hạn');
  await police.goesTo('Vướng mắc');
  await seesBlocker(police, noPower, 'Đã tháo gỡ');

  expect(everybody.map((person) => [person.username, person.loads])).toEqual(
    everybody.map((person) => [person.username, 1]),
  );
  expect(stage.faults).toEqual([]);
};

describe('a campaign, everybody before a screen of their own', () => {
  test(
    '[S70] from the plan to the power at the issuing place: each sees each change without a reload',
    () => runsCampaign('desk', stage.world.unit),
    120_000,
  );

  test(
    '[S70] the same on phones, in the unit next to it',
    () => runsCampaign('phone', stage.world.otherUnit),
    120_000,
  );
});
