import type { Write } from '../../live/index.ts';
import { updatePlainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Figure } from '../../platform/graphql/generated/schema.ts';
import { type LocalityProgress, ProgressTable, progressEvent } from '../indicators/index.ts';
import type { Plan } from '../plans/index.ts';
import { type CountedRow, countSeries } from './count-series.ts';
import { touchedBy } from './domain/confirmed-days.ts';
import { isCorrection, shownFigure } from './domain/figure.ts';
import type { Series, Taken } from './domain/take-cells.ts';
import { type KeptChange, keepCorrections, saveFigures } from './figure.record.ts';
import type { Held } from './surroundings.ts';

export interface WrittenFigures {
  readonly figures: readonly Figure[];
  readonly progress: readonly LocalityProgress[];
}

const whyChanged = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Có số liệu đã báo bị sửa, hoặc số của ngày đã khóa bị đổi. Ghi lý do.',
      'Figures that stand are changed, or numbers of a locked day. Give the reason.',
    ),
    { field: 'reason' },
  );

/** Corrections, and what else touches a locked day: that one stands in the history too. */
const keptOf = ({ changes, moved }: Series, locked: ReadonlySet<string>): KeptChange[] =>
  changes
    .map((change) => ({ ...change, lockedDays: touchedBy(change.after.day, moved, locked) }))
    .filter((change) => isCorrection(change) || change.lockedDays.length > 0);

function detailOf(
  { row, series }: CountedRow,
  reason: string | null,
  held: Held,
  reported: readonly string[],
) {
  if (!series) return { days: [], localityIds: reported.filter((id) => id !== row.localityId) };
  const corrections = keptOf(series, held.lockedDays).map(({ before, after, lockedDays }) => ({
    day: after.day,
    from: before?.value ?? null,
    to: after.value,
    entryFrom: before?.entry ?? null,
    entryTo: after.value === null ? null : after.entry,
    lockedDays,
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
  const kept = taken.series.flatMap((series) => keptOf(series, held.lockedDays));
  await keepCorrections(write.manager, kept, reason);
  const progress = rows.map(({ row }) => row);
  await updatePlainRows(write.manager, ProgressTable, progress);
  const entered = [...new Set(taken.series.map(({ row }) => row.localityId))];
  for (const counted of rows) {
    const detail = detailOf(counted, reason, held, entered);
    write.append(progressEvent('FiguresReported', counted.row, plan, detail));
  }
  return { figures: taken.series.flatMap(shown), progress };
}
