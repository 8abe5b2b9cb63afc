import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { type AssignmentRecord, useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../tasks-texts.ts';

/** An assignment as it stands, with who made it so and when. */
export const ChangedState = ({ assignment }: { assignment: AssignmentRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const member = useRecord('members', assignment.changedBy);
  const who = member?.fullName ?? t('history.system');
  const note = assignment.note ? `: ${assignment.note}` : '';
  return (
    <>
      {t(`status.${assignment.status}`)}, {assignment.progress} %{note}
      <br />
      <small>
        {t('changed', { who, when: formatInstant(assignment.changedAt, new Date(), zone, language) })}
      </small>
    </>
  );
};
