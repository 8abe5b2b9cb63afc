import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import {
  cardsIn,
  changedBy,
  giveScreenSizes,
  openMoves,
  screening,
  show,
} from '../../testing/board-screen.tsx';
import { answerRequests, refuse } from '../../testing/network.ts';

beforeEach(giveScreenSizes);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('moving a card', () => {
  test('[S34] it moves at once, and what is confirmed takes the place of the guess', async () => {
    const sent = answerRequests({ ReportStatus: { reportStatus: { id: 'a1', version: 2 } } });
    show([screening]);

    openMoves('Rà soát hồ sơ còn thiếu');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Bắt đầu thực hiện/ }));

    await waitFor(() => expect(cardsIn('Đang thực hiện')).toEqual(['Rà soát hồ sơ còn thiếu']));
    expect(sent[0]?.variables).toMatchObject({
      input: { assignmentId: 'a1', status: 'IN_PROGRESS', baseVersion: 1 },
    });
  });

  test('[S34] a refused move goes back and says why, in the server’s words', async () => {
    answerRequests({ ReportStatus: refuse('FORBIDDEN', 'Chỉ đơn vị được giao mới cập nhật.') });
    show([screening]);

    openMoves('Rà soát hồ sơ còn thiếu');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Bắt đầu thực hiện/ }));

    expect((await screen.findByRole('alert')).textContent).toContain('Chỉ đơn vị được giao mới cập nhật.');
    expect(cardsIn('Chưa thực hiện')).toEqual(['Rà soát hồ sơ còn thiếu']);
    expect(screen.getByText('Không chuyển được')).toBeTruthy();
  });

  test('[S34] where somebody was quicker both are shown, and the person decides', async () => {
    const stale = refuse('STALE_VERSION', 'Có người vừa cập nhật.');
    answerRequests({ ReportStatus: stale });
    const { things } = show([screening]);
    openMoves('Rà soát hồ sơ còn thiếu');
    act(() =>
      things.bring(
        'board',
        changedBy(screening, { status: 'NOT_STARTED', progress: 30, note: 'Đã gọi điện' }),
      ),
    );
    fireEvent.click(await screen.findByRole('menuitem', { name: /Bắt đầu thực hiện/ }));

    await screen.findByText('Việc này vừa có người khác cập nhật');
    expect(screen.getByText(/Trần Văn Mẫu đã chuyển lúc 09:42/)).toBeTruthy();
    expect(screen.getByText(/tiến độ 30 %: Đã gọi điện/)).toBeTruthy();

    const sent = answerRequests({ ReportStatus: { reportStatus: { id: 'a1', version: 3 } } });
    fireEvent.click(screen.getByRole('button', { name: 'Vẫn Đang thực hiện', hidden: true }));
    await waitFor(() => expect(sent[0]?.variables).toMatchObject({ input: { baseVersion: 2 } }));
  });

  test('[S34] reporting done asks for the result first', async () => {
    show([screening]);

    openMoves('Rà soát hồ sơ còn thiếu');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Báo cáo hoàn thành/ }));

    await waitFor(() =>
      expect(document.querySelector('dialog')?.textContent).toContain('Rà soát hồ sơ còn thiếu'),
    );
    expect(cardsIn('Chưa thực hiện')).toHaveLength(1);
  });
});
