import type { RefObject } from 'react';
import { Link } from 'react-router';
import { meetingsLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './wall.module.css';

/** Two buttons in a corner, there for whoever moves the pointer over it or comes by Tab. */
export const RoomTools = ({ wall, planId }: { wall: RefObject<HTMLElement | null>; planId: string }) => {
  const t = useTexts();
  return (
    <div className={classes.tools}>
      <button type="button" onClick={() => void wall.current?.requestFullscreen().catch(() => undefined)}>
        {t('wall.full')}
      </button>
      <Link to={meetingsLink(planId)}>{t('wall.leave')}</Link>
    </div>
  );
};
