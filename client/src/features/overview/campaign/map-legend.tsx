import { useTexts } from '../overview-texts.ts';
import classes from './map.module.css';
import { type Colouring, shareBands } from './map-look.ts';

const risks = [
  ['red', 'late'],
  ['amber', 'watch'],
  ['green', 'inTime'],
  ['grey', 'unknown'],
] as const;

/** What the map's colours mean. */
export const MapLegend = ({ colouring }: { colouring: Colouring }) => {
  const t = useTexts();
  return (
    <ul className={classes.legend} aria-label={t('campaign.heat.legend')}>
      {colouring === 'risk'
        ? risks.map(([meaning, heading]) => (
            <li key={meaning}>
              <span className={classes.sample} data-meaning={meaning} aria-hidden />
              {t(`campaign.headings.${heading}`)}
            </li>
          ))
        : shareBands.map((band) => (
            <li key={band}>
              <span className={classes.sample} data-band={band} aria-hidden />
              {t(`campaign.map.bands.${band}`)}
            </li>
          ))}
    </ul>
  );
};
