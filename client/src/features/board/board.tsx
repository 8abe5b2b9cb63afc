import { useCallback, useMemo, useRef, useState } from 'react';
import type { Day } from '../../lib/days.ts';
import { type AssignmentRecord, type PlanRecord, useSelect } from '../../live/index.ts';
import { useHands } from '../../ui/index.ts';
import { useActing } from '../identity/index.ts';
import { type ColumnId, columnIds } from './arrange/columns.ts';
import { useFolded } from './arrange/use-folded.ts';
import { useSizes } from './arrange/use-sizes.ts';
import classes from './board.module.css';
import { BoardContext, createCardSignals } from './board-context.ts';
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
import { boardSteps } from './moves/board-steps.ts';
import { MoveOverlays } from './moves/move-overlays.tsx';
import { useDrag } from './moves/use-drag.ts';
import { useMoveDesk } from './moves/use-move-desk.ts';
import { TaskAside } from './panel/task-aside.tsx';
import { useOpenTask } from './panel/use-open-task.ts';
import { useArranged } from './use-arranged.ts';
import { useBoardThings } from './use-board-things.ts';

interface Props {
  readonly plan: PlanRecord;
  readonly today: Day;
  readonly zone: string;
}

const asideKey = 'aside-open';
const mainColumns = columnIds.filter((column) => column !== 'aside');

export const Board = ({ plan, today, zone }: Props) => {
  const t = useTexts();
  const viewer = useActing();
  const [signals] = useState(createCardSignals);
  const [filter, narrow, clear] = useBoardFilter();
  const [folded, fold] = useFolded();
  const [phoneColumn, setPhoneColumn] = useState<ColumnId>('inProgress');
  const { sizes, isPhone } = useSizes();
  const scroller = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);

  const { state, standingAgencyId } = plan;
  const stepsOf = useCallback(
    (assignment: AssignmentRecord) => boardSteps(viewer, assignment, { state, standingAgencyId }),
    [viewer, state, standingAgencyId],
  );
  const desk = useMoveDesk(signals, stepsOf);
  const openTask = useOpenTask(plan.id, isPhone, signals);
  const isBusy = useHands(page) || desk.menu !== null || desk.sheet !== null;
  const columns = useMemo(() => {
    if (isPhone) return [phoneColumn];
    return folded.has(asideKey) ? columnIds : mainColumns;
  }, [isPhone, phoneColumn, folded]);
  const { memberId } = viewer;
  const arranged = useArranged({ filter, today, columns, folded, sizes, isBusy, memberId, signals });
  const { layout } = arranged;
  const hasNothing = useSelect((tables) => tables.assignments.size === 0);
  const things = useBoardThings({ signals, viewer, today, zone, desk, openTask });
  useDrag(scroller, desk, signals);

  return (
    <BoardContext value={things}>
      <div className={classes.board}>
        <div className={classes.page} ref={setPage}>
          <h1 className={classes.title}>{t('title')}</h1>
          <BoardStale />
          <BoardFilters filter={filter} narrow={narrow} onClear={clear} shown={arranged.matching}>
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
            onAside={() => fold(asideKey)}
          >
            {hasNothing && <NothingAssigned planId={plan.id} />}
            {!hasNothing && layout.size === 0 && <NothingMatches onClear={clear} />}
          </BoardGrid>
          <WaitingChanges count={arranged.waiting} onShow={arranged.release} />
          {things.canSelect && <SelectionBar />}
          <MoveOverlays desk={desk} signals={signals} />
        </div>
        {openTask.taskId && (
          <TaskAside
            taskId={openTask.taskId}
            href={openTask.hrefOf(openTask.taskId)}
            onClose={openTask.close}
          />
        )}
      </div>
    </BoardContext>
  );
};
