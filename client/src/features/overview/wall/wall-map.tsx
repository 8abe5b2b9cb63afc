import { MapLegend } from '../campaign/map-legend.tsx';
import { OutlineMap } from '../campaign/outline-map.tsx';
import { TileMap } from '../campaign/tile-map.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { useLocalityMap } from '../campaign/use-locality-map.ts';
import classes from './wall-campaign.module.css';
import { WallRest } from './wall-rest.tsx';

/** So many names are still read from the far end of a room. */
const mostOnWall = 40;
/** No letter is smaller than the wall's own. */
const wallSizes = [34, 31, 28];
/** As wide as the wall. */
const ratio = 2;

/** All localities at once, by risk. */
export const WallMap = ({ campaign }: { campaign: Campaign }) => {
  const map = useLocalityMap();
  return (
    <div className={classes.map}>
      {map && map.boundaries.length > 0 ? (
        <OutlineMap campaign={campaign} boundaries={map.boundaries} colouring="risk" sizes={wallSizes} />
      ) : (
        <TileMap
          campaign={campaign}
          arranged={map?.isArranged ? map.localityTiles : null}
          colouring="risk"
          ratio={ratio}
          most={mostOnWall}
        />
      )}
      <MapLegend colouring="risk" />
      {!map?.boundaries.length && (
        <WallRest count={campaign.standings.length - mostOnWall} words="wall.rest" />
      )}
    </div>
  );
};
