import type { Write } from '../../live/index.ts';
import { updatePlainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Figure } from '../../platform/graphql/generated/schema.ts';
import { type LocalityProgress, ProgressTable, progressEvent } from '../indicators/index.ts';
import type { Plan } from '../plans/index.ts';
import { type CountedRow, countSeries } from './count-series.ts';
import { isCorrection, shownFigure } from './domain/figure.ts';
import type { Series, Taken } from './domain/take-cells.ts';
import { keepCorrections, saveFigures } from './figure.record.ts';
import type { Held } from './surroundings.ts';

export interface WrittenFigures {
  readonly figures: readonly Figure[];
  readonly progress: readonly LocalityProgress[];
}

const whyChanged = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Có số liệu đã báo bị sửa hoặc thuộc ngày đã khóa. Ghi lý do.',
      'Figures that stand are changed, or the day is locked. Give the reason.',
    ),
    { field: 'reason' },
  );

function detailOf({ row, series }: CountedRow, reason: string | null, summedFrom: readonly string[]) {
  if (!series) return { days: [], localityIds: summedFrom.filter((id) => id !== row.localityId) };
  const corrections = series.changes.filter(isCorrection).map(({ before, after }) => ({
    day: after.day,
    from: before?.value ?? null,
    to: after.value,
    entryFrom: before?.entry ?? null,
    entryTo: after.value === null ? null : after.entry,
  }));
  return { days: series.changes.map(({ after }) => after.day), corrections, reason };
}

const shown = ({ changes, walked }: Series): Figure[] =>
  changes.flatMap(({ after }) => shownFigure(after, walked));

/** Writes down what was taken: figures, corrections, the rows that they move, one event a row. */
export async function writeFigures(
  write: Write,
  plan: Plan,
  taken: Taken,
  held: Held,
  reason: string | null,
): Promise<WrittenFigures> {
  if (taken.needsReason && reason === null) throw whyChanged();
  const changes = taken.series.flatMap((series) => series.changes);
  if (changes.length === 0) return { figures: [], progress: [] };
  const rows = countSeries(taken.series, held);
  await saveFigures(write.manager, changes);
  await keepCorrections(write.manager, changes, reason);
  const progress = rows.map(({ row }) => row);
  await updatePlainRows(write.manager, ProgressTable, progress);
  const entered = taken.series.map(({ row }) => row.localityId);
  for (const counted of rows) {
    const detail = detailOf(counted, reason, counted.series ? [] : [...new Set(entered)]);
    write.append(progressEvent('FiguresReported', counted.row, plan, detail));
  }
  return { figures: taken.series.flatMap(shown), progress };
}
