import type { AnyRecord, Records, TableName, Tables } from './records.ts';

/**
 * What one write is expected to change, as plain data: it is kept with the write in the outbox. `set` changes a record
 * that is there; `put` adds a whole one that is not.
 */
export type Patch = {
  [N in TableName]:
    | { readonly table: N; readonly id: string; readonly set: Partial<Records[N]> }
    | { readonly table: N; readonly id: string; readonly put: Records[N] };
}[TableName];

/** sending: on its way. unsent: kept on this device. answered: done, the feed has yet to bring it. */
export type PendingState = 'sending' | 'unsent' | 'answered';

export interface Pending {
  readonly operationId: string;
  readonly state: PendingState;
  readonly patches: readonly Patch[];
}

interface Made {
  readonly base: AnyRecord | undefined;
  readonly patches: readonly Patch[];
  /** Undefined: a change of a record that is not here, for example of another plan. */
  readonly record: AnyRecord | undefined;
}

const samePatches = (a: readonly Patch[], b: readonly Patch[]): boolean =>
  a.length === b.length && a.every((patch, index) => patch === b[index]);

/** Patches by table and id, in the order in which they were written. */
const gather = (pending: readonly Pending[]): Map<TableName, Map<string, Patch[]>> => {
  const byTable = new Map<TableName, Map<string, Patch[]>>();
  for (const patch of pending.flatMap((one) => one.patches)) {
    const byId = byTable.get(patch.table) ?? new Map<string, Patch[]>();
    byId.set(patch.id, [...(byId.get(patch.id) ?? []), patch]);
    byTable.set(patch.table, byId);
  }
  return byTable;
};

const layer = (base: AnyRecord | undefined, patches: readonly Patch[]): AnyRecord | undefined => {
  let record = base;
  for (const patch of patches) {
    if ('put' in patch) record ??= patch.put;
    else if (record) record = Object.assign({}, record, patch.set) as AnyRecord;
  }
  return record;
};

/**
 * Lays pending writes over the confirmed tables. It remembers what it made: a record keeps its identity as long as
 * neither its base nor its patches change, so one event still draws one card again.
 */
export const createOverlay = (): ((tables: Tables, pending: readonly Pending[]) => Tables) => {
  let made = new Map<string, Made>();
  return (tables, pending) => {
    if (pending.length === 0) {
      made = new Map();
      return tables;
    }
    const next = new Map<string, Made>();
    const changed: [TableName, ReadonlyMap<string, AnyRecord>][] = [];
    for (const [table, byId] of gather(pending)) {
      const rows = new Map<string, AnyRecord>(tables[table]);
      for (const [id, patches] of byId) {
        const base = tables[table].get(id);
        const key = `${table}:${id}`;
        const before = made.get(key);
        const same = before && before.base === base && samePatches(before.patches, patches);
        const entry = same ? before : { base, patches, record: layer(base, patches) };
        next.set(key, entry);
        if (entry.record) rows.set(id, entry.record);
      }
      changed.push([table, rows]);
    }
    made = next;
    return { ...tables, ...Object.fromEntries(changed) } as Tables;
  };
};
