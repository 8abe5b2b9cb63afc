import { Button } from '@mantine/core';
import { useLanguage } from '../../../i18n/index.ts';
import { formatClock } from '../../../lib/instants.ts';
import { formatShare } from '../../../lib/numbers.ts';
import { useRecord } from '../../../live/index.ts';
import { MeaningTag, Sheet } from '../../../ui/index.ts';
import { type RefusedMove, useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './moves.module.css';
import type { MoveDesk } from './use-move-desk.ts';

interface Props {
  readonly move: RefusedMove;
  readonly desk: MoveDesk;
  readonly onClose: () => void;
}

/** Two people changed the same: both are shown, and the person decides. */
export const StaleChoice = ({ move, desk, onClose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useBoard();
  const current = useRecord('assignments', move.assignment.id) ?? move.assignment;
  const task = useRecord('tasks', current.taskId);
  const actor = useRecord('members', current.changedBy);
  const who = actor?.fullName ?? t('card.system');
  const isPossible = desk.stepsOf(current).moves.some(({ step }) => step === move.step);
  return (
    <Sheet title={t('stale.title')} onClose={onClose}>
      <div className={classes.form}>
        {task && <p className={classes.duty}>{task.text}</p>}
        <div className={classes.both}>
          <section className={classes.side}>
            <h3 className={classes.sideTitle}>{t('stale.yours')}</h3>
            <MeaningTag meaning="accent">{t(`statuses.${move.to}`)}</MeaningTag>
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
          <Button variant="default" onClick={onClose}>
            {t('stale.keepTheirs', { who })}
          </Button>
          {isPossible && (
            <Button onClick={() => desk.again(move)}>
              {t('stale.again', { step: t(`statuses.${move.to}`) })}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
};
