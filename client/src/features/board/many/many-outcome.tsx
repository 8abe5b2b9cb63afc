import { Button } from '@mantine/core';
import type { ManyOutcomeFragment } from '../../../graphql/generated/operations.ts';
import { useRecord } from '../../../live/index.ts';
import { useTexts } from '../board-texts.ts';
import classes from './many.module.css';

const RefusedItem = ({ assignmentId, message }: { assignmentId: string; message: string }) => {
  const assignment = useRecord('assignments', assignmentId);
  const task = useRecord('tasks', assignment?.taskId);
  const agency = useRecord('agencies', assignment?.agencyId);
  return (
    <li>
      <strong>{task?.text ?? assignmentId}</strong>
      {agency && <span className={classes.agency}>{agency.shortName}</span>}
      <span>{message}</span>
    </li>
  );
};

/** What was done, and of each that was not: why. */
export const ManyOutcome = ({ outcome, onClose }: { outcome: ManyOutcomeFragment; onClose: () => void }) => {
  const t = useTexts();
  const { done, refused } = outcome;
  return (
    <div className={classes.form} role="status">
      <p className={classes.advice}>
        {done.length > 0 ? t('many.done', { count: done.length }) : t('many.noneDone')}{' '}
        {t('many.refused', { count: refused.length })}
      </p>
      <ul className={classes.refused}>
        {refused.map(({ assignmentId, message }) => (
          <RefusedItem key={assignmentId} assignmentId={assignmentId} message={message} />
        ))}
      </ul>
      <Button size="lg" onClick={onClose}>
        {t('many.close')}
      </Button>
    </div>
  );
};
