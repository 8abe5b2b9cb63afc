import type { Worker } from '../process.ts';
import { atMost, type Row, shown } from '../row.ts';
import { type OpenSide, openGiaoban, openRaw } from './sides.ts';

const ROUNDS = 3;
const FIRST = 1000;
const MORE = 2000;

interface Memory {
  readonly heap: number;
  readonly resident: number;
}

const memoryOf = (server: Worker): Promise<Memory> => server.ask<Memory>('memory');

/** Kilobytes a follower, of those that come after the first thousand, in processes that have done nothing else. */
async function measure(side: OpenSide): Promise<Memory> {
  const before = await memoryOf(side.server);
  await side.open(MORE);
  const after = await memoryOf(side.server);
  await side.end();
  const each = (name: keyof Memory) => (after[name] - before[name]) / MORE / 1024;
  return { heap: each('heap'), resident: each('resident') };
}

/** Memory for more followers, against as many more raw sockets. */
export async function benchMemory(): Promise<Row[]> {
  const ours: Memory[] = [];
  const raw: Memory[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    ours.push(await measure(await openGiaoban(FIRST, false)));
    raw.push(await measure(await openRaw(FIRST, '')));
  }
  const each = (name: keyof Memory) => ({
    unit: 'kB',
    ours: ours.map((memory) => memory[name]),
    baseline: raw.map((memory) => memory[name]),
  });
  return [
    atMost(2.8, { name: 'memory a follower, after the first 1,000 (resident)', ...each('resident') }),
    shown({ name: 'memory a follower, after the first 1,000 (heap, buffers)', ...each('heap') }),
  ];
}
