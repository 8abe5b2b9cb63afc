import { useState } from 'react';
import type { FigureEntry } from '../../../graphql/generated/schema.ts';
import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { cellKey, type Drafts, standsAs, withTyped } from '../cells/drafts.ts';
import { dailyOn } from '../cells/reckon.ts';
import type { FigureGrid } from '../report/use-figure-grid.ts';
import { useSending } from '../report/use-sending.ts';
import type { Line } from './day-state.ts';

export interface FieldState {
  readonly text: string;
  readonly entry: FigureEntry;
  readonly isReported: boolean;
  readonly isTyped: boolean;
}

interface Parts {
  readonly planId: string;
  readonly localityId: string;
  readonly day: Day;
  readonly grid: FigureGrid;
  readonly drafts: Drafts;
  readonly locked: ReadonlySet<Day>;
  readonly change: (next: (drafts: Drafts) => Drafts) => void;
}

/** One day of one locality as a form: what stands, what is typed over it, and sending it. */
export const useEnterForm = ({ planId, localityId, day, grid, drafts, locked, change }: Parts) => {
  const language = useLanguage();
  const [entries, setEntries] = useState<Readonly<Record<string, FigureEntry>>>({});
  const typed = Object.values(drafts).filter((draft) => draft.day === day);
  const sending = useSending({ planId, localityId, grid, typed, locked, change });

  const fieldOf = ({ indicator, progress }: Line): FieldState => {
    const cell = { indicatorId: indicator.id, day };
    const draft = drafts[cellKey(cell)];
    const figure = grid.figures.get(cellKey(cell));
    const daily = dailyOn(progress, indicator, day);
    const isReported = figure !== undefined || daily !== null;
    const entry = draft?.entry ?? entries[indicator.id] ?? figure?.entry ?? indicator.entry;
    const isTyped = draft !== undefined;
    if (draft) return { text: draft.text, entry, isReported, isTyped };
    if (figure) return { text: formatNumber(standsAs(figure, entry), language), entry, isReported, isTyped };
    if (daily === null) return { text: '', entry, isReported, isTyped };
    // Kept on this device, or the cells are not there yet: the board knows the day's number.
    return { text: formatNumber(daily, language), entry: 'DAILY', isReported, isTyped };
  };

  const type = (indicatorId: string, text: string, entry: FigureEntry): void => {
    sending.report.clear();
    setEntries((before) => ({ ...before, [indicatorId]: entry }));
    change((before) => {
      const key = cellKey({ indicatorId, day });
      const standing = grid.figures.get(key);
      const baseVersion = before[key]?.baseVersion ?? standing?.version ?? null;
      return withTyped(before, { indicatorId, day, text, entry, baseVersion }, standing);
    });
  };

  return { fieldOf, type, typed, sending };
};
