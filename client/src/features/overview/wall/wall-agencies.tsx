import type { AgencyStanding } from '../figures/agencies.ts';
import { useTexts } from '../overview-texts.ts';
import { FourWayBar } from '../parts/four-way-bar.tsx';
import classes from './wall.module.css';

const shownFirst = 7;

/** The agencies at risk, the worst first. */
export const WallAgencies = ({ agencies }: { agencies: readonly AgencyStanding[] }) => {
  const t = useTexts();
  return (
    <ul className={classes.rows}>
      {agencies.slice(0, shownFirst).map(({ agencyId, name, count, dueSoon }) => (
        <li key={agencyId} className={classes.agency} data-meaning={count.openOverdue > 0 ? 'red' : 'amber'}>
          <span className={classes.agencyName}>{name}</span>
          <span className={classes.agencyBar}>
            <FourWayBar count={count} isTall />
          </span>
          <span className={classes.when}>
            {count.openOverdue > 0
              ? t('agencies.parts.openOverdue', { count: count.openOverdue })
              : t('due.soon', { count: dueSoon })}
          </span>
        </li>
      ))}
    </ul>
  );
};
