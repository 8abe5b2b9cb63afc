import { IconAlertTriangle } from '@tabler/icons-react';
import { type AssignmentRecord, type TaskRecord, useRecord, useUnit } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import { waitsForAgency } from '../tasks/index.ts';
import { isPeriodOpen } from './group-work.ts';
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
  return (
    <>
      {isWaiting && assignment.receivedAt === null && <MeaningTag meaning="accent">{t('new')}</MeaningTag>}
      {blockers > 0 && (
        <MeaningTag meaning="red" icon={<IconAlertTriangle size={14} />}>
          {t('blockers', { count: blockers })}
        </MeaningTag>
      )}
      {isPeriodOpen(assignment, task, today) && <MeaningTag meaning="amber">{t('checkInDue')}</MeaningTag>}
      {assignment.extension && <MeaningTag meaning="amber">{t('wantsExtension')}</MeaningTag>}
      {assignment.role === 'COOPERATE' && <span>{t('cooperate')}</span>}
      {isAgencyShown && agency && <span>{agency.shortName}</span>}
      {person && <span>{person.fullName}</span>}
    </>
  );
};
