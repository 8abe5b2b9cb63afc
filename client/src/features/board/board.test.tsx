import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AssignmentRecord } from '../../live/index.ts';
import { answerRequests, refuse } from '../../testing/network.ts';
import { aBlocker, aMember, anAgency, anAssignment, assignmentEvent, aTask } from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { BoardPage } from './board-page.tsx';

const agencies = [
  anAgency(),
  anAgency({ id: 'police', slug: 'police', name: 'Công an huyện', shortName: 'Công an' }),
  anAgency({ id: 'youth', slug: 'youth', name: 'Huyện Đoàn', shortName: 'Đoàn' }),
];
const other = aMember({ id: 'other', fullName: 'Trần Văn Mẫu', agencyId: 'youth' });
const me = aMember();
const officer = aMember({ role: 'COORDINATOR', agencyId: 'police' });
const police = aViewer({ member: officer, agency: anAgency({ id: 'police' }) });
const observer = aMember({ role: 'OBSERVER' });

const tasks = [
  aTask({ id: 't1', position: 1, text: 'Rà soát hồ sơ còn thiếu' }),
  aTask({ id: 't2', position: 2, text: 'Vận động thanh niên đi làm thẻ' }),
];
const screening = anAssignment({ id: 'a1', taskId: 't1', agencyId: 'justice' });
const mobilising = anAssignment({ id: 'a2', taskId: 't2', agencyId: 'youth', dueDate: '2026-06-10' });

const aBoard = (assignments: AssignmentRecord[], member = me, more: object = {}) =>
  prepareThings({ agencies, members: [member, other], tasks, assignments, ...more }, 'me');

const show = (assignments: AssignmentRecord[], options: Parameters<typeof renderScreen>[1] = {}) =>
  renderScreen(<BoardPage />, { things: aBoard(assignments, options.viewer?.member), ...options });

/** The cards of a column, by their sentences. */
const cardsIn = (column: string): string[] =>
  screen
    .getAllByRole('list', { name: new RegExp(`^${column}`) })
    .flatMap((list) => within(list).queryAllByRole('link'))
    .map((card) => card.textContent ?? '');

const openMoves = (task: string): void => {
  fireEvent.click(screen.getByRole('button', { name: `Chuyển tới… (${task})` }));
};
const at = '2026-06-15T02:42:00.000Z';
const changedBy = (assignment: AssignmentRecord, set: Partial<AssignmentRecord>, by = 'other') =>
  assignmentEvent(
    { ...assignment, version: assignment.version + 1, changedBy: by, changedAt: at, ...set },
    { actor: by, at },
  );

const sizes = { clientHeight: 900, clientWidth: 1300 } as const;
beforeEach(() => {
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
});
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
    expect(card.textContent).toContain('60 %');
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
    expect(screen.getByRole('article').textContent).toContain('20 %');

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

describe('in English', () => {
  test('[S31] the same board speaks English', () => {
    show([mobilising], { language: 'en' });
    expect(screen.getByRole('heading', { name: 'Not started' })).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain('5 days overdue');
  });
});
