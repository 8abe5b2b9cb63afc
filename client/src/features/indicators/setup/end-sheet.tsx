import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { EndIndicatorDocument } from '../../../graphql/generated/operations.ts';
import type { Day } from '../../../lib/days.ts';
import { type IndicatorRecord, useWrite } from '../../../live/index.ts';
import { DayField, errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './setup-view.module.css';

interface Props {
  readonly indicator: IndicatorRecord;
  readonly today: Day;
  readonly onClose: (said?: string) => void;
}

/** No longer counted from a day on; what was counted stays. */
export const EndSheet = ({ indicator, today, onClose }: Props) => {
  const t = useTexts();
  const [endedOn, setEndedOn] = useState(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(EndIndicatorDocument);
  const end = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    const { id, version } = indicator;
    const outcome = await send({ id, baseVersion: version, endedOn, reason: reason.trim() });
    if (outcome.kind === 'done') onClose(t('setup.endedNow'));
  };
  return (
    <Sheet title={t('setup.endOne', { name: indicator.name })} onClose={() => onClose()}>
      <form className={classes.form} onSubmit={(event) => void end(event)}>
        <p className={classes.words}>{t('setup.endWords')}</p>
        <DayField
          label={t('setup.endedOn')}
          value={endedOn}
          error={errorOf(refusal, 'endedOn')}
          onChange={setEndedOn}
        />
        <TextInput
          data-autofocus
          label={t('setup.reason')}
          value={reason}
          maxLength={500}
          error={isTried && reason.trim() === '' ? t('reason.missing') : errorOf(refusal, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem refusal={refusal} fields={['endedOn', 'reason']} />
        <Button type="submit" loading={isSending}>
          {t('setup.endGo')}
        </Button>
      </form>
    </Sheet>
  );
};
