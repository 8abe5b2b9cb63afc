import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import type { IndicatorForecast } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlanOf, maySee } from '../plans/index.ts';
import { findLocalities } from '../units/index.ts';
import { outermost } from './domain/add-up.ts';
import { pathOf, sumPaths } from './domain/forecast/index.ts';
import { countedLocality } from './domain/forecast-for.ts';
import { loadIndicator, noSuchIndicator } from './indicator.record.ts';
import { ProgressTable } from './indicator.table.ts';

/** What an indicator will have reached, over all localities. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async indicatorForecast(viewer: Viewer, indicatorId: string): Promise<IndicatorForecast> {
    const { manager } = this.database;
    const indicator = await loadIndicator(manager, viewer.unitId, indicatorId);
    if (!maySee(viewer, await loadPlanOf(manager, indicator))) throw noSuchIndicator();
    const today = dayIn(viewer.zone, this.clock.now());
    const places = new Map((await findLocalities(manager, viewer.unitId)).map((place) => [place.id, place]));
    const all = await plainRows(manager, ProgressTable, 'indicator_id = $1', [indicator.id]);
    const paths = outermost(all, places)
      .map((row) => pathOf(countedLocality(indicator, row, today)))
      .filter((path) => path !== null);
    return { indicatorId: indicator.id, ...sumPaths(paths, { asOf: today, dueOn: indicator.dueOn }) };
  }
}
