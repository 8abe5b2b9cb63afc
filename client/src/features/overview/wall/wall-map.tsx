import { MapLegend } from '../campaign/map-legend.tsx';
import { TileMap } from '../campaign/tile-map.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import classes from './wall-campaign.module.css';

/** As wide as the wall. */
const ratio = 2;

/** All localities at once, by risk. */
export const WallMap = ({ campaign }: { campaign: Campaign }) => (
  <div className={classes.map}>
    <TileMap campaign={campaign} colouring="risk" ratio={ratio} />
    <MapLegend colouring="risk" />
  </div>
);
