import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Indicator } from './domain/indicator.ts';
import type { LocalityProgress } from './domain/progress.ts';

export const IndicatorTable = new EntitySchema<Indicator>({
  name: 'Indicator',
  tableName: 'indicators',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    name: column.text('name'),
    unit: column.text('unit'),
    entry: column.text('entry'),
    position: column.integer('position'),
    startsOn: column.day('starts_on'),
    dueOn: column.day('due_on'),
    targetTotal: column.optionalInteger('target_total'),
    endedOn: column.optionalDay('ended_on'),
    fromPlan: column.flag('from_plan'),
    version: column.integer('version'),
  },
});

export const ProgressTable = new EntitySchema<LocalityProgress>({
  name: 'LocalityProgress',
  tableName: 'locality_progress',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    indicatorId: column.ref('indicator_id'),
    localityId: column.ref('locality_id'),
    target: column.optionalInteger('target'),
    done: column.integer('done'),
    daily: column.json('daily'),
    lastDay: column.optionalDay('last_day'),
    reportedAt: column.optionalInstant('reported_at'),
    reportedBy: column.optionalRef('reported_by'),
    forecast: column.json('forecast'),
    version: column.integer('version'),
  },
});
