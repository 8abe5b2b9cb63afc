import { countFourWays } from '../../../lib/timeliness.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { FourWayTiles } from '../../../ui/index.ts';

/** Before the first agency and between two: where all stand. */
export const RoomGeneral = () => {
  const today = useUnit()?.today ?? '';
  return <FourWayTiles isWall count={countFourWays(useTable('assignments').values(), today)} />;
};
