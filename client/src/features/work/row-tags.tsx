import { IconAlertTriangle } from '@tabler/icons-react';
import { type AssignmentRecord, type TaskRecord, useRecord, useUnit } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import { checkInDue, waitsForAgency } from '../tasks/index.ts';
import classes from './work-row.module.css';
import { useTexts } from './work-texts.ts';

interface Props {
  readonly assignment: AssignmentRecord;
  readonly task: TaskRecord;
  readonly blockers: number;
  readonly isAgencyShown: boolean;
}

/** What else matters of a row, each in a word. */
export const RowTags = ({ assignment, task, blockers, isAgencyShown }: Props) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const agency = useRecord('agencies', assignment.agencyId);
  const person = useRecord('members', assignment.personId);
  const isWaiting = waitsForAgency(assignment.status);
  const isPeriodDue =
    isWaiting && checkInDue(task.cadence, assignment.lastCheckIn?.periodStart ?? null, today) !== null;
  return (
    <>
      {isWaiting && assignment.receivedAt === null && <MeaningTag meaning="accent">{t('new')}</MeaningTag>}
      {blockers > 0 && (
        <MeaningTag meaning="red" icon={<IconAlertTriangle size={14} />}>
          {t('blockers', { count: blockers })}
        </MeaningTag>
      )}
      {isPeriodDue && <MeaningTag meaning="amber">{t('checkInDue')}</MeaningTag>}
      {assignment.extension && <MeaningTag meaning="amber">{t('wantsExtension')}</MeaningTag>}
      {assignment.role === 'COOPERATE' && <span className={classes.fact}>{t('cooperate')}</span>}
      {isAgencyShown && agency && <span className={classes.fact}>{agency.shortName}</span>}
      {person && <span className={classes.fact}>{person.fullName}</span>}
    </>
  );
};
