import { tz } from '@date-fns/tz';
import { Injectable } from '@nestjs/common';
import { format } from 'date-fns';
import { DataSource, type EntityManager } from 'typeorm';
import { Snapshots } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { FigureTable, reportablePlaces } from '../figures/index.ts';
import type { Viewer } from '../identity/index.ts';
import {
  addDays,
  findPlanIndicators,
  findPlanProgress,
  type Indicator,
  isCountedOn,
} from '../indicators/index.ts';
import { loadPlan } from '../plans/index.ts';
import { findCountedPlaces } from './counted-places.ts';
import { type FigureRow, figureRows, listTitles, type Names } from './domain/figure-rows.ts';
import { csvCell } from './domain/safe-text.ts';
import { drawFigures, drawTemplate } from './draw-workbook.ts';

/** A sheet of a workbook is built in memory; a CSV goes out indicator by indicator. */
const mostRowsOfWorkbook = 60_000;
const daysOfTemplate = 7;

const tooManyRows = () =>
  new DomainError(
    'FILE_TOO_LARGE',
    say(
      'Kế hoạch có quá nhiều số liệu cho một tệp .xlsx. Hãy tải tệp .csv.',
      'The plan has too many figures for an .xlsx. Download the .csv.',
    ),
  );

/** Figures going out as files: for whoever may see the plan. */
@Injectable()
export class FigureExportService {
  constructor(
    private readonly database: DataSource,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  async workbook(viewer: Viewer, planId: string): Promise<Buffer> {
    const rows: FigureRow[] = [];
    await this.eachIndicator(viewer, planId, (more) => {
      rows.push(...more);
      if (rows.length > mostRowsOfWorkbook) throw tooManyRows();
    });
    return drawFigures(rows);
  }

  /** With the mark by which spreadsheets know that it is UTF-8. */
  async csv(viewer: Viewer, planId: string): Promise<string> {
    const lines: string[] = [`\uFEFF${listTitles.map(csvCell).join(',')}`];
    await this.eachIndicator(viewer, planId, (rows) => {
      for (const row of rows) lines.push(Object.values(row).map(csvCell).join(','));
    });
    return `${lines.join('\r\n')}\r\n`;
  }

  /** What the viewer may report, with the last week's days. */
  async template(viewer: Viewer, planId: string): Promise<Buffer> {
    const { manager } = this.database;
    const plan = await loadPlan(manager, viewer, planId);
    const indicators = await findPlanIndicators(manager, viewer.unitId, plan.id);
    const today = dayIn(viewer.zone, this.clock.now());
    const days = Array.from({ length: daysOfTemplate }, (_, index) =>
      addDays(today, index + 1 - daysOfTemplate),
    );
    const places = await findCountedPlaces(manager, viewer.unitId, plan.id);
    const mine = await reportablePlaces(
      manager,
      viewer,
      places.map(({ id }) => id),
    );
    const offered = mine.size > 0 ? places.filter(({ id }) => mine.has(id)) : places;
    const rows = await findPlanProgress(manager, viewer.unitId, plan.id);
    const tables = indicators
      .filter((indicator) => isCountedOn(indicator, today))
      .map((indicator) => {
        const counted = new Set(
          rows.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ localityId }) => localityId),
        );
        const { name, unit, entry } = indicator;
        return {
          indicator: name,
          unit,
          entry,
          places: offered.filter(({ id }) => counted.has(id)).map((one) => one.name),
        };
      });
    return drawTemplate(tables, days);
  }

  private eachIndicator(viewer: Viewer, planId: string, take: (rows: FigureRow[]) => void): Promise<void> {
    return this.snapshots.read(viewer, async (manager) => {
      const plan = await loadPlan(manager, viewer, planId);
      const names = await findNames(manager, viewer);
      const indicators: Indicator[] = await findPlanIndicators(manager, viewer.unitId, plan.id);
      for (const indicator of indicators) {
        const figures = await plainRows(manager, FigureTable, 'indicator_id = $1', [indicator.id]);
        take(figureRows(indicator, figures, names));
      }
    });
  }
}

async function findNames(manager: EntityManager, { unitId, zone }: Viewer): Promise<Names> {
  const query =
    'SELECT id, name FROM localities WHERE unit_id = $1 UNION SELECT id, full_name FROM members WHERE unit_id = $1';
  const rows: { id: string; name: string }[] = await manager.query(query, [unitId]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  return {
    place: nameOf,
    member: nameOf,
    instant: (iso) => format(new Date(iso), 'dd/MM/yyyy HH:mm', { in: tz(zone) }),
  };
}
