import { useEffect, useState } from 'react';
import { LocalityMapDocument, type LocalityMapQuery } from '../../../graphql/generated/operations.ts';
import { ask } from '../../../graphql/index.ts';
import { useFeedEvents, useLine } from '../../../live/index.ts';

export type LocalityMap = LocalityMapQuery['localityMap'];

/** How the unit has arranged its map, asked for again when that changes; null until it is answered. */
export const useLocalityMap = (): LocalityMap | null => {
  const [map, setMap] = useState<LocalityMap | null>(null);
  const [changes, setChanges] = useState(0);
  const isOffline = useLine().state === 'offline';
  useFeedEvents((events) => {
    if (events.some(({ type }) => type === 'MapChanged')) setChanges((count) => count + 1);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is a reason to ask again
  useEffect(() => {
    if (isOffline) return;
    let isWanted = true;
    ask(LocalityMapDocument, {}).then(
      ({ localityMap }) => isWanted && setMap(localityMap),
      // Without it the tiles stand in their order; it is asked for again when the line is back.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [changes, isOffline]);
  return map;
};
