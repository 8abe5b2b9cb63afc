import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aMember, anAgency, anEvent, anIndicator, aProgress } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { DaysView } from './days-view.tsx';

const police = aMember({ id: 'desk', agencyId: 'police', role: 'COORDINATOR', fullName: 'Trần Văn Trực' });
const locality = (id: string, name: string) => ({
  id,
  slug: id,
  name,
  kind: 'COMMUNE' as const,
  parentId: null,
  endedOn: null,
  version: 1,
});
const figureDay = (set: object = {}) => ({
  id: 'd14',
  planId: 'plan',
  day: '2026-06-14',
  locked: true,
  lockedBy: 'desk',
  lockedAt: '2026-06-15T01:00:00.000Z',
  remindedAt: null,
  version: 1,
  ...set,
});
const rows = {
  agencies: [anAgency({ id: 'o-lam-pc', shortName: 'UBND xã Ô Lâm', localityId: 'o-lam' })],
  members: [police],
  localities: [locality('o-lam', 'Xã Ô Lâm'), locality('an-tuc', 'Xã An Tức')],
  indicators: [anIndicator({ id: 'files', name: 'Hồ sơ thu nhận', startsOn: '2026-06-13' })],
  progress: [
    aProgress({ id: 'p1', indicatorId: 'files', localityId: 'o-lam', daily: [5, 6] }),
    aProgress({ id: 'p2', indicatorId: 'files', localityId: 'an-tuc', daily: [5, 6, 7] }),
  ],
  figureDays: [figureDay()],
};
const owing = (set: object = {}) => ({
  nonReporters: {
    day: '2026-06-15',
    pastCutOff: true,
    localities: [{ localityId: 'o-lam', agencyId: 'o-lam-pc', missing: ['files'], lastDay: '2026-06-14' }],
    reminded: null,
    ...set,
  },
});
const show = async (at = '/indicators') => {
  const drawn = renderScreen(<DaysView planId="plan" today="2026-06-15" cutOff="17:00" />, {
    viewer: aViewer({ member: police }),
    things: prepareThings(rows),
    at,
  });
  await act(async () => undefined);
  return drawn;
};
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('the desk’s day', () => {
  test('[S112] it says who owes the day and what, and reminds them by one press', async () => {
    let reminded: string | null = null;
    const sent = answerRequests({
      NonReporters: () => owing({ reminded }),
      RemindNonReporters: () => {
        reminded = '2026-06-15T10:05:00.000Z';
        return { remindNonReporters: { reminded } };
      },
    });
    const { container } = await show();

    expect(screen.getAllByRole('button', { pressed: false })[0]?.textContent).toContain('2/2');
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Hôm nay 15/61/2');
    const row = within(screen.getByRole('link', { name: 'Xã Ô Lâm' }).closest('li') as HTMLElement);
    expect(row.getByText('Hồ sơ thu nhận')).toBeTruthy();
    expect(row.getByText('báo gần nhất 14/6')).toBeTruthy();
    expect(screen.getByText(/Đã quá giờ chốt 17:00/)).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    await press('Nhắc 1 địa bàn');

    expect(
      sent.find(({ operation }) => operation === 'RemindNonReporters')?.variables['input'],
    ).toMatchObject({
      planId: 'plan',
      day: '2026-06-15',
    });
    expect(screen.getByText(/^Nhắc gần nhất: 17:05/)).toBeTruthy();
  });

  test('[S112] a reminder that comes too soon is refused in words', async () => {
    answerRequests({
      NonReporters: owing(),
      RemindNonReporters: refuse('RATE_LIMITED', 'Vừa nhắc lúc 17:05, nhắc lại sau 18:05.'),
    });
    await show();

    await press('Nhắc 1 địa bàn');

    expect(screen.getByText('Vừa nhắc lúc 17:05, nhắc lại sau 18:05.')).toBeTruthy();
  });

  test('[S113] locking says who still owes the day; opening it again asks why', async () => {
    const sent = answerRequests({
      NonReporters: owing(),
      LockDay: { lockDay: { id: 'd15', version: 1 } },
      UnlockDay: { unlockDay: { id: 'd14', version: 2 } },
    });
    await show();

    await press('Xác nhận và khóa ngày');
    const sheet = within(screen.getByRole('dialog', { hidden: true }));
    expect(sheet.getByText(/Còn 1 địa bàn chưa báo đủ/)).toBeTruthy();
    await act(async () =>
      fireEvent.click(sheet.getByRole('button', { name: 'Xác nhận và khóa ngày', hidden: true })),
    );
    expect(sent.some(({ operation }) => operation === 'LockDay')).toBe(true);

    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Chủ nhật 14\/6/ })));
    expect(screen.getByText(/Trần Văn Trực đã xác nhận và khóa/)).toBeTruthy();
    await press('Mở khóa ngày');
    const again = within(screen.getByRole('dialog', { hidden: true }));
    const unlock = () =>
      act(async () => fireEvent.click(again.getByRole('button', { name: 'Mở khóa ngày', hidden: true })));
    await unlock();
    expect(again.getByText(/Ghi lý do sửa/)).toBeTruthy();
    fireEvent.change(again.getByLabelText('Vì sao mở khóa'), { target: { value: 'Xã báo nhầm' } });
    await unlock();
    expect(sent.find(({ operation }) => operation === 'UnlockDay')?.variables['input']).toMatchObject({
      day: '2026-06-14',
      reason: 'Xã báo nhầm',
    });
  });

  test('[S112] a figure that arrives moves the count and the list without a press', async () => {
    let list: object[] = owing().nonReporters.localities;
    answerRequests({ NonReporters: () => owing({ localities: list }) });
    const { things } = await show();

    list = [];
    await act(async () =>
      things.bring(
        'board',
        anEvent({
          type: 'FiguresReported',
          subjectKind: 'PROGRESS',
          subjectId: 'p1',
          progress: aProgress({ ...rows.progress[0], daily: [5, 6, 1], version: 2 }),
        }),
      ),
    );

    expect(await screen.findByText(/Mọi địa bàn đã báo cáo đủ/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { pressed: true }).textContent).toContain('2/2'));
  });

  test('[S112] the desk sets the cut-off hour', async () => {
    const sent = answerRequests({ NonReporters: owing(), SaveCutOff: { saveCutOff: { cutOff: '16:30' } } });
    await show();

    fireEvent.change(screen.getByLabelText('Giờ chốt báo cáo hằng ngày'), { target: { value: '16:30' } });
    await press('Đổi giờ chốt');

    expect(await screen.findByText('Đã đổi giờ chốt')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'SaveCutOff')?.variables['input']).toMatchObject({
      cutOff: '16:30',
    });
  });
});
