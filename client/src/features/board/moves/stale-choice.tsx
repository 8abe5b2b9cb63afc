import { Button, Modal } from '@mantine/core';
import { useLanguage } from '../../../i18n/index.ts';
import { formatClock } from '../../../lib/instants.ts';
import { formatShare } from '../../../lib/numbers.ts';
import { allowedSteps } from '../../../lib/steps.ts';
import { useRecord } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { type RefusedMove, useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './moves.module.css';

interface Props {
  readonly move: RefusedMove;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Two people changed the same: both are shown, and the person decides. */
export const StaleChoice = ({ move, onAgain, onClose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { viewer, standingAgencyId, zone } = useBoard();
  const current = useRecord('assignments', move.assignment.id) ?? move.assignment;
  const task = useRecord('tasks', current.taskId);
  const actor = useRecord('members', current.changedBy);
  const who = actor?.fullName ?? t('card.system');
  const { step, to } = move.wanted;
  const isPossible = allowedSteps(viewer, current, standingAgencyId).some((one) => one.step === step);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('stale.title')}
      centered
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <div className={classes.form}>
        {task && <p className={classes.duty}>{task.text}</p>}
        <div className={classes.both}>
          <section className={classes.side}>
            <h3 className={classes.sideTitle}>{t('stale.yours')}</h3>
            <MeaningTag meaning="accent">{t(`statuses.${to}`)}</MeaningTag>
            {(move.said.note ?? move.said.reason) && <p>{move.said.note ?? move.said.reason}</p>}
          </section>
          <section className={classes.side}>
            <h3 className={classes.sideTitle}>
              {t('stale.theirs', { who, at: formatClock(current.changedAt, zone) })}
            </h3>
            <MeaningTag meaning="grey">{t(`statuses.${current.status}`)}</MeaningTag>
            <p>
              {t('stale.progress', { share: formatShare(current.progress / 100, language) })}
              {current.note && `: ${current.note}`}
            </p>
          </section>
        </div>
        {!isPossible && <p>{t('stale.notPossible')}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('stale.keepTheirs', { who })}
          </Button>
          {isPossible && <Button onClick={onAgain}>{t('stale.again', { step: t(`statuses.${to}`) })}</Button>}
        </div>
      </div>
    </Modal>
  );
};
