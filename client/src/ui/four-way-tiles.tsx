import { Link } from 'react-router';
import { useLanguage } from '../i18n/index.ts';
import { formatNumber } from '../lib/numbers.ts';
import type { FourWay } from '../lib/timeliness.ts';
import { type FourWayPart, fourWayParts, useFourWayWords } from './four-way-bar.tsx';
import classes from './four-way-tiles.module.css';

interface Props {
  readonly count: FourWay;
  /** Where what is counted can be seen; absent: the numbers are only read. */
  readonly linkTo?: (part: FourWayPart) => string;
  /** In the sizes of a wall. */
  readonly isWall?: boolean;
}

/** Done on time, done late, open within the deadline, open overdue: four numbers that add up. */
export const FourWayTiles = ({ count, linkTo, isWall = false }: Props) => {
  const say = useFourWayWords();
  const language = useLanguage();
  return (
    <div className={classes.place} data-wall={isWall || undefined}>
      <ul className={classes.tiles}>
        {fourWayParts.map((part) => {
          // Nothing overdue is no alarm.
          const colour = count[part] > 0 ? part : undefined;
          const words = (
            <>
              <strong className={classes.number}>{formatNumber(count[part], language)}</strong>{' '}
              <span>{say(part)}</span>
            </>
          );
          return (
            <li key={part}>
              {linkTo ? (
                <Link className={classes.tile} data-part={colour} to={linkTo(part)}>
                  {words}
                </Link>
              ) : (
                <div className={classes.tile} data-part={colour}>
                  {words}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
