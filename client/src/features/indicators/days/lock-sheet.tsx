import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LockDayDocument, UnlockDayDocument } from '../../../graphql/generated/operations.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDayLong } from '../../../lib/days.ts';
import { useWrite } from '../../../live/index.ts';
import { errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './days-view.module.css';

interface Props {
  readonly planId: string;
  readonly day: Day;
  readonly owing: number;
  readonly isLocked: boolean;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Confirming a day says who still owes it; opening one again says why. */
export const LockSheet = ({ planId, day, owing, isLocked, onClose, onDone }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { send, isSending, refusal } = useWrite<
    unknown,
    { operationId: string; planId: string; day: string }
  >(isLocked ? UnlockDayDocument : LockDayDocument);
  const carryOut = async (): Promise<void> => {
    if (isLocked && reason.trim() === '') return setMissing(true);
    const outcome = await send({ planId, day, ...(isLocked ? { reason: reason.trim() } : {}) });
    if (outcome.kind !== 'done') return;
    onDone(t(isLocked ? 'days.unlocked' : 'days.lockedNow'));
    onClose();
  };
  return (
    <Sheet
      title={t(isLocked ? 'days.unlockTitle' : 'days.lockTitle', { day: formatDayLong(day, language) })}
      onClose={onClose}
    >
      {isLocked ? (
        <Textarea
          data-autofocus
          label={t('days.unlockReason')}
          value={reason}
          maxLength={500}
          rows={2}
          error={isMissing ? t('reason.missing') : errorOf(refusal, 'reason')}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
      ) : (
        <p className={classes.words}>
          {owing > 0 ? t('days.lockOwing', { count: owing }) : t('days.lockComplete')}
        </p>
      )}
      <Problem refusal={refusal} fields={isLocked ? ['reason'] : []} />
      <Button loading={isSending} onClick={() => void carryOut()}>
        {t(isLocked ? 'days.unlock' : 'days.lock')}
      </Button>
    </Sheet>
  );
};
