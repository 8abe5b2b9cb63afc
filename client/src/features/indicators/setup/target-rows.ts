import type { LocalityRecord, ProgressRecord } from '../../../live/index.ts';
import type { TargetRow } from './target-draft.ts';

export interface NamedRow extends TargetRow {
  readonly name: string;
  /** How deep it stands below the topmost that is shown. */
  readonly depth: number;
}

type Localities = ReadonlyMap<string, LocalityRecord>;

const depthOf = (locality: LocalityRecord, shown: ReadonlySet<string>, all: Localities): number => {
  let depth = 0;
  for (let parent = locality.parentId; parent; parent = all.get(parent)?.parentId ?? null)
    if (shown.has(parent)) depth += 1;
  return depth;
};

/** Each locality after the one it stands below. */
const inTreeOrder = (shown: readonly LocalityRecord[]): readonly LocalityRecord[] => {
  const ids = new Set(shown.map(({ id }) => id));
  const below = (parent: string | null): readonly LocalityRecord[] =>
    shown
      .filter(({ parentId }) =>
        parent === null ? parentId === null || !ids.has(parentId) : parentId === parent,
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
      .flatMap((one) => [one, ...below(one.id)]);
  return below(null);
};

/**
 * The unit's localities that can have a target of this indicator: communes and hamlets that have not ended, and whatever
 * counts it already. The unit itself is left out: it is the sum.
 */
export const targetRows = (
  indicatorId: string,
  localities: Localities,
  progress: Iterable<ProgressRecord>,
): readonly NamedRow[] => {
  const standing = new Map(
    [...progress].filter((one) => one.indicatorId === indicatorId).map((one) => [one.localityId, one.target]),
  );
  const isShown = ({ id, kind, endedOn, parentId }: LocalityRecord): boolean =>
    standing.has(id) || (!endedOn && parentId !== null && kind !== 'DISTRICT' && kind !== 'PROVINCE');
  const shown = inTreeOrder([...localities.values()].filter(isShown));
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map((locality) => {
    const depth = depthOf(locality, ids, localities);
    return {
      localityId: locality.id,
      name: locality.name,
      depth,
      isPart: depth > 0,
      standing: standing.get(locality.id),
    };
  });
};
