import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { callsUntil, decides, endsMeeting, notes, startsMeeting } from './steps/meeting-room.ts';
import { Stage } from './steps/stage.ts';
import { hasWork } from './steps/work.ts';

const venue = 'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã';
const review = 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn';
const cable = 'Xã Bắc kéo đường điện tạm đến nhà văn hoá trước buổi cấp thẻ';
const said = 'Ban quản lý nhà văn hoá đã đồng ý cho mượn chỗ';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

describe('Monday, half past seven', () => {
  test('[M4] what the chair decides is on the agency’s phone before the next one is called', async () => {
    await stage.plan({ north: venue, justice: review });
    const [chair, north, police] = await Promise.all([
      stage.person('chair'),
      stage.person('north', 'phone'),
      stage.person('police'),
    ]);
    await Promise.all([hasWork(north, venue), chair.goesTo('Họp giao ban')]);
    await police.page.goto(`${stage.world.app.url}/meeting/wall`);

    await startsMeeting(chair);
    await north.sees('Đang họp giao ban');
    await callsUntil(chair, 'UBND xã Bắc');
    await police.page.getByRole('heading', { name: 'UBND xã Bắc' }).waitFor();
    await decides(chair, cable);

    await hasWork(north, cable);
    await police.page.getByText(cable).waitFor();
    await north.page.getByRole('link', { name: /Đang họp giao ban/ }).click();
    await north.sees('Đang đến lượt đơn vị của bạn');
    await north.sees(cable);
    await notes(chair, said);

    await endsMeeting(chair);

    await chair.sees(new RegExp(`Kết luận: ${cable}`));
    await chair.sees(said);
    const href = await chair.page.getByRole('link', { name: 'Tải .docx' }).getAttribute('href');
    const file = await chair.page.request.get(`${stage.world.app.url}${href}`);
    expect(file.headers()['content-type']).toContain('wordprocessingml');
    await police.sees('Chưa có cuộc họp nào đang diễn ra');
    expect(stage.faults).toEqual([]);
  }, 120_000);
});
