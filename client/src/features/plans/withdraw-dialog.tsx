import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { WithdrawTaskDocument } from '../../graphql/generated/operations.ts';
import { type TaskRecord, useWrite } from '../../live/index.ts';
import { Dialog, errorOf, Problem } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** A task leaves an issued plan: its open shares go with it, and everybody is told why. */
export const WithdrawDialog = ({ task, onClose }: { task: TaskRecord; onClose: () => void }) => {
  const t = useTexts();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(WithdrawTaskDocument);
  const go = async () => {
    setTried(true);
    if (!reason.trim()) return;
    const outcome = await send({ taskId: task.id, baseVersion: task.version, reason: reason.trim() });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('withdraw.title')}>
      <div style={{ display: 'grid', gap: '0.75rem' }}>
        <p>{task.text}</p>
        <Textarea
          label={t('withdraw.reason')}
          data-autofocus
          required
          maxLength={500}
          value={reason}
          error={isTried && !reason.trim() ? t('missing') : errorOf(refusal, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem refusal={refusal} fields={['reason']} />
        <div className={classes.actions}>
          <Button color="red.9" onClick={go} loading={isSending}>
            {t('withdraw.go')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
