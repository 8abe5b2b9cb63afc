import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  aBoard,
  cardsIn,
  giveScreenSizes,
  me,
  mobilising,
  observer,
  openMoves,
  police,
  screening,
  show,
} from '../../testing/board-screen.tsx';
import { aBlocker } from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { BoardPage } from './board-page.tsx';

beforeEach(giveScreenSizes);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('what the board shows', () => {
  test('[S31] a card says the duty, the deadline with its meaning, the agency, the person, progress and blockers', async () => {
    const assignment = { ...screening, status: 'IN_PROGRESS', progress: 60, personId: 'other' } as const;
    const blockers = [
      aBlocker({ assignmentId: 'a1' }),
      aBlocker({ id: 'b2', assignmentId: 'a1', state: 'RESOLVED' }),
    ];
    renderScreen(<BoardPage />, { things: aBoard([assignment], me, { blockers }) });

    const card = screen.getByRole('article');

    expect(card.textContent).toContain('Rà soát hồ sơ còn thiếu');
    expect(card.textContent).toContain('chậm nhất 20/6');
    expect(card.textContent).toContain('còn 5 ngày');
    expect(card.textContent).toContain('Tư pháp');
    expect(card.textContent).toContain('60\u00a0%');
    expect(within(card).getByRole('img', { name: 'Trần Văn Mẫu' })).toBeTruthy();
    expect(card.textContent).toContain('1 vướng mắc');
  });

  test('[S31] returned work stands, marked, under way; refused, postponed and withdrawn work is folded away', () => {
    show([
      { ...screening, status: 'RETURNED' },
      { ...mobilising, status: 'REFUSED' },
    ]);

    expect(cardsIn('Đang thực hiện')).toEqual(['Rà soát hồ sơ còn thiếu']);
    expect(screen.getByText('Làm lại')).toBeTruthy();
    expect(screen.queryByText('Vận động thanh niên đi làm thẻ')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: /^Mở cột Từ chối/ }));
    expect(cardsIn('Từ chối')).toEqual(['Vận động thanh niên đi làm thẻ']);
  });

  test('[S31] what is overdue stands first, and a column says how many are late', () => {
    show([screening, mobilising]);

    expect(cardsIn('Chưa thực hiện')).toEqual(['Vận động thanh niên đi làm thẻ', 'Rà soát hồ sơ còn thiếu']);
    expect(screen.getByText('(1 quá hạn)')).toBeTruthy();
  });

  test('[S32] lanes carry their four-way count, and a folded lane stays folded', () => {
    const { unmount } = show([screening, mobilising], { at: '/board?group=agency' });
    expect(screen.getByRole('button', { name: 'Gập Đoàn' }).parentElement?.textContent).toContain(
      '1 quá hạn',
    );

    fireEvent.click(screen.getByRole('button', { name: 'Gập Đoàn' }));
    expect(screen.queryByText('Vận động thanh niên đi làm thẻ')).toBeNull();
    unmount();

    show([screening, mobilising], { at: '/board?group=agency' });
    expect(screen.queryByText('Vận động thanh niên đi làm thẻ')).toBeNull();
    expect(screen.getByRole('button', { name: 'Mở Đoàn' })).toBeTruthy();
  });

  test('[S32] the address decides what is shown, and the search finds without diacritics', async () => {
    show([screening, mobilising], { at: '/board?due=overdue' });
    expect(cardsIn('Chưa thực hiện')).toEqual(['Vận động thanh niên đi làm thẻ']);

    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ra soat' } });
    await screen.findByText('Không có việc nào khớp bộ lọc');

    fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  });
});

describe('designed states', () => {
  test('[S33] an empty plan tells the desk what to do, and an agency what will happen', () => {
    const { unmount } = show([], { viewer: police });
    expect(screen.getByRole('link', { name: 'Mở kế hoạch' }).getAttribute('href')).toBe('/plans/plan');
    unmount();

    show([]);
    expect(screen.getByText(/việc sẽ hiện ở đây ngay/)).toBeTruthy();
  });

  test('[S33] a board without a line says since when it may be old', () => {
    const { things } = show([screening]);
    const { line } = things.things.live;
    act(() => {
      line.report('board', 'live');
      line.report('board', 'offline');
    });

    expect(screen.getByText(/\d\d:\d\d/)).toBeTruthy();
    expect(screen.getByRole('article')).toBeTruthy();
  });

  test('[S33] who may not move a card is told whose turn it is', async () => {
    show([screening], { viewer: aViewer({ member: observer }) });

    openMoves('Rà soát hồ sơ còn thiếu');

    expect(await screen.findByText(/Phòng Tư pháp cập nhật việc này/)).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: /Bắt đầu/ })).toBeNull();
  });
});

describe('in English', () => {
  test('[S31] the same board speaks English', () => {
    show([mobilising], { language: 'en' });
    expect(screen.getByRole('heading', { name: 'Not started' })).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain('5 days overdue');
  });
});
