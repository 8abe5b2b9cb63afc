import { ProgressSnapshotDocument } from '../../../client/src/graphql/generated/documents/ProgressSnapshot.ts';
import { Giaoban } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';
import { type Rounds, type Row, shown, within } from '../row.ts';
import { openArrivals } from './arrival.ts';

const INDICATORS = 6;
const DAYS = 180;
const WARM_UP = 3;
const ROUNDS = 9;

const WHOLE = `query ($indicatorId: ID!) { indicatorForecast(indicatorId: $indicatorId) {
  target low middle high lateLocalities forecast { known pace paceNeeded finishOn finishEarly finishLate slackDays lateChance } } }`;

interface Measured {
  /** The first answer of a process that has answered nothing yet, and the first of a plan in one that runs. */
  readonly cold: number[];
  readonly first: number[];
  readonly board: number[];
  readonly plain: number[];
  readonly whole: number[];
  readonly answered: number[];
  readonly followed: number[];
  readonly kilobytes: number[];
}

/** A plan of so many localities: its board, its whole forecast, and a figure's arrival, each after a change. */
async function measure(localities: number): Promise<Measured> {
  const giaoban = await Giaoban.start();
  const planted = await giaoban.plantFigures({ localities, indicators: INDICATORS, days: DAYS });
  const client = new Worker('reads/reader-client.ts');
  const server = new Worker('reads/plain-server.ts');
  const asking = (query: string, variables: object) => ({
    url: giaoban.url,
    cookie: planted.cookie,
    body: JSON.stringify({ query, variables }),
  });
  const board = asking(ProgressSnapshotDocument, { planId: planted.plan });
  const whole = asking(WHOLE, { indicatorId: planted.indicators[0] });
  const once = (what: object) => client.ask<{ ms: number; bytes: number }>('once', what);
  const into: Measured = {
    cold: [],
    first: [],
    board: [],
    plain: [],
    whole: [],
    answered: [],
    followed: [],
    kilobytes: [],
  };

  const other = await giaoban.plantFigures({ localities: 20, indicators: INDICATORS, days: DAYS });
  const elsewhere = { ...asking(ProgressSnapshotDocument, { planId: other.plan }), cookie: other.cookie };
  into.cold.push((await once(elsewhere)).ms);
  for (let n = 0; n < WARM_UP * 3; n += 1) await once(elsewhere);
  const first = await once(board);
  into.first.push(first.ms);
  into.kilobytes.push(first.bytes / 1000);
  const text = await client.ask<string>('text', board);
  if (!text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
  await server.ask('data', { text });
  const plain = { url: await server.ask<string>('url'), body: board.body };
  const arrivals = await openArrivals(giaoban, planted);
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const arrival = await arrivals.one();
    const taken = { whole: await once(whole), board: await once(board), plain: await once(plain) };
    if (n < WARM_UP) continue;
    into.answered.push(arrival.answered);
    into.followed.push(arrival.followed);
    into.whole.push(taken.whole.ms);
    into.board.push(taken.board.ms);
    into.plain.push(taken.plain.ms);
  }
  for (const part of [arrivals, client, server, giaoban]) await part.end();
  return into;
}

const MOST_FIRST = 100;
const MOST_ARRIVAL = 1000;

function rowsOf(localities: number, measured: Measured): Row[] {
  const name = `${localities.toLocaleString('en')} localities × ${INDICATORS} × ${DAYS} days`;
  const alone = (what: string, ours: readonly number[], unit = 'ms'): Rounds => ({
    name: `${name}: ${what}`,
    unit,
    ours,
    baseline: [],
  });
  return [
    localities === 20
      ? within(MOST_FIRST, alone('planProgress, the first of the plan', measured.first))
      : shown(alone('planProgress, the first of the plan', measured.first)),
    shown({ ...alone('planProgress after a figure', measured.board), baseline: measured.plain }),
    shown(alone('planProgress, size', measured.kilobytes, 'kB')),
    shown(alone('indicatorForecast after a figure', measured.whole)),
    shown(alone('reportFigures, answered', measured.answered)),
    within(MOST_ARRIVAL, alone('a figure at the leader’s follower', measured.followed)),
  ];
}

/** How the board's cost grows with the localities, from a district to a province. */
export async function benchProgress(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const localities of [20, 200, 2000]) {
    const measured = await measure(localities);
    if (localities === 20) {
      const name = 'a cold process: planProgress of 20 localities';
      rows.push(shown({ name, unit: 'ms', ours: measured.cold, baseline: [] }));
    }
    rows.push(...rowsOf(localities, measured));
  }
  return rows;
}
