import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ClosePlanDocument, ReopenPlanDocument } from '../../graphql/generated/operations.ts';
import { type PlanRecord, useWrite } from '../../live/index.ts';
import { Dialog, Problem } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

export type PlanStep = 'close' | 'reopen';

/** Closing asks first when work is open, and says what; reopening says why. */
export const PlanStepDialog = ({
  plan,
  step,
  onClose,
}: {
  plan: PlanRecord;
  step: PlanStep;
  onClose: () => void;
}) => {
  const t = useTexts();
  const [reason, setReason] = useState('');
  const closing = useWrite(ClosePlanDocument);
  const reopening = useWrite(ReopenPlanDocument);
  const { refusal, isSending } = step === 'close' ? closing : reopening;
  const isAsked = refusal?.code === 'OPEN_WORK';
  const go = async () => {
    const input = { planId: plan.id, baseVersion: plan.version, reason: reason.trim() || null };
    const outcome =
      step === 'close'
        ? await closing.send({ ...input, confirmOpenWork: isAsked })
        : await reopening.send(input);
    if (outcome.kind === 'done') onClose();
  };
  const goText = step === 'reopen' ? t('reopen.go') : isAsked ? t('close.stillGo') : t('close.go');
  return (
    <Dialog onClose={onClose} title={step === 'close' ? t('close.title') : t('reopen.button')}>
      <div style={{ display: 'grid', gap: '0.75rem' }}>
        <Textarea
          label={step === 'close' ? t('close.reason') : t('reopen.reason')}
          data-autofocus
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem refusal={refusal} />
        <div className={classes.actions}>
          <Button onClick={go} loading={isSending} color={isAsked ? 'red.9' : undefined}>
            {goText}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
