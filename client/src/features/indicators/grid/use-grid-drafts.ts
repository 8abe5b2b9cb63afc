import { cellKey, type Drafts, without, withTyped } from '../cells/drafts.ts';
import { readCount } from '../cells/read-count.ts';
import { useTexts } from '../indicators-texts.ts';
import type { At } from './moves.ts';
import type { GridRow } from './rows.ts';

/** What of the grid's drafts cannot be a figure, said at once. */
export const useReadFaults = (drafts: Drafts): ReadonlyMap<string, string> => {
  const t = useTexts();
  return new Map(
    Object.entries(drafts).flatMap(([key, { text }]): [string, string][] => {
      const read = readCount(text);
      return read.kind === 'bad' ? [[key, t(`bad.${read.why}`)]] : [];
    }),
  );
};

/** Cells written by hand or by pasting: one step that can be taken back, whichever way each row is read. */
export const writtenInto = (
  drafts: Drafts,
  rows: readonly GridRow[],
  texts: readonly (At & { readonly text: string })[],
): Drafts =>
  texts.reduce((all, { row, column, text }) => {
    const line = rows[row];
    const cell = line?.cells[column];
    if (!line || !cell) return all;
    const before = all[cellKey({ indicatorId: line.indicator.id, day: cell.day })];
    const typed = {
      indicatorId: line.indicator.id,
      day: cell.day,
      text,
      entry: line.entry,
      baseVersion: before?.baseVersion ?? cell.figure?.version ?? null,
    };
    return withTyped(all, typed, cell.figure);
  }, drafts);

export const restoredAt = (drafts: Drafts, rows: readonly GridRow[], at: At): Drafts => {
  const cell = rows[at.row]?.cells[at.column];
  return cell?.draft ? without(drafts, [cell.draft]) : drafts;
};
