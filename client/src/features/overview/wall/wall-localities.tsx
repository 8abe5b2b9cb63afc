import { Sparkline } from '../campaign/sparkline.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { useStandingWords } from '../campaign/use-standing-words.ts';
import { recentDays } from '../figures/recent-days.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './wall-campaign.module.css';

const shownFirst = 9;
const trendDays = 21;

/** The localities at risk, the worst first. */
export const WallLocalities = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const { standings, indicator, today } = campaign;
  const sayStanding = useStandingWords(today);
  const rest = standings.length - shownFirst;
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
      {rest > 0 && <p className={classes.rest}>{t('wall.rest', { count: rest })}</p>}
    </>
  );
};
