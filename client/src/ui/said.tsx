import { useEffect, useEffectEvent } from 'react';
import classes from './said.module.css';

const shownForMs = 5_000;

/** One line of confirmation at the foot of the page; it goes by itself. The region is always there, so it is read out. */
export const Said = ({ words, onGone }: { words: string | null; onGone: () => void }) => {
  const leave = useEffectEvent(onGone);
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => leave(), shownForMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status" className={classes.place}>
      {words !== null && <span className={classes.said}>{words}</span>}
    </div>
  );
};
