import { useCallback, useMemo, useRef, useState } from 'react';
import type { Day } from '../../lib/days.ts';
import { isDesk } from '../../lib/steps.ts';
import { useSelect, useTable } from '../../live/index.ts';
import { useViewer } from '../identity/index.ts';
import { type ColumnId, columnIds } from './arrange/columns.ts';
import { laneOrder } from './arrange/lane-order.ts';
import { layOut } from './arrange/layout.ts';
import { useFolded } from './arrange/use-folded.ts';
import { useHands } from './arrange/use-hands.ts';
import { useHeld } from './arrange/use-held.ts';
import { usePlacements } from './arrange/use-placements.ts';
import { useSizes } from './arrange/use-sizes.ts';
import classes from './board.module.css';
import { BoardContext, type BoardThings, createCardSignals } from './board-context.ts';
import { NothingAssigned, NothingMatches } from './board-empty.tsx';
import { BoardStale } from './board-stale.tsx';
import { useTexts } from './board-texts.ts';
import { BoardFilters } from './filter/board-filters.tsx';
import { useBoardFilter } from './filter/use-board-filter.ts';
import { BoardGrid } from './grid/board-grid.tsx';
import { ColumnTabs } from './grid/column-tabs.tsx';
import { WaitingChanges } from './grid/waiting-changes.tsx';
import { KeyHelp } from './keys/key-help.tsx';
import { SelectionBar } from './many/selection-bar.tsx';
import { MoveOverlays } from './moves/move-overlays.tsx';
import { useDrag } from './moves/use-drag.ts';
import { useMoveDesk } from './moves/use-move-desk.ts';
import { useTaskLink } from './panel/use-task-link.ts';
import { useActing } from './use-acting.ts';

interface Props {
  readonly planId: string;
  readonly standingAgencyId: string;
  readonly today: Day;
  readonly zone: string;
}

const asideKey = 'aside-open';
const mainColumns = columnIds.filter((column) => column !== 'aside');

export const Board = ({ planId, standingAgencyId, today, zone }: Props) => {
  const t = useTexts();
  const me = useViewer().member;
  const viewer = useActing();
  const [signals] = useState(createCardSignals);
  const [filter, narrow, clear] = useBoardFilter();
  const [folded, fold] = useFolded();
  const [phoneColumn, setPhoneColumn] = useState<ColumnId>('inProgress');
  const { sizes, isPhone } = useSizes();
  const scroller = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const desk = useMoveDesk(signals, viewer, standingAgencyId);
  const isBusy = useHands(page) || desk.menu !== null || desk.form !== null;
  const isOwn = (id: string): boolean => signals.touched.get(id) === true || next.get(id)?.by === me.id;
  const next = usePlacements(filter, today);
  const { placements, waiting, release } = useHeld(next, { question: filter, isBusy, isOwn });
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  const hasNothing = useSelect((tables) => tables.assignments.size === 0);

  const columns = useMemo(() => {
    if (isPhone) return [phoneColumn];
    return folded.has(asideKey) ? columnIds : mainColumns;
  }, [isPhone, phoneColumn, folded]);
  const layout = useMemo(
    () =>
      layOut(placements, {
        sizes,
        laneOrder: laneOrder(filter.grouping, agencies, localities),
        folded,
        columns,
        hasLanes: filter.grouping !== 'none',
      }),
    [placements, sizes, filter.grouping, agencies, localities, folded, columns],
  );

  const linkTo = useTaskLink(planId);
  const things = useMemo<BoardThings>(
    () => ({
      signals,
      viewer,
      today,
      zone,
      standingAgencyId,
      canSelect: isDesk(viewer.role),
      openMoves: desk.openMoves,
      linkTo,
    }),
    [signals, viewer, today, zone, standingAgencyId, desk.openMoves, linkTo],
  );
  useDrag(scroller, desk, signals);
  const openAside = useCallback(() => fold(asideKey), [fold]);

  return (
    <BoardContext value={things}>
      <div className={classes.page} ref={setPage}>
        <h1 className={classes.title}>{t('title')}</h1>
        <BoardStale />
        <BoardFilters filter={filter} narrow={narrow} onClear={clear} shown={next.size}>
          {!isPhone && <KeyHelp />}
        </BoardFilters>
        {isPhone && <ColumnTabs layout={layout} current={phoneColumn} onChoose={setPhoneColumn} />}
        <BoardGrid
          scroller={scroller}
          layout={layout}
          sizes={sizes}
          grouping={filter.grouping}
          columns={columns}
          isPhone={isPhone}
          onFold={fold}
          onAside={openAside}
        >
          {layout.size === 0 &&
            (hasNothing ? <NothingAssigned planId={planId} /> : <NothingMatches onClear={clear} />)}
        </BoardGrid>
        <WaitingChanges count={waiting.length} onShow={release} />
        {things.canSelect && <SelectionBar />}
        <MoveOverlays desk={desk} signals={signals} />
      </div>
    </BoardContext>
  );
};
