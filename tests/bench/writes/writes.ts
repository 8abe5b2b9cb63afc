import { Giaoban, type Planted } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';
import { atLeast, type Row } from '../row.ts';

const ROUNDS = 5;
const ROUND_MS = 1000;
const WRITERS = 16;
const UNITS = 20;

type Writer = Pick<Planted, 'unit' | 'plan' | 'assignmentIds'> & { readonly cookie: string };

/** `count` writers of one unit, each with assignments that no other writes. */
function writersOf(planted: Planted, from: number, to: number, count: number): Writer[] {
  const { unit, plan, assignmentIds, cookies } = planted;
  const mine = assignmentIds.slice(from, to);
  return Array.from({ length: count }, (_, n) => ({
    unit,
    plan,
    cookie: cookies[n] ?? '',
    assignmentIds: mine.filter((_, index) => index % count === n),
  }));
}

interface Shape {
  readonly name: string;
  readonly writers: readonly Writer[];
  /** Both sides write their own assignments of the same unit: versions stay known. */
  readonly bareWriters: readonly Writer[];
}

const halves = (planted: Planted, count: number) => {
  const middle = Math.floor(planted.assignmentIds.length / 2);
  return {
    writers: writersOf(planted, 0, middle, count),
    bareWriters: writersOf(planted, middle, planted.assignmentIds.length, count),
  };
};

/** Writes a second over HTTP and straight through `pg`, round about. */
async function measure(giaoban: Giaoban, client: Worker, shapes: readonly Shape[]) {
  const measured = shapes.map(() => ({ ours: [] as number[], baseline: [] as number[] }));
  for (let n = 0; n <= ROUNDS; n += 1) {
    for (const [index, { writers, bareWriters }] of shapes.entries()) {
      const wish = { ms: ROUND_MS, url: giaoban.url };
      const ours = await client.ask<number>('overHttp', { ...wish, writers });
      const baseline = await client.ask<number>('straight', { ...wish, writers: bareWriters });
      if (n === 0) continue;
      measured[index]?.ours.push(ours);
      measured[index]?.baseline.push(baseline);
    }
  }
  return measured;
}

/** `reportStatus`, the whole path over HTTP, against row, head and event straight through `pg` at the same concurrency. */
export async function benchWrites(): Promise<Row[]> {
  const giaoban = await Giaoban.start();
  const small = await giaoban.plant({ assignments: 100, members: WRITERS });
  const large = await giaoban.plant({ assignments: 10_000, members: WRITERS });
  const units: Planted[] = [];
  for (let n = 0; n < UNITS; n += 1) units.push(await giaoban.plant({ assignments: 100, members: 1 }));
  const overUnits = units.map((unit) => halves(unit, 1));
  const client = new Worker('writes/writer-client.ts');
  await client.ask('connect', { database: await giaoban.worker.ask('database'), connections: UNITS });
  const shapes = [
    { name: '1 writer', ...halves(large, 1) },
    { name: '16 writers in one unit', ...halves(large, WRITERS) },
    {
      name: '16 writers over 20 units',
      writers: overUnits.slice(0, WRITERS).flatMap(({ writers }) => writers),
      bareWriters: overUnits.slice(UNITS - WRITERS).flatMap(({ bareWriters }) => bareWriters),
    },
    { name: '16 writers, 100 assignments', ...halves(small, WRITERS) },
  ];
  const [one, inOneUnit, overTwenty, few] = await measure(giaoban, client, shapes);
  await client.end();
  await giaoban.end();
  if (!one || !inOneUnit || !overTwenty || !few) return [];
  return [
    atLeast(0.3, { name: 'reportStatus, 1 writer', unit: '/s', ...one }),
    atLeast(0.3, { name: 'reportStatus, 16 writers in one unit', unit: '/s', ...inOneUnit }),
    atLeast(0.24, { name: 'reportStatus, 16 writers over 20 units', unit: '/s', ...overTwenty }),
    atLeast(0.85, {
      name: 'reportStatus, a plan of 10,000 against one of 100',
      unit: '/s',
      ours: inOneUnit.ours,
      baseline: few.ours,
    }),
  ];
}
