import type { FigureEntry } from '../../../graphql/generated/schema.ts';
import type { Day } from '../../../lib/days.ts';
import { type Cell, type CellDraft, type CellKey, cellKey, type Drafts, standsAs } from '../cells/drafts.ts';
import { readCount } from '../cells/read-count.ts';
import { countsOn, dailyOn, type Entered, reckon, totalBefore } from '../cells/reckon.ts';
import type { Line } from '../enter/day-state.ts';
import type { Correction, Figure } from '../report/use-figure-grid.ts';

export interface GridCell {
  readonly day: Day;
  /** As it is shown: what was typed, or the figure said in the row's way. Null: nothing. */
  readonly shown: number | null;
  readonly draft: CellDraft | undefined;
  readonly figure: Figure | undefined;
  /** Nothing is counted on that day. */
  readonly isOff: boolean;
}

export interface GridRow extends Line {
  readonly entry: FigureEntry;
  readonly cells: readonly GridCell[];
}

interface Parts {
  readonly days: readonly Day[];
  readonly entryOf: (line: Line) => FigureEntry;
  readonly figures: ReadonlyMap<CellKey, Figure>;
  readonly drafts: Drafts;
}

const enteredOn = (line: Line, day: Day, figure: Figure | undefined, draft?: CellDraft): Entered | null => {
  const read = draft && readCount(draft.text);
  if (draft && read?.kind === 'count') return { day, value: read.value, entry: draft.entry };
  // Emptied; what cannot be read stands as it was.
  if (draft && read?.kind === 'none') return null;
  if (figure) return { day, value: figure.value, entry: figure.entry };
  const daily = dailyOn(line.progress, line.indicator, day);
  return daily === null ? null : { day, value: daily, entry: 'DAILY' };
};

/** A locality's grid: each row in its own way of counting, with what was typed already counted in. */
export const gridRows = (lines: readonly Line[], { days, entryOf, figures, drafts }: Parts): GridRow[] =>
  lines.map((line) => {
    const { indicator, progress, isSum } = line;
    const entry = entryOf(line);
    const known = days.map((day) => {
      const key = cellKey({ indicatorId: indicator.id, day });
      const [figure, draft] = [figures.get(key), drafts[key]];
      return { day, figure, draft, entered: enteredOn(line, day, figure, draft) };
    });
    const reckoned = reckon(
      totalBefore(progress, indicator, days[0] ?? indicator.startsOn),
      known.flatMap(({ entered }) => entered ?? []),
    );
    const cells = known.map(({ day, figure, draft }): GridCell => {
      const one = reckoned.get(day);
      return {
        day,
        figure,
        draft,
        shown: one ? standsAs(one, entry) : null,
        isOff: !countsOn(indicator, day),
      };
    });
    return { indicator, progress, isSum, entry, cells };
  });

/** What was ever changed in a cell: itself, or by a correction of another day that moved it while it was locked. */
export const changesOf = (cell: Cell, all: readonly Correction[]): readonly Correction[] =>
  all.filter(
    (one) =>
      one.indicatorId === cell.indicatorId && (one.day === cell.day || one.lockedDays.includes(cell.day)),
  );
