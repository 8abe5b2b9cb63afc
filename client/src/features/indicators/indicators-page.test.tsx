import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Role } from '../../graphql/generated/schema.ts';
import { LineDown } from '../../graphql/index.ts';
import { createLive } from '../../live/live.ts';
import type { TableRows } from '../../live/world.ts';
import { answerRequests, refuse } from '../../testing/network.ts';
import { aMember, anAgency, anIndicator, aPlan, aProgress, aUnit } from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { IndicatorsPage } from './indicators-page.tsx';

const agency = anAgency({ id: 'o-lam-pc', localityId: 'o-lam' });
const locality = (id: string, name: string, kind: 'COMMUNE' | 'HAMLET', parentId: string | null) => ({
  id,
  slug: id,
  name,
  kind,
  parentId,
  endedOn: null,
  version: 1,
});
const counted = {
  indicators: [anIndicator({ name: 'Hồ sơ thu nhận' })],
  progress: [
    aProgress({ id: 'p1', localityId: 'o-lam', done: 18, daily: [18] }),
    aProgress({ id: 'p2', localityId: 'an-tuc', target: 50 }),
  ],
};
const localities = [
  locality('o-lam', 'Xã Ô Lâm', 'COMMUNE', null),
  locality('an-tuc', 'Xã An Tức', 'COMMUNE', null),
];

const show = async (role: Role, rows: TableRows = counted, at = '/indicators') => {
  const member = aMember({ agencyId: agency.id, role });
  const drawn = renderScreen(<IndicatorsPage />, {
    viewer: aViewer({ member, agency }),
    things: prepareThings({ agencies: [agency], members: [member], localities, ...rows }),
    at,
  });
  await act(async () => undefined);
  return drawn;
};
const progressOf = ({ indicators = [], progress = [], figureDays = [] }: TableRows) => ({
  ProgressSnapshot: { planProgress: { cutOff: '17:00', indicators, progress, days: figureDays } },
  FigureGrid: { figureGrid: { mayReport: true, figures: [], corrections: [] } },
  NonReporters: {
    nonReporters: { day: '2026-06-15', pastCutOff: false, localities: [], reminded: null },
  },
});
const views = () =>
  within(screen.getByRole('navigation', { name: 'Chỉ tiêu' }))
    .getAllByRole('button')
    .map((tab) => tab.textContent);

/** A page that was opened without a line, on a device that has kept these rows. */
const showWithoutLine = async (rows: TableRows) => {
  const member = aMember({ agencyId: agency.id, role: 'STAFF' });
  const { things, bring } = prepareThings();
  const live = createLive({
    memberId: 'me',
    socket: { follow: () => new Promise(() => undefined) },
    poll: { follow: () => new Promise(() => undefined) },
    takeSnapshot: async () => {
      throw new LineDown();
    },
    kept: {
      load: async () => ({
        memberId: 'me',
        shape: '',
        savedAt: '2026-06-15T09:40:00.000Z',
        planId: 'plan',
        rows: {
          units: [aUnit()],
          plans: [aPlan()],
          agencies: [agency],
          members: [member],
          localities,
          ...rows,
        },
      }),
      save: async () => undefined,
    },
  });
  live.start();
  await waitFor(() => expect(live.following('board').state).toBe('kept'));
  const drawn = renderScreen(<IndicatorsPage />, {
    viewer: aViewer({ member, agency }),
    things: { things: { ...things, live }, bring },
    at: '/indicators?view=grid',
  });
  await act(async () => undefined);
  return { ...drawn, end: () => live.stop() };
};

describe('the page of indicators', () => {
  test('[S77] opened without a line it is the own locality’s form, with what the device has kept', async () => {
    answerRequests({});
    const { end } = await showWithoutLine(counted);

    expect(await screen.findByText(/Số liệu đến 16:40/)).toBeTruthy();
    expect(screen.getByText('Xã Ô Lâm')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Hồ sơ thu nhận' })).toBeTruthy();
    expect(screen.getByText('18/100 (18 %)')).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Chỉ tiêu' })).toBeNull();
    end();
  });

  test('[S77] where the device has kept no figures it says so, and leads to the own work', async () => {
    answerRequests({});
    const { end } = await showWithoutLine({});

    expect(await screen.findByText(/Máy này chưa giữ số liệu/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mở việc của đơn vị' }).getAttribute('href')).toBe('/work');
    end();
  });

  test('[S108] each role is offered what it comes for', async () => {
    answerRequests(progressOf(counted));

    const commune = await show('STAFF');
    expect(views()).toEqual(['Nhập số liệu', 'Bảng theo ngày', 'Theo địa bàn', 'Nhập, xuất tệp']);
    expect(await screen.findByRole('grid', { name: 'Số liệu của Xã Ô Lâm theo ngày' })).toBeTruthy();
    commune.unmount();

    const chair = await show('CHAIR');
    expect(views()).toEqual([
      'Theo địa bàn',
      'Ngày báo cáo',
      'Bảng theo ngày',
      'Đặt chỉ tiêu',
      'Nhập, xuất tệp',
    ]);
    expect(await screen.findByRole('row', { name: /^Xã Ô Lâm 18\/100/ })).toBeTruthy();
    chair.unmount();

    await show('OBSERVER');
    expect(views()).toEqual(['Theo địa bàn', 'Bảng theo ngày', 'Nhập, xuất tệp']);
  });

  test('[S114] a commune whose hamlets count is their sum: one enters each hamlet', async () => {
    const rows = {
      ...counted,
      localities: [...localities, locality('ap-1', 'Ấp 1', 'HAMLET', 'o-lam')],
      progress: [...counted.progress, aProgress({ id: 'p3', localityId: 'ap-1', target: 40 })],
    };
    answerRequests(progressOf(rows));
    await show('STAFF', rows, '/indicators?view=enter');

    expect(await screen.findByText(/^Hồ sơ thu nhận: cộng từ các ấp, khóm/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Hồ sơ thu nhận' })).toBeNull();
    await act(async () =>
      fireEvent.change(screen.getByRole('combobox', { name: 'Địa bàn' }), { target: { value: 'ap-1' } }),
    );
    expect(await screen.findByRole('textbox', { name: 'Hồ sơ thu nhận' })).toBeTruthy();
  });

  test('[S7] a plan that counts nothing says what to do next, to whoever can do it', async () => {
    answerRequests(progressOf({}));
    const desk = await show('COORDINATOR', {});
    expect(await screen.findByText('Kế hoạch này chưa có chỉ tiêu')).toBeTruthy();
    const [, button] = screen.getAllByRole('button', { name: 'Đặt chỉ tiêu' });
    await act(async () => fireEvent.click(button as HTMLElement));
    expect(await screen.findByRole('button', { name: 'Thêm chỉ tiêu' })).toBeTruthy();
    desk.unmount();

    await show('STAFF', {});
    expect(await screen.findByText(/Cơ quan thường trực đặt chỉ tiêu/)).toBeTruthy();
  });

  test('[S7] a refusal says why', async () => {
    answerRequests({ ProgressSnapshot: refuse('NOT_FOUND', 'Không có kế hoạch này.') });
    await show('STAFF');

    expect(await screen.findByText('Không có kế hoạch này.')).toBeTruthy();
  });
});
