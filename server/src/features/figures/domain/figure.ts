import type { Figure, FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import type { Entry, WalkedDay } from './walk.ts';

/** One locality's cell as it is kept: what was entered. */
export interface StoredFigure {
  readonly indicatorId: string;
  readonly localityId: string;
  readonly day: string;
  readonly unitId: string;
  readonly planId: string;
  /** Null: taken back. The row stays, so that its version goes on. */
  readonly value: number | null;
  readonly entry: FigureEntry;
  readonly corrections: number;
  readonly reportedBy: string;
  readonly reportedAt: string;
  readonly version: number;
}

/** A figure that changed, as it was and as it is. */
export interface FigureChange {
  readonly before: StoredFigure | null;
  readonly after: StoredFigure;
}

/** A correction changes or takes back what stood; a first report does not. */
export const isCorrection = ({ before }: FigureChange): boolean => before !== null && before.value !== null;

/** One locality's days with one indicator. */
export const seriesKey = (of: { readonly indicatorId: string; readonly localityId: string }): string =>
  `${of.indicatorId}/${of.localityId}`;

/** A day of the unit's reporting: open, or confirmed and locked by the desk. */
export interface FigureDay {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly day: string;
  readonly locked: boolean;
  readonly lockedBy: string | null;
  readonly lockedAt: string | null;
  readonly remindedAt: string | null;
  readonly version: number;
}

export const asEntry = ({ day, value, entry }: StoredFigure): Entry[] =>
  value === null ? [] : [{ day, value, entry }];

/** As everybody reads it. */
export function shownFigure(figure: StoredFigure, walked: ReadonlyMap<string, WalkedDay>): Figure[] {
  const day = walked.get(figure.day);
  if (figure.value === null || !day) return [];
  return [
    {
      indicatorId: figure.indicatorId,
      localityId: figure.localityId,
      day: figure.day,
      value: figure.value,
      entry: figure.entry,
      daily: day.daily,
      cumulative: day.cumulative,
      corrections: figure.corrections,
      reportedBy: figure.reportedBy,
      reportedAt: figure.reportedAt,
      version: figure.version,
    },
  ];
}
