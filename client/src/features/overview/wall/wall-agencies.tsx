import { FourWayBar, FourWayLegend } from '../../../ui/index.ts';
import { WallCard, WallRows } from '../../../ui/wall/index.ts';
import type { AgencyStanding } from '../figures/agencies.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './wall.module.css';
import { WallRest } from './wall-rest.tsx';

const shownFirst = 7;

/** The agencies at risk, the worst first. */
export const WallAgencies = ({ agencies }: { agencies: readonly AgencyStanding[] }) => {
  const t = useTexts();
  return (
    <>
      <WallRows>
        {agencies.slice(0, shownFirst).map(({ agencyId, name, count, dueSoon }) => (
          <WallCard
            key={agencyId}
            className={classes.agency}
            meaning={count.openOverdue > 0 ? 'red' : 'amber'}
          >
            <span className={classes.agencyName}>{name}</span>
            <span className={classes.agencyBar}>
              <FourWayBar count={count} isTall />
            </span>
            <span className={classes.agencyWhen}>
              {count.openOverdue > 0
                ? t('agencies.parts.openOverdue', { count: count.openOverdue })
                : t('due.soon', { count: dueSoon })}
            </span>
          </WallCard>
        ))}
      </WallRows>
      <FourWayLegend className={classes.below} />
      <WallRest count={agencies.length - shownFirst} words="wall.restAgencies" />
    </>
  );
};
