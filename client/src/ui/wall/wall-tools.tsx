import { type RefObject, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../ui-texts.ts';
import classes from './wall.module.css';

const shownForMs = 4_000;

/** Two buttons that show themselves when somebody moves the pointer or presses a key, and leave again. */
export const WallTools = ({ wall, leaveTo }: { wall: RefObject<HTMLElement | null>; leaveTo: string }) => {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), shownForMs);
      setShown(true);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) document.addEventListener(sign, show);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, show);
    };
  }, []);
  const enlarge = (): void => void wall.current?.requestFullscreen().catch(() => undefined);
  return (
    <div className={classes.tools} data-shown={isShown || undefined}>
      <button type="button" className={classes.tool} onClick={enlarge}>
        {t('wall.full')}
      </button>
      <Link className={classes.tool} to={leaveTo}>
        {t('wall.leave')}
      </Link>
    </div>
  );
};
