import { useMemo } from 'react';
import type { BlockerRecord, PlanRecord } from '../../../live/index.ts';
import { BlockerCard } from '../blocker-card.tsx';
import { useTexts } from '../blockers-texts.ts';
import { type Column, columnsOf } from './columns.ts';
import classes from './inbox.module.css';

interface Props {
  readonly blockers: readonly BlockerRecord[];
  readonly plan: PlanRecord;
  readonly chosen: string | null;
  readonly linkTo: (blockerId: string) => string;
}

const closedShown = 15;

/** The desk's inbox: a column a step, oldest first. On a phone they stand below each other. */
export const BlockerColumns = ({ blockers, plan, chosen, linkTo }: Props) => {
  const columns = useMemo(() => columnsOf(blockers, plan.route), [blockers, plan.route]);
  return (
    <div className={classes.columns}>
      {columns.map((column) => (
        <BlockerColumn key={column.key} column={column} chosen={chosen} linkTo={linkTo} />
      ))}
    </div>
  );
};

const BlockerColumn = (props: { column: Column } & Pick<Props, 'chosen' | 'linkTo'>) => {
  const t = useTexts();
  const { column, chosen, linkTo } = props;
  const name = typeof column.key === 'number' ? column.name : t(`columns.${column.key}`);
  const shown = column.key === 'closed' ? column.ids.slice(0, closedShown) : column.ids;
  const older = column.ids.length - shown.length;
  return (
    <section
      className={classes.column}
      data-empty={column.ids.length === 0 || undefined}
      aria-label={name ?? undefined}
    >
      <h2 className={classes.heading}>
        {name} <span className={classes.count}>{column.ids.length}</span>
      </h2>
      {shown.length === 0 && <p className={classes.none}>{t('emptyColumn')}</p>}
      <ul className={classes.list}>
        {shown.map((id) => (
          <li key={id}>
            <BlockerCard blockerId={id} to={linkTo(id)} isChosen={id === chosen} />
          </li>
        ))}
      </ul>
      {older > 0 && <p className={classes.none}>{t('moreClosed', { count: older })}</p>}
    </section>
  );
};
