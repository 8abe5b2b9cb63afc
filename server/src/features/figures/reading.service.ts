import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Snapshots } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { FigureCorrection, QueryFigureGridArgs } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import {
  campaignsOf,
  daysBetween,
  findPlanIndicators,
  findPlanProgress,
  ProgressTable,
  withFreshForecasts,
} from '../indicators/index.ts';
import { loadPlan } from '../plans/index.ts';
import { findDays } from './day.record.ts';
import { asEntry, type StoredFigure, seriesKey, shownFigure } from './domain/figure.ts';
import { walk } from './domain/walk.ts';
import { findCorrections } from './figure.record.ts';
import { FigureTable } from './figure.table.ts';
import { loadLocality, reportablePlaces } from './own-places.ts';

const longestGrid = 400;

const tooLong = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      `Bảng số liệu xem từ ngày đầu đến ngày cuối, tối đa ${longestGrid} ngày. Chọn lại khoảng ngày.`,
      `A grid runs from its first day to its last, ${longestGrid} days at most. Choose other days.`,
    ),
    { field: 'to' },
  );

/** Figures as they are read: the plan's whole, and one locality's grid. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: DataSource,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  planProgress(viewer: Viewer, planId: string) {
    return this.snapshots.read(viewer, (manager, cursor) => this.progressIn(manager, cursor, viewer, planId));
  }

  private async progressIn(manager: EntityManager, cursor: string, viewer: Viewer, planId: string) {
    const plan = await loadPlan(manager, viewer, planId);
    const indicators = await findPlanIndicators(manager, viewer.unitId, plan.id);
    const rows = await findPlanProgress(manager, viewer.unitId, plan.id);
    const today = dayIn(viewer.zone, this.clock.now());
    const campaigns = await campaignsOf(manager, indicators, today, rows);
    return {
      cursor,
      indicators,
      progress: withFreshForecasts(rows, indicators, today, campaigns),
      days: await findDays(manager, plan.id),
      cutOff: plan.cutOff,
    };
  }

  figureGrid(viewer: Viewer, { planId, localityId, from, to }: QueryFigureGridArgs) {
    return this.snapshots.read(viewer, async (manager) => {
      const plan = await loadPlan(manager, viewer, planId);
      const locality = await loadLocality(manager, viewer.unitId, localityId);
      const length = daysBetween(from, to);
      if (length < 0 || length >= longestGrid) throw tooLong();
      const all = await findPlanIndicators(manager, viewer.unitId, plan.id);
      const where = 'unit_id = $1 AND plan_id = $2 AND locality_id = $3';
      const parameters = [viewer.unitId, plan.id, locality.id];
      const rows = await plainRows(manager, ProgressTable, where, parameters);
      const counted = new Set(rows.map(({ indicatorId }) => indicatorId));
      const indicators = all.filter(({ id }) => counted.has(id));
      const today = dayIn(viewer.zone, this.clock.now());
      const figures = await plainRows(manager, FigureTable, `${where} ORDER BY day`, parameters);
      const within = `${where} AND (day BETWEEN $4 AND $5 OR EXISTS (
        SELECT FROM jsonb_array_elements_text(locked_days) moved WHERE moved::date BETWEEN $4 AND $5))`;
      const may = await reportablePlaces(manager, viewer, [locality.id]);
      return {
        plan,
        locality,
        indicators,
        progress: withFreshForecasts(rows, indicators, today, await campaignsOf(manager, indicators, today)),
        figures: shownFigures(figures).filter(({ day }) => day >= from && day <= to),
        days: (await findDays(manager, plan.id)).filter(({ day }) => day >= from && day <= to),
        corrections: await findCorrections(manager, within, [...parameters, from, to]),
        mayReport: plan.state === 'ISSUED' && may.has(locality.id),
      };
    });
  }

  async figureCorrections(
    viewer: Viewer,
    planId: string,
    localityId: string | null,
  ): Promise<FigureCorrection[]> {
    const { manager } = this.database;
    const plan = await loadPlan(manager, viewer, planId);
    if (localityId === null)
      return findCorrections(manager, 'unit_id = $1 AND plan_id = $2', [viewer.unitId, plan.id]);
    const locality = await loadLocality(manager, viewer.unitId, localityId);
    const where = 'unit_id = $1 AND plan_id = $2 AND locality_id = $3';
    return findCorrections(manager, where, [viewer.unitId, plan.id, locality.id]);
  }
}

function shownFigures(figures: readonly StoredFigure[]) {
  const series = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
    const key = seriesKey(figure);
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  return [...series.values()].flatMap((one) => {
    const walked = new Map(walk(one.flatMap(asEntry)).map((day) => [day.day, day]));
    return one.flatMap((figure) => shownFigure(figure, walked));
  });
}
