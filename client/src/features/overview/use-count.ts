import type { Day } from '../../lib/days.ts';
import { countFourWays, type FourWay } from '../../lib/timeliness.ts';
import { useSelect } from '../../live/index.ts';

const isSame = (a: FourWay, b: FourWay): boolean =>
  a.doneOnTime === b.doneOnTime &&
  a.doneLate === b.doneLate &&
  a.openWithin === b.openWithin &&
  a.openOverdue === b.openOverdue;

/** The four-way count of the open plan. */
export const useCount = (today: Day): FourWay =>
  useSelect((tables) => countFourWays(tables.assignments.values(), today), isSame);
