import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { boardLink } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import { type AssignmentRecord, useRecord, useTable } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { Section } from '../../../ui/page/index.ts';
import { pressing } from '../figures/due.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';

const shownFirst = 8;

const PressingRow = ({ assignment, today }: { assignment: AssignmentRecord; today: Day }) => {
  const language = useLanguage();
  const task = useRecord('tasks', assignment.taskId);
  const agency = useRecord('agencies', assignment.agencyId);
  const said = sayTimeliness(assignment, today, language);
  return (
    <li className={classes.row}>
      <Link
        className={classes.sentence}
        to={`/tasks/${encodeURIComponent(assignment.taskId)}?plan=${encodeURIComponent(assignment.planId)}`}
      >
        {task?.text ?? '…'}
      </Link>
      <span className={classes.facts}>
        {agency?.shortName}
        <MeaningTag meaning={said.meaning}>{said.words}</MeaningTag>
      </span>
    </li>
  );
};

/** Lead work that is overdue, or due within three days. */
export const PressingWork = ({ planId, today }: { planId: string; today: Day }) => {
  const t = useTexts();
  const { overdue, soon } = pressing(useTable('assignments').values(), today);
  const shown = [...overdue, ...soon].slice(0, shownFirst);
  const counts = (
    <span className={classes.counts}>
      <Link
        data-part={overdue.length > 0 ? 'openOverdue' : undefined}
        to={boardLink(planId, { part: 'openOverdue' })}
      >
        {t('due.overdue', { count: overdue.length })}
      </Link>
      <Link to={boardLink(planId, { part: 'openWithin', due: 'soon' })}>
        {t('due.soon', { count: soon.length })}
      </Link>
    </span>
  );
  return (
    <Section title={t('due.title')} aside={counts}>
      {shown.length === 0 && <p className={classes.note}>{t('due.nothing')}</p>}
      <ul className={classes.list}>
        {shown.map((assignment) => (
          <PressingRow key={assignment.id} assignment={assignment} today={today} />
        ))}
      </ul>
    </Section>
  );
};
