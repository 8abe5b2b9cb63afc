import { IconChevronsLeft } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useCallback } from 'react';
import type { Grouping } from '../../../lib/board-address.ts';
import { type ColumnId, columnIds } from '../arrange/columns.ts';
import type { Lane, Layout, Sizes } from '../arrange/layout.ts';
import { useVisibleLanes } from '../arrange/use-visible-lanes.ts';
import { useTexts } from '../board-texts.ts';
import { ColumnHead } from './column-head.tsx';
import classes from './grid.module.css';
import { LaneBlock } from './lane-block.tsx';
import { useCardKeys } from './use-card-keys.ts';

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layout: Layout;
  readonly sizes: Sizes;
  readonly grouping: Grouping;
  /** Columns that show their cards. */
  readonly columns: readonly ColumnId[];
  readonly isPhone: boolean;
  readonly onFold: (laneId: string) => void;
  readonly onAside: () => void;
  readonly children?: ReactNode;
}

const AsideStrip = ({ layout, onOpen }: { layout: Layout; onOpen: () => void }) => {
  const t = useTexts();
  const name = t('columns.aside');
  const label = t('openAside', { name, count: layout.counts.aside });
  return (
    <button type="button" className={classes.aside} aria-label={label} title={label} onClick={onOpen}>
      <IconChevronsLeft size={16} aria-hidden />
      <span>{layout.counts.aside}</span>
    </button>
  );
};

/** Columns by status, lanes by agency or locality; heads of both stay in sight. */
export const BoardGrid = (props: Props) => {
  const { scroller, layout, sizes, grouping, columns, isPhone } = props;
  const t = useTexts();
  const getScroller = useCallback(() => scroller.current, [scroller]);
  const { lanes, showRow } = useVisibleLanes(layout, sizes, getScroller);
  const isAsideOpen = columns.includes('aside');
  const hasStrip = !isPhone && !isAsideOpen && layout.counts.aside > 0;
  useCardKeys({
    scroller,
    layout,
    columns,
    showRow: useCallback((lane: Lane, row) => showRow(lane, row), [showRow]),
  });
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-lanes={grouping === 'none' ? undefined : true}
      data-strip={hasStrip || undefined}
      style={{ ['--columns' as string]: columns.length }}
    >
      {!isPhone && (
        <div className={classes.heads}>
          {grouping !== 'none' && <span className={classes.corner} />}
          {columnIds
            .filter((column) => columns.includes(column))
            .map((column) => (
              <ColumnHead key={column} layout={layout} column={column} />
            ))}
          {isAsideOpen && (
            <button type="button" className={classes.closeAside} onClick={props.onAside}>
              {t('closeAside')}
            </button>
          )}
          {hasStrip && <AsideStrip layout={layout} onOpen={props.onAside} />}
        </div>
      )}
      <div className={classes.body} style={{ height: layout.height }}>
        {lanes.map(({ lane, from, to }) => (
          <LaneBlock
            key={lane.id}
            lane={lane}
            from={from}
            to={to}
            columns={columns}
            sizes={sizes}
            grouping={grouping}
            onFold={props.onFold}
          />
        ))}
      </div>
      {props.children}
    </div>
  );
};
