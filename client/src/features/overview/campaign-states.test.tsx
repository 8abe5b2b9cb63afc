import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { aCampaign, aLocality, answerCampaign, indicator, oLam, outlook } from '../../testing/campaign.ts';
import { answerRequests, refuse } from '../../testing/network.ts';
import { aMember, aPlan, aProgress } from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { OverviewPage } from './overview-page.tsx';

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-15T03:00:00.000Z'), advanceTimers: true });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a campaign that lacks figures', () => {
  test('[S46] without an indicator it says what to do to whom may, and who can to the others', async () => {
    const none = aCampaign({ indicators: [], progress: [] });
    answerCampaign(none);
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

  test('[S46] a closed plan without an indicator offers none to be set up', async () => {
    const closed = aCampaign({ indicators: [], progress: [], plans: [aPlan({ state: 'CLOSED' })] });
    answerCampaign(closed);
    renderScreen(<OverviewPage />, {
      things: closed,
      viewer: aViewer({ member: aMember({ role: 'COORDINATOR' }) }),
    });
    expect(await screen.findByText('Kế hoạch đã kết thúc và không có chỉ tiêu nào.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lập chỉ tiêu' })).toBeNull();
  });

  test('[S46] an indicator that was given to nobody says so', () => {
    renderScreen(<OverviewPage />, { things: aCampaign({ progress: [] }) });
    expect(screen.getByText(/Chưa giao chỉ tiêu này cho địa bàn nào/)).toBeTruthy();
  });

  test('[S46] too few days for a forecast: it says how many there are and how many it takes', async () => {
    const few = aCampaign({ progress: [{ ...oLam, daily: [4], done: 4, forecast: aProgress().forecast }] });
    answerCampaign(few, { ...outlook, forecast: aProgress().forecast });
    renderScreen(<OverviewPage />, { things: few });
    expect(await screen.findByText(/mới có 1 ngày báo cáo, cần ít nhất 3 ngày/)).toBeTruthy();
  });

  test('[S46] a closed plan shows what came of it, and forecasts nothing', () => {
    renderScreen(<OverviewPage />, { things: aCampaign({ plans: [aPlan({ state: 'CLOSED' })] }) });
    expect(screen.getByText('Kết thúc khi đạt 26,7 % chỉ tiêu, còn thiếu 220.')).toBeTruthy();
  });

  test('[S46] targets that do not add up are said to', () => {
    renderScreen(<OverviewPage />, {
      things: aCampaign({ indicators: [{ ...indicator, targetTotal: 310 }] }),
    });
    expect(screen.getByRole('alert').textContent).toContain('cộng lại 300, lệch 10 so với tổng 310');
  });

  test('[S46] where the figures are refused, the rest of the overview stands', async () => {
    answerRequests({ ProgressSnapshot: refuse('FORBIDDEN', 'Không được xem số liệu.') });
    renderScreen(<OverviewPage />, { things: aCampaign({ indicators: [], progress: [] }) });
    expect(await screen.findByText('Không được xem số liệu.')).toBeTruthy();
    expect(region('Việc chủ trì')).toBeTruthy();
  });

  test('[S43] of a province those most at risk are shown, and how the others stand is said', () => {
    const count = 400;
    const ids = Array.from({ length: count }, (_, at) => `place-${at}`);
    const places = ids.map((id, at) => ({ ...aLocality(id, `Xã ${at}`) }));
    const progress = ids.map((id, at) =>
      at < 20
        ? { ...oLam, id: `p-${id}`, localityId: id }
        : { ...oLam, id: `p-${id}`, localityId: id, done: 200 },
    );
    renderScreen(<OverviewPage />, { things: aCampaign({ localities: places, progress }) });

    expect(region('Sơ đồ địa bàn').textContent).toContain(
      'Hiện 150 địa bàn nguy cơ nhất trong 400. Còn lại: 250 đã đạt.',
    );
    fireEvent.click(
      within(region('Từng địa bàn, từng ngày')).getByRole('button', { name: 'Xem 300 địa bàn nguy cơ nhất' }),
    );
    const heat = region('Từng địa bàn, từng ngày');
    expect(within(heat).getAllByRole('row')).toHaveLength(302);
    expect(heat.textContent).toContain('Còn lại: 100 đã đạt.');
  });
});
