import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { giveScreenSizes, mobilising, police, screening, show } from '../../testing/board-screen.tsx';
import { answerRequests } from '../../testing/network.ts';

beforeEach(giveScreenSizes);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the desk’s keyboard and many at once', () => {
  test('[S36] j goes from card to card, m moves, / searches, ? helps', async () => {
    show([screening, mobilising]);

    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Vận động thanh niên đi làm thẻ'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rà soát hồ sơ còn thiếu'));

    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'm' });
    expect(await screen.findByRole('menuitem', { name: /Bắt đầu thực hiện/ })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rà soát hồ sơ còn thiếu'));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { hidden: true }));
    fireEvent.keyDown(document.body, { key: '?' });
    await waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Phím tắt'));
  });

  test('[S36] the desk confirms many at once, and reads of each that was refused why', async () => {
    const reported = { status: 'AWAITING_CONFIRMATION', reportedOn: '2026-06-12' } as const;
    const sent = answerRequests({
      ConfirmMany: {
        confirmMany: {
          done: [{ id: 'a1', version: 2 }],
          refused: [{ assignmentId: 'a2', code: 'INVALID_STEP', message: 'Việc này đã được xác nhận.' }],
        },
      },
    });
    show(
      [
        { ...screening, ...reported },
        { ...mobilising, ...reported },
      ],
      { viewer: police },
    );

    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn cả cột Chờ xác nhận' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xác nhận' }));
    await screen.findByText('Xác nhận 2 việc');
    fireEvent.submit(document.querySelector('dialog form') as HTMLFormElement);

    await screen.findByText('Việc này đã được xác nhận.');
    expect(sent[0]?.variables).toMatchObject({ input: { items: [{ baseVersion: 1 }, { baseVersion: 1 }] } });
    expect(screen.getByText('Đã chọn 1')).toBeTruthy();
  });

  test('[S36] an agency is not offered to choose many', () => {
    show([screening]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
