import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import type { IndicatorForecast } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlanOf, maySee } from '../plans/index.ts';
import { findLocalities } from '../units/index.ts';
import { outermost } from './domain/add-up.ts';
import { loadIndicator, noSuchIndicator } from './indicator.record.ts';
import { findHeads, wholeForecast } from './whole-forecast.ts';

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
    const heads = outermost(await findHeads(manager, indicator.id), places);
    return wholeForecast(manager, indicator, today, heads);
  }
}
