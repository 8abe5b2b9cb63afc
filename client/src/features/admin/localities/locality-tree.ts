import { fold } from '../../../lib/fold.ts';
import type { LocalityRecord } from '../../../live/index.ts';

export interface Branch {
  readonly locality: LocalityRecord;
  readonly children: readonly Branch[];
}

/** The tree under a locality (null: its roots), by name; ended ones last. With a search: what matches, and the way to it. */
export const branchesOf = (
  localities: ReadonlyMap<string, LocalityRecord>,
  search: string,
  parentId: string | null = null,
): Branch[] => {
  const wanted = fold(search.trim());
  const inside = [...localities.values()].filter((one) => {
    // A locality whose parent is not there stands at the top rather than nowhere.
    const parent = one.parentId !== null && localities.has(one.parentId) ? one.parentId : null;
    return parent === parentId;
  });
  return inside
    .map((locality) => {
      const isFound = fold(`${locality.name} ${locality.slug}`).includes(wanted);
      return { locality, isFound, children: branchesOf(localities, isFound ? '' : search, locality.id) };
    })
    .filter(({ isFound, children }) => isFound || children.length > 0)
    .map(({ locality, children }) => ({ locality, children }))
    .sort(
      (a, b) =>
        Number(a.locality.endedOn !== null) - Number(b.locality.endedOn !== null) ||
        a.locality.name.localeCompare(b.locality.name, 'vi'),
    );
};
