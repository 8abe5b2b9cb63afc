import { DomainError, say } from '../../../platform/errors/index.ts';
import { type LocalityProgress, sumOfParts } from '../../indicators/index.ts';
import { seriesKey } from './figure.ts';

/** Where rows stand: those above a moved locality, and all that lies directly in them. */
export interface MovedRows {
  /** Rows of the places above its old and its new place, the deepest first. */
  readonly above: readonly LocalityProgress[];
  readonly rows: readonly LocalityProgress[];
  /** Where each locality lies now. */
  readonly parentOf: ReadonlyMap<string, string | null>;
}

/** A row with the days that it comes to, and the part that reported last. */
export interface Recount {
  readonly row: LocalityProgress;
  readonly daily: LocalityProgress['daily'];
  readonly last: LocalityProgress | undefined;
}

const partsOf = (
  { indicatorId, localityId }: LocalityProgress,
  rows: Iterable<LocalityProgress>,
  parentOf: MovedRows['parentOf'],
): LocalityProgress[] =>
  [...rows].filter((row) => row.indicatorId === indicatorId && parentOf.get(row.localityId) === localityId);

const latest = (parts: readonly LocalityProgress[]): LocalityProgress | undefined =>
  parts.reduce<LocalityProgress | undefined>(
    (last, part) => ((part.reportedAt ?? '') > (last?.reportedAt ?? '') ? part : last),
    undefined,
  );

const isAlike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/**
 * The sums above a locality that has moved, counted anew; only those that come out otherwise.
 * @param entered what a locality has entered itself: it counts again once its last part has left
 */
export function recountSums(
  { above, rows, parentOf }: MovedRows,
  entered: (row: LocalityProgress) => LocalityProgress['daily'],
): Recount[] {
  const known = new Map(rows.map((row) => [seriesKey(row), row]));
  return above.flatMap((row): Recount[] => {
    const parts = partsOf(row, known.values(), parentOf);
    const daily = parts.length === 0 ? entered(row) : sumOfParts(parts);
    if (isAlike(daily, row.daily)) return [];
    known.set(seriesKey(row), { ...row, daily });
    return [{ row, daily, last: latest(parts) }];
  });
}

/** The row of a locality that has reported by itself and would be split by what comes to lie in it. */
export const splitRow = (
  moved: { readonly id: string; readonly parentId: string | null },
  rows: readonly LocalityProgress[],
  parentOf: MovedRows['parentOf'],
): LocalityProgress | undefined =>
  rows.find(
    (row) =>
      row.localityId === moved.parentId &&
      row.lastDay !== null &&
      partsOf(row, rows, parentOf).every(({ localityId }) => localityId === moved.id),
  );

/** Whoever reported as a whole is not split: its own figures would count no more. */
export const reportedAsWhole = (place: string, indicator: string) =>
  new DomainError(
    'INVALID_STEP',
    say(
      `${place} đã báo số liệu chung cho “${indicator}” nên chưa nhận thêm được địa bàn cũng báo chỉ tiêu này. Chuyển sau khi kế hoạch đóng.`,
      `${place} has reported “${indicator}” as a whole, so nothing that reports it too can come to lie in it. Move it when the plan is closed.`,
    ),
    { field: 'parentId' },
  );
