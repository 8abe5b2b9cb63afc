import type { FigureCellInput, FigureEntry } from '../../../graphql/generated/schema.ts';
import type { Day } from '../../../lib/days.ts';
import { readCount } from './read-count.ts';

/** One cell of a locality's grid. */
export interface Cell {
  readonly indicatorId: string;
  readonly day: Day;
}

/** What somebody has typed into a cell and not sent yet. */
export interface CellDraft extends Cell {
  readonly text: string;
  readonly entry: FigureEntry;
  /** Version of the figure that stood there when the typing began; null: there was none. */
  readonly baseVersion: number | null;
}

export type CellKey = string;
export type Drafts = Readonly<Record<CellKey, CellDraft>>;

export const cellKey = ({ indicatorId, day }: Cell): CellKey => `${indicatorId}|${day}`;

/** What stands in a cell. */
export interface Standing {
  readonly daily: number;
  readonly cumulative: number;
  readonly version: number;
}

export const standsAs = (standing: Omit<Standing, 'version'>, entry: FigureEntry): number =>
  entry === 'DAILY' ? standing.daily : standing.cumulative;

/** Typing what stands already, whichever way it was entered, or emptying a cell that was empty, is no change. */
export const withTyped = (drafts: Drafts, typed: CellDraft, standing: Standing | undefined): Drafts => {
  const key = cellKey(typed);
  const { [key]: before, ...others } = drafts;
  const read = readCount(typed.text);
  const isSame = standing
    ? read.kind === 'count' && read.value === standsAs(standing, typed.entry)
    : read.kind === 'none';
  if (isSame) return before ? others : drafts;
  // No step that undoing would have to take back.
  if (before?.text === typed.text && before.entry === typed.entry) return drafts;
  return { ...drafts, [key]: typed };
};

export const without = (drafts: Drafts, cells: readonly Cell[]): Drafts => {
  const gone = new Set(cells.map(cellKey));
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.has(key)));
};

/** The cells as they are sent; those that cannot be read stay behind, with what is wrong. */
export const inputsOf = (drafts: readonly CellDraft[]) => {
  const cells: FigureCellInput[] = [];
  const bad: { readonly cell: CellDraft; readonly why: 'negative' | 'fraction' | 'tooLarge' | 'noNumber' }[] =
    [];
  for (const draft of drafts) {
    const read = readCount(draft.text);
    if (read.kind === 'bad') {
      bad.push({ cell: draft, why: read.why });
      continue;
    }
    cells.push({
      indicatorId: draft.indicatorId,
      day: draft.day,
      value: read.kind === 'count' ? read.value : null,
      entry: draft.entry,
      ...(draft.baseVersion === null ? {} : { baseVersion: draft.baseVersion }),
    });
  }
  return { cells, bad };
};

/** A figure that stands is changed or taken back: that needs a reason. */
export const isCorrection = ({ baseVersion }: CellDraft): boolean => baseVersion !== null;
