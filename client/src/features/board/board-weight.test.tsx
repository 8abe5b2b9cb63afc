import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { wholeBoard } from '../../lib/board-address.ts';
import { type AssignmentRecord, useSelect } from '../../live/index.ts';
import { anAgency, anAssignment, assignmentEvent, aTask } from '../../testing/records.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { type Prepared, prepareThings } from '../../testing/things.ts';
import { columnIds } from './arrange/columns.ts';
import { layOut } from './arrange/layout.ts';
import { usePlacements } from './arrange/use-placements.ts';
import { BoardContext, type BoardThings, createCardSignals } from './board-context.ts';
import { BoardPage } from './board-page.tsx';
import { BoardGrid } from './grid/board-grid.tsx';

const statuses = ['NOT_STARTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'DONE', 'RETURNED'] as const;
const agencies = Array.from({ length: 25 }, (_, index) =>
  anAgency({ id: `g${index}`, slug: `g${index}`, name: `Đơn vị ${index}`, shortName: `ĐV ${index}` }),
);
const tasks = Array.from({ length: 200 }, (_, index) =>
  aTask({ id: `t${index}`, position: index, text: `Nhiệm vụ số ${index} của kế hoạch` }),
);
const many = (count: number): AssignmentRecord[] =>
  Array.from({ length: count }, (_, index) =>
    anAssignment({
      id: `a${index}`,
      taskId: `t${index % 200}`,
      agencyId: `g${index % 25}`,
      status: statuses[index % 5] ?? 'NOT_STARTED',
      progress: index % 100,
      reportedOn: index % 5 === 3 ? '2026-06-12' : null,
    }),
  );

const prepare = (count: number): Prepared => prepareThings({ agencies, tasks, assignments: many(count) });
const sizes = { card: 118, gap: 8, head: 40, hasHeadAbove: false };

/** The grid as the board uses it, with a count of how often a card is drawn: each drawing asks for its address once. */
const Counted = ({ onCard, onGrid }: { onCard: (taskId: string) => string; onGrid: () => void }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [signals] = useState(createCardSignals);
  const placements = usePlacements(wholeBoard, '2026-06-15');
  const size = useSelect((tables) => tables.assignments.size);
  onGrid();
  const layout = useMemo(
    () =>
      layOut(placements, {
        sizes,
        laneOrder: ['none'],
        folded: new Set(),
        columns: columnIds,
        hasLanes: false,
      }),
    [placements],
  );
  const nothing = useCallback(() => undefined, []);
  const things = useMemo<BoardThings>(
    () => ({
      signals,
      viewer: { memberId: 'me', role: 'COORDINATOR', agencyId: 'g0', actsFor: ['g0'] },
      today: '2026-06-15',
      zone: 'Asia/Ho_Chi_Minh',
      canSelect: true,
      openMoves: nothing,
      showBlockers: nothing,
      hrefOf: onCard,
      openTask: nothing,
    }),
    [signals, nothing, onCard],
  );
  return (
    <BoardContext value={things}>
      <output>{size}</output>
      <BoardGrid
        scroller={scroller}
        layout={layout}
        sizes={sizes}
        grouping="none"
        columns={columnIds}
        isPhone={false}
        onFold={nothing}
        onAside={nothing}
      />
    </BoardContext>
  );
};

const bring = async (things: Prepared, assignment: AssignmentRecord, set: Partial<AssignmentRecord>) => {
  const next = { ...assignment, version: assignment.version + 1, changedBy: 'other', ...set };
  act(() => things.bring('board', assignmentEvent(next)));
  await waitFor(() =>
    expect(things.things.live.store.tables().assignments.get(next.id)?.version).toBe(next.version),
  );
};

const view = { clientHeight: 1080, clientWidth: 1600 } as const;
beforeEach(() => {
  for (const [name, value] of Object.entries(view)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
});
afterEach(cleanup);

describe('a board of thousands', () => {
  test('[S37] one event draws one card again, and no other', async () => {
    const onCard = jest.fn((taskId: string) => `/tasks/${taskId}`);
    const onGrid = jest.fn();
    const things = prepare(2_000);
    renderScreen(<Counted onCard={onCard} onGrid={onGrid} />, { things });
    expect(onCard.mock.calls.length).toBeGreaterThan(20);
    const [first] = many(1);
    if (!first) throw new Error('no assignment');
    onCard.mockClear();
    onGrid.mockClear();

    await bring(things, first, { progress: 77, note: 'Đã làm thêm' });

    expect(onCard.mock.calls.map(([taskId]) => taskId)).toEqual(['t0']);
    expect(onGrid).not.toHaveBeenCalled();
  });

  test('[S37] a card that moves is drawn anew, and the others only shift', async () => {
    const onCard = jest.fn((taskId: string) => `/tasks/${taskId}`);
    const things = prepare(2_000);
    renderScreen(<Counted onCard={onCard} onGrid={() => undefined} />, { things });
    const [first] = many(1);
    if (!first) throw new Error('no assignment');
    onCard.mockClear();

    await bring(things, first, { status: 'IN_PROGRESS' });

    // Itself, and those that come into sight at the ends of its two columns.
    expect(onCard.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['2,000', 2_000, ''],
    ['5,000', 5_000, ''],
    ['5,000 in lanes', 5_000, '?group=agency'],
  ])('[S37] %s assignments draw no more than 2,500 elements', (_name, count, search) => {
    const { container } = renderScreen(<BoardPage />, { things: prepare(count), at: `/board${search}` });

    const elements = container.ownerDocument.querySelectorAll('*').length;
    expect(container.querySelectorAll('[data-card]').length).toBeGreaterThan(10);
    expect(elements).toBeLessThanOrEqual(2_500);
  });

  test('[S37] scrolling draws other cards, not more', async () => {
    const { container } = renderScreen(<BoardPage />, { things: prepare(2_000), at: '/board' });
    const before = container.querySelectorAll('[data-card]').length;
    const scroller = container.querySelector('[style*="--columns"]');
    if (!scroller) throw new Error('no scroller');

    scroller.scrollTop = 20_000;
    fireEvent.scroll(scroller);

    await waitFor(() => expect(container.querySelector('[data-card=a0]')).toBeNull());
    expect(container.querySelectorAll('[data-card]').length).toBeLessThanOrEqual(before + 16);
  });
});
