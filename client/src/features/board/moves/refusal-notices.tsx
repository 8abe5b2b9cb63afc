import { Button } from '@mantine/core';
import { useRecord } from '../../../live/index.ts';
import { type RefusedMove, useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { useEntries } from '../use-keyed.ts';
import classes from './moves.module.css';

const RefusalNotice = ({ move, onClose }: { move: RefusedMove; onClose: () => void }) => {
  const t = useTexts();
  const { openTask } = useBoard();
  const task = useRecord('tasks', move.assignment.taskId);
  return (
    <li className={classes.notice} role="alert">
      <p className={classes.noticeTitle}>{t('refusal.title', { task: task?.text ?? '' })}</p>
      <p>{move.refusal.message}</p>
      <div className={classes.buttons}>
        <Button size="compact-md" variant="default" onClick={() => openTask(move.assignment.taskId)}>
          {t('refusal.open')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t('refusal.close')}
        </Button>
      </div>
    </li>
  );
};

/** The moves that the server did not accept, each with its reason, until the person has read them. */
export const RefusalNotices = () => {
  const { signals } = useBoard();
  const refused = useEntries(signals.refused);
  const moves = [...refused.values()].filter(({ refusal }) => refusal.code !== 'STALE_VERSION');
  if (moves.length === 0) return null;
  return (
    <ul className={classes.notices}>
      {moves.map((move) => (
        <RefusalNotice
          key={move.assignment.id}
          move={move}
          onClose={() => signals.refused.remove(move.assignment.id)}
        />
      ))}
    </ul>
  );
};
