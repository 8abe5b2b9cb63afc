import type { LocalityTile, Place } from './tile.ts';

/**
 * Every place's square: as placed by hand; those without one fill their parent's free squares, row by row in the order given.
 * Where nothing was placed the grid is about square.
 */
export function layOutTiles(places: readonly Place[], placed: readonly LocalityTile[]): LocalityTile[] {
  const byHand = new Map(placed.map((tile) => [tile.localityId, tile]));
  const families = Map.groupBy(places, (place) => place.parentId);
  return [...families.values()].flatMap((family) => layOutFamily(family, byHand));
}

function layOutFamily(
  family: readonly Place[],
  byHand: ReadonlyMap<string, LocalityTile>,
): readonly LocalityTile[] {
  const stay = family.flatMap(({ id }) => byHand.get(id) ?? []);
  const taken = new Set(stay.map(({ column, row }) => `${column} ${row}`));
  const width =
    stay.length === 0
      ? Math.ceil(Math.sqrt(family.length))
      : Math.max(...stay.map(({ column }) => column + 1));
  const added: LocalityTile[] = [];
  let square = 0;
  for (const { id } of family) {
    if (byHand.has(id)) continue;
    while (taken.has(`${square % width} ${Math.floor(square / width)}`)) square += 1;
    added.push({ localityId: id, column: square % width, row: Math.floor(square / width) });
    square += 1;
  }
  return [...stay, ...added];
}
