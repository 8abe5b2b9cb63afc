import type { Grouping } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { countFourWays, type FourWay } from '../../../lib/timeliness.ts';
import type { Tables } from '../../../live/index.ts';
import { laneOf } from './placement.ts';

type Asked = Pick<Tables, 'assignments' | 'agencies' | 'localities'>;
type Counts = ReadonlyMap<string, FourWay>;

interface Counted {
  readonly asked: Asked;
  readonly grouping: Grouping;
  readonly today: Day;
  readonly counts: Counts;
}

export const noCount: FourWay = countFourWays([], '1970-01-01');

const count = (asked: Asked, grouping: Grouping, today: Day): Counts => {
  const lanes = Map.groupBy(asked.assignments.values(), (assignment) => laneOf[grouping](asked, assignment));
  return new Map([...lanes].map(([lane, mine]) => [lane, countFourWays(mine, today)]));
};

const isSame = (known: Counted, asked: Asked, grouping: Grouping, today: Day): boolean =>
  known.asked.agencies === asked.agencies &&
  known.asked.localities === asked.localities &&
  known.grouping === grouping &&
  known.today === today;

const counted = new WeakMap<Asked['assignments'], Counted>();

/** The four-way counts of all lanes. Counted once for each state of the table, however many lanes ask. */
export const laneCounts = (asked: Asked, grouping: Grouping, today: Day): Counts => {
  const known = counted.get(asked.assignments);
  if (known && isSame(known, asked, grouping, today)) return known.counts;
  const counts = count(asked, grouping, today);
  counted.set(asked.assignments, { asked, grouping, today, counts });
  return counts;
};
