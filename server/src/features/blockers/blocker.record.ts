import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { type BlockerMoveRow, BlockerMoveTable, type BlockerRow, BlockerTable } from './blocker.table.ts';
import type { Blocker, BlockerMove } from './domain/blocker.ts';
import { noSuchBlocker, staleBlocker } from './domain/blocker-refusals.ts';

const withoutKeys = ({ blockerId: _, no: __, ...move }: BlockerMoveRow): BlockerMove => move;

const readPaths = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, BlockerMove[]>> => {
  const paths = new Map<string, BlockerMove[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return paths;
  const rows = await manager.find(BlockerMoveTable, {
    where: { blockerId: In([...ids]) },
    order: { no: 'ASC' },
  });
  for (const row of rows) paths.get(row.blockerId)?.push(withoutKeys(row));
  return paths;
};

const withPaths = async (manager: EntityManager, rows: readonly BlockerRow[]): Promise<Blocker[]> => {
  const paths = await readPaths(
    manager,
    rows.map((row) => row.id),
  );
  return rows.map(({ unitId: _, ...row }) => ({ ...row, path: paths.get(row.id) ?? [] }));
};

/** Blockers with their paths, in the order in which they were raised. `where` names the unit. */
export const findBlockers = async (
  manager: EntityManager,
  where: FindOptionsWhere<BlockerRow> & { readonly unitId: string },
): Promise<Blocker[]> =>
  withPaths(manager, await manager.find(BlockerTable, { where, order: { raisedAt: 'ASC', id: 'ASC' } }));

/** All blockers of a plan, open and closed. The caller has seen to it that the viewer may see the plan. */
export const findPlanBlockers = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Blocker[]> => findBlockers(manager, { unitId, planId });

export const findTaskBlockers = (
  manager: EntityManager,
  unitId: string,
  taskId: string,
): Promise<Blocker[]> => findBlockers(manager, { unitId, taskId });

/** @throws DomainError NOT_FOUND */
export const loadBlocker = async (manager: EntityManager, unitId: string, id: string): Promise<Blocker> => {
  const [blocker] = isId(id) ? await findBlockers(manager, { unitId, id }) : [];
  if (blocker === undefined) throw noSuchBlocker();
  return blocker;
};

/** One blocker, locked until the transaction ends. @throws DomainError NOT_FOUND */
export const lockBlocker = async (manager: EntityManager, unitId: string, id: string): Promise<Blocker> => {
  const where = { unitId, id };
  const row = isId(id)
    ? await manager.findOne(BlockerTable, { where, lock: { mode: 'pessimistic_write' } })
    : null;
  const [blocker] = row === null ? [] : await withPaths(manager, [row]);
  if (blocker === undefined) throw noSuchBlocker();
  return blocker;
};

/** Asked after who may: a person without the right learns nothing of the blocker's state. @throws DomainError STALE_VERSION */
export const demandSeenVersion = (blocker: Blocker, baseVersion: number): void => {
  if (blocker.version !== baseVersion) throw staleBlocker(blocker);
};

const moveRows = (blocker: Blocker, from: number): BlockerMoveRow[] =>
  blocker.path.slice(from).map((move, index) => ({ ...move, blockerId: blocker.id, no: from + index }));

export const insertBlocker = async (
  manager: EntityManager,
  unitId: string,
  blocker: Blocker,
): Promise<void> => {
  const { path: _, ...row } = blocker;
  await manager.insert(BlockerTable, { ...row, unitId });
  await manager.insert(BlockerMoveTable, moveRows(blocker, 0));
};

/** Saves the state and adds the moves that `before` had not yet. */
export const updateBlocker = async (
  manager: EntityManager,
  before: Blocker,
  after: Blocker,
): Promise<void> => {
  const { path: _, id, ...changed } = after;
  await manager.update(BlockerTable, { id }, changed);
  await manager.insert(BlockerMoveTable, moveRows(after, before.path.length));
};
