import { atLeast, atMost, type Row, shown } from '../row.ts';
import { type Measured, nothingMeasured, oneBurst, oneChange } from './side.ts';
import { type OpenSide, openGiaoban, openRaw } from './sides.ts';

const ROUNDS = 40;
const WARM_UP = 10;
const BURST_WARM_UP = 2;
const BURST_ROUNDS = 11;

/** Round about: whatever else the machine does meets both sides alike. */
async function measure(sides: readonly OpenSide[]): Promise<Measured[]> {
  const measured = sides.map(nothingMeasured);
  const each = async (rounds: number, warmUp: number, one: typeof oneChange) => {
    for (let n = 0; n < warmUp + rounds; n += 1) {
      for (const [index, side] of sides.entries()) {
        await one(side, n, n < warmUp ? nothingMeasured() : (measured[index] ?? nothingMeasured()));
      }
    }
  };
  await each(ROUNDS, WARM_UP, oneChange);
  await each(BURST_ROUNDS, BURST_WARM_UP, oneBurst);
  return measured;
}

async function stockRows(count: number, raw: OpenSide): Promise<Row[]> {
  const stock = await openGiaoban(count, true);
  const [ours, baseline] = await measure([stock, raw]);
  await stock.end();
  if (!ours || !baseline) return [];
  return [
    shown({ name: 'stock path: update → last, p50', unit: 'ms', ours: ours.last, baseline: baseline.last }),
    shown({ name: 'stock path: CPU a delivery, single', unit: 'µs', ours: ours.cpu, baseline: baseline.cpu }),
    shown({
      name: 'stock path: CPU a delivery, burst',
      unit: 'µs',
      ours: ours.burstCpu,
      baseline: baseline.burstCpu,
    }),
  ];
}

/** Update → last follower, CPU a delivery, bursts: against a raw broadcast of the same bytes, round about. */
export async function benchFollowers(count: number): Promise<Row[]> {
  const giaoban = await openGiaoban(count, false);
  await oneChange(giaoban, 0, nothingMeasured());
  const raw = await openRaw(count, await giaoban.frame());
  const [ours, baseline] = await measure([giaoban, raw]);
  if (!ours || !baseline) return [];
  const n = count.toLocaleString('en');
  const last = { unit: 'ms', ours: ours.last, baseline: baseline.last };
  const cpu = { unit: 'µs', ours: ours.cpu, baseline: baseline.cpu };
  const burstCpu = { unit: 'µs', ours: ours.burstCpu, baseline: baseline.burstCpu };
  const burst = { unit: '/s', ours: ours.burst, baseline: baseline.burst };
  const rows = [
    atMost(1.4, { name: `update → last of ${n} followers, p50`, ...last }),
    atMost(2, { name: `update → last of ${n} followers, p99`, ...last, share: 0.99 }),
    atMost(1.5, { name: `server CPU a delivery, single, ${n}`, ...cpu }),
    atMost(2, { name: `server CPU a delivery, burst, ${n}`, ...burstCpu }),
    count === 1000
      ? atLeast(0.55, { name: `deliveries in a burst, ${n}`, ...burst })
      : shown({ name: `deliveries in a burst, ${n}`, ...burst }),
  ];
  await giaoban.end();
  if (count === 1000) rows.push(...(await stockRows(count, raw)));
  await raw.end();
  return rows;
}
