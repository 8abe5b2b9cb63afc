import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { readBoardFilter } from '../../lib/board-address.ts';
import { aBlocker, aPlan, assignmentEvent } from '../../testing/records.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { done, late, twoDuties } from '../../testing/two-duties.ts';
import { OverviewPage } from './overview-page.tsx';

const filterOf = (link: HTMLElement) =>
  readBoardFilter(new URL(link.getAttribute('href') ?? '', 'http://localhost').searchParams);

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-15T03:00:00.000Z') });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the overview', () => {
  test('[S41] four numbers that add up, each leading to what it counts', () => {
    renderScreen(<OverviewPage />, { things: twoDuties([done, late]) });

    expect(screen.getByText('1 + 0 + 0 + 1 = 2')).toBeTruthy();
    const overdue = screen.getByRole('link', { name: '1 Chưa xong, quá hạn' });
    expect(filterOf(overdue)).toMatchObject({ part: 'openOverdue', agencyId: null });
    expect(filterOf(screen.getByRole('link', { name: '2 việc' }))).toMatchObject({ part: 'all' });
  });

  test('[S41] agencies at risk first, each figure leading to the board of just that', () => {
    renderScreen(<OverviewPage />, { things: twoDuties([done, late]) });

    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first?.textContent).toContain('Đoàn');
    const link = within(first as HTMLElement).getByRole('link', { name: '1 quá hạn' });
    expect(filterOf(link)).toMatchObject({ agencyId: 'youth', part: 'openOverdue' });
  });

  test('[S41] it moves by itself when somebody reports', async () => {
    const prepared = twoDuties([done, late]);
    renderScreen(<OverviewPage />, { things: prepared });

    const at = '2026-06-15T02:59:30.000Z';
    const reported = {
      ...late,
      version: 2,
      status: 'DONE',
      reportedOn: '2026-06-15',
      changedBy: 'other',
      changedAt: at,
    } as const;
    act(() => prepared.bring('board', assignmentEvent(reported, { at })));
    act(() => void jest.advanceTimersByTime(100));

    await waitFor(() => expect(screen.getByText('1 + 1 + 0 + 0 = 2')).toBeTruthy());
    const hour = screen.getByRole('region', { name: 'Trong một giờ qua' });
    expect(hour.textContent).toContain('Trần Văn Mẫu');
    expect(hour.textContent).toContain('09:59');
  });

  test('[S41] blockers lead to the desk of blockers, and targets say whether they add up', () => {
    const route = [{ agencyId: null, role: 'CHAIR' as const, name: 'Chủ tịch', responseHours: null }];
    const plans = [aPlan({ targets: [{ localityId: 'x', value: 10 }], targetTotal: 12, targetUnit: 'thẻ' })];
    renderScreen(<OverviewPage />, { things: twoDuties([late], { blockers: [aBlocker({ route })], plans }) });

    const chair = screen.getByRole('link', { name: 'Chờ Chủ tịch' });
    expect(chair.getAttribute('href')).toMatch(/^\/blockers/);
    expect(screen.getByRole('alert').textContent).toContain('lệch 2');
  });

  test('[S33] a plan without work says what will come', () => {
    renderScreen(<OverviewPage />, { things: twoDuties([]) });
    expect(screen.getByText('Chưa có việc nào được giao')).toBeTruthy();
  });

  test('[S33] without a line it says since when the figures may be old', () => {
    const prepared = twoDuties([late]);
    renderScreen(<OverviewPage />, { things: prepared });
    act(() => {
      prepared.things.live.line.report('board', 'live');
      prepared.things.live.line.report('board', 'offline');
    });
    expect(screen.getByText(/10:00/)).toBeTruthy();
  });
});
