import { useTexts } from '../overview-texts.ts';
import classes from './wall.module.css';

interface Props {
  /** None, or less than that: nothing is said. */
  readonly count: number;
  readonly words: 'wall.rest' | 'wall.restWork' | 'wall.restAgencies';
}

/** How many more there are than a wall can hold. */
export const WallRest = ({ count, words }: Props) => {
  const t = useTexts();
  return count > 0 ? <p className={classes.below}>{t(words, { count })}</p> : null;
};
