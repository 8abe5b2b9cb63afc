import { advanceTallies, type Tallies } from '../../../client/src/features/overview/figures/tally.ts';
import { type Row, shown } from '../row.ts';

const INDICATORS = 6;
const DAYS = 180;
const ROUNDS = 200;

type ProgressTable = Tallies['progress'];
type ProgressRow = ProgressTable extends ReadonlyMap<string, infer T> ? T : never;

const rowOf = (indicator: number, locality: number): ProgressRow => {
  const daily = Array.from({ length: DAYS }, (_, day) => (day + locality) % 7);
  return {
    id: `${indicator} ${locality}`,
    planId: 'plan',
    indicatorId: `i${indicator}`,
    localityId: `l${locality}`,
    target: 1_000,
    done: daily.reduce((sum, value) => sum + value, 0),
    daily,
    lastDay: null,
    reportedAt: null,
    reportedBy: null,
    forecast: {
      asOf: '2026-06-29',
      known: false,
      pace: null,
      paceNeeded: null,
      finishOn: null,
      finishEarly: null,
      finishLate: null,
      slackDays: null,
      lateChance: null,
    },
    version: 1,
  };
};

const tableOf = (localities: number): ProgressTable => {
  const rows = new Map<string, ProgressRow>();
  for (let at = 0; at < INDICATORS * localities; at += 1) {
    const row = rowOf(at % INDICATORS, Math.floor(at / INDICATORS));
    rows.set(row.id, row);
  }
  return rows;
};

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** One figure arrives at a leader's board: its sums moved, beside the same sums made anew. */
const measure = (localities: number): Row => {
  const ours: number[] = [];
  const baseline: number[] = [];
  let table = tableOf(localities);
  let tallies = advanceTallies(null, table, new Map());
  for (let round = 0; round < ROUNDS; round += 1) {
    const row = table.get(`0 ${round % localities}`);
    if (!row) throw new Error('a row is missing');
    const next = new Map(table).set(row.id, { ...row, done: row.done + 1, daily: [...row.daily, 1] });
    ours.push(
      timed(() => {
        tallies = advanceTallies(tallies, next, tallies.localities);
      }),
    );
    baseline.push(timed(() => advanceTallies(null, next, tallies.localities)));
    table = next;
  }
  const name = `${localities.toLocaleString('en')} localities × ${INDICATORS} × ${DAYS} days: sums after a figure, in the browser`;
  return shown({ name, unit: 'ms', ours, baseline });
};

/** How the cost of one arrival grows in an open leader's board, from a district to a province. */
export const benchTally = async (): Promise<Row[]> => [20, 200, 2000].map(measure);
