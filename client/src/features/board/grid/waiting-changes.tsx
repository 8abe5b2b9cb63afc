import { IconArrowUp } from '@tabler/icons-react';
import { useTexts } from '../board-texts.ts';
import classes from './waiting.module.css';

/** What others have moved meanwhile, behind one button: nothing jumps under a finger. */
export const WaitingChanges = ({ count, onShow }: { count: number; onShow: () => void }) => {
  const t = useTexts();
  return (
    <div className={classes.place} role="status">
      {count > 0 && (
        <button type="button" className={classes.waiting} title={t('waitingHint')} onClick={onShow}>
          <IconArrowUp size={16} aria-hidden />
          {t('waiting', { count })}
        </button>
      )}
    </div>
  );
};
