import type { LocalityRecord, ProgressRecord, Table } from '../../../live/index.ts';

/** What all localities together have reached with one indicator. */
export interface Tally {
  readonly indicatorId: string;
  /** Localities that add up; those below one of them are its parts, and not counted a second time. */
  readonly localities: number;
  /** Sum of the targets; 0: none has one. */
  readonly target: number;
  readonly done: number;
  /** What those below their target lack, and what those above it have too many: that is no use to the others. */
  readonly missing: number;
  readonly surplus: number;
  /** Each day's own number from the indicator's first day on, and how many localities reported for it. */
  readonly byDay: readonly number[];
  readonly reporters: readonly number[];
}

/** The tallies of a plan, and of which rows they were made: the next ones are made from what differs. */
export interface Tallies {
  readonly of: ReadonlyMap<string, Tally>;
  readonly counted: ReadonlySet<string>;
  readonly progress: Table<'progress'>;
  readonly localities: Table<'localities'>;
}

/** A tally while it is being made. */
type Draft = { -readonly [K in keyof Tally]: Tally[K] extends readonly number[] ? number[] : Tally[K] };

/** Of an indicator that nobody counts yet. */
export const noTally = (indicatorId: string): Draft => ({
  indicatorId,
  localities: 0,
  target: 0,
  done: 0,
  missing: 0,
  surplus: 0,
  byDay: [],
  reporters: [],
});

const draftOf = (tally: Tally): Draft => ({
  ...tally,
  byDay: [...tally.byDay],
  reporters: [...tally.reporters],
});

const count = (draft: Draft, row: ProgressRecord, sign: 1 | -1): void => {
  draft.localities += sign;
  draft.target += sign * (row.target ?? 0);
  draft.done += sign * row.done;
  if (row.target !== null) {
    draft.missing += sign * Math.max(0, row.target - row.done);
    draft.surplus += sign * Math.max(0, row.done - row.target);
  }
  row.daily.forEach((value, day) => {
    draft.byDay[day] = (draft.byDay[day] ?? 0) + sign * (value ?? 0);
    draft.reporters[day] = (draft.reporters[day] ?? 0) + (value === null ? 0 : sign);
  });
};

const keyOf = (indicatorId: string, localityId: string): string => `${indicatorId} ${localityId}`;

/** Has a locality above this one figures of its own for the same indicator? */
const isPart = (
  row: ProgressRecord,
  localities: ReadonlyMap<string, LocalityRecord>,
  reporting: ReadonlySet<string>,
): boolean => {
  let above = localities.get(row.localityId)?.parentId ?? null;
  // A tree has an end; a circle, which the server refuses, has none.
  for (let height = 0; above !== null && height < 10; height += 1) {
    if (reporting.has(keyOf(row.indicatorId, above))) return true;
    above = localities.get(above)?.parentId ?? null;
  }
  return false;
};

const tallyAll = (progress: Table<'progress'>, localities: Table<'localities'>): Tallies => {
  const reporting = new Set<string>();
  for (const row of progress.values()) reporting.add(keyOf(row.indicatorId, row.localityId));
  const counted = new Set<string>();
  const of = new Map<string, Draft>();
  for (const row of progress.values()) {
    if (isPart(row, localities, reporting)) continue;
    counted.add(row.id);
    const draft = of.get(row.indicatorId) ?? noTally(row.indicatorId);
    of.set(row.indicatorId, draft);
    count(draft, row, 1);
  }
  return { of, counted, progress, localities };
};

/**
 * The tallies of what is there now. Rows are compared by identity and only those that changed are taken off and added
 * anew, so that one figure's arrival costs one row's days, however many localities and days there are.
 */
export const advanceTallies = (
  before: Tallies | null,
  progress: Table<'progress'>,
  localities: Table<'localities'>,
): Tallies => {
  if (before?.progress === progress && before.localities === localities) return before;
  if (!before || before.localities !== localities || before.progress.size !== progress.size) {
    return tallyAll(progress, localities);
  }
  const drafts = new Map<string, Draft>();
  for (const [id, row] of progress) {
    const former = before.progress.get(id);
    if (former === row) continue;
    if (!former) return tallyAll(progress, localities);
    if (!before.counted.has(id)) continue;
    const draft =
      drafts.get(row.indicatorId) ?? draftOf(before.of.get(row.indicatorId) ?? noTally(row.indicatorId));
    drafts.set(row.indicatorId, draft);
    count(draft, former, -1);
    count(draft, row, 1);
  }
  return { ...before, of: new Map([...before.of, ...drafts]), progress };
};
