import { type ReactNode, useRef } from 'react';
import { useAwake } from './use-awake.ts';
import classes from './wall.module.css';
import { WallHead, type WallHeadProps } from './wall-head.tsx';
import { WallTools } from './wall-tools.tsx';

interface Props extends WallHeadProps {
  readonly label: string;
  readonly leaveTo: string;
  readonly children: ReactNode;
}

/** A screen for a whole room: never scrolls, stays awake, and every size on it follows the height of the picture. */
export const WallFrame = ({ label, leaveTo, children, ...head }: Props) => {
  const wall = useRef<HTMLElement>(null);
  useAwake();
  return (
    <main ref={wall} className={classes.wall} aria-label={label}>
      <WallHead {...head} />
      {children}
      <WallTools wall={wall} leaveTo={leaveTo} />
    </main>
  );
};
