import { HeatLegend, HeatTable } from '../campaign/heat-table.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { heatDays } from '../figures/heat.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './wall-campaign.module.css';

const days = 14;
/** With head, sum and legend no more lines of 24 pixels stand on 1080. */
const rows = 15;

/** Two weeks of the localities, those at risk first. */
export const WallHeat = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const rest = campaign.standings.length - rows;
  return (
    <>
      <div className={classes.table}>
        <HeatTable
          campaign={campaign}
          days={heatDays(campaign.indicator.startsOn, campaign.today, days)}
          rows={rows}
        />
      </div>
      <div className={classes.below}>
        <HeatLegend />
        {rest > 0 && <p className={classes.rest}>{t('wall.rest', { count: rest })}</p>}
      </div>
    </>
  );
};
