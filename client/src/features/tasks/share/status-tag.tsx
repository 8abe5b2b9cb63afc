import type { AssignmentStatus } from '../../../graphql/generated/schema.ts';
import { type Meaning, MeaningTag } from '../../../ui/index.ts';
import { useTexts } from '../tasks-texts.ts';

const meanings: Readonly<Record<AssignmentStatus, Meaning>> = {
  NOT_STARTED: 'grey',
  IN_PROGRESS: 'accent',
  AWAITING_CONFIRMATION: 'amber',
  DONE: 'green',
  RETURNED: 'amber',
  REFUSED: 'red',
  POSTPONED: 'grey',
  WITHDRAWN: 'grey',
};

export const StatusTag = ({ status }: { status: AssignmentStatus }) => {
  const t = useTexts();
  return <MeaningTag meaning={meanings[status]}>{t(`status.${status}`)}</MeaningTag>;
};
