import type { FigureWords } from '../use-locality-figures.ts';
import classes from './figures.module.css';

const mostFigures = 4;

/** What the commune has counted, side by side. */
export const RoomFigures = ({ figures }: { figures: readonly FigureWords[] }) => {
  if (figures.length === 0) return null;
  return (
    <ul className={classes.figures}>
      {figures.slice(0, mostFigures).map(({ id, name, done, share, meaning, outlook }) => (
        <li key={id} data-meaning={meaning}>
          <span className={classes.name}>{name}</span>
          <strong>{share ?? done}</strong>
          {share !== null && <span>{done}</span>}
          <span className={classes.outlook}>{outlook}</span>
        </li>
      ))}
    </ul>
  );
};
