import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { cardsIn, changedBy, giveScreenSizes, screening, show } from '../../testing/board-screen.tsx';

beforeEach(giveScreenSizes);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('what others do', () => {
  test('[S35] another’s change is seen, with who and when', async () => {
    const { things } = show([screening]);

    act(() => things.bring('board', changedBy(screening, { status: 'IN_PROGRESS', progress: 20 })));

    await screen.findByText('09:42 · Trần Văn Mẫu cập nhật');
    await waitFor(() => expect(cardsIn('Đang thực hiện')).toEqual(['Rà soát hồ sơ còn thiếu']));
  });

  test('[S35] nothing jumps while hands are on the board: the change waits behind a button', async () => {
    const { things } = show([screening]);
    fireEvent.pointerDown(screen.getByRole('article'));

    act(() => things.bring('board', changedBy(screening, { status: 'IN_PROGRESS', progress: 20 })));
    const waiting = await screen.findByRole('button', { name: '1 thay đổi mới' });
    expect(cardsIn('Chưa thực hiện')).toHaveLength(1);
    expect(screen.getByRole('article').textContent).toContain('20\u00a0%');

    fireEvent.click(waiting);
    expect(cardsIn('Đang thực hiện')).toHaveLength(1);
  });

  test('[S35] what was held is shown when the hands are gone for a while', async () => {
    jest.useFakeTimers();
    try {
      const { things } = show([screening]);
      fireEvent.pointerDown(screen.getByRole('article'));
      act(() => things.bring('board', changedBy(screening, { status: 'IN_PROGRESS' })));
      act(() => void jest.advanceTimersByTime(1_000));
      expect(cardsIn('Chưa thực hiện')).toHaveLength(1);

      act(() => void jest.advanceTimersByTime(5_000));

      expect(cardsIn('Đang thực hiện')).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
