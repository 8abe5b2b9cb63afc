import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import { aCampaign, answerCampaign, coTo } from '../../../testing/campaign.ts';
import { aMeeting, anEvent, assignmentEvent } from '../../../testing/records.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { done, late, twoDuties } from '../../../testing/two-duties.ts';
import { WallPage } from './wall-page.tsx';

const subject = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? '';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-15T03:00:00.000Z') });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the big screen', () => {
  test('[S40] turns every twenty seconds, for as long as it is left alone', () => {
    renderScreen(<WallPage />, { things: twoDuties([done, late]) });
    expect(subject()).toBe('Tình hình chung');

    act(() => void jest.advanceTimersByTime(20_000));
    expect(subject()).toBe('Việc quá hạn1');
    act(() => void jest.advanceTimersByTime(20_000));
    expect(subject()).toBe('Đơn vị cần đôn đốc1');
    act(() => void jest.advanceTimersByTime(20_000));
    expect(subject()).toBe('Tình hình chung');
  });

  test('[S40] jumps to what just changed, and goes on afterwards', () => {
    const prepared = twoDuties([done, late]);
    renderScreen(<WallPage />, { things: prepared });

    const reported = { ...late, version: 2, status: 'AWAITING_CONFIRMATION', changedBy: 'other' } as const;
    act(() => prepared.bring('board', assignmentEvent(reported)));
    act(() => void jest.advanceTimersByTime(100));
    expect(subject()).toBe('Vừa cập nhật');
    expect(screen.getByRole('main').textContent).toContain('Vận động thanh niên đi làm thẻ');
    expect(screen.getByRole('main').textContent).toContain('báo cáo hoàn thành');

    act(() => void jest.advanceTimersByTime(20_000));
    expect(subject()).toBe('Tình hình chung');
  });

  test('[S40] shows the clock, the day and whether it is live', () => {
    renderScreen(<WallPage />, { things: twoDuties([late]) });
    expect(screen.getByText('10:00')).toBeTruthy();
    expect(screen.getByText('thứ Hai, 15/6/2026')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Đang đồng bộ');
  });
});

describe('the big screen with figures', () => {
  test('[S40] the big screen begins with the campaign, then ranking, heat table and map', () => {
    renderScreen(<WallPage />, { things: aCampaign() });
    const seen = [subject()];
    for (let turn = 0; turn < 3; turn += 1) {
      act(() => void jest.advanceTimersByTime(20_000));
      seen.push(subject());
    }
    expect(seen).toEqual([
      'Tiến độ chỉ tiêuHồ sơ thu nhận',
      'Địa bàn, nguy cơ trướcHồ sơ thu nhận1 địa bàn có nguy cơ',
      'Từng địa bàn, từng ngàyHồ sơ thu nhận',
      'Sơ đồ địa bànHồ sơ thu nhận',
    ]);
  });

  test('[S40] it jumps to figures that were just reported', () => {
    const prepared = aCampaign();
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
    expect(said).toContain('Thị trấn Cô Tô: 70/100 hồ sơ, đạt 70\u00a0%');
    expect(said).toContain('báo cáo 20 hồ sơ ngày 15/6');
  });
});

describe('the big screen in a meeting', () => {
  const item = (agencyId: string, overdue: number) => ({
    agencyId,
    risk: { overdue, waitingForChair: 0, dueSoon: 0, unreportedDays: 4, silentDays: 0 },
    mark: 'WAITING' as const,
    calledAt: null,
  });
  const meeting = aMeeting({ agenda: [item('ubnd', 1), item('justice', 0)], currentAgencyId: 'ubnd' });
  const callOf = (currentAgencyId: string | null, version: number) =>
    anEvent({
      type: 'AgencyCalled',
      subjectKind: 'MEETING',
      subjectId: 'meeting',
      version,
      meeting: { ...meeting, currentAgencyId, version },
    });
  const opensOn = (set: object) => {
    const prepared = aCampaign({ meetings: [{ ...meeting, ...set }] });
    answerCampaign(prepared);
    renderScreen(<WallPage />, { things: prepared });
    return prepared;
  };

  test('[S40] the agency that is heard is shown with its reasons and its figures, however long it takes', async () => {
    opensOn({});
    expect(subject()).toBe('UBND xã Ô Lâm');
    expect(screen.getByText('Đang họp giao ban')).toBeTruthy();
    expect(screen.getByText('1 việc quá hạn, 4 ngày chưa báo cáo số liệu')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(100));
    const said = screen.getByRole('main').textContent;
    expect(said).toContain('30 / 200 hồ sơ');
    expect(said).toContain('có thể trễ 82\u00a0%');

    act(() => void jest.advanceTimersByTime(60_000));
    expect(subject()).toBe('UBND xã Ô Lâm');
  });

  test('[S40] news do not push it off; once nobody is spoken of the round goes on where it was', () => {
    const prepared = opensOn({});
    act(() =>
      prepared.bring(
        'board',
        anEvent({ subjectKind: 'PROGRESS', subjectId: 'p2', version: 2, progress: coTo }),
      ),
    );
    act(() => void jest.advanceTimersByTime(100));
    expect(subject()).toBe('UBND xã Ô Lâm');

    act(() => prepared.bring('board', callOf(null, 2)));
    act(() => void jest.advanceTimersByTime(100));
    expect(subject()).toBe('Tiến độ chỉ tiêuHồ sơ thu nhận');
    act(() => void jest.advanceTimersByTime(20_000));
    expect(subject()).toContain('nguy cơ trước');
  });
});
