import { Button } from '@mantine/core';
import { IconBellRinging, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { RemindNonReportersDocument } from '../../../graphql/generated/operations.ts';
import type { Day } from '../../../lib/days.ts';
import { useWrite } from '../../../live/index.ts';
import { Problem } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './days-view.module.css';
import { LockSheet } from './lock-sheet.tsx';

interface Props {
  readonly planId: string;
  readonly day: Day;
  readonly owing: number;
  readonly isLocked: boolean;
  readonly onDone: (words: string) => void;
}

/** The desk reminds by one press, confirms and locks the day, or opens it again. */
export const DayActions = ({ planId, day, owing, isLocked, onDone }: Props) => {
  const t = useTexts();
  const [isLocking, setLocking] = useState(false);
  const remind = useWrite(RemindNonReportersDocument);
  const send = async (): Promise<void> => {
    const outcome = await remind.send({ planId, day });
    if (outcome.kind === 'done') onDone(t('days.remindedNow', { count: owing }));
  };
  return (
    <div className={classes.actions}>
      {owing > 0 && !isLocked && (
        <Button
          leftSection={<IconBellRinging size={18} />}
          loading={remind.isSending}
          onClick={() => void send()}
        >
          {t('days.remind', { count: owing })}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={isLocked ? <IconLockOpen size={18} /> : <IconLock size={18} />}
        onClick={() => setLocking(true)}
      >
        {t(isLocked ? 'days.unlock' : 'days.lock')}
      </Button>
      <Problem refusal={remind.refusal} />
      {isLocking && (
        <LockSheet
          planId={planId}
          day={day}
          owing={owing}
          isLocked={isLocked}
          onClose={() => setLocking(false)}
          onDone={onDone}
        />
      )}
    </div>
  );
};
