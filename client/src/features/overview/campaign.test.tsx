import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCampaign, answerCampaign, coTo } from '../../testing/campaign.ts';
import { aBlocker, anAssignment, anEvent } from '../../testing/records.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { violationsIn } from '../../testing/violations.ts';
import { OverviewPage } from './overview-page.tsx';

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
    const prepared = aCampaign();
    answerCampaign(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    const campaign = region('Tiến độ chỉ tiêu');
    expect(campaign.textContent).toContain('26,7\u00a0%');
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
    const prepared = aCampaign();
    answerCampaign(prepared);
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
    const prepared = aCampaign();
    answerCampaign(prepared);
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
    expect(rows[1]).toEqual(['200', '30', '15\u00a0%', '170', '15', '5', '12']);
    expect(rows[2]).toEqual(['100', '50', '50\u00a0%', '50', '10', 'chưa', '3,4']);
    expect(rows.at(-1)).toEqual(['300', '80', '26,7\u00a0%', '220', '25', '5', '15']);
  });

  test('[S43] localities at risk first; one opens its days, its reporter, its blockers and its agency’s work', async () => {
    const prepared = aCampaign({ blockers: [aBlocker({ agencyId: 'ubnd', text: 'Mất điện hai ngày' })] });
    answerCampaign(prepared);
    renderScreen(<OverviewPage />, { things: prepared });

    const [, first, second] = within(region('Địa bàn, nguy cơ trước')).getAllByRole('row');
    expect(first?.textContent).toContain('Xã Ô Lâm');
    expect(first?.textContent).toContain('rất có thể trễ 82\u00a0%');
    expect(first?.textContent).toContain('9/7 chậm 9 ngày');
    expect(second?.textContent).toContain('kịp hạn, rủi ro 5\u00a0%');

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
    renderScreen(<OverviewPage />, { things: aCampaign() });
    expect(screen.getByRole('button', { name: 'Xã Ô Lâm 15\u00a0% rất có thể trễ 82\u00a0%' })).toBeTruthy();
  });

  test('[S44] the burn-up stands in a table too: what was, and what is to come', async () => {
    const prepared = aCampaign();
    answerCampaign(prepared);
    renderScreen(<OverviewPage />, { things: prepared });
    await screen.findByText(/chậm 9 ngày; khả năng trễ/);

    fireEvent.click(screen.getByRole('button', { name: 'Bảng số' }));
    const table = within(region('Lũy kế và dự báo')).getByRole('table');
    expect(within(table).getByRole('row', { name: /^14\/6 25 75/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /^16\/6 – – \d+ 85 90 95/ })).toBeTruthy();
  });

  test('[S45] a day without a report says so, and is no zero', () => {
    renderScreen(<OverviewPage />, { things: aCampaign() });
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
    renderScreen(<OverviewPage />, { things: aCampaign({ assignments: [done] }) });

    const since = within(region('Từ hôm qua đến nay'));
    expect(since.getByRole('row', { name: 'Hồ sơ thu nhận +25 +5 80' })).toBeTruthy();
    expect(since.getByText('1 việc được xác nhận')).toBeTruthy();
    expect(since.getByText(/15:00 14\/6/)).toBeTruthy();
  });

  test('[S72] axe finds nothing in it', async () => {
    const prepared = aCampaign();
    answerCampaign(prepared);
    const { container } = renderScreen(<OverviewPage />, { things: prepared });
    jest.useRealTimers();
    expect(await violationsIn(container)).toEqual([]);
  });
});
