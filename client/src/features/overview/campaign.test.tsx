import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LocalityRecord, ProgressRecord } from '../../live/index.ts';
import { answerRequests, refuse } from '../../testing/network.ts';
import {
  aBlocker,
  aMember,
  anAgency,
  anAssignment,
  anEvent,
  anIndicator,
  aPlan,
  aProgress,
  aTask,
} from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { type Prepared, prepareThings } from '../../testing/things.ts';
import { violationsIn } from '../../testing/violations.ts';
import { OverviewPage } from './overview-page.tsx';
import { PrintPage } from './print/print-page.tsx';
import { WallPage } from './wall/wall-page.tsx';

const locality = (id: string, name: string): LocalityRecord => ({
  id,
  slug: id,
  name,
  kind: 'COMMUNE',
  parentId: null,
  endedOn: null,
  version: 1,
});
const localities = [locality('o-lam', 'Xã Ô Lâm'), locality('co-to', 'Thị trấn Cô Tô')];
const agencies = [
  anAgency(),
  anAgency({ id: 'ubnd', slug: 'o-lam', shortName: 'UBND xã Ô Lâm', localityId: 'o-lam' }),
];
const indicator = anIndicator({ startsOn: '2026-06-12', targetTotal: 300 });
const visits = anIndicator({
  id: 'visits',
  name: 'Hộ đã vận động',
  unit: 'hộ',
  position: 1,
  startsOn: '2026-06-12',
});

const known = (lateChance: number, slackDays: number, finishOn: string): ProgressRecord['forecast'] => ({
  ...aProgress().forecast,
  known: true,
  pace: 4.2,
  lateChance,
  slackDays,
  finishOn,
});
const oLam = aProgress({
  id: 'p1',
  localityId: 'o-lam',
  target: 200,
  done: 30,
  daily: [10, null, 15, 5],
  lastDay: '2026-06-15',
  reportedAt: '2026-06-15T02:30:00.000Z',
  reportedBy: 'other',
  forecast: known(0.82, -9, '2026-07-09'),
});
const coTo = aProgress({
  id: 'p2',
  localityId: 'co-to',
  target: 100,
  done: 50,
  daily: [20, 20, 10],
  lastDay: '2026-06-14',
  forecast: known(0.05, 4, '2026-06-26'),
});

const outlook = {
  indicatorId: 'indicator',
  target: 300,
  low: [80, 85],
  middle: [80, 90],
  high: [80, 95],
  lateLocalities: 1,
  forecast: { ...known(0.82, -9, '2026-07-09'), finishEarly: '2026-07-01', finishLate: '2026-07-20' },
};

const things = (more: object = {}): Prepared =>
  prepareThings({
    agencies,
    localities,
    members: [aMember(), aMember({ id: 'other', fullName: 'Trần Văn Mẫu', agencyId: 'ubnd' })],
    tasks: [aTask()],
    assignments: [anAssignment({ agencyId: 'ubnd', dueDate: '2026-06-10' })],
    indicators: [indicator, visits],
    progress: [oLam, coTo],
    ...more,
  });

const answers = (prepared: Prepared, forecast: object = outlook): void => {
  answerRequests({
    ProgressSnapshot: () => {
      const { indicators, progress, figureDays } = prepared.things.live.store.tables();
      return {
        planProgress: {
          cutOff: '17:00',
          indicators: [...indicators.values()],
          progress: [...progress.values()],
          days: [...figureDays.values()],
        },
      };
    },
    IndicatorForecast: { indicatorForecast: forecast },
  });
};

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-15T03:00:00.000Z'), advanceTimers: true });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the campaign on the overview', () => {
  test('[S42] done, to go, today beside what is needed, the days left; and the answer in a sentence', async () => {
    const prepared = things();
    answers(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    const campaign = region('Tiến độ chỉ tiêu');
    expect(campaign.textContent).toContain('26,7 %');
    expect(campaign.textContent).toContain('80 trên 300 hồ sơ');
    const facts = within(campaign)
      .getAllByRole('button')
      .map((fact) => fact.textContent);
    expect(facts).toEqual(
      expect.arrayContaining([
        '220còn phải làm',
        '5hôm nayhôm qua 25',
        expect.stringContaining('15cần mỗi ngày'),
      ]),
    );
    expect(campaign.textContent).toContain('15ngày nữa đến hạn 30/6');
    await screen.findByText('Với nhịp này, đến 9/7 mọi địa bàn mới xong, chậm 9 ngày; khả năng trễ 82 %.');
  });

  test('[S42] a figure that arrives moves the headline, without a question to the server', async () => {
    const prepared = things();
    answers(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    const moved = { ...coTo, version: 2, done: 70, daily: [20, 20, 10, 20], lastDay: '2026-06-15' };
    act(() =>
      prepared.bring(
        'board',
        anEvent({
          type: 'FiguresReported',
          subjectKind: 'PROGRESS',
          subjectId: 'p2',
          version: 2,
          progress: moved,
        }),
      ),
    );
    act(() => void jest.advanceTimersByTime(100));

    await waitFor(() => expect(region('Tiến độ chỉ tiêu').textContent).toContain('100 trên 300 hồ sơ'));
    expect(region('Tiến độ chỉ tiêu').textContent).toContain('25hôm nay');
  });

  test('[S42] a figure opens what it is made of, with the sum below that the headline shows', async () => {
    const prepared = things();
    answers(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    fireEvent.click(screen.getByRole('button', { name: '220 còn phải làm' }));
    const made = await screen.findByRole('dialog');
    const rows = within(made)
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(rows[1]).toEqual(['200', '30', '15 %', '170', '15', '5', '12']);
    expect(rows[2]).toEqual(['100', '50', '50 %', '50', '10', 'chưa', '3,4']);
    expect(rows.at(-1)).toEqual(['300', '80', '26,7 %', '220', '25', '5', '15']);
  });

  test('[S43] localities at risk first; one opens its days, its reporter, its blockers and its agency’s work', async () => {
    const prepared = things({ blockers: [aBlocker({ agencyId: 'ubnd', text: 'Mất điện hai ngày' })] });
    answers(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    const [, first, second] = within(region('Địa bàn, nguy cơ trước')).getAllByRole('row');
    expect(first?.textContent).toContain('Xã Ô Lâm');
    expect(first?.textContent).toContain('rất có thể trễ 82 %');
    expect(first?.textContent).toContain('9/7 chậm 9 ngày');
    expect(second?.textContent).toContain('kịp hạn, rủi ro 5 %');

    fireEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Xã Ô Lâm' }));
    const sheet = await screen.findByRole('dialog', { name: 'Xã Ô Lâm' });
    expect(sheet.textContent).toContain('Báo cáo gần nhất: Trần Văn Mẫu, 09:30 hôm nay.');
    expect(within(sheet).getByRole('link', { name: 'Mất điện hai ngày' })).toBeTruthy();
    expect(within(sheet).getByRole('link', { name: '1 quá hạn' }).getAttribute('href')).toContain(
      'agency=ubnd',
    );
    expect(within(sheet).getByRole('row', { name: '13/6 · thứ Bảy chưa báo cáo 10' })).toBeTruthy();
    expect(
      within(sheet).getByRole('link', { name: 'Mở bảng số liệu của địa bàn' }).getAttribute('href'),
    ).toBe('/indicators?plan=plan&locality=o-lam');
  });

  test('[S43] the map says in words what its colours say', () => {
    renderScreen(<OverviewPage />, { things: things() });
    expect(screen.getByRole('button', { name: 'Xã Ô Lâm 15 % rất có thể trễ 82 %' })).toBeTruthy();
  });

  test('[S44] the burn-up stands in a table too: what was, and what is to come', async () => {
    const prepared = things();
    answers(prepared);
    renderScreen(<OverviewPage />, { things: prepared });
    await screen.findByText(/chậm 9 ngày; khả năng trễ/);

    fireEvent.click(screen.getByRole('button', { name: 'Bảng số' }));
    const table = within(region('Lũy kế và dự báo')).getByRole('table');
    expect(within(table).getByRole('row', { name: /^14\/6 25 75/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /^16\/6 – – \d+ 85 90 95/ })).toBeTruthy();
  });

  test('[S45] a day without a report says so, and is no zero', () => {
    renderScreen(<OverviewPage />, { things: things() });
    const heat = within(screen.getByRole('table', { name: /mỗi ngày của từng địa bàn/ }));
    expect(heat.getByRole('row', { name: /^Xã Ô Lâm 10 .* chưa báo cáo 15/ })).toBeTruthy();
    expect(heat.getByRole('row', { name: /^Thị trấn Cô Tô .* chưa đến giờ chốt$/ })).toBeTruthy();
  });

  test('[S41] since yesterday: each indicator’s figures, and each kind of change opening what it counts', () => {
    const done = anAssignment({
      id: 'done',
      version: 3,
      status: 'DONE',
      reportedOn: '2026-06-14',
      changedAt: '2026-06-14T08:00:00.000Z',
    });
    renderScreen(<OverviewPage />, { things: things({ assignments: [done] }) });

    const since = within(region('Từ hôm qua đến nay'));
    expect(since.getByRole('row', { name: 'Hồ sơ thu nhận +25 +5 80' })).toBeTruthy();
    expect(since.getByText('1 việc được xác nhận')).toBeTruthy();
    expect(since.getByText(/15:00 14\/6/)).toBeTruthy();
  });

  test('[S72] axe finds nothing in it', async () => {
    const prepared = things();
    answers(prepared);
    const { container } = renderScreen(<OverviewPage />, { things: prepared });
    jest.useRealTimers();
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe('a campaign that lacks figures', () => {
  test('[S46] without an indicator it says what to do to whom may, and who can to the others', async () => {
    const none = things({ indicators: [], progress: [] });
    answers(none);
    renderScreen(<OverviewPage />, {
      things: none,
      viewer: aViewer({ member: aMember({ role: 'COORDINATOR' }) }),
    });
    expect((await screen.findByRole('link', { name: 'Lập chỉ tiêu' })).getAttribute('href')).toBe(
      '/indicators?plan=plan',
    );
    cleanup();

    renderScreen(<OverviewPage />, { things: none });
    expect(await screen.findByText(/Đơn vị thường trực hoặc Chủ tịch lập chỉ tiêu/)).toBeTruthy();
  });

  test('[S46] an indicator that was given to nobody says so', () => {
    renderScreen(<OverviewPage />, { things: things({ progress: [] }) });
    expect(screen.getByText(/Chưa giao chỉ tiêu này cho địa bàn nào/)).toBeTruthy();
  });

  test('[S46] too few days for a forecast: it says how many there are and how many it takes', async () => {
    const few = things({ progress: [{ ...oLam, daily: [4], done: 4, forecast: aProgress().forecast }] });
    answers(few, { ...outlook, forecast: aProgress().forecast });
    renderScreen(<OverviewPage />, { things: few });
    expect(await screen.findByText(/mới có 1 ngày báo cáo, cần ít nhất 3 ngày/)).toBeTruthy();
  });

  test('[S46] a closed plan shows what came of it, and forecasts nothing', () => {
    renderScreen(<OverviewPage />, { things: things({ plans: [aPlan({ state: 'CLOSED' })] }) });
    expect(screen.getByText('Kết thúc khi đạt 26,7 % chỉ tiêu, còn thiếu 220.')).toBeTruthy();
  });

  test('[S46] targets that do not add up are said to', () => {
    renderScreen(<OverviewPage />, { things: things({ indicators: [{ ...indicator, targetTotal: 310 }] }) });
    expect(screen.getByRole('alert').textContent).toContain('cộng lại 300, lệch 10 so với tổng 310');
  });

  test('[S46] where the figures are refused, the rest of the overview stands', async () => {
    answerRequests({ ProgressSnapshot: refuse('FORBIDDEN', 'Không được xem số liệu.') });
    renderScreen(<OverviewPage />, { things: things({ indicators: [], progress: [] }) });
    expect(await screen.findByText('Không được xem số liệu.')).toBeTruthy();
    expect(region('Việc chủ trì')).toBeTruthy();
  });
});

describe('the campaign elsewhere', () => {
  const subject = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? '';

  test('[S40] the big screen begins with the campaign, then ranking, heat table and map', () => {
    renderScreen(<WallPage />, { things: things() });
    const seen = [subject()];
    for (let turn = 0; turn < 3; turn += 1) {
      act(() => void jest.advanceTimersByTime(20_000));
      seen.push(subject());
    }
    expect(seen).toEqual([
      'Tiến độ chỉ tiêuHồ sơ thu nhận',
      'Địa bàn có nguy cơHồ sơ thu nhận1',
      'Từng địa bàn, từng ngàyHồ sơ thu nhận',
      'Sơ đồ địa bànHồ sơ thu nhận',
    ]);
  });

  test('[S40] it jumps to figures that were just reported', () => {
    const prepared = things();
    renderScreen(<WallPage />, { things: prepared });
    const moved = { ...coTo, version: 2, done: 70, daily: [20, 20, 10, 20], lastDay: '2026-06-15' };
    act(() =>
      prepared.bring(
        'board',
        anEvent({ subjectKind: 'PROGRESS', subjectId: 'p2', version: 2, actor: 'other', progress: moved }),
      ),
    );
    act(() => void jest.advanceTimersByTime(100));
    expect(subject()).toBe('Vừa cập nhật');
    const said = screen.getByRole('main').textContent;
    expect(said).toContain('Thị trấn Cô Tô: 70/100 hồ sơ, đạt 70 %');
    expect(said).toContain('báo cáo 20 hồ sơ ngày 15/6');
  });

  test('[S47] on paper: the headline, every locality, agencies, blockers, the time of the figures, a place to sign', () => {
    renderScreen(<PrintPage />, { things: things({ blockers: [aBlocker()] }) });

    expect(screen.getByText('Số liệu lúc 10:00, thứ Hai, 15/6/2026')).toBeTruthy();
    const [, localitiesTable, agenciesTable, blockersTable] = screen.getAllByRole('table');
    expect(within(localitiesTable as HTMLElement).getAllByRole('row')).toHaveLength(4);
    expect(
      within(agenciesTable as HTMLElement).getByRole('row', { name: /^UBND xã Ô Lâm 1 0 0 0 1/ }),
    ).toBeTruthy();
    expect(blockersTable?.textContent).toContain('Điểm cấp mất điện');
    expect(screen.getAllByText('(Ký, ghi rõ họ tên)')).toHaveLength(2);
  });
});
