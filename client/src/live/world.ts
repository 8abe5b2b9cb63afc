import {
  type AnyRecord,
  type EventBatch,
  type FeedEvent,
  figureTables,
  isRemoval,
  places,
  type Scope,
  type TableName,
  type Tables,
  tablesOf,
} from './records.ts';

/** All that the client knows, and up to where: pure data, replaced and never changed. */
export interface World {
  readonly cursors: { readonly directory: string | null; readonly board: string | null };
  /** The plan whose board is kept; null: none is open. */
  readonly planId: string | null;
  /**
   * The open plan's figures. `wanted`: asked for, and what the feed brings of them is kept already, so that nothing
   * between the question and its answer is missed. `own`: of the member's own localities alone, since there is no line.
   */
  readonly figures: 'none' | 'wanted' | 'own' | 'there';
  /** How many cuts of a board were taken: with each one figures are to be asked for anew. */
  readonly boardCuts: number;
  readonly tables: Tables;
}

export type TableRows = {
  readonly [N in TableName]?: readonly { readonly id: string; readonly version: number }[];
};

/** An exact cut of one scope, with its cursor. */
export interface Snapshot {
  readonly scope: Scope;
  readonly planId: string | null;
  readonly cursor: string;
  readonly rows: TableRows;
  /** What has changed since a cut that was kept on the device. */
  readonly since?: EventBatch;
}

export type Taken =
  /** `fresh`: what was not known before; a batch that was already had brings none. */
  | { readonly kind: 'taken'; readonly world: World; readonly fresh: readonly FeedEvent[] }
  /** The batch does not start where this world ends: follow again from the cursor. */
  | { readonly kind: 'gap' }
  /** The log cannot be continued from the cursor: take a new snapshot. */
  | { readonly kind: 'reset' };

const noTables: Tables = {
  units: new Map(),
  agencies: new Map(),
  groups: new Map(),
  localities: new Map(),
  members: new Map(),
  plans: new Map(),
  tasks: new Map(),
  assignments: new Map(),
  blockers: new Map(),
  directives: new Map(),
  indicators: new Map(),
  progress: new Map(),
  figureDays: new Map(),
  meetings: new Map(),
};

export const emptyWorld: World = {
  cursors: { directory: null, board: null },
  planId: null,
  figures: 'none',
  boardCuts: 0,
  tables: noTables,
};

type Draft = Map<TableName, Map<string, AnyRecord>>;

const draftOf = (draft: Draft, tables: Tables, name: TableName): Map<string, AnyRecord> => {
  const known = draft.get(name);
  if (known) return known;
  const copy = new Map<string, AnyRecord>(tables[name]);
  draft.set(name, copy);
  return copy;
};

/** Each table's rows are of that table's kind: `places` and the snapshot queries see to it. */
const withDraft = (tables: Tables, draft: Draft): Tables =>
  draft.size === 0 ? tables : ({ ...tables, ...Object.fromEntries(draft) } as Tables);

/** A record may be newer than the cut: a plan arrives over two feeds, and neither may turn it back. */
const putUnlessOlder = (rows: Map<string, AnyRecord>, record: AnyRecord): boolean => {
  const present = rows.get(record.id);
  if (present && present.version > record.version) return false;
  rows.set(record.id, record);
  return true;
};

export const applySnapshot = (world: World, snapshot: Snapshot): World => {
  const draft: Draft = new Map();
  for (const name of tablesOf[snapshot.scope]) draft.set(name, new Map());
  const isBoard = snapshot.scope === 'board';
  // What happened before this cut did not come over the feed: figures are asked for anew.
  if (isBoard) for (const name of figureTables) draft.set(name, new Map());
  for (const name of Object.keys(snapshot.rows) as TableName[]) {
    const rows = draftOf(draft, world.tables, name);
    for (const record of (snapshot.rows[name] ?? []) as readonly AnyRecord[]) putUnlessOlder(rows, record);
  }
  const cut: World = {
    cursors: { ...world.cursors, [snapshot.scope]: snapshot.cursor },
    planId: isBoard ? snapshot.planId : world.planId,
    figures: isBoard ? 'none' : world.figures,
    boardCuts: world.boardCuts + (isBoard ? 1 : 0),
    tables: withDraft(world.tables, draft),
  };
  const brought = snapshot.since && applyBatch(cut, snapshot.scope, snapshot.since);
  return brought?.kind === 'taken' ? brought.world : cut;
};

const isFigureTable = (name: TableName): boolean => figureTables.some((table) => table === name);

/** From now on the feed's figures are kept; the snapshot is to be asked for after this. */
export const wantFigures = (world: World): World =>
  world.figures === 'none' ? { ...world, figures: 'wanted' } : world;

/** Adds an answer to what the feed has brought since it was asked for: the newer of two wins. */
export const applyFigures = (world: World, rows: TableRows, extent: 'own' | 'there' = 'there'): World => {
  const draft: Draft = new Map();
  for (const name of figureTables) {
    const table = draftOf(draft, world.tables, name);
    for (const record of (rows[name] ?? []) as readonly AnyRecord[]) putUnlessOlder(table, record);
  }
  return { ...world, figures: extent, tables: withDraft(world.tables, draft) };
};

const belongs = (scope: Scope, world: World, name: TableName, record: AnyRecord): boolean => {
  if (name === 'plans') return true;
  if (isFigureTable(name) && (scope !== 'board' || world.figures === 'none')) return false;
  if (!isFigureTable(name) && !tablesOf[scope].includes(name)) return false;
  return scope === 'directory' || ('planId' in record && record.planId === world.planId);
};

/** Not kept, but heard: the page of work says that a figure came, without having all figures fetched. */
const isOnlyHeard = (scope: Scope, world: World, name: TableName, record: AnyRecord): boolean =>
  isFigureTable(name) &&
  scope === 'board' &&
  world.figures === 'none' &&
  'planId' in record &&
  record.planId === world.planId;

const applyEvent = (scope: Scope, world: World, draft: Draft, event: FeedEvent): boolean => {
  const { table, state } = places[event.subjectKind];
  // Comments and evidence: nothing to keep, but whoever shows them wants to hear of each.
  if (!table) return true;
  const record = state(event);
  if (isRemoval(event)) return draftOf(draft, world.tables, table).delete(event.subjectId);
  if (!record) return false;
  if (isOnlyHeard(scope, world, table, record)) return true;
  if (!belongs(scope, world, table, record)) return false;
  const known = draft.get(table)?.get(record.id) ?? world.tables[table].get(record.id);
  // The same version again is let through: the unit's new day comes without one, and equal state does no harm.
  if (known && known.version > record.version) return false;
  return putUnlessOlder(draftOf(draft, world.tables, table), record);
};

/** Applies what follows the cursor, all or nothing: cursor and state change together. */
export const applyBatch = (world: World, scope: Scope, batch: EventBatch): Taken => {
  if (batch.reset) return { kind: 'reset' };
  if (batch.from !== world.cursors[scope]) return { kind: 'gap' };
  const draft: Draft = new Map();
  const fresh = batch.events.filter((event) => applyEvent(scope, world, draft, event));
  const tables = withDraft(world.tables, draft);
  return {
    kind: 'taken',
    fresh,
    world: { ...world, cursors: { ...world.cursors, [scope]: batch.to }, tables },
  };
};

/** Closes the board: its rows leave, the directory stays. */
export const closeBoard = (world: World): World => {
  const draft: Draft = new Map([...tablesOf.board, ...figureTables].map((name) => [name, new Map()]));
  return {
    ...world,
    cursors: { ...world.cursors, board: null },
    planId: null,
    figures: 'none',
    tables: withDraft(world.tables, draft),
  };
};

/** What was kept on the device, until the first snapshot takes its place: it has no cursor, so nothing continues it. */
export const showKept = (world: World, planId: string | null, rows: TableRows): World => {
  const { tasks, assignments, blockers, indicators, progress, figureDays, ...directory } = rows;
  const cut = { planId, cursor: '' };
  const known = applySnapshot(world, { ...cut, scope: 'directory', rows: directory });
  const shown = planId
    ? applySnapshot(known, { ...cut, scope: 'board', rows: { tasks, assignments, blockers } })
    : known;
  const counted = indicators ? applyFigures(shown, { indicators, progress, figureDays }, 'own') : shown;
  return { ...counted, cursors: world.cursors };
};
