import { useOpenPlan } from '../../../live/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './who-may.module.css';

/** Why nothing can be entered here, and who can. */
export const WhoMay = () => {
  const t = useTexts();
  const isRunning = useOpenPlan()?.state === 'ISSUED';
  return <p className={classes.note}>{t(isRunning ? 'enter.notYours' : 'enter.notRunning')}</p>;
};
