import type { Day } from '../../../lib/days.ts';
import type { IndicatorRecord, LocalityRecord, ProgressRecord } from '../../../live/index.ts';
import { dailyOn } from '../cells/reckon.ts';

export interface LocalityLine {
  readonly locality: LocalityRecord;
  readonly progress: ProgressRecord;
  /** It stands below another that counts the same: a hamlet below its commune. */
  readonly isPart: boolean;
}

type Localities = ReadonlyMap<string, LocalityRecord>;

const hasCountingParent = (
  locality: LocalityRecord,
  counting: ReadonlySet<string>,
  all: Localities,
): boolean => {
  for (let parent = locality.parentId; parent; parent = all.get(parent)?.parentId ?? null)
    if (counting.has(parent)) return true;
  return false;
};

/** Each locality that counts an indicator, by name, its hamlets after it. */
export const localityLines = (
  indicatorId: string,
  progress: Iterable<ProgressRecord>,
  localities: Localities,
): readonly LocalityLine[] => {
  const own = [...progress].filter((one) => one.indicatorId === indicatorId);
  const counting = new Set(own.map(({ localityId }) => localityId));
  const lines = own.flatMap((one): LocalityLine[] => {
    const locality = localities.get(one.localityId);
    if (!locality) return [];
    return [{ locality, progress: one, isPart: hasCountingParent(locality, counting, localities) }];
  });
  const path = ({ locality, isPart }: LocalityLine): string =>
    isPart ? `${localities.get(locality.parentId ?? '')?.name ?? ''}\u0000${locality.name}` : locality.name;
  return lines.sort((a, b) => path(a).localeCompare(path(b), 'vi'));
};

export interface Standing {
  readonly target: number | null;
  readonly done: number;
}

/** The whole of it: what stands below another is counted there already. */
export const totalOf = (lines: readonly LocalityLine[]): Standing => {
  const tops = lines.filter(({ isPart }) => !isPart);
  const targets = tops.flatMap(({ progress }) => progress.target ?? []);
  return {
    target: targets.length > 0 ? targets.reduce((sum, one) => sum + one, 0) : null,
    done: tops.reduce((sum, { progress }) => sum + progress.done, 0),
  };
};

/** Counted by all together on a day, and how many have said nothing. */
export const dayOf = (lines: readonly LocalityLine[], indicator: IndicatorRecord, day: Day) => {
  const tops = lines.filter(({ isPart }) => !isPart);
  const said = tops.flatMap(({ progress }) => dailyOn(progress, indicator, day) ?? []);
  return { sum: said.reduce((all, one) => all + one, 0), missing: tops.length - said.length };
};

const shareOf = ({ progress }: LocalityLine): number =>
  progress.target ? progress.done / progress.target : Number.POSITIVE_INFINITY;

/** Those that have come least far first; hamlets are left out, they have their commune. */
export const lowestFirst = (lines: readonly LocalityLine[]): readonly LocalityLine[] =>
  lines.filter(({ isPart }) => !isPart).sort((a, b) => shareOf(a) - shareOf(b));
