import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { errorOf, Problem } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { ReasonField } from '../report/reason-field.tsx';
import type { Sending } from '../report/use-sending.ts';
import classes from './save-bar.module.css';

interface Props {
  readonly sending: Sending;
  readonly changed: number;
  readonly faulty: number;
  readonly onFirstFault: () => void;
  readonly onUndo: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Everything that was changed goes by one press, with one reason where figures that stand are corrected. */
export const SaveBar = ({ sending, changed, faulty, onFirstFault, onUndo, onDiscard, onSave }: Props) => {
  const t = useTexts();
  if (changed === 0) return null;
  return (
    <div className={classes.bar}>
      <Problem refusal={sending.report.refusal} fields={sending.needsReason ? ['reason'] : []} />
      {sending.needsReason && (
        <ReasonField
          label={t('reason.label')}
          value={sending.reason}
          error={sending.isReasonMissing ? t('reason.missing') : errorOf(sending.report.refusal, 'reason')}
          onChange={sending.setReason}
        />
      )}
      <div className={classes.row}>
        <strong>{t('grid.changedCells', { count: changed })}</strong>
        {faulty > 0 && (
          <button type="button" className={classes.faulty} onClick={onFirstFault}>
            {t('grid.faulty', { count: faulty })}
          </button>
        )}
        <span className={classes.space} />
        <Button variant="default" leftSection={<IconArrowBackUp size={18} />} onClick={onUndo}>
          {t('grid.undo')}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t('grid.discard')}
        </Button>
        <Button loading={sending.report.isSending} onClick={onSave}>
          {t('grid.save')}
        </Button>
      </div>
    </div>
  );
};
