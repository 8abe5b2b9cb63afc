import { useUnit } from '../../live/index.ts';
import { isWeekend, type WorkGroup } from './group-work.ts';
import classes from './work-page.module.css';
import { type OpenSheet, WorkRow } from './work-row.tsx';
import { useTexts } from './work-texts.ts';

interface Props {
  readonly name: WorkGroup;
  readonly ids: readonly string[];
  readonly isAgencyShown: boolean;
  readonly onOpen: OpenSheet;
}

const Rows = ({ name, ids, isAgencyShown, onOpen }: Props) => (
  <ul className={classes.rows}>
    {ids.map((id) => (
      <WorkRow
        key={id}
        assignmentId={id}
        isAgencyShown={isAgencyShown}
        canAct={name !== 'closed'}
        onOpen={onOpen}
      />
    ))}
  </ul>
);

/** What has to be done stands open; what waits for others, or is done, folds away. */
export const WorkGroupSection = (props: Props) => {
  const t = useTexts();
  const { name, ids } = props;
  const today = useUnit()?.today ?? '';
  const title = name === 'week' && isWeekend(today) ? 'nextWeek' : name;
  const heading = (
    <h2 className={classes.heading} data-group={ids.length > 0 ? name : undefined}>
      {t(`groups.${title}`)} <span className={classes.count}>{ids.length}</span>
    </h2>
  );
  if (name === 'waiting' || name === 'closed') {
    if (ids.length === 0) return null;
    return (
      <details className={classes.folded}>
        <summary className={classes.summary}>{heading}</summary>
        <Rows {...props} />
      </details>
    );
  }
  return (
    <section className={classes.group}>
      {heading}
      {ids.length > 0 ? <Rows {...props} /> : <p className={classes.none}>{t(`empty.${name}`)}</p>}
    </section>
  );
};
