/** How the board is grouped into lanes. */
export const groupings = ['agency', 'locality', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** By deadline: open and overdue, due within three days, due by the end of the week, without a deadline. */
export const dueChoices = ['overdue', 'soon', 'week', 'none'] as const;
export type DueChoice = (typeof dueChoices)[number];

/** One part of the four-way count, over lead assignments; `all`: everything that is counted. */
export const countedParts = ['doneOnTime', 'doneLate', 'openWithin', 'openOverdue', 'all'] as const;
export type CountedPart = (typeof countedParts)[number];

/** What the board shows; kept in the address, so that it can be sent to a colleague. */
export interface BoardFilter {
  readonly grouping: Grouping;
  readonly agencyId: string | null;
  /** A locality's id; or `none`: work that belongs to no locality. */
  readonly localityId: string | null;
  readonly due: DueChoice | null;
  readonly part: CountedPart | null;
  readonly isBlocked: boolean;
  readonly text: string;
}

export const wholeBoard: BoardFilter = {
  grouping: 'none',
  agencyId: null,
  localityId: null,
  due: null,
  part: null,
  isBlocked: false,
  text: '',
};

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | null =>
  choices.find((choice) => choice === value) ?? null;

export const readBoardFilter = (search: URLSearchParams, grouping: Grouping = 'none'): BoardFilter => ({
  grouping: oneOf(groupings, search.get('group')) ?? grouping,
  agencyId: search.get('agency') || null,
  localityId: search.get('locality') || null,
  due: oneOf(dueChoices, search.get('due')),
  part: oneOf(countedParts, search.get('count')),
  isBlocked: search.get('blocked') === '1',
  text: search.get('q') ?? '',
});

/** Writes what the filter says into an address, leaving all else that stands there (the plan, the open task). */
export const writeBoardFilter = (search: URLSearchParams, filter: Partial<BoardFilter>): URLSearchParams => {
  const next = new URLSearchParams(search);
  const put = (key: string, value: string | null | undefined): void => {
    if (value === undefined) return;
    if (value) next.set(key, value);
    else next.delete(key);
  };
  put('group', filter.grouping);
  put('agency', filter.agencyId);
  put('locality', filter.localityId);
  put('due', filter.due);
  put('count', filter.part);
  put('blocked', filter.isBlocked === undefined ? undefined : filter.isBlocked ? '1' : null);
  put('q', filter.text);
  return next;
};

/** A link to the board of a plan, showing just what the filter says. */
export const boardLink = (planId: string, filter: Partial<BoardFilter> = {}): string =>
  `/board?${writeBoardFilter(new URLSearchParams({ plan: planId }), filter)}`;

export const isNarrowed = (filter: BoardFilter): boolean =>
  filter.agencyId !== null ||
  filter.localityId !== null ||
  filter.due !== null ||
  filter.part !== null ||
  filter.isBlocked ||
  filter.text.trim() !== '';
