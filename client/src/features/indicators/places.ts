import { useMemo } from 'react';
import { type LocalityRecord, useTable } from '../../live/index.ts';
import type { Acting } from '../identity/index.ts';

const byName = (a: LocalityRecord, b: LocalityRecord): number => a.name.localeCompare(b.name, 'vi');

export interface Places {
  /** Localities that count something in the open plan, by name. */
  readonly counted: readonly LocalityRecord[];
  /** Those of them for which the viewer's agency answers: a commune's own, and the hamlets below it. */
  readonly own: readonly LocalityRecord[];
}

const isBelow = (
  locality: LocalityRecord | undefined,
  tops: ReadonlySet<string>,
  of: ReadonlyMap<string, LocalityRecord>,
): boolean => {
  for (let one = locality; one; one = one.parentId ? of.get(one.parentId) : undefined)
    if (tops.has(one.id)) return true;
  return false;
};

/** A commune before its hamlets. */
const depth = (locality: LocalityRecord): number => (locality.kind === 'HAMLET' ? 1 : 0);

export const usePlaces = (acting: Acting): Places => {
  const localities = useTable('localities');
  const agencies = useTable('agencies');
  const progress = useTable('progress');
  return useMemo(() => {
    const ids = new Set([...progress.values()].map(({ localityId }) => localityId));
    const counted = [...ids].flatMap((id) => localities.get(id) ?? []).sort(byName);
    const tops = new Set(
      acting.actsFor
        .flatMap((id) => localities.get(agencies.get(id)?.localityId ?? '') ?? [])
        .filter(({ kind }) => kind !== 'DISTRICT' && kind !== 'PROVINCE')
        .map(({ id }) => id),
    );
    const own = counted.filter((one) => isBelow(one, tops, localities));
    return { counted, own: own.sort((a, b) => depth(a) - depth(b)) };
  }, [localities, agencies, progress, acting]);
};
