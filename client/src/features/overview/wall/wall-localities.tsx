import { Sparkline } from '../campaign/sparkline.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { useStandingWords } from '../campaign/use-standing-words.ts';
import { recentDays } from '../figures/recent-days.ts';
import classes from './wall-campaign.module.css';
import { WallRest } from './wall-rest.tsx';

const shownFirst = 9;
const trendDays = 21;

/** The localities at risk, the worst first. */
export const WallLocalities = ({ campaign }: { campaign: Campaign }) => {
  const { standings, indicator, today } = campaign;
  const sayStanding = useStandingWords(today);
  return (
    <>
      <ul className={classes.localities}>
        {standings.slice(0, shownFirst).map((standing) => {
          const words = sayStanding(standing);
          const { progress, name, needed } = standing;
          return (
            <li key={progress.id} data-meaning={words.meaning}>
              <span className={classes.name}>{name}</span>
              <Sparkline
                values={recentDays(progress.daily, indicator.startsOn, today, trendDays)}
                needed={needed}
              />
              <span className={classes.number}>{words.share}</span>
              <span>{words.slack || words.finish}</span>
              <span className={classes.heading}>{words.heading}</span>
            </li>
          );
        })}
      </ul>
      <WallRest count={standings.length - shownFirst} words="wall.rest" />
    </>
  );
};
