import { isDeepStrictEqual } from 'node:util';
import { type AnyRecord, tablesOf } from '../../../client/src/live/records.ts';
import type { Snapshot, World } from '../../../client/src/live/world.ts';

/** As data: what another realm of the test runner has parsed is the same when it says the same. */
const isAlike = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a ?? null)), JSON.parse(JSON.stringify(b ?? null)));

const differences = (built: AnyRecord | undefined, fresh: AnyRecord): string =>
  built === undefined
    ? 'not come'
    : Object.entries(fresh)
        .filter(([field, value]) => !isAlike(Reflect.get(built, field), value))
        .map(
          ([field, value]) =>
            `${field} ${JSON.stringify(Reflect.get(built, field))}, not ${JSON.stringify(value)}`,
        )
        .join('; ');

/** Where the state that the feed built differs from a fresh snapshot. */
export function compareState(name: string, world: World, fresh: Snapshot): string[] {
  const faults: string[] = [];
  for (const table of tablesOf[fresh.scope]) {
    const built: ReadonlyMap<string, AnyRecord> = world.tables[table];
    const rows = (fresh.rows[table] ?? []) as readonly AnyRecord[];
    if (built.size !== rows.length)
      faults.push(`${name}: ${table} has ${built.size} records, the snapshot ${rows.length}`);
    for (const row of rows) {
      const record = built.get(row.id);
      if (!isAlike(record, row)) faults.push(`${name}: ${table} ${row.id} has ${differences(record, row)}`);
    }
  }
  return faults;
}
