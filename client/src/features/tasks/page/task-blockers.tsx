import { IconAlertTriangle } from '@tabler/icons-react';
import { type PlanRecord, sameList, useSelect } from '../../../live/index.ts';
import { BlockerCard } from '../../blockers/index.ts';
import { useTexts } from '../tasks-texts.ts';
import { RaiseOnTask } from './raise-on-task.tsx';
import classes from './task-page.module.css';

interface Props {
  readonly taskId: string;
  readonly plan: PlanRecord;
  readonly onSaid: (words: string) => void;
}

/** What stops this task, open first; and the button for those at work on it. */
export const TaskBlockers = ({ taskId, plan, onSaid }: Props) => {
  const t = useTexts();
  const ids = useSelect(
    (tables) =>
      [...tables.blockers.values()]
        .filter((blocker) => blocker.taskId === taskId)
        .sort(
          (a, b) =>
            Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.raisedAt.localeCompare(a.raisedAt),
        )
        .map((blocker) => blocker.id),
    sameList,
  );
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>
        <IconAlertTriangle size={18} aria-hidden /> {t('page.blockers')}{' '}
        <span className={classes.count}>{ids.length}</span>
      </h2>
      {ids.length === 0 && <p className={classes.none}>{t('page.noBlockers')}</p>}
      <ul className={classes.shares}>
        {ids.map((id) => (
          <li key={id}>
            <BlockerCard blockerId={id} to={`/blockers?plan=${plan.id}&blocker=${id}`} />
          </li>
        ))}
      </ul>
      <RaiseOnTask taskId={taskId} plan={plan} onSaid={onSaid} />
    </section>
  );
};
