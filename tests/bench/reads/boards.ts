import { BoardSnapshotDocument } from '../../../client/src/graphql/generated/documents/BoardSnapshot.ts';
import { ChangesSinceDocument } from '../../../client/src/graphql/generated/documents/ChangesSince.ts';
import { atMost, type Row, shown, within } from '../row.ts';
import { median } from '../statistics.ts';
import { type Asking, openReaders } from './readers.ts';

const ROUNDS = 15;
const WARM_UP = 5;
const AGENCIES = 10;
const KINDS = ['PLAN', 'TASK', 'ASSIGNMENT', 'BLOCKER', 'DIRECTIVE', 'MEETING'];

interface Measured {
  readonly changed: number[];
  readonly again: number[];
  readonly back: number[];
  readonly compressed: number[];
  readonly plain: number[];
  kilobytes: number;
  compressedKilobytes: number;
  backKilobytes: number;
}

/** Milliseconds to the last byte: just after a change, again with nothing new, compressed; and node:http's. */
async function measure(assignments: number): Promise<Measured> {
  const readers = await openReaders({ assignments, members: 1, agencies: AGENCIES }, BoardSnapshotDocument);
  const measured: Measured = {
    changed: [],
    again: [],
    back: [],
    compressed: [],
    plain: [],
    kilobytes: 0,
    compressedKilobytes: 0,
    backKilobytes: 0,
  };
  /** The client's own question, with the cursor of a board that it has just been given. */
  const back = async (): Promise<Asking> => {
    const { data } = JSON.parse(await readers.client.ask<string>('text', readers.ours));
    const variables = { planId: readers.planted.plan, after: data.board.cursor, kinds: KINDS, most: 100 };
    return { ...readers.ours, body: JSON.stringify({ query: ChangesSinceDocument, variables }) };
  };
  const once = (asking: Asking) => readers.client.ask<{ ms: number; bytes: number }>('once', asking);
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const into =
      n < WARM_UP ? { ...measured, changed: [], again: [], back: [], compressed: [], plain: [] } : measured;
    await readers.change();
    const changed = await once(readers.ours);
    into.changed.push(changed.ms);
    into.plain.push((await once(readers.plain)).ms);
    into.again.push((await once(readers.ours)).ms);
    const returned = await once(await back());
    into.back.push(returned.ms);
    await readers.change();
    const compressed = await once({ ...readers.ours, encoding: 'gzip' });
    into.compressed.push(compressed.ms);
    measured.kilobytes = changed.bytes / 1000;
    measured.compressedKilobytes = compressed.bytes / 1000;
    measured.backKilobytes = returned.bytes / 1000;
  }
  await readers.end();
  return measured;
}

function rowsOf(assignments: number, measured: Measured): Row[] {
  const name = `board of ${assignments.toLocaleString('en')} assignments`;
  const compared = { unit: 'ms', baseline: measured.plain };
  return [
    atMost(6, { name: `${name}, after a change`, ours: measured.changed, ...compared }),
    shown({ name: `${name}, again with nothing new`, ours: measured.again, ...compared }),
    shown({ name: `${name}, kept by the client, nothing new`, ours: measured.back, ...compared }),
    shown({ name: `${name}, after a change, compressed`, ours: measured.compressed, ...compared }),
    shown({ name: `${name}, size`, unit: 'kB', ours: [measured.kilobytes], baseline: [] }),
    shown({ name: `${name}, compressed`, unit: 'kB', ours: [measured.compressedKilobytes], baseline: [] }),
    shown({ name: `${name}, nothing new, size`, unit: 'kB', ours: [measured.backKilobytes], baseline: [] }),
  ];
}

/** Ten times the assignments should take ten times as long; a fifth more is let through. */
const LINEAR = 12;

export async function benchBoards(): Promise<Row[]> {
  const small = await measure(1000);
  const large = await measure(10_000);
  const growth = median(large.changed) / median(small.changed);
  return [
    ...rowsOf(1000, small),
    ...rowsOf(10_000, large),
    within(LINEAR, { name: 'board of 10,000 to board of 1,000', unit: '×', ours: [growth] }),
  ];
}
