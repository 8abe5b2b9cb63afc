import { memo } from 'react';
import type { Grouping } from '../../../lib/board-address.ts';
import type { ColumnId } from '../arrange/columns.ts';
import type { Lane, Sizes } from '../arrange/layout.ts';
import { useTexts } from '../board-texts.ts';
import { AssignmentCard } from '../card/assignment-card.tsx';
import classes from './grid.module.css';
import { LaneHead } from './lane-head.tsx';

interface Props {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnId[];
  readonly sizes: Sizes;
  readonly grouping: Grouping;
  readonly onFold: (laneId: string) => void;
}

const LaneColumn = ({ lane, from, to, column, sizes }: Props & { column: ColumnId }) => {
  const t = useTexts();
  const ids = lane.cards[column];
  const shown = ids.slice(from, to + 1);
  const label = t('cards', { name: t(`columns.${column}`), count: ids.length });
  if (lane.isFolded) return <div className={classes.foldedCount}>{ids.length || ''}</div>;
  return (
    <ul className={classes.column} data-column={column} aria-label={label}>
      {shown.map((id, index) => (
        <li
          key={id}
          className={classes.slot}
          aria-setsize={ids.length}
          aria-posinset={from + index + 1}
          style={{ top: lane.cardsTop + (from + index) * (sizes.card + sizes.gap), height: sizes.card }}
        >
          <AssignmentCard id={id} />
        </li>
      ))}
    </ul>
  );
};

/** One lane: its head at the left (above, on a phone), and those of its cards that can be seen. */
export const LaneBlock = memo((props: Props) => {
  const { lane, columns, grouping, onFold } = props;
  return (
    <section className={classes.lane} style={{ top: lane.top, height: lane.height }}>
      {grouping !== 'none' && (
        <LaneHead laneId={lane.id} grouping={grouping} isFolded={lane.isFolded} onFold={onFold} />
      )}
      {columns.map((column) => (
        <LaneColumn key={column} {...props} column={column} />
      ))}
    </section>
  );
});
LaneBlock.displayName = 'LaneBlock';
