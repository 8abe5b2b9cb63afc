import { atLeast, type Row, shown } from '../row.ts';
import { openReaders } from './readers.ts';

const CLIENTS = 16;
const ROUNDS = 7;
const ROUND_MS = 1000;
const CHANGE_EVERY_MS = 100;

const LIST = `query List($planId: ID!) {
  board(planId: $planId) { assignments { id taskId agencyId role status progress note dueDate changedAt version } }
}`;

/** 1,000 records of ten fields, asked for by 16 clients at once: requests a second. */
export async function benchList(): Promise<Row[]> {
  const readers = await openReaders({ assignments: 1000, members: 1, agencies: 10 }, LIST);
  const many = (asking: object) =>
    readers.client.ask<number>('many', { ...asking, clients: CLIENTS, ms: ROUND_MS });
  /** Somebody reports ten times a second meanwhile. */
  const manyWhileChanging = async () => {
    let isOver = false;
    const changing = (async () => {
      while (!isOver) {
        await readers.change();
        await new Promise((resolve) => setTimeout(resolve, CHANGE_EVERY_MS));
      }
    })();
    const perSecond = await many(readers.ours);
    isOver = true;
    await changing;
    return perSecond;
  };
  const quiet: number[] = [];
  const busy: number[] = [];
  const plain: number[] = [];
  for (let n = 0; n <= ROUNDS; n += 1) {
    const isWarm = n > 0;
    const round = [await many(readers.ours), await many(readers.plain), await manyWhileChanging()] as const;
    if (!isWarm) continue;
    quiet.push(round[0]);
    plain.push(round[1]);
    busy.push(round[2]);
  }
  await readers.end();
  const compared = { unit: '/s', baseline: plain };
  return [
    atLeast(0.5, { name: `list of 1,000 × 10 fields, ${CLIENTS} clients`, ours: quiet, ...compared }),
    shown({ name: 'the same while somebody reports 10 times a second', ours: busy, ...compared }),
  ];
}
