import { Button } from '@mantine/core';
import { useState } from 'react';
import { type PlanRecord, useSelect } from '../../../live/index.ts';
import { RaiseSheet } from '../../blockers/index.ts';
import { useActing } from '../../identity/index.ts';
import { useTexts } from '../tasks-texts.ts';

interface Props {
  readonly taskId: string;
  readonly plan: PlanRecord;
  readonly onSaid: (words: string) => void;
}

const overAndDone = ['DONE', 'REFUSED', 'WITHDRAWN'];

/** For people of an agency at work on the task: raises a blocker on their own share of it. */
export const RaiseOnTask = ({ taskId, plan, onSaid }: Props) => {
  const t = useTexts();
  const acting = useActing();
  const [isOpen, setOpen] = useState(false);
  const mine = useSelect((tables) =>
    [...tables.assignments.values()].find(
      (assignment) =>
        assignment.taskId === taskId &&
        acting.actsFor.includes(assignment.agencyId) &&
        !overAndDone.includes(assignment.status),
    ),
  );
  const mayRaise = ['COORDINATOR', 'AGENCY_LEAD', 'STAFF'].includes(acting.role);
  if (!mine || !mayRaise || plan.state !== 'ISSUED') return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('page.raise')}
      </Button>
      {isOpen && (
        <RaiseSheet
          place={{ assignmentId: mine.id }}
          onClose={() => setOpen(false)}
          onSent={(words) => {
            onSaid(words);
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
