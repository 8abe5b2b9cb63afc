import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import { asEntry, type StoredFigure, walk } from '../../figures/index.ts';
import type { Indicator } from '../../indicators/index.ts';

/** Titles of the list, in its order; the first five are what an import reads. */
export const listTitles = [
  'Địa bàn',
  'Chỉ tiêu',
  'Ngày',
  'Số liệu',
  'Cách ghi',
  'Đơn vị tính',
  'Trong ngày',
  'Lũy kế',
  'Số lần sửa',
  'Người báo',
  'Báo lúc',
] as const;

export const entryInWords: Record<FigureEntry, string> = { DAILY: 'Trong ngày', CUMULATIVE: 'Lũy kế' };

/** One figure as a row: text, numbers and days (`YYYY-MM-DD`). */
export interface FigureRow {
  readonly place: string;
  readonly indicator: string;
  readonly day: string;
  readonly value: number;
  readonly entry: string;
  readonly unit: string;
  readonly daily: number;
  readonly cumulative: number;
  readonly corrections: number;
  readonly by: string;
  readonly at: string;
}

export interface Names {
  place(id: string): string;
  member(id: string): string;
  /** An instant as people of the unit read it. */
  instant(iso: string): string;
}

/** All figures of one indicator, by place and day. */
export function figureRows(
  indicator: Indicator,
  figures: readonly StoredFigure[],
  names: Names,
): FigureRow[] {
  const byPlace = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
    const own = byPlace.get(figure.localityId);
    if (own) own.push(figure);
    else byPlace.set(figure.localityId, [figure]);
  }
  return [...byPlace]
    .map(([localityId, own]) => ({ place: names.place(localityId), own }))
    .sort((one, other) => one.place.localeCompare(other.place, 'vi'))
    .flatMap(({ place, own }) => {
      const walked = walk(own.flatMap(asEntry));
      const reported = own
        .filter(({ value }) => value !== null)
        .sort((one, other) => one.day.localeCompare(other.day));
      return reported.map((figure, index) => ({
        place,
        indicator: indicator.name,
        day: figure.day,
        value: figure.value ?? 0,
        entry: entryInWords[figure.entry],
        unit: indicator.unit,
        daily: walked[index]?.daily ?? 0,
        cumulative: walked[index]?.cumulative ?? 0,
        corrections: figure.corrections,
        by: names.member(figure.reportedBy),
        at: names.instant(figure.reportedAt),
      }));
    });
}
