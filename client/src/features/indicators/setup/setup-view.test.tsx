import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aMember, anIndicator, aPlan, aProgress } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { SetupView } from './setup-view.tsx';

const police = aMember({ id: 'desk', agencyId: 'police', role: 'COORDINATOR' });
const locality = (id: string, name: string, parentId: string | null = 'district') => ({
  id,
  slug: id,
  name,
  kind: parentId ? ('COMMUNE' as const) : ('DISTRICT' as const),
  parentId,
  endedOn: null,
  version: 1,
});
const rows = {
  members: [police],
  localities: [
    locality('district', 'Huyện Mẫu', null),
    locality('an-tuc', 'Xã An Tức'),
    locality('o-lam', 'Xã Ô Lâm'),
  ],
  indicators: [
    anIndicator({ id: 'files', name: 'Hồ sơ thu nhận', targetTotal: 5196, version: 3 }),
    anIndicator({ id: 'cards', name: 'Thẻ đã trả', position: 1 }),
  ],
  progress: [aProgress({ id: 'p', indicatorId: 'files', localityId: 'o-lam', target: 2180 })],
};
const none = { TargetChanges: { targetChanges: [] } };
const show = async (things = prepareThings(rows), plan = aPlan()) => {
  const drawn = renderScreen(<SetupView plan={plan} today="2026-06-15" />, {
    viewer: aViewer({ member: police }),
    things,
  });
  await act(async () => undefined);
  return drawn;
};
const field = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('setting targets', () => {
  test('[S114] the parts are held against the total while one types, and a pasted column lands from its field down', async () => {
    answerRequests(none);
    const { container } = await show();
    expect(await violationsIn(container)).toEqual([]);

    type('Xã An Tức', '3.000');
    expect(screen.getByText('Các phần cộng lại 5.180, văn bản ghi 5.196, thiếu 16.')).toBeTruthy();
    fireEvent.paste(field('Xã An Tức'), { clipboardData: { getData: () => '3.016\r\n2.180\r\n9\r\n' } });

    expect(screen.getByText('Các phần cộng lại 5.196, khớp tổng số văn bản.')).toBeTruthy();
    expect(screen.getByText('Đã dán 2 ô · 1 ô thừa ngoài bảng, không ghi')).toBeTruthy();
  });

  test('[S115] a first target is sent without a reason; a change of one that stands asks why and from when', async () => {
    const sent = answerRequests({ ...none, SetTargets: { setTargets: { id: 'files', version: 4 } } });
    await show();

    type('Xã An Tức', '3.016');
    await press('Lưu chỉ tiêu giao');
    type('Xã Ô Lâm', '2.200');
    await press('Lưu chỉ tiêu giao');
    expect(screen.getByText(/Ghi lý do sửa/)).toBeTruthy();
    type('Vì sao thay đổi chỉ tiêu đã giao', 'Điều chỉnh theo công văn 21');
    await press('Lưu chỉ tiêu giao');

    expect(
      sent.filter(({ operation }) => operation === 'SetTargets').map((one) => one.variables['input']),
    ).toMatchObject([
      { indicatorId: 'files', baseVersion: 3, targets: [{ localityId: 'an-tuc', value: 3016 }] },
      {
        targets: [{ localityId: 'o-lam', value: 2200 }],
        reason: 'Điều chỉnh theo công văn 21',
        effectiveOn: '2026-06-15',
      },
    ]);
  });

  test('[S115] how a target came to be what it is can be read', async () => {
    answerRequests({
      TargetChanges: {
        targetChanges: [
          {
            indicatorId: 'files',
            localityId: 'o-lam',
            from: 2100,
            to: 2180,
            reason: 'Rà soát lại dân số',
            effectiveOn: '2026-06-10',
            by: 'desk',
            at: '2026-06-10T02:00:00.000Z',
          },
        ],
      },
    });
    await show();

    expect(screen.getByText('1 lần thay đổi chỉ tiêu')).toBeTruthy();
    expect(screen.getByText('Xã Ô Lâm: 2.100 → 2.180')).toBeTruthy();
    expect(screen.getByText(/từ 10\/6\/2026. Rà soát lại dân số/)).toBeTruthy();
  });

  test('[S116] an indicator is added with what is missing said beside its field, and a refusal too', async () => {
    const sent = answerRequests({
      ...none,
      SaveIndicator: refuse('DUPLICATE', 'Đã có chỉ tiêu này.', { field: 'name' }),
    });
    await show(prepareThings({ members: [police] }));

    expect(screen.getByText('Chưa có chỉ tiêu nào')).toBeTruthy();
    await press('Thêm chỉ tiêu');
    const sheet = within(screen.getByRole('dialog', { hidden: true }));
    const save = () =>
      act(async () => fireEvent.click(sheet.getByRole('button', { name: 'Lưu chỉ tiêu', hidden: true })));
    await save();
    expect(sheet.getAllByText('Mục này chưa ghi.')).toHaveLength(2);
    fireEvent.change(sheet.getByLabelText('Đếm gì'), { target: { value: 'Hồ sơ thu nhận' } });
    fireEvent.change(sheet.getByLabelText('Đơn vị tính'), { target: { value: 'hồ sơ' } });
    await save();

    expect(sheet.getByText('Đã có chỉ tiêu này.')).toBeTruthy();
    expect(sheet.getByDisplayValue('Hồ sơ thu nhận')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'SaveIndicator')?.variables['input']).toMatchObject({
      name: 'Hồ sơ thu nhận',
      entry: 'DAILY',
      startsOn: '2026-06-01',
      dueOn: '2026-06-30',
      position: 0,
    });
  });

  test('[S118] indicators are put in another order by keys and by a menu; the others close up at once', async () => {
    const sent = answerRequests({ ...none, SaveIndicator: { saveIndicator: { id: 'cards', version: 2 } } });
    await show();
    const names = () =>
      screen.getAllByRole('button', { name: /^Đổi thứ tự/ }).map((handle) => handle.ariaLabel);

    const handle = screen.getByRole('button', { name: 'Đổi thứ tự: Thẻ đã trả' });
    await act(async () => fireEvent.keyDown(handle, { key: 'ArrowUp', altKey: true }));

    expect(names()).toEqual(['Đổi thứ tự: Thẻ đã trả', 'Đổi thứ tự: Hồ sơ thu nhận']);
    await press('Đổi thứ tự: Thẻ đã trả');
    expect(await screen.findByRole('menuitem', { name: 'Đưa xuống', hidden: true })).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'SaveIndicator')).toHaveLength(1);
    expect(sent.find(({ operation }) => operation === 'SaveIndicator')?.variables['input']).toMatchObject({
      id: 'cards',
      baseVersion: 1,
      name: 'Thẻ đã trả',
      position: 0,
    });
  });

  test('[F25] a plan without an end says that only the day is missing, and its own targets are taken over with it', async () => {
    const sent = answerRequests({ ...none, SaveIndicator: { saveIndicator: { id: 'new', version: 1 } } });
    const targets = [{ localityId: 'o-lam', value: 2180 }];
    await show(prepareThings({ members: [police] }), aPlan({ periodEnd: null, targets, targetTotal: 2180 }));

    expect(screen.getByText(/Số giao cho 1 địa bàn đã có trong kế hoạch/)).toBeTruthy();
    await press('Ghi hạn và lập chỉ tiêu');
    const sheet = within(screen.getByRole('dialog', { hidden: true }));
    fireEvent.change(sheet.getByLabelText('Đơn vị tính'), { target: { value: 'hồ sơ' } });
    fireEvent.change(sheet.getByLabelText('Phải đạt chậm nhất ngày'), { target: { value: '2026-06-30' } });
    await act(async () => fireEvent.click(sheet.getByRole('button', { name: 'Lưu chỉ tiêu', hidden: true })));

    expect(sent.find(({ operation }) => operation === 'SaveIndicator')?.variables['input']).toMatchObject({
      name: 'Chỉ tiêu của kế hoạch',
      fromPlan: true,
      targetTotal: 2180,
      dueOn: '2026-06-30',
    });
  });
});
