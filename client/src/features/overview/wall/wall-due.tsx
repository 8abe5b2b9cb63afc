import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import classes from './wall.module.css';

const shownFirst = 5;

const DueRow = ({ assignment, today }: { assignment: AssignmentRecord; today: Day }) => {
  const language = useLanguage();
  const task = useRecord('tasks', assignment.taskId);
  const agency = useRecord('agencies', assignment.agencyId);
  const said = sayTimeliness(assignment, today, language);
  return (
    <li className={classes.row} data-meaning={said.meaning}>
      <span className={classes.sentence}>{task?.text}</span>
      <span className={classes.who}>{agency?.shortName}</span>
      <span className={classes.when}>{said.words}</span>
    </li>
  );
};

/** The most pressing of the overdue, or of what is due soon. */
export const WallDue = ({ work, today }: { work: readonly AssignmentRecord[]; today: Day }) => (
  <ul className={classes.rows}>
    {work.slice(0, shownFirst).map((assignment) => (
      <DueRow key={assignment.id} assignment={assignment} today={today} />
    ))}
  </ul>
);
