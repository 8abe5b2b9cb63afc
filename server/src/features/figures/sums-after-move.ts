import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Write } from '../../live/index.ts';
import { plainRows, updatePlainRows } from '../../platform/database/index.ts';
import {
  campaignsOf,
  counted,
  findPlanIndicators,
  type Indicator,
  type LocalityProgress,
  ProgressTable,
  progressEvent,
} from '../indicators/index.ts';
import { holdOpenPlans } from '../plans/index.ts';
import { findLocalities, type LocalityMove, LocalityMoves } from '../units/index.ts';
import { asEntry, type StoredFigure, seriesKey } from './domain/figure.ts';
import { recountSums, reportedAsWhole, splitRow } from './domain/moved-sums.ts';
import { placesAbove } from './domain/places-above.ts';
import { walk } from './domain/walk.ts';
import { dailyOf } from './domain/walked-daily.ts';
import { FigureTable } from './figure.table.ts';

const rowsOf = (
  manager: EntityManager,
  planId: string,
  localityIds: readonly string[],
): Promise<LocalityProgress[]> =>
  plainRows(manager, ProgressTable, 'plan_id = $1 AND locality_id = ANY($2) ORDER BY id FOR UPDATE', [
    planId,
    localityIds,
  ]);

const figuresOf = (
  manager: EntityManager,
  planId: string,
  localityIds: readonly string[],
): Promise<StoredFigure[]> =>
  plainRows(manager, FigureTable, 'plan_id = $1 AND locality_id = ANY($2) ORDER BY day', [
    planId,
    localityIds,
  ]);

type Places = ReadonlyMap<string, LocalityMove['after']>;

/** A locality that moves takes what it has counted along: the sums above its old and its new place follow at once. */
@Injectable()
export class SumsAfterMove implements OnModuleInit {
  constructor(private readonly moves: LocalityMoves) {}

  onModuleInit(): void {
    this.moves.follow({
      // Held alone: whoever reports has finished before, or reads afterwards where a locality lies.
      hold: async (manager, unitId) => {
        await holdOpenPlans(manager, unitId);
      },
      moved: (write, move) => this.recount(write, move),
    });
  }

  private async recount(write: Write, move: LocalityMove): Promise<void> {
    const places = new Map((await findLocalities(write.manager, move.unitId)).map((one) => [one.id, one]));
    const detail = { localityId: move.after.id, from: move.before.parentId, to: move.after.parentId };
    for (const plan of await holdOpenPlans(write.manager, move.unitId)) {
      const rows = await this.recountIn(write, plan.id, move, places);
      await updatePlainRows(write.manager, ProgressTable, rows);
      for (const row of rows) write.append(progressEvent('ProgressRecounted', row, plan, detail));
    }
  }

  private async recountIn(
    write: Write,
    planId: string,
    { unitId, before, after }: LocalityMove,
    places: Places,
  ): Promise<LocalityProgress[]> {
    const { manager, today } = write;
    const own = new Set((await rowsOf(manager, planId, [after.id])).map(({ indicatorId }) => indicatorId));
    if (own.size === 0) return [];
    const all = await findPlanIndicators(manager, unitId, planId);
    const indicators = new Map(all.filter(({ id }) => own.has(id)).map((one) => [one.id, one]));
    const chain = deepestFirst([before, after], places);
    const lying = [...places.values()].filter(
      ({ parentId }) => parentId !== null && chain.includes(parentId),
    );
    const held = await rowsOf(manager, planId, [...new Set([...chain, ...lying.map(({ id }) => id)])]);
    const rows = held.filter(({ indicatorId }) => own.has(indicatorId));
    const parentOf = new Map([...places.values()].map(({ id, parentId }) => [id, parentId]));
    demandWhole(splitRow(after, rows, parentOf), indicators, places);
    const figures = Map.groupBy(await figuresOf(manager, planId, chain), seriesKey);
    const entered = (row: LocalityProgress): LocalityProgress['daily'] => {
      const indicator = indicators.get(row.indicatorId);
      const days = walk((figures.get(seriesKey(row)) ?? []).flatMap(asEntry));
      return indicator ? dailyOf(indicator, days) : row.daily;
    };
    const above = chain.flatMap((id) => rows.filter(({ localityId }) => localityId === id));
    const recounts = recountSums({ above, rows, parentOf }, entered);
    const campaigns = await campaignsOf(manager, [...indicators.values()], today);
    return recounts.flatMap(({ row, daily, last }) => {
      const indicator = indicators.get(row.indicatorId);
      const by = last?.reportedBy ?? row.reportedBy;
      const at = last?.reportedAt ?? row.reportedAt;
      return indicator ? counted(row, indicator, daily, { by, at, today, campaigns }) : [];
    });
  }
}

/** All places above the old and the new one, each after those that lie in it. */
function deepestFirst(moved: readonly LocalityMove['after'][], places: Places): string[] {
  const above = moved.flatMap(({ parentId }) =>
    parentId === null ? [] : [parentId, ...placesAbove(parentId, places)],
  );
  const depth = (id: string): number => placesAbove(id, places).length;
  return [...new Set(above)].sort((one, other) => depth(other) - depth(one));
}

/** @throws DomainError INVALID_STEP where the locality's new place has reported as a whole */
function demandWhole(
  split: LocalityProgress | undefined,
  indicators: ReadonlyMap<string, Indicator>,
  places: Places,
): void {
  if (!split) return;
  throw reportedAsWhole(
    places.get(split.localityId)?.name ?? '',
    indicators.get(split.indicatorId)?.name ?? '',
  );
}
