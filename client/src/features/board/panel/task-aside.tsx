import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { TaskPanel } from '../../tasks/index.ts';
import { useTexts } from '../board-texts.ts';
import classes from './panel.module.css';

interface Props {
  readonly taskId: string;
  readonly href: string;
  readonly onClose: () => void;
}

/** A task beside the board, which stays live. Escape closes it. */
export const TaskAside = ({ taskId, href, onClose }: Props) => {
  const t = useTexts();
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open], [role=dialog], [role=menu]')) return;
      onClose();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onClose]);
  return (
    <aside ref={aside} className={classes.aside} aria-label={t('panel.label')}>
      <div className={classes.tools}>
        <Link to={href} className={classes.tool} aria-label={t('panel.full')} title={t('panel.full')}>
          <IconArrowsDiagonal size={20} aria-hidden />
        </Link>
        <button
          type="button"
          className={classes.tool}
          aria-label={t('panel.close')}
          title={t('panel.close')}
          onClick={onClose}
        >
          <IconX size={20} aria-hidden />
        </button>
      </div>
      <div className={classes.content}>
        <TaskPanel taskId={taskId} />
      </div>
    </aside>
  );
};
