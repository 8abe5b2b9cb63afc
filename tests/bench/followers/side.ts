import type { Worker } from '../process.ts';

/** One side of the comparison: how it changes something, and who follows. */
export interface Side {
  readonly server: Worker;
  readonly clients: Worker;
  readonly count: number;
  change(index: number): Promise<void>;
  changeInBurst(index: number): Promise<void>;
}

export const BURST = 20;

export interface Measured {
  /** Milliseconds from the write's request to the last follower's frame. */
  readonly last: number[];
  /** Microseconds of server CPU a delivery. */
  readonly cpu: number[];
  readonly burstCpu: number[];
  /** Deliveries a second. */
  readonly burst: number[];
}

export const nothingMeasured = (): Measured => ({ last: [], cpu: [], burstCpu: [], burst: [] });

const milliseconds = (from: bigint, to: string): number => Number(BigInt(to) - from) / 1e6;

/** Carries out `writes` and waits until the last follower has seen so many events. */
async function untilAllHaveSeen(side: Side, events: number, writes: () => Promise<void>[]) {
  await side.clients.ask('arm', { events });
  const cpuBefore = await side.server.ask<number>('cpu');
  const from = process.hrtime.bigint();
  const [last] = await Promise.all([side.clients.ask<string>('last'), ...writes()]);
  const cpu = (await side.server.ask<number>('cpu')) - cpuBefore;
  return { ms: milliseconds(from, last), cpu: (cpu * 1000) / (events * side.count) };
}

export async function oneChange(side: Side, index: number, into: Measured): Promise<void> {
  const { ms, cpu } = await untilAllHaveSeen(side, 1, () => [side.change(index)]);
  into.last.push(ms);
  into.cpu.push(cpu);
}

export async function oneBurst(side: Side, round: number, into: Measured): Promise<void> {
  const writes = () => Array.from({ length: BURST }, (_, n) => side.changeInBurst(round * BURST + n));
  const { ms, cpu } = await untilAllHaveSeen(side, BURST, writes);
  into.burst.push((BURST * side.count) / (ms / 1000));
  into.burstCpu.push(cpu);
}
