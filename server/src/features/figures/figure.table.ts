import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { FigureDay, StoredFigure } from './domain/figure.ts';

const key = { primary: true } as const;

export const FigureTable = new EntitySchema<StoredFigure>({
  name: 'Figure',
  tableName: 'figures',
  columns: {
    indicatorId: { ...column.ref('indicator_id'), ...key },
    localityId: { ...column.ref('locality_id'), ...key },
    day: { ...column.day('day'), ...key },
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    value: column.optionalInteger('value'),
    entry: column.text('entry'),
    corrections: column.integer('corrections'),
    reportedBy: column.ref('reported_by'),
    reportedAt: column.instant('reported_at'),
    version: column.integer('version'),
  },
});

export const FigureDayTable = new EntitySchema<FigureDay>({
  name: 'FigureDay',
  tableName: 'figure_days',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    day: column.day('day'),
    locked: column.flag('locked'),
    lockedBy: column.optionalRef('locked_by'),
    lockedAt: column.optionalInstant('locked_at'),
    remindedAt: column.optionalInstant('reminded_at'),
    version: column.integer('version'),
  },
});
