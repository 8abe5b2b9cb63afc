import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import { type AssignmentRecord, useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './room.module.css';

const shownFirst = 6;

const ShareRow = ({ share }: { share: AssignmentRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const task = useRecord('tasks', share.taskId);
  const { meaning, words } = sayTimeliness(share, today, language);
  const said = share.result ?? share.note;
  return (
    <li className={classes.share} data-meaning={meaning}>
      <Link className={classes.sentence} to={`/tasks/${share.taskId}`}>
        {task?.text ?? '…'}
      </Link>
      <span className={classes.facts}>
        {words !== '' && <strong className={classes.when}>{words}</strong>}
        <span>{t(`status.${share.status}`)}</span>
        {share.progress > 0 && share.status === 'IN_PROGRESS' && (
          <span>{t('agency.progress', { count: share.progress })}</span>
        )}
      </span>
      {said && <q className={classes.said}>{said}</q>}
    </li>
  );
};

interface Props {
  readonly title: string;
  readonly shares: readonly AssignmentRecord[];
}

/** Shares under one heading; none, no heading. */
export const ShareRows = ({ title, shares }: Props) => {
  const t = useTexts();
  if (shares.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>
        {title} <span className={classes.count}>{shares.length}</span>
      </h3>
      <ul className={classes.list}>
        {shares.slice(0, shownFirst).map((share) => (
          <ShareRow key={share.id} share={share} />
        ))}
      </ul>
      {shares.length > shownFirst && (
        <p className={classes.soft}>{t('agency.more', { count: shares.length - shownFirst })}</p>
      )}
    </section>
  );
};
