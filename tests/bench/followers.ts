import { FOLLOW, Giaoban, type Planted } from './giaoban.ts';
import { Worker } from './process.ts';
import { atLeast, atMost, median, percentile, type Row, shown, spread } from './statistics.ts';

const ROUNDS = 40;
const WARM_UP = 10;
const BURST = 20;
const BURST_ROUNDS = 9;

interface Measured {
  /** Milliseconds from the write's request to the last follower's frame. */
  readonly last: number[];
  /** Milliseconds of server CPU a delivery. */
  readonly cpu: number[];
  readonly burstCpu: number[];
  /** Deliveries a second. */
  readonly burst: number[];
  readonly bytesPerFollower: number;
}

/** One side of the comparison: how it changes something, and who follows. */
interface Side {
  readonly server: Worker;
  readonly clients: Worker;
  readonly count: number;
  change(index: number): Promise<void>;
  changeInBurst(index: number): Promise<void>;
}

const milliseconds = (from: bigint, to: string): number => Number(BigInt(to) - from) / 1e6;

async function oneChange(side: Side, index: number): Promise<{ ms: number; cpu: number }> {
  await side.clients.ask('arm', { events: 1 });
  const cpuBefore = await side.server.ask<number>('cpu');
  const from = process.hrtime.bigint();
  const [last] = await Promise.all([side.clients.ask<string>('last'), side.change(index)]);
  const cpu = (await side.server.ask<number>('cpu')) - cpuBefore;
  return { ms: milliseconds(from, last), cpu: cpu / side.count };
}

async function oneBurst(side: Side, round: number): Promise<{ perSecond: number; cpu: number }> {
  await side.clients.ask('arm', { events: BURST });
  const cpuBefore = await side.server.ask<number>('cpu');
  const from = process.hrtime.bigint();
  const writes = Array.from({ length: BURST }, (_, n) => side.changeInBurst(round * BURST + n));
  const [last] = await Promise.all([side.clients.ask<string>('last'), ...writes]);
  const cpu = (await side.server.ask<number>('cpu')) - cpuBefore;
  const deliveries = BURST * side.count;
  return { perSecond: deliveries / (milliseconds(from, last) / 1000), cpu: cpu / deliveries };
}

async function measureSide(side: Side): Promise<Omit<Measured, 'bytesPerFollower'>> {
  for (let n = 0; n < WARM_UP; n += 1) await oneChange(side, n);
  const singles: { ms: number; cpu: number }[] = [];
  for (let n = 0; n < ROUNDS; n += 1) singles.push(await oneChange(side, n));
  const bursts: { perSecond: number; cpu: number }[] = [];
  for (let n = 0; n < BURST_ROUNDS; n += 1) bursts.push(await oneBurst(side, n));
  return {
    last: singles.map((single) => single.ms),
    cpu: singles.map((single) => single.cpu),
    burst: bursts.map((burst) => burst.perSecond),
    burstCpu: bursts.map((burst) => burst.cpu),
  };
}

/** giaoban with so many followers of one plan; `stock` serves each of them by itself. */
async function measureGiaoban(count: number, stock: boolean): Promise<Measured & { frame: string }> {
  const giaoban = await Giaoban.start(stock ? { BENCH_STOCK: '1' } : {});
  const clients = new Worker('follower-client.ts');
  const planted = await giaoban.plant(200, BURST);
  const variables = { planId: planted.plan, after: await giaoban.cursor(planted) };
  const target = { url: giaoban.url, cookie: planted.cookies[0], query: FOLLOW, variables };
  const before = await giaoban.worker.ask<number>('memory');
  await clients.ask('open', { ...target, count });
  const after = await giaoban.worker.ask<number>('memory');
  const measured = await measureSide(giaobanSide(giaoban, clients, planted, count));
  const frame = await clients.ask<string>('frame');
  await clients.end();
  await giaoban.end();
  return { ...measured, bytesPerFollower: (after - before) / count, frame };
}

function giaobanSide(giaoban: Giaoban, clients: Worker, planted: Planted, count: number): Side {
  const versions = new Map<string, number>();
  const report = async (cookie: number, assignment: number) => {
    const id = planted.assignmentIds[assignment % planted.assignmentIds.length] ?? '';
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    await giaoban.report(planted.cookies[cookie] ?? '', id, version, version % 100);
  };
  return {
    server: giaoban.worker,
    clients,
    count,
    change: (index) => report(0, index),
    changeInBurst: (index) => report(index % BURST, index % BURST),
  };
}

async function measureRaw(count: number, frame: string): Promise<Measured> {
  const server = new Worker('raw-server.ts');
  const clients = new Worker('follower-client.ts');
  const url = await server.ask<string>('url');
  await server.ask('frame', { text: frame });
  const before = await server.ask<number>('memory');
  await clients.ask('open', { url, count });
  const after = await server.ask<number>('memory');
  const post = (path: string) => fetch(`${url}${path}`, { method: 'POST' }).then(() => undefined);
  const side = {
    server,
    clients,
    count,
    change: () => post('/now'),
    changeInBurst: () => post('/coalesced'),
  };
  const measured = await measureSide(side);
  await clients.end();
  await server.end();
  return { ...measured, bytesPerFollower: (after - before) / count };
}

/** Update → last follower, CPU a delivery, bursts, memory: against a raw broadcast of the same bytes in the same run. */
export async function benchFollowers(count: number): Promise<Row[]> {
  const ours = await measureGiaoban(count, false);
  const raw = await measureRaw(count, ours.frame);
  const n = count.toLocaleString('en');
  const rows = [
    atMost(`update → last of ${n} followers, p50`, 'ms', median(ours.last), median(raw.last), 1.4),
    atMost(
      `update → last of ${n} followers, p99`,
      'ms',
      percentile(ours.last, 0.99),
      percentile(raw.last, 0.99),
      2,
    ),
    shown(`spread of the p50, ${n} followers`, 'share', spread(ours.last), spread(raw.last)),
    atMost(`server CPU a delivery, single, ${n}`, 'µs', median(ours.cpu) * 1000, median(raw.cpu) * 1000, 1.5),
    atMost(
      `server CPU a delivery, burst, ${n}`,
      'µs',
      median(ours.burstCpu) * 1000,
      median(raw.burstCpu) * 1000,
      2,
    ),
    atLeast(`deliveries in a burst, ${n}`, '/s', median(ours.burst), median(raw.burst), 0.55),
    atMost(`memory a follower, ${n}`, 'kB', ours.bytesPerFollower / 1024, raw.bytesPerFollower / 1024, 2.8),
  ];
  if (count > 1000) return rows;
  const stock = await measureGiaoban(count, true);
  return [
    ...rows,
    shown(`stock path: update → last of ${n}, p50`, 'ms', median(stock.last), median(raw.last)),
    shown(
      `stock path: server CPU a delivery, single, ${n}`,
      'µs',
      median(stock.cpu) * 1000,
      median(raw.cpu) * 1000,
    ),
  ];
}
